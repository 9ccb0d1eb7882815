"""What expressions say without being evaluated: literal values, plain texts and the names a reference is made of."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from fac_core.hcl import syntax

Value: TypeAlias = "str | bool | Decimal | list[Value] | dict[str, Value] | None"


class NotLiteralError(ValueError):
    """The expression depends on something that only an evaluation knows."""


def value(expression: syntax.Expression) -> Value:
    """Return the value of an expression made of literals only; raise `NotLiteralError` otherwise."""
    match expression:
        case syntax.Literal(value=known):
            return known
        case syntax.Unary(operator="-", operand=syntax.Literal(value=Decimal() as number)):
            return number.copy_negate()  # a plain minus would round to the context's precision
        case syntax.Tuple(items=items):
            return [value(item) for item in items]
        case syntax.Object(items=pairs):
            return {_key(pair.key): value(pair.value) for pair in pairs}
    raise NotLiteralError(type(expression).__name__)


def _key(expression: syntax.Expression) -> str:
    known = value(expression)
    if isinstance(known, bool):
        return "true" if known else "false"
    if isinstance(known, str | Decimal):
        return str(known)
    raise NotLiteralError(type(expression).__name__)


def text(expression: syntax.Expression | None) -> str | None:
    """Return the string a literal holds, else None."""
    return expression.value if isinstance(expression, syntax.Literal) and isinstance(expression.value, str) else None


def truth(expression: syntax.Expression | None, *, default: bool) -> bool:
    """Return the ``true`` or ``false`` a literal holds (also in quotes), else the default."""
    known = expression.value if isinstance(expression, syntax.Literal) else None
    if isinstance(known, bool):
        return known
    return {"true": True, "false": False}.get(known, default) if isinstance(known, str) else default


def names(expression: syntax.Expression | None) -> tuple[str, ...]:
    """Return the parts of a plain reference (``aws.east`` is ``("aws", "east")``; also in quotes), or nothing."""
    match expression:
        case syntax.Variable(name=name):
            return (name,)
        case syntax.GetAttr(source=source, name=name):
            root = names(source)
            return (*root, name) if root else ()
        case syntax.Literal(value=str() as quoted):
            return tuple(quoted.split("."))
    return ()
