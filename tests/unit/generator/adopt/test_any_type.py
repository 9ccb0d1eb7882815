"""Modules of any resource type can be adopted, and what is added speaks of nothing that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, walk
from fac_core.module import Module
from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, names
from fac_core.schema.catalogue import catalogue
from fac_gen.adopt import adopt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.unit

TYPES = [name for provider in catalogue().providers() for name in catalogue().names(provider)]
MANY = ["", "count = var.on ? 1 : 0", "count = var.number", "for_each = var.all"]
GATED = [
    name
    for name in (type_of(*one.split("/", 1)) for one in names())
    if (known := for_type(name)) and any(one.when for one in known.signals.values())
]
"""Types with alarms that only some configurations have."""
ALIASES = [None, "west"]
"""Of the provider's configuration that the resource takes; callers hand in one that has an alias."""


def hand_written(resource_type: str, meta: str, alias: str | None) -> str:
    block = catalogue().resource_type(resource_type).block
    needed = [one.name for one in block.attributes.values() if one.required]
    lines = [f"  {name} = var.{name}_" for name in needed] + [f"  {one.name} {{}}" for one in block.blocks.values() if one.required]
    inputs = [f"{name}_" for name in needed] + ["on", "number", "all"]
    declared = "".join(f'variable "{name}" {{}}\n' for name in inputs)
    if alias:
        provider = resource_type.partition("_")[0]
        meta += f"\n  provider = {provider}.{alias}"
        aliases = f"{{ configuration_aliases = [{provider}.{alias}] }}"
        declared += f"terraform {{\n  required_providers {{\n    {provider} = {aliases}\n  }}\n}}\n"
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
@given(st.sampled_from(TYPES), st.sampled_from(MANY), st.sampled_from(ALIASES))
def test_what_is_added_refers_to_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, resource_type: str, meta: str, alias: str | None
) -> None:
    folder: Path = tmp_path_factory.mktemp("module")
    (folder / ".git").mkdir()
    (folder / "main.tf").write_text(hand_written(resource_type, meta, alias))
    adopt(folder, BUILT_IN, write=True)
    module = Module.load(folder)
    assert module.problems == ()
    assert module.data.keys() == {".".join(path) for path in references(module) if path[0] == "data" and path[2:]}
    there = [*module.resources.values(), *module.data.values()]
    assert {one.provider.alias for one in there if one.provider.name == resource_type.partition("_")[0]} == {alias}
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


@pytest.mark.parametrize("resource_type", GATED)
def test_whether_there_is_an_alarm_depends_on_nothing_that_the_provider_fills_in(resource_type: str, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(hand_written(resource_type, "", None))
    adopt(tmp_path, BUILT_IN, write=True)
    module = Module.load(tmp_path)
    resource = module.resources[f"{resource_type}.mine"]
    published = module.locals.get("published")
    asked = {
        one.name
        for one in walk(published.expression if published else syntax.Literal(resource.block.range, None))
        if isinstance(one, syntax.GetAttr) and isinstance(one.source, syntax.GetAttr) and one.source.name == "mine"
    }
    assert {name for name in asked if resource.expression(name) is None} == set()
