"""An adopted module carries its scope in every place that is billed, or the command names the place: tried for every type with facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse, syntax
from fac_core.hcl.format import format_hcl
from fac_core.hcl.write import line
from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import names
from fac_core.resource_types.tag_places import tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.schema_provider import OfflineProviders
from fac_core.shared_facts.tag_groups import hand_on
from fac_core.shared_facts.tag_places import Reach, TagPlace
from fac_core.terraform import Terraform
from fac_gen.adopt import adopt
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.offline
TYPES = [name for name in sorted({*hand_on(), *(type_of(*one.split("/", 1)) for one in names())}) if tag_places(name)]
CALL = """
  budget = { shared = "shop" }
  cost   = { application = "shop", cost_center = "cc-1000", environment = "dev", owner = "team@example.com", scope = "orders" }
}
"""


def samples(resource_type: str) -> list[Mapping[str, Any]]:
    """Return what fills the places of a type: nothing, then each set of inputs once."""
    found: list[Mapping[str, Any]] = []
    for place in tag_places(resource_type):
        found += [place.sample] if place.sample not in found else []
    return found


def hand_written(resource_type: str, sample: Mapping[str, Any]) -> str:
    """Return a module as somebody writes it by hand: what the type needs and the sample, each argument in its own place; no nulls."""
    schema = catalogue().resource_type(resource_type).block
    newest = catalogue().versions(catalogue().provider_of(resource_type))[0].version
    made = blueprint(resource_type, BUILT_IN, Options(provider_version=newest))
    given = {one.argument or one.name: one.sample for one in made.inputs if one.shown}
    given |= {name: line(value) for name, value in sample.items()}
    given = {name: text for name, text in given.items() if text != "null"}
    body = "\n".join(member(name, text, schema) for name, text in given.items() if name in schema.attributes or name in schema.blocks)
    missing = "\n".join(f"{name} {{\n}}" for name, one in schema.blocks.items() if one.required and name not in given)
    return format_hcl(f'resource "{resource_type}" "this" {{\n{body}\n{missing}\n}}\n')


def member(name: str, text: str, schema: Block) -> str:
    if name in schema.attributes:
        return f"{name} = {text}"
    source = f"x = {text}".encode()
    said = parse(source, "sample").body.attributes[0].expression
    return "\n".join(
        f"{name} {{\n{inside(one, source, schema.blocks[name].block)}\n}}"
        for one in (said.items if isinstance(said, syntax.Tuple) else (said,))
    )


def inside(said: syntax.Expression, source: bytes, schema: Block) -> str:
    assert isinstance(said, syntax.Object)
    pairs = [(one.key.value, one.value.range) for one in said.items if isinstance(one.key, syntax.Literal)]
    return "\n".join(member(str(name), source[where.start.byte : where.end.byte].decode(), schema) for name, where in pairs)


def leaves(value: object, path: str) -> Iterator[object]:
    """Yield what stands at a dotted path of a planned resource, in every block on the way."""
    name, _, rest = path.partition(".")
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and one.get(name) is not None:
            yield from leaves(one[name], rest) if rest else [one[name]]


def planned(folder: Path) -> dict[str, Any]:
    """Plan a module with all modules below it; return the values of each resource by address."""
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    children = plan["planned_values"]["root_module"]["child_modules"]
    return {one["address"]: one["values"] for child in children for one in child["resources"]}


def carries(place: TagPlace, resource: object) -> bool:
    found = list(leaves(resource, place.path))
    if place.how is Reach.SWITCH:
        return bool(found) and all(str(one).lower() == place.value.strip('"') or one == place.value.strip('"') for one in found)
    kinds = len(place.kinds) or 1
    return len(found) >= kinds and all(isinstance(one, dict) and "orders" in one.values() for one in found)


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_the_scope_stands_in_every_place_that_the_facts_name(provider: str, tmp_path: Path) -> None:
    notes: dict[str, str] = {}
    wanted: list[tuple[str, str, TagPlace]] = []
    for resource_type in (one for one in TYPES if one.partition("_")[0] == provider):
        for number, sample in enumerate(samples(resource_type)):
            label = f"{resource_type}-{number}"
            folder = tmp_path / label
            folder.mkdir()
            (folder / "main.tf").write_text(hand_written(resource_type, sample))
            notes[label] = "\n".join(adopt(folder, BUILT_IN, write=True).notes)
            wanted += [(label, resource_type, one) for one in tag_places(resource_type)]
            with (tmp_path / "main.tf").open("a") as root:
                root.write(f'module "{label}" {{\n  source = "./{label}"\n{CALL}')
    found = planned(tmp_path)
    missing = [
        f"{label}: {place.path}"
        for label, resource_type, place in wanted
        if not carries(place, found[f"module.{label}.{resource_type}.this"]) and place.path not in notes[label] and place.sample == {}
    ]
    filled = {(kind, place.path) for label, kind, place in wanted if carries(place, found[f"module.{label}.{kind}.this"])}
    assert not missing
    assert {(kind, place.path) for _, kind, place in wanted if place.sample} <= filled
    assert {(label, place.path) for label, _, place in wanted if "given its cost tags by hand" in notes[label]} == set()


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_without_cost_every_resource_is_planned_as_before(provider: str, tmp_path: Path) -> None:
    """A caller who knows nothing of the guardrails must see an empty plan after the next upgrade of the module."""
    kinds = [one for one in TYPES if one.partition("_")[0] == provider]
    with (tmp_path / "main.tf").open("w") as root:
        for kind in kinds:
            for label in (f"{kind}-before", f"{kind}-after"):
                (tmp_path / label).mkdir()
                (tmp_path / label / "main.tf").write_text(hand_written(kind, samples(kind)[-1]))
                root.write(f'module "{label}" {{\n  source = "./{label}"\n}}\n')
            adopt(tmp_path / f"{kind}-after", BUILT_IN, optional_cost=True, write=True)
            assert adopt(tmp_path / f"{kind}-after", BUILT_IN).files == {}, "it is recorded, and a second time changes nothing"
    found = planned(tmp_path)
    assert {one.rpartition("module.")[2] for one in found} == {
        f"{kind}-{when}.{kind}.this" for kind in kinds for when in ("before", "after")
    }
    changed: dict[str, tuple[object, object]] = {}
    for kind in kinds:
        before, after = (found[f"module.{kind}-{when}.{kind}.this"] for when in ("before", "after"))
        changed |= {f"{kind}.{name}": (before.get(name), after.get(name)) for name in before | after if before.get(name) != after.get(name)}
    assert changed == {}
