"""Modules of any resource type can be adopted, and what is added speaks of nothing that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, walk
from fac_core.module import Module
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.adopt import adopt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.unit

TYPES = [name for provider in catalogue().providers() for name in catalogue().names(provider)]
MANY = ["", "count = var.on ? 1 : 0", "count = var.number", "for_each = var.all"]


def hand_written(resource_type: str, meta: str) -> str:
    block = catalogue().resource_type(resource_type).block
    needed = [one.name for one in block.attributes.values() if one.required]
    lines = [f"  {name} = var.{name}_" for name in needed] + [f"  {one.name} {{}}" for one in block.blocks.values() if one.required]
    inputs = [f"{name}_" for name in needed] + ["on", "number", "all"]
    declared = "".join(f'variable "{name}" {{}}\n' for name in inputs)
    return f'{declared}\nresource "{resource_type}" "mine" {{\n  {meta}\n' + "\n".join(lines) + "\n}\n"


def references(module: Module) -> Iterator[tuple[str, ...]]:
    for file in module.files:
        for attribute in attributes(file.body):
            for one in walk(attribute.expression):
                match one:
                    case syntax.GetAttr(source=syntax.GetAttr(source=syntax.Variable(name="data"), name=kind), name=name):
                        yield "data", kind, name
                    case syntax.GetAttr(source=syntax.Variable(name=root), name=name):
                        yield root, name


@settings(max_examples=25)
@given(st.sampled_from(TYPES), st.sampled_from(MANY))
def test_what_is_added_refers_to_what_is_there(tmp_path_factory: pytest.TempPathFactory, resource_type: str, meta: str) -> None:
    folder: Path = tmp_path_factory.mktemp("module")
    (folder / ".git").mkdir()
    (folder / "main.tf").write_text(hand_written(resource_type, meta))
    adopt(folder, BUILT_IN, write=True)
    module = Module.load(folder)
    assert module.problems == ()
    for path in references(module):
        match path:
            case "var", name:
                assert name in module.variables
            case "local", name:
                assert name in module.locals
            case "data", kind, name:
                assert f"data.{kind}.{name}" in module.data
            case kind, name if "_" in kind and kind.partition("_")[0] in catalogue().providers():
                assert f"{kind}.{name}" in module.resources
    assert adopt(folder, BUILT_IN).files == {}
