"""What expressions are whatever is given: those that speak of arguments which a module does not offer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import children
from fac_gen.evaluation.expressions import combined, member, opposite, value
from fac_gen.evaluation.functions import call, refuses_null
from fac_gen.evaluation.one_type import chosen, is_text, of_one_type
from fac_gen.evaluation.values import FailsError, NotKnownError, boolean, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.finding import Range
    from fac_core.hcl.literal import Value
    from fac_gen.evaluation.expressions import Members


class Without(Enum):
    """Why there is no value."""

    FAILS = "Terraform refuses to evaluate it, which `try` catches"
    OPEN = "it depends on what is given, or nothing is known of it"


@dataclass(frozen=True)
class Known:
    """A value."""

    value: Value


Outcome: TypeAlias = "Known | Without"
FAILS, OPEN = Without.FAILS, Without.OPEN
_NULL = Known(None)
_NOTHING: Mapping[Range, Outcome] = MappingProxyType({})


def holds_always(condition: str) -> bool:
    """Whether a condition is true whatever is given, as far as can be seen."""
    return constant(parse_expression(condition)) is True


def constant(one: syntax.Expression) -> bool | None:
    """Return what a condition is whatever is given; None where that matters, or cannot be seen."""
    known = outcome(one)
    return known.value if isinstance(known, Known) and isinstance(known.value, bool) else None


def outcome(one: syntax.Expression, at: Mapping[Range, Outcome] = _NOTHING) -> Outcome:  # noqa: PLR0911 - one answer per kind of node
    """Return what an expression comes to, where those at some places are taken to come to something."""
    if one.range in at:
        return at[one.range]
    match one:
        case syntax.Literal(value=known):
            return Known(known)
        case syntax.Binary(operator="&&" | "||"):
            return _joined(one, at)
        case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
            side, sides = _truth(outcome(condition, at)), (outcome(then, at), outcome(otherwise, at))
            if isinstance(side, Known):
                return _chosen(sides[not side.value], sides[bool(side.value)])
            return FAILS if side is FAILS else sides[0] if sides[0] == sides[1] else OPEN
        case syntax.Call(name="try" | "can"):
            return _caught(one, at)
        case syntax.For() | syntax.Splat() | syntax.Call(arguments=(syntax.For(),)):
            return found if (found := _evaluated(one)) is not OPEN else _looped(one, at)
        case syntax.TemplateDirective():
            return OPEN
    return _of_parts(one, [outcome(part, at) for part in children(one)])


def _evaluated(one: syntax.Expression) -> Outcome:
    """Return what an expression comes to that reads nothing that is given."""
    try:
        return Known(value(one, {}))
    except FailsError:
        return FAILS
    except NotKnownError:
        return OPEN


def _looped(one: syntax.Expression, at: Mapping[Range, Outcome]) -> Outcome:
    """Return what a loop comes to, or a function of one, where its elements are not known: it may have none, or they may not matter."""
    match one:
        case syntax.For(collection=collection):
            items = _collection(collection, at)
            return items if items is FAILS or items in (Known([]), Known({})) else OPEN
        case syntax.Call(name="alltrue" | "anytrue" as name, arguments=(syntax.For(collection=collection, value=each, condition=some),)):
            empty, items, every = Known(name == "alltrue"), _collection(collection, at), outcome(each, at)
            if items is FAILS:
                return FAILS
            if items in (Known([]), Known({})) or every == empty:
                return empty
            # Any element decides, where there is one.
            return every if isinstance(items, Known) and every == Known(not empty.value) and some is None else OPEN
        case syntax.Splat():
            return OPEN
    return _of_parts(one, [outcome(part, at) for part in children(one)])


def _collection(one: syntax.Expression, at: Mapping[Range, Outcome]) -> Outcome:
    found = outcome(one, at)
    return FAILS if isinstance(found, Known) and not isinstance(found.value, list | dict) else found


def _caught(one: syntax.Call, at: Mapping[Range, Outcome]) -> Outcome:
    """Return what `try` or `can` come to; what is given may fail where it stands, which must not matter then."""
    if one.name == "can":
        found = [outcome(argument, at) for argument in one.arguments]
        if FAILS in found:
            return Known(value=False)
        return OPEN if OPEN in found or any(_reads(argument, at) for argument in one.arguments) else Known(value=True)
    comes_to: Outcome = FAILS
    for argument in reversed(one.arguments):
        found_here = outcome(argument, at)
        if found_here is FAILS:
            continue
        comes_to = OPEN if _reads(argument, at) and comes_to not in (FAILS, found_here) else found_here
    return comes_to


def _reads(one: syntax.Expression, at: Mapping[Range, Outcome]) -> bool:
    """Whether an expression reads what is not taken to come to something."""
    return one.range not in at and (isinstance(one, syntax.Variable) or any(_reads(part, at) for part in children(one)))


def _of_parts(one: syntax.Expression, parts: list[Outcome]) -> Outcome:
    """Return what an expression comes to of which every part is evaluated."""
    if FAILS in parts:
        return FAILS
    if isinstance(one, syntax.Call) and one.name == "coalesce":
        return _first_given(parts)
    values = [part.value for part in parts if isinstance(part, Known)]
    if len(values) < len(parts):
        return FAILS if None in values and _refuses_null(one) else OPEN
    try:
        return _worked_out(one, values)
    except FailsError:
        return FAILS
    except NotKnownError:
        return OPEN


def _chosen(one: Outcome, other: Outcome) -> Outcome:
    """Return one side of a condition, as the type that it has in common with the other side."""
    if not isinstance(one, Known) or (is_text(one.value) and not isinstance(other, Known)):
        return one
    try:
        return Known(chosen(one.value, other.value)) if isinstance(other, Known) else OPEN
    except FailsError:
        return FAILS
    except NotKnownError:
        return OPEN


def _first_given(parts: list[Outcome]) -> Outcome:
    """Return the first part that is neither null nor an empty text, as the type that all have in common."""
    values = [part.value for part in parts if isinstance(part, Known)]
    given = [part for part in parts if part not in (_NULL, Known(""))]
    if not given:
        return FAILS
    try:
        found = next((one for one in of_one_type(values) if one not in (None, "")), None)
    except FailsError:
        return FAILS
    except NotKnownError:
        return OPEN
    return Known(found) if isinstance(given[0], Known) and (len(values) == len(parts) or is_text(found)) else OPEN


def _refuses_null(one: syntax.Expression) -> bool:
    match one:
        case syntax.Binary(operator=operator):
            return operator not in {"==", "!="}
        case syntax.Call(name=name):
            return refuses_null(name)
    return isinstance(one, syntax.GetAttr | syntax.Index | syntax.Template | syntax.Unary)


def _worked_out(one: syntax.Expression, values: list[Value]) -> Outcome:  # noqa: PLR0911 - one answer per kind of node
    """Return what is made of the values of all parts."""
    match one, values:
        case syntax.Binary(operator="==" | "!="), [list() | dict(), list() | dict()]:
            return OPEN  # a list never equals a tuple, and either may be meant
        case syntax.Binary(operator=operator), [left, right]:
            return Known(combined(operator, left, right))
        case syntax.Unary(operator=operator), [operand]:
            return Known(opposite(operator, operand))
        case syntax.Call(name=name, expand=False), _:
            return Known(call(name, values))
        case syntax.Tuple(), _:
            return Known(values)
        case (syntax.Template(), _) if len(values) == len(one.parts):
            return Known("".join(map(text, values)))
        case syntax.GetAttr(name=name), [held]:
            return _plain(member(held, name))
        case syntax.Index(), [held, key]:
            return _plain(member(held, key))
    return OPEN


def _plain(one: Value | Members) -> Outcome:
    return Known(one) if isinstance(one, str | bool | Decimal | list | dict | None) else OPEN


def _truth(found: Outcome) -> Outcome:
    """Return an outcome as true or false."""
    if not isinstance(found, Known):
        return found
    try:
        return Known(boolean(found.value))
    except FailsError:
        return FAILS


def _joined(one: syntax.Binary, at: Mapping[Range, Outcome]) -> Outcome:
    """Return what two conditions are together; either alone decides, but where the other fails: versions of Terraform differ there."""
    sides, decides = (_truth(outcome(one.left, at)), _truth(outcome(one.right, at))), Known(one.operator == "||")
    if FAILS in sides:
        return FAILS if sides[0] is FAILS or sides[0] not in (decides, OPEN) else OPEN
    if decides in sides:
        return decides
    return OPEN if OPEN in sides else Known(not decides.value)
