"""What an example of a module writes, as values: for asking a provider about a resource without the module around it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.hcl import parse, syntax

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Blueprint


def resource(found: Blueprint, block: Block) -> dict[str, Any]:
    """Return a type's resource as the smallest example of its module has it; blocks are lists."""
    shown = {one.argument or one.name: one.sample for one in found.inputs if one.shown}
    known = {*block.attributes, *block.blocks}
    return {argument: blocks_as_lists(value(sample), block, argument) for argument, sample in shown.items() if argument in known}


def value(sample: str) -> Any:  # noqa: ANN401 - any value
    """Return what a sample holds."""
    file = parse(f"x = {sample}\n".encode(), "sample.tf")
    attribute = file.body.attribute("x")
    assert attribute
    return plain(attribute.expression)


def plain(expression: syntax.Expression) -> Any:  # noqa: ANN401 - any value
    match expression:
        case syntax.Literal(value=held):
            return held if held is None or isinstance(held, str | bool) else float(held)
        case syntax.Object(items=items):
            return {key(item.key): plain(item.value) for item in items}
        case syntax.Tuple(items=elements):
            return [plain(item) for item in elements]
    raise AssertionError(expression)


def key(expression: syntax.Expression) -> str:
    if isinstance(expression, syntax.Variable):
        return expression.name
    assert isinstance(expression, syntax.Literal)
    return str(expression.value)


def blocks_as_lists(held: Any, block: Block, name: str) -> Any:  # noqa: ANN401 - any value
    if name not in block.blocks:
        return held
    nested = block.blocks[name].block
    each = held if isinstance(held, list) else [held]
    return [{key: blocks_as_lists(one, nested, key) for key, one in inside.items()} for inside in each]


def in_json(held: dict[str, Any]) -> dict[str, Any]:
    """Return values for a file in JSON syntax: their texts are no templates there either."""
    escaped: dict[str, Any] = json.loads(json.dumps(held).replace("${", "$${").replace("%{", "%%{"))
    return escaped
