from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_core.schema.importers import bindings
from fac_core.schema.resource_schema import Attribute, Block, Kind, NestedBlock, Nesting, ProviderVersion, ResourceType

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

QUEUE = '''
@pulumi.input_type
class QueueArgs:
    def __init__(__self__, *,
                 kind: pulumi.Input[_builtins.str],
                 rules: pulumi.Input[Optional[Sequence[pulumi.Input['QueueRuleArgs']]]] = None,
                 modes: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
                 size: pulumi.Input[Optional[_builtins.str]] = None,
                 tags: pulumi.Input[Optional[Mapping[str, pulumi.Input[_builtins.str]]]] = None):
        """
        The set of arguments for constructing a Queue resource.

        :param pulumi.Input[_builtins.str] kind: The kind. Valid values are `fast` or
               `slow`. Default is `fast`.
        :param pulumi.Input[Sequence[pulumi.Input['QueueRuleArgs']]] rules: What happens.
        :param pulumi.Input[Sequence[pulumi.Input[_builtins.str]]] modes: How. Valid values: `A`, `B`.
        :param pulumi.Input[_builtins.str] size: How large. Between `1` and `4`.
        """
        pulumi.set(__self__, "kind", kind)
'''
INPUTS = '''
@pulumi.input_type
class QueueRuleArgs:
    def __init__(__self__, *,
                 action: pulumi.Input[_builtins.str]):
        """
        :param pulumi.Input[_builtins.str] action: Can be either `drop` or `keep`.
        """
        pulumi.set(__self__, "action", action)
'''
ACME = ProviderVersion("acme", "2.0.0", "registry.terraform.io/example/acme")


def text(name: str, **more: bool | tuple[str, ...]) -> Attribute:
    return Attribute(name, "string", **{"optional": True, **more})  # type: ignore[arg-type]


def of(*attributes: Attribute, **blocks: Block) -> Block:
    nested = {name: NestedBlock(name, Nesting.LIST, block) for name, block in blocks.items()}
    return Block({one.name: one for one in attributes}, nested)


def wheel(folder: Path, **modules: str) -> Path:
    path = folder / "pulumi_acme-1.0.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as package:
        for name, source in modules.items():
            package.writestr(f"pulumi_acme/{name.replace('__', '/')}.py", source)
    return path


def named(path: Path, name: str, block: Block) -> Block:
    (found,) = bindings.fill([ResourceType(name, Kind.RESOURCE, ACME, block)], bindings.read(path))
    return found.block


SCHEMA = of(
    text("kind"),
    Attribute("modes", ("set", "string"), optional=True),
    text("size"),
    Attribute("arn", "string", computed=True),
    rule=of(text("action")),
)


@pytest.mark.parametrize("name", ["acme_work_queue", "acme_queue", "acme_old_name"])
def test_a_class_is_found_by_its_name_or_by_its_arguments(tmp_path: Path, name: str) -> None:
    path = wheel(tmp_path, work__queue=QUEUE, work___inputs=INPUTS)
    assert named(path, name, SCHEMA) == of(
        text("kind", named=("fast", "slow")),
        Attribute("modes", ("set", "string"), optional=True, named=("A", "B")),
        text("size"),
        Attribute("arn", "string", computed=True),
        rule=of(text("action", named=("drop", "keep"))),
    )


def test_a_class_of_other_arguments_is_another_type(tmp_path: Path) -> None:
    other = of(text("kind"), text("name"), text("place"), text("price"))
    assert named(wheel(tmp_path, work__queue=QUEUE), "acme_queue", other) == other


def test_two_classes_that_would_do_are_silent(tmp_path: Path) -> None:
    assert named(wheel(tmp_path, work__queue=QUEUE, play__queue=QUEUE), "acme_queue", SCHEMA) == SCHEMA


def test_what_the_schema_lists_stays(tmp_path: Path) -> None:
    block = of(text("kind", values=("slow",)), text("modes"), text("size"), rule=of(text("action")))
    assert named(wheel(tmp_path, work__queue=QUEUE, work___inputs=INPUTS), "acme_queue", block).attributes["kind"] == text(
        "kind", values=("slow",)
    )


@pytest.mark.parametrize("modules", [{}, {"work__queue": "x = 1"}])
def test_a_wheel_without_classes_is_the_users_mistake(tmp_path: Path, modules: dict[str, str]) -> None:
    with pytest.raises(UserError, match="no class of a resource type"):
        bindings.read(wheel(tmp_path, **modules))


def test_what_is_no_wheel_is_the_users_mistake(tmp_path: Path) -> None:
    (tmp_path / "pulumi_acme.whl").write_text("no archive")
    with pytest.raises(UserError, match="cannot be read"):
        bindings.read(tmp_path / "pulumi_acme.whl")


def test_the_shipped_catalogue_of_aws_names_values() -> None:
    assert "ARCHIVE" in catalogue().resource_type("aws_guardduty_filter").block.attributes["action"].named
