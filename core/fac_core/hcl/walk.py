"""Going through syntax trees: every expression under an expression, every attribute under a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator


def children(expression: syntax.Expression) -> tuple[syntax.Expression, ...]:  # noqa: PLR0911 - one answer per kind of node
    """Return the expressions directly inside of an expression, in source order."""
    match expression:
        case (
            syntax.Template(parts=inner)
            | syntax.TemplateDirective(expressions=inner)
            | syntax.Tuple(items=inner)
            | syntax.Call(arguments=inner)
        ):
            return inner
        case syntax.GetAttr(source=source):
            return (source,)
        case syntax.Index(source=source, key=key):
            return source, key
        case syntax.Splat(source=source, each=each):
            return source, *(step for step in each if not isinstance(step, str))
        case syntax.Object(items=items):
            return tuple(part for item in items for part in (item.key, item.value))
        case syntax.For():
            parts = expression.collection, expression.key, expression.value, expression.condition
            return tuple(part for part in parts if part is not None)
        case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
            return condition, then, otherwise
        case syntax.Binary(left=left, right=right):
            return left, right
        case syntax.Unary(operand=operand):
            return (operand,)
    return ()


def walk(expression: syntax.Expression) -> Iterator[syntax.Expression]:
    """Return an expression and everything under it, parents first."""
    pending = [expression]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(children(current)))


def attributes(body: syntax.Body) -> Iterator[syntax.Attribute]:
    """Return the attributes of a body and of all blocks under it."""
    yield from body.attributes
    for block in body.blocks:
        yield from attributes(block.body)
