from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.errors import UserError
from fac_core.schema.importers import import_file
from fac_core.schema.importers.provider_schema import read, sources
from fac_core.schema.resource_schema import Kind, Nesting, ProviderVersion

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

ACME = ProviderVersion("acme", "1.2.3", "registry.terraform.io/example/acme")
SIZES = {"nesting_mode": "list", "attributes": {"x": {"type": "number", "required": True}, "y": {"type": "string", "optional": True}}}
ATTRIBUTES: dict[str, Any] = {
    "name": {"type": "string", "required": True, "description": "Copied from nowhere."},
    "token": {"type": "string", "optional": True, "sensitive": True, "write_only": True},
    "old": {"type": ["map", "bool"], "optional": True, "computed": True, "deprecated": True},
    "sizes": {"nested_type": SIZES, "optional": True},
    "one": {"nested_type": {**SIZES, "nesting_mode": "single"}, "computed": True},
}
BLOCK = {
    "attributes": ATTRIBUTES,
    "block_types": {"disk": {"nesting_mode": "set", "min_items": 1, "max_items": 5, "block": {"deprecated": True}}},
}
SCHEMA: dict[str, Any] = {
    "provider": {"version": 0, "block": {"attributes": {"url": {"type": "string", "optional": True}}}},
    "resource_schemas": {"acme_box": {"version": 2, "block": BLOCK}},
    "data_source_schemas": {"acme_box": {"version": 0, "block": {}}},
    "functions": {"f": {}},
}


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "schema.json"
    path.write_text(json.dumps({"format_version": "1.0", "provider_schemas": {ACME.source: SCHEMA, "example.org/a/b": {}}}))
    return path


def test_sources_and_kinds(document: Path) -> None:
    assert sources(document) == ("example.org/a/b", ACME.source)
    assert [(item.kind, item.name, item.schema_version) for item in read(document, ACME)] == [
        (Kind.PROVIDER, "acme", 0),
        (Kind.RESOURCE, "acme_box", 2),
        (Kind.DATA, "acme_box", 0),
    ]


def test_everything_is_kept(document: Path) -> None:
    block = next(item.block for item in read(document, ACME) if item.kind is Kind.RESOURCE)
    name, token, old = (block.attributes[key] for key in ("name", "token", "old"))
    assert (name.required, name.description) == (True, "Copied from nowhere.")
    assert (token.sensitive, token.write_only, token.optional) == (True, True, True)
    assert (old.deprecated, old.computed, old.type) == (True, True, ("map", "bool"))
    disk = block.blocks["disk"]
    assert (disk.nesting, disk.min_items, disk.max_items, disk.block.deprecated) == (Nesting.SET, 1, 5, True)


def test_nested_attributes_become_object_types(document: Path) -> None:
    block = next(item.block for item in read(document, ACME) if item.kind is Kind.RESOURCE)
    size = ("object", (("x", "number"), ("y", "string")), ("y",))
    assert block.attributes["sizes"].type == ("list", size)
    assert block.attributes["one"].type == size


def test_every_provider_of_the_file_is_imported_with_the_version_given(document: Path) -> None:
    imported = import_file(document, version="1.2.3")
    assert [item.provider.short_source for item in imported] == ["example.org/a/b", "example/acme"]


def test_descriptions_are_left_behind_on_request(document: Path) -> None:
    with_them, without = (import_file(document, version="1.2.3", descriptions=wanted)[1].data for wanted in (True, False))
    assert b"Copied from nowhere" in with_them
    assert b"Copied from nowhere" not in without
    assert b'"lost":["descriptions"]' in without


def test_the_version_must_be_given(document: Path) -> None:
    with pytest.raises(UserError, match="does not tell the provider's version") as refused:
        import_file(document)
    assert "--provider-version" in (refused.value.hint or "")


def test_an_absent_provider_is_named_with_those_that_are_there(document: Path) -> None:
    with pytest.raises(UserError, match=r"example\.org/other is not in this file") as refused:
        read(document, ProviderVersion("other", "1.0.0", "example.org/other"))
    assert ACME.source in (refused.value.hint or "")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"provider_schemas": 3}', "\xff", '{"provider_schemas": {"a/b/c": 3}}'])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "schema.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(UserError) as refused:
        import_file(path, version="1.0.0")
    assert refused.value.path == path
    assert "terraform providers schema -json" in (refused.value.hint or "")
