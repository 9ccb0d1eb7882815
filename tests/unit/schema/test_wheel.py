from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema.catalogue import Catalogue
from fac_core.schema.importers import import_file
from fac_core.schema.importers.wheel import provider_of, read
from fac_core.schema.resource_schema import Kind, Nesting, ProviderVersion
from fac_core.schema.writing import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.unit


@pytest.fixture
def acme(make_wheel: Callable[[dict[str, str]], Path], acme_files: dict[str, str]) -> Path:
    return make_wheel(acme_files)


@pytest.fixture
def widget(acme: Path) -> Block:
    return next(item.block for item in read(acme) if item.kind is Kind.RESOURCE)


def test_provider_version_is_that_of_the_manifest(acme: Path) -> None:
    assert provider_of(acme) == ProviderVersion("acme", "1.2.3", "registry.terraform.io/example/acme")


def test_kinds_are_told_apart_and_ephemeral_resources_left_out(acme: Path) -> None:
    assert [(item.kind, item.name) for item in read(acme)] == [
        (Kind.RESOURCE, "acme_widget"),
        (Kind.DATA, "acme_widget"),
        (Kind.PROVIDER, "acme"),
    ]


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("arn", "string"),
        ("ready", "bool"),
        ("numbers", ("set", "number")),
        ("size", "number"),
        ("tags", ("map", "string")),
        ("matrix", ("list", ("map", "number"))),
        ("route", ("set", ("object", (("cidrs", ("set", "string")),)))),
        ("status", ("list", ("object", (("labels", ("map", "string")),)))),
    ],
)
def test_types(widget: Block, name: str, type_: object) -> None:
    assert widget.attributes[name].type == type_


def test_flags(widget: Block) -> None:
    flags = {name: (item.required, item.optional, item.computed) for name, item in widget.attributes.items()}
    assert flags["size"] == (True, False, False)
    assert flags["name"] == (False, True, True)
    assert flags["arn"] == (False, False, True)
    assert [item.name for item in widget.attributes.values() if item.write_only] == ["secret_wo"]


def test_descriptions_and_the_values_that_they_list(widget: Block) -> None:
    name = widget.attributes["name"]
    assert name.description == 'Name of the widget.\nPossible values: ["SMALL", "LARGE"]'
    assert name.values == ("SMALL", "LARGE")
    assert {item.name for item in widget.attributes.values() if item.description} == {"name"}


def test_blocks(widget: Block) -> None:
    placement, rule, timeouts = (widget.blocks[name] for name in ("placement", "rule", "timeouts"))
    assert (placement.nesting, placement.min_items, placement.max_items) == (Nesting.LIST, 1, 1)
    assert (rule.nesting, rule.min_items, rule.max_items) == (Nesting.SET, 0, 0)
    assert (timeouts.nesting, timeouts.min_items, timeouts.max_items) == (Nesting.SINGLE, 0, 0)
    assert set(placement.block.attributes) == {"zone", "rack"}


def test_a_block_inside_itself_is_left_out(widget: Block) -> None:
    assert not widget.blocks["rule"].block.blocks


def test_any_value_inside_a_set_is_a_string(widget: Block) -> None:
    assert widget.blocks["rule"].block.attributes["anything"].type == "string"


def test_provider_block_has_no_alias_and_reads_flags_from_declarations(acme: Path) -> None:
    provider = next(item.block for item in read(acme) if item.kind is Kind.PROVIDER)
    assert not provider.attributes
    assert provider.blocks["default_tags"].block.attributes["tags"].required


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("isBlock: false,\n                type:", "isBlock: false,\n                kind:", "5 of 14 facts"),
        ("// arn - computed: true", "// arn is - computed: true", "cannot be read"),
        ("return this.getStringAttribute('arn')", "return this.getUnheardOf('arn')", "the type of arn cannot be read"),
        ("index_1.AcmeWidgetStatusList(", "index_1.AcmeNoSuchThing(", "the class AcmeNoSuchThing is missing"),
        ("acmeWidgetTimeoutsToHclTerraform)(this", "acmeWidgetNothingToHclTerraform)(this", "the class of AcmeWidgetNothing is missing"),
    ],
)
def test_what_is_not_understood_is_refused(
    make_wheel: Callable[[dict[str, str]], Path], acme_files: dict[str, str], before: str, after: str, message: str
) -> None:
    name = "lib/acme-widget/index.js"
    changed = acme_files[name].replace(before, after)
    assert changed != acme_files[name]
    with pytest.raises(UserError, match=message):
        read(make_wheel({**acme_files, name: changed}))


def test_an_undeclared_block_is_refused(make_wheel: Callable[[dict[str, str]], Path], acme_files: dict[str, str]) -> None:
    with pytest.raises(UserError, match=r"declaration of AcmeWidget\.placement is missing"):
        read(make_wheel({**acme_files, "lib/acme-widget/index.d.ts": ""}))


def test_files_that_are_no_provider_wheel_are_refused(tmp_path: Path, make_wheel: Callable[[dict[str, str]], Path]) -> None:
    text = tmp_path / "text.whl"
    text.write_text("no archive")
    empty = tmp_path / "empty.whl"
    with zipfile.ZipFile(empty, "w") as wheel:
        wheel.writestr("x.py", "")
    for path in (text, empty, make_wheel({"package.json": "{}"}), make_wheel({"other.json": "{}"})):
        with pytest.raises(UserError) as refused:
            read(path)
        assert refused.value.path == path
        assert refused.value.hint
    with pytest.raises(UserError, match="there is no such file"):
        import_file(tmp_path / "absent.whl")


def test_import_is_deterministic_and_records_where_it_came_from(acme: Path) -> None:
    (first,), (second,) = import_file(acme), import_file(acme)
    assert first.data == second.data
    provenance = json.loads(first.data.partition(b"\n")[0])["provenance"]
    assert provenance["file"] == acme.name
    assert len(provenance["sha256"]) == 64
    assert "sensitive" in provenance["lost"]


def test_progress_is_told_for_every_folder(acme: Path) -> None:
    told: list[tuple[int, int]] = []
    import_file(acme, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_reference_fills_what_wheels_lose(acme: Path, tmp_path: Path) -> None:
    true = {
        "arn": {"type": "string", "computed": True, "sensitive": True},
        "size": {"type": "string", "required": True, "sensitive": True},
        "name": {"type": "string", "optional": True},
    }
    rule = {"nesting_mode": "set", "block": {"block_types": {"anything": {"nesting_mode": "list", "block": {}}}}}
    schema = {"version": 3, "block": {"attributes": true, "block_types": {"rule": rule}}}
    document = {"provider_schemas": {"registry.terraform.io/example/acme": {"resource_schemas": {"acme_widget": schema}}}}
    (tmp_path / "acme.json").write_text(json.dumps(document))
    (older,) = import_file(tmp_path / "acme.json", version="1.0.0")
    write(tmp_path / "data", older.provider, older.data)
    (newer,) = import_file(acme, reference=Catalogue([tmp_path / "data"]).file("acme", "1.0.0"))
    write(tmp_path / "data", newer.provider, newer.data)
    catalogue = Catalogue([tmp_path / "data"])
    block = catalogue.resource_type("acme_widget").block
    assert [item.name for item in block.attributes.values() if item.sensitive] == ["arn"]  # the type of size differs
    assert "anything" in block.blocks["rule"].block.blocks
    filled = catalogue.file("acme").provenance["filled"]
    assert (filled["from"], filled["sensitive"], filled["given_up"]) == ("acme 1.0.0", 1, ["acme_widget.rule.anything"])
