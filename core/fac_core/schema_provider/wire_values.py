"""Values as the protocol carries them: MessagePack with an extension for "known after apply"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from fac_core.schema.resource_schema import Nesting
from fac_core.schema.types import is_kind, object_fields

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.schema.resource_schema import Attribute, Block, CtyType

Value: TypeAlias = "Any"
"""None, bool, int, float, str, list, dict, or an extension (unknown)."""

UNKNOWN = msgspec.msgpack.Ext(0, b"\0")
PLACEHOLDER = "offline"
_EMPTY: dict[str, Value] = {
    "string": PLACEHOLDER,
    "number": 0,
    "bool": False,
    "dynamic": None,
    "list": [],
    "set": [],
    "map": {},
    "tuple": [],
}

decode = msgspec.msgpack.decode
encode = msgspec.msgpack.encode


def planned(block: Block, proposed: Value) -> Value:
    """Return the proposed object with every unset computed attribute unknown, at any depth."""
    return filled(block, proposed, lambda _: UNKNOWN)


def placeholders(block: Block, config: Value) -> Value:
    """Return the configured object with every unset computed attribute made up: what a data source is read as."""
    return filled(block, config, lambda attribute: _made_up(attribute.type))


def filled(block: Block, value: Value, fill: Callable[[Attribute], Value]) -> Value:
    """Return an object in which a function gives every unset computed attribute its value, at any depth."""
    if not isinstance(value, dict):
        return value
    result = dict(value)
    for name, attribute in block.attributes.items():
        if attribute.write_only:
            result[name] = None
        elif attribute.computed and result.get(name) is None:
            result[name] = fill(attribute)
    for name, nested in block.blocks.items():
        inner = result.get(name)
        if isinstance(inner, list):
            result[name] = [filled(nested.block, item, fill) for item in inner]
        elif isinstance(inner, dict) and nested.nesting is Nesting.MAP:
            result[name] = {key: filled(nested.block, item, fill) for key, item in inner.items()}
        else:
            result[name] = filled(nested.block, inner, fill)
    return result


def _made_up(type_: CtyType) -> Value:
    if is_kind(type_, "object"):
        return {name: _made_up(inner) for name, inner in object_fields(type_)}
    return _EMPTY[type_ if isinstance(type_, str) else str(type_[0])]
