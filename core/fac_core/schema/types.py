"""Value types: between the provider protocol's JSON notation, our nested tuples and HCL type constraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from fac_core.errors import UserError
from fac_core.hcl.write import Expression, line, listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import CtyType

JsonType: TypeAlias = "str | list[Any]"
"""``"string"``, ``["list", T]``, ``["object", {name: T}]``, ``["object", {name: T}, [optional, ...]]`` or ``["tuple", [T, ...]]``."""

PRIMITIVES = frozenset({"string", "number", "bool", "dynamic"})
COLLECTIONS = frozenset({"list", "set", "map"})

_HCL_NAME = {"dynamic": "any"}


def from_json(value: object) -> CtyType:
    """Read a type from its JSON notation; raise `UserError` when it is none."""
    if isinstance(value, str) and value in PRIMITIVES:
        return value
    if isinstance(value, (list, tuple)) and len(value) in {2, 3}:
        name, inner = value[0], value[1]
        if name in COLLECTIONS and len(value) == 2:  # noqa: PLR2004 - a name and an element type
            return (name, from_json(inner))
        if name == "object" and isinstance(inner, dict):
            return make_object({key: from_json(item) for key, item in inner.items()}, tuple(value[2]) if value[2:] else ())
        if name == "tuple" and isinstance(inner, (list, tuple)):
            return ("tuple", tuple(from_json(item) for item in inner))
    raise UserError(
        f"not a value type: {value!r}", hint='Types are written as Terraform\'s provider schema does: "string", ["list", "string"].'
    )


def to_json(type_: CtyType) -> JsonType:
    """Write a type in the JSON notation that `from_json` reads."""
    if isinstance(type_, str):
        return type_
    if type_[0] in COLLECTIONS:
        return [type_[0], to_json(element_type(type_))]
    if type_[0] == "tuple":
        return ["tuple", [to_json(item) for item in tuple_items(type_)]]
    fields = {name: to_json(item) for name, item in object_fields(type_)}
    optional = optional_fields(type_)
    return ["object", fields, list(optional)] if optional else ["object", fields]


def make_object(fields: Mapping[str, CtyType], optional: tuple[str, ...] = ()) -> CtyType:
    """Return the object type with these fields, sorted by name."""
    pairs = tuple(sorted(fields.items(), key=lambda pair: pair[0]))
    return ("object", pairs, tuple(sorted(optional))) if optional else ("object", pairs)


def element_type(type_: CtyType) -> CtyType:
    """Return T of ``("list" | "set" | "map", T)``."""
    return cast("CtyType", type_[1])


def object_fields(type_: CtyType) -> tuple[tuple[str, CtyType], ...]:
    """Return name and type of every field of an object type, sorted."""
    return cast("tuple[tuple[str, CtyType], ...]", type_[1])


def optional_fields(type_: CtyType) -> tuple[str, ...]:
    """Return the names of the optional fields of an object type, sorted."""
    return cast("tuple[str, ...]", type_[2]) if len(type_) > 2 else ()  # noqa: PLR2004 - the third part is there or not


def required_fields(cty: CtyType) -> frozenset[str]:
    """Fields of an object that must be given: none where the schema does not tell."""
    optional = optional_fields(cty)
    return frozenset(name for name, _ in object_fields(cty) if name not in optional) if optional else frozenset()


def tuple_items(type_: CtyType) -> tuple[CtyType, ...]:
    """Return the types of a tuple's items."""
    return cast("tuple[CtyType, ...]", type_[1])


def is_kind(type_: CtyType, *names: str) -> bool:
    """Whether a type is one of these: ``is_kind(t, "list", "set")``."""
    return (type_ if isinstance(type_, str) else type_[0]) in names


def hcl_type(type_: CtyType) -> str:
    """Render a type constraint as a variable's ``type`` has it: ``list(string)``, ``map(object({ a = string }))``."""
    if isinstance(type_, str):
        return _HCL_NAME.get(type_, type_)
    if type_[0] in COLLECTIONS:
        return f"{type_[0]}({hcl_type(element_type(type_))})"
    if type_[0] == "tuple":
        return f"tuple({listed(map(hcl_type, tuple_items(type_)))})"
    optional = set(optional_fields(type_))
    fields = {name: _field(hcl_type(item), optional=name in optional) for name, item in object_fields(type_)}
    return f"object({line(fields)})"


def _field(type_: str, *, optional: bool) -> Expression:
    return Expression(f"optional({type_})" if optional else type_)
