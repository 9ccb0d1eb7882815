"""What conditions are whatever is given: those that speak of arguments which a module does not offer."""

from __future__ import annotations

from fac_core.hcl import syntax
from fac_core.hcl.reader import parse_expression


def holds_always(condition: str) -> bool:
    """Whether a condition is true whatever is given, as far as can be seen."""
    return constant(parse_expression(condition)) is True


def constant(one: syntax.Expression) -> bool | None:
    """Return what a condition is whatever is given; None where that matters, or cannot be seen."""
    match one:
        case syntax.Literal(value=bool() as known):
            return known
        case syntax.Unary(operator="!", operand=operand):
            held = constant(operand)
            return None if held is None else not held
        case syntax.Binary(operator="==" | "!=" as operator, left=syntax.Literal(value=left), right=syntax.Literal(value=right)):
            return (type(left) is type(right) and left == right) is (operator == "==")
        case syntax.Binary(operator="&&" | "||" as operator, left=left, right=right):
            sides = (constant(left), constant(right))
            decides = operator == "||"
            return decides if decides in sides else None if None in sides else not decides
        case syntax.Call(name="try", arguments=(first, *_)):
            return constant(first)
    return None
