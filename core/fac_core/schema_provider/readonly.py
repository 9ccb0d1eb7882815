"""Values given for what only the provider knows: Terraform leaves that check to the provider."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from fac_core.schema.resource_schema import Nesting
from fac_core.schema_provider.wire import tfplugin6_pb2 as wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block, NestedBlock
    from fac_core.schema_provider.wire_values import Value


REASON = "its value will be decided automatically based on the result of applying this configuration"


class Key(str):
    """The key of an element of a map, where a plain string is the name of an attribute or block."""

    __slots__ = ()


Step: TypeAlias = "str | Key | int | None"
"""A name, a key, an index, or None for an element of a set, which has no address."""


def readonly_values(block: Block, config: Value) -> Iterator[wire.Diagnostic]:
    """Yield an error for every computed attribute that a configuration sets, in the words of the providers themselves."""
    for path in _paths(block, config, ()):
        name = ".".join(str(step) for step in path if step is not None)
        yield wire.Diagnostic(
            severity=wire.Diagnostic.ERROR,
            summary="Value for unconfigurable attribute",
            detail=f'Can\'t configure a value for "{name}": {REASON}.',
            attribute=_address(path),
        )


def _paths(block: Block, config: Value, at: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    if not isinstance(config, dict):
        return
    for name, attribute in block.attributes.items():
        if attribute.computed and not attribute.settable and config.get(name) is not None:
            yield (*at, name)
    for name, nested in block.blocks.items():
        for steps, inner in _elements(nested, config.get(name)):
            yield from _paths(nested.block, inner, (*at, name, *steps))


def _elements(nested: NestedBlock, value: Value) -> Iterator[tuple[tuple[Step, ...], Value]]:
    if isinstance(value, list):
        yield from (((None if nested.nesting is Nesting.SET else index,), inner) for index, inner in enumerate(value))
    elif isinstance(value, dict) and nested.nesting is Nesting.MAP:
        yield from (((Key(key),), inner) for key, inner in value.items())
    else:
        yield (), value


def _address(path: tuple[Step, ...]) -> wire.AttributePath:
    """Return the path up to the first element of a set."""
    known = takewhile(lambda step: step is not None, path)
    return wire.AttributePath(steps=[_step(step) for step in known if step is not None])


def _step(step: Key | int | str) -> wire.AttributePath.Step:
    if isinstance(step, int):
        return wire.AttributePath.Step(element_key_int=step)
    if isinstance(step, Key):
        return wire.AttributePath.Step(element_key_string=step)
    return wire.AttributePath.Step(attribute_name=step)
