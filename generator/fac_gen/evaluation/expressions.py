"""Expressions to values, as Terraform evaluates them."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from functools import lru_cache
from operator import add, ge, gt, le, lt, mod, mul, sub, truediv
from typing import TYPE_CHECKING, Protocol, TypeAlias

from fac_core.functions.plain import NotConcreteError, computed
from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import children, walk
from fac_gen.evaluation.functions import call
from fac_gen.evaluation.one_type import chosen, is_text, of_one_type
from fac_gen.evaluation.values import FailsError, NotKnownError, SetOf, TupleOf, boolean, in_order, items_of, number, same, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.hcl.literal import Value


class Members(Protocol):
    """Something whose members are worked out when they are asked for: local values, instances of a resource."""

    def member(self, name: str) -> Value | Members:
        """Return a member; raise `FailsError` where there is none, `NotKnownError` where only Terraform knows it."""
        ...

    def every(self) -> list[Value]:
        """Return the values of all members; raise `NotKnownError` where only Terraform knows them."""
        ...


Scope: TypeAlias = "Mapping[str, Value | Members]"
"""What the roots of references stand for: ``var``, ``local``, ``each``, types of resources, names bound by ``for`` and ``dynamic``."""
_ORDER = {"<": lt, "<=": le, ">": gt, ">=": ge}
_ARITHMETIC = {"+": add, "-": sub, "*": mul, "/": truediv, "%": mod}


@lru_cache(maxsize=4096)
def parsed(expression: str) -> syntax.Expression:
    """Read an expression once."""
    return parse_expression(expression)


def evaluated(expression: str, scope: Scope) -> Value:
    """Return the value of an expression; raise `FailsError` or `NotKnownError` where it has none."""
    return value(parsed(expression), scope)


def value(one: syntax.Expression, scope: Scope) -> Value:  # noqa: C901, PLR0911 - one answer per kind of node
    """Return the value of an expression that was read."""
    match one:
        case syntax.Literal(value=known):
            return known
        case syntax.Variable() | syntax.GetAttr() | syntax.Index():
            return _plain(_referred(one, scope))
        case syntax.Tuple(items=items):
            return TupleOf(value(item, scope) for item in items)
        case syntax.Object(items=items):
            return {text(value(item.key, scope)): value(item.value, scope) for item in items}
        case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
            sides = (then, otherwise) if boolean(value(condition, scope)) else (otherwise, then)
            return _chosen(*sides, scope)
        case syntax.Unary(operator=operator, operand=operand):
            return opposite(operator, value(operand, scope))
        case syntax.Binary():
            return _binary(one, scope)
        case syntax.Call():
            return _called(one, scope)
        case syntax.For():
            return _loop(one, scope)
        case syntax.Splat(source=source):
            return _splat(one, source, scope)
        case syntax.Template(parts=parts):
            return "".join(text(value(part, scope)) for part in parts)
    raise NotKnownError(type(one).__name__)


def _chosen(one: syntax.Expression, other: syntax.Expression, scope: Scope) -> Value:
    """Return one side of a condition, as the type that it has in common with the other side."""
    found = value(one, scope)
    try:
        beside = value(other, scope)
    except (FailsError, NotKnownError):
        beside = None if is_text(found) else []
    if beside in ([], {}) and not isinstance(other, syntax.Tuple | syntax.Object) and not is_text(found):
        raise NotKnownError  # nothing tells what its elements would be
    return chosen(found, beside)


def opposite(operator: str, operand: Value) -> Value:
    """Return what an operator makes of one value."""
    return not boolean(operand) if operator == "!" else -number(operand)


def _plain(one: Value | Members) -> Value:
    if one is None or isinstance(one, str | bool | Decimal | list | dict):
        return one
    raise NotKnownError


def _referred(one: syntax.Expression, scope: Scope) -> Value | Members:
    match one:
        case syntax.Variable(name=name):
            if name not in scope:
                raise NotKnownError(name)
            return scope[name]
        case syntax.GetAttr(source=source, name=name):
            return member(_referred(source, scope), name)
        case syntax.Index(source=source, key=key):
            return member(_referred(source, scope), value(key, scope))
    return value(one, scope)


def member(held: Value | Members, key: Value) -> Value | Members:
    """Return the member of that name, or the element of that number; raise `FailsError` where there is none."""
    if isinstance(held, dict):
        if text(key) in held:
            return held[text(key)]
        raise FailsError
    if isinstance(held, SetOf):
        raise FailsError
    if isinstance(held, list):
        index = number(key)
        if index != index.to_integral_value() or not 0 <= index < len(held):
            raise FailsError
        return held[int(index)]
    if held is None or isinstance(held, str | bool | Decimal):
        raise FailsError
    return held.member(text(key))


def _splat(one: syntax.Splat, source: syntax.Expression, scope: Scope) -> Value:
    """Return what is taken of each element; of the instances of a resource nothing, where there are none."""
    held = _referred(source, scope)
    if not isinstance(held, list | dict | str | bool | Decimal | None):
        return held.every()
    found: list[Value] = []
    for item in [] if held is None else held if isinstance(held, list) else [held]:
        reached: Value | Members = item
        for step in one.each:
            reached = member(reached, step if isinstance(step, str) else value(step, scope))
        found.append(_plain(reached))
    return found


def _binary(one: syntax.Binary, scope: Scope) -> Value:
    if one.operator in {"&&", "||"}:
        return _joined(one, scope)
    return combined(one.operator, value(one.left, scope), value(one.right, scope))


def combined(operator: str, left: Value, right: Value) -> Value:
    """Return what an operator makes of two values, but for `&&` and `||`, of which one may decide alone."""
    if operator in {"==", "!="}:
        return same(left, right) is (operator == "==")
    first, second = number(left), number(right)
    if operator in _ORDER:
        return bool(_ORDER[operator](first, second))
    if operator in {"/", "%"} and not second:
        raise NotKnownError(operator)  # infinity, for Terraform
    try:
        return computed(_ARITHMETIC[operator], first, second)
    except NotConcreteError as error:
        raise NotKnownError(operator) from error


def _joined(one: syntax.Binary, scope: Scope) -> Value:
    """Return what two conditions are together; either alone may decide, but where the other fails: versions of Terraform differ there."""
    decides = one.operator == "||"
    left = _perhaps(one.left, scope)
    try:
        right = _perhaps(one.right, scope)
    except FailsError as error:
        if left is not decides and left is not None:
            raise
        raise NotKnownError from error
    if decides in (left, right):
        return decides
    if None in (left, right):
        raise NotKnownError
    return not decides


def _perhaps(one: syntax.Expression, scope: Scope) -> bool | None:
    """Return what a condition is, None where that is not known."""
    try:
        return boolean(value(one, scope))
    except NotKnownError:
        return None


def _called(one: syntax.Call, scope: Scope) -> Value:
    if one.name in {"try", "can"}:
        return _tried(one, scope)
    if one.name == "coalesce" and not one.expand:
        return _first_given(one, scope)
    given = [value(argument, scope) for argument in one.arguments]
    return call(one.name, [*given[:-1], *(inner for _, inner in items_of(given[-1]))] if one.expand else given)


def _first_given(one: syntax.Call, scope: Scope) -> Value:
    """Return the first argument that is neither null nor an empty text: what is not known behind it does not matter, what fails does."""
    known: list[Value] = []
    complete = True
    for argument in one.arguments:
        try:
            known.append(value(argument, scope))
        except NotKnownError:
            complete = False
            if all(found in (None, "") for found in known):
                raise
    for found in of_one_type(known):
        if found not in (None, ""):
            if complete or is_text(found):
                return found
            raise NotKnownError
    raise FailsError


def _tried(one: syntax.Call, scope: Scope) -> Value:
    for argument in one.arguments:
        _asked(argument, scope)
        try:
            found = value(argument, scope)
        except FailsError:
            continue
        return True if one.name == "can" else found
    if one.name == "can":
        return False
    raise FailsError


def _asked(one: syntax.Expression, scope: Scope) -> None:
    """Raise `NotKnownError` where a reference is not known: ``try`` and ``can`` are not known then, whatever else decides."""
    if isinstance(one, syntax.GetAttr | syntax.Index | syntax.Variable):
        with suppress(FailsError):
            value(one, scope)
        return
    bound = {one.value_name, one.key_name} if isinstance(one, syntax.For) else set()
    for inner in children(one):
        if not bound or not any(isinstance(part, syntax.Variable) and part.name in bound for part in walk(inner)):
            _asked(inner, scope)


def _loop(one: syntax.For, scope: Scope) -> Value:
    pairs: list[tuple[str, Value]] = []
    collection = value(one.collection, scope)
    if one.key is None and isinstance(collection, SetOf):
        in_order(collection)
    for key, item in items_of(collection):
        inner = {**scope, one.value_name: item} | ({one.key_name: key} if one.key_name else {})
        if one.condition is None or boolean(value(one.condition, inner)):
            pairs.append((text(value(one.key, inner)) if one.key else "", value(one.value, inner)))
    if one.key is None:
        return TupleOf(item for _, item in pairs)
    if not one.grouping:
        if len({name for name, _ in pairs}) < len(pairs):
            raise FailsError
        return dict(pairs)
    grouped: dict[str, Value] = {}
    for name, item in pairs:
        known = grouped.setdefault(name, [])
        if isinstance(known, list):
            known.append(item)
    return grouped
