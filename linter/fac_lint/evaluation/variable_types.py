"""What a variable's type says about its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.functions.plain import to_bool, to_number
from fac_lint.evaluation.alternatives import lifted
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.lists import as_sequence, toset
from fac_lint.evaluation.unify import as_text
from fac_lint.evaluation.values import NULL, Entry, Extreme, Map, Presence, Sequence, Value, anything, join

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.hcl.syntax import Expression
    from fac_core.module.type_constraints import ObjectAttribute, TypeConstraint

    Constant = Callable[[Expression], Value]


def shaped(wanted: TypeConstraint | None, origin: Value, constant: Constant) -> Value:
    """Return any value of a type that comes from ``origin``; ``constant`` evaluates the defaults of optional attributes."""
    if wanted is None:
        return origin
    control = Value(Extreme.NONE, origin.inputs, origin.reasons)
    match wanted.kind:
        case "object":
            entries = {name: Entry(_attribute(attribute, origin, constant)) for name, attribute in wanted.attributes.items()}
            return Value(Map(entries)).controlled_by(control)
        case "map" if wanted.element:
            return Value(Map({}, shaped(wanted.element, origin, constant))).controlled_by(control)
        case "list" | "set" if wanted.element:
            element = shaped(wanted.element, origin, constant)
            return Value(Sequence(None, element, wanted.kind == "set")).controlled_by(control)
        case "tuple":
            return Value(Sequence(tuple(shaped(part, origin, constant) for part in wanted.elements))).controlled_by(control)
    return origin


def nothing_given(wanted: TypeConstraint | None, constant: Constant) -> Value:
    """Return what a variable of a type, or an attribute, holds that must be given and is not: nothing, and Terraform refuses it."""
    if wanted is not None and wanted.kind == "object":
        made = converted(Value(Map({})), wanted, constant)
        return Value(made.shape, made.inputs, made.reasons, fails=True)
    return Value(Extreme.NONE, null=True, fails=True)


def _attribute(attribute: ObjectAttribute, origin: Value, constant: Constant) -> Value:
    value = shaped(attribute.type, origin, constant)
    if not attribute.optional:
        return value
    default = constant(attribute.default) if attribute.default is not None else NULL
    return join(value, NULL) if default.blank else value


def converted(value: Value, wanted: TypeConstraint | None, constant: Constant) -> Value:
    """Return a given value as the variable of that type holds it: defaults of optional attributes filled in, others dropped."""
    if wanted is None or value.shape is Extreme.NONE:
        return value
    if value.shape is Extreme.ANY:
        return shaped(wanted, value, constant)
    return _scalar(value, wanted.kind) if value.constants else _container(value, wanted, constant)


def _scalar(value: Value, kind: str) -> Value:
    if kind == "string":
        return as_text(value)
    if kind not in {"number", "bool"}:
        return value
    made = lifted(to_number if kind == "number" else to_bool, (value.without_null(),), anything(value))
    return join(made, NULL) if value.null else made


def _container(value: Value, wanted: TypeConstraint, constant: Constant) -> Value:
    match wanted.kind, value.shape:
        case "object", Map() as known:
            entries = {name: _filled(known.entry(name), attribute, constant) for name, attribute in wanted.attributes.items()}
            return _same_flags(value, Map(entries))
        case "map", Map(entries=given, rest=rest):
            items = {name: Entry(converted(entry.value, wanted.element, constant), entry.presence) for name, entry in given.items()}
            return _same_flags(value, Map(items, rest and converted(rest, wanted.element, constant)))
        case "list", Sequence() as known:
            return _same_flags(value, _items(known, wanted.element, constant))
        case "set", Sequence() as known:
            return toset(_same_flags(value, _items(known, wanted.element, constant)))
        case "tuple", Sequence(items=items) as known if items is None or len(items) == len(wanted.elements):
            pairs = zip(items or [known.any_item] * len(wanted.elements), wanted.elements, strict=True)
            return _same_flags(value, Sequence(tuple(converted(item, part, constant) for item, part in pairs)))
    return value


def _same_flags(value: Value, shape: Map | Sequence) -> Value:
    return Value(shape, value.inputs, value.reasons, value.null, value.fails)


def _items(known: Sequence, element: TypeConstraint | None, constant: Constant) -> Sequence:
    if known.items is None:
        return Sequence(None, converted(as_sequence(Value(known)).any_item, element, constant))
    return Sequence(tuple(converted(item, element, constant) for item in known.items))


def _filled(entry: Entry, attribute: ObjectAttribute, constant: Constant) -> Entry:
    given = converted(entry.value, attribute.type, constant)
    if not attribute.optional:
        return Entry(given if entry.presence is not Presence.ABSENT else nothing_given(attribute.type, constant))
    default = converted(constant(attribute.default), attribute.type, constant) if attribute.default is not None else NULL
    if entry.presence is Presence.ABSENT or is_null(given):
        return Entry(default)
    if entry.presence is Presence.PRESENT and not given.null:
        return Entry(given)
    return Entry(join(given if attribute.default is None or given.shape is Extreme.ANY else given.without_null(), default))
