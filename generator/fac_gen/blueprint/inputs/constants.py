"""What expressions are whatever is given: those that speak of arguments which a module does not offer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from operator import ge, gt, le, lt
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.walk import children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.finding import Range
    from fac_core.hcl.literal import Value


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
_STRICT = frozenset({"abs", "contains", "endswith", "floor", "length", "lower", "max", "min", "regex", "split", "startswith", "upper"})
"""Functions that take no null."""
_HOLDS = {"<": lt, "<=": le, ">": gt, ">=": ge}
_NOTHING: Mapping[Range, Outcome] = MappingProxyType({})


def holds_always(condition: str) -> bool:
    """Whether a condition is true whatever is given, as far as can be seen."""
    return constant(parse_expression(condition)) is True


def constant(one: syntax.Expression) -> bool | None:
    """Return what a condition is whatever is given; None where that matters, or cannot be seen."""
    known = outcome(one)
    return known.value if isinstance(known, Known) and isinstance(known.value, bool) else None


def outcome(one: syntax.Expression, at: Mapping[Range, Outcome] = _NOTHING) -> Outcome:  # noqa: C901, PLR0911 - one answer per kind of node
    """Return what an expression comes to, where those at some places are taken to come to something."""
    if one.range in at:
        return at[one.range]
    match one:
        case syntax.Literal(value=known):
            return Known(known)
        case syntax.Binary(operator="&&" | "||"):
            return _joined(one, at)
        case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
            chosen, sides = outcome(condition, at), (outcome(then, at), outcome(otherwise, at))
            if isinstance(chosen, Known) and isinstance(chosen.value, bool):
                return sides[not chosen.value]
            return FAILS if chosen in (FAILS, _NULL) else sides[0] if sides[0] == sides[1] else OPEN
        case syntax.Call(name="try"):
            return next((found for argument in one.arguments if (found := outcome(argument, at)) is not FAILS), FAILS)
        case syntax.For(collection=collection):
            items = outcome(collection, at)
            return FAILS if items in (FAILS, _NULL) else items if items == Known([]) else OPEN
        case syntax.Call(name="alltrue" | "anytrue" as name, arguments=(syntax.For(collection=collection, value=value),)):
            empty, items = Known(name == "alltrue"), outcome(collection, at)
            if items in (FAILS, _NULL):
                return FAILS
            return empty if items == Known([]) or outcome(value, at) == empty else OPEN
        case syntax.TemplateDirective() | syntax.Splat():
            return OPEN
    return _of_parts(one, [outcome(part, at) for part in children(one)])


def _of_parts(one: syntax.Expression, parts: list[Outcome]) -> Outcome:  # noqa: C901, PLR0911 - one answer per kind of node
    """Return what an expression comes to of which every part is evaluated."""
    if isinstance(one, syntax.Call) and one.name == "can":
        return OPEN if OPEN in parts else Known(FAILS not in parts)
    if FAILS in parts:
        return FAILS
    match one:
        case syntax.Binary(operator="==" | "!=" as operator):
            left, right = parts
            if not (isinstance(left, Known) and isinstance(right, Known)) or isinstance(left.value or right.value, list):
                return OPEN
            return Known((type(left.value) is type(right.value) and left.value == right.value) is (operator == "=="))
        case syntax.Call(name="coalesce"):
            given = [part for part in parts if part not in (_NULL, Known(""))]
            return given[0] if given else FAILS
        case syntax.Call(name="contains", arguments=(_, _)) if isinstance(parts[1], Known) and parts[1] != _NULL:
            return Known(parts[1].value in parts[0].value) if isinstance(parts[0], Known) and isinstance(parts[0].value, list) else OPEN
        case syntax.Call(name="length") if isinstance(parts[0], Known) and isinstance(parts[0].value, str | list):
            return Known(Decimal(len(parts[0].value)))
        case syntax.Tuple():
            values = [part.value for part in parts if isinstance(part, Known)]
            return Known(values) if len(values) == len(parts) else OPEN
        case syntax.Call(name=name):
            return FAILS if name in _STRICT and _NULL in parts else OPEN
        case syntax.GetAttr() | syntax.Index() | syntax.Template() | syntax.Binary() | syntax.Unary():
            return FAILS if _NULL in parts else _counted(one, parts)
    return OPEN


def _counted(one: syntax.Expression, parts: list[Outcome]) -> Outcome:
    values = [part.value for part in parts if isinstance(part, Known)]
    match one, values:
        case syntax.Unary(operator="!"), [bool() as said]:
            return Known(not said)
        case syntax.Binary(operator=operator), [Decimal() as left, Decimal() as right] if operator in _HOLDS:
            return Known(bool(_HOLDS[operator](left, right)))
    return OPEN


def _joined(one: syntax.Binary, at: Mapping[Range, Outcome]) -> Outcome:
    """Return what two conditions are together; either alone decides, but where the other fails: versions of Terraform differ there."""
    sides, decides = (outcome(one.left, at), outcome(one.right, at)), Known(one.operator == "||")
    if FAILS in sides or _NULL in sides:
        return OPEN if decides in sides else FAILS
    if decides in sides:
        return decides
    return OPEN if OPEN in sides else Known(not decides.value)
