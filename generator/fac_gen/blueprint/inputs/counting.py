"""Expressions that count how many of several conditions hold, which is how modules say that exactly one of several inputs is given.

Known are ``length([for one in [var.a, var.b] : one if one != null])``, the same over conditions with ``if one``,
``(var.a == null ? 0 : 1)``, and sums of these.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from fac_core.hcl import syntax

Counted: TypeAlias = "tuple[tuple[syntax.Expression, bool], ...]"
"""Conditions, and whether they count when they hold or when they do not."""


def counted(one: syntax.Expression) -> Counted:
    """Return the conditions that an expression counts; nothing where it is something else."""
    match one:
        case syntax.Binary(operator="+", left=left, right=right):
            first, second = counted(left), counted(right)
            return (*first, *second) if first and second else ()
        case syntax.Conditional(condition=condition, then=syntax.Literal(value=Decimal() as then), otherwise=syntax.Literal(value=other)):
            return ((condition, then == 1),) if {then, other} == {0, 1} else ()
        case syntax.Call(name="length", arguments=(syntax.For(collection=syntax.Tuple(items=items), key=None) as loop,)):
            return tuple((held, True) for item in items if (held := _held(item, loop)) is not None)
    return ()


def _held(item: syntax.Expression, loop: syntax.For) -> syntax.Expression | None:
    """Return the condition under which an item is counted."""
    match loop.condition:
        case syntax.Variable(name=name) if name == loop.value_name:
            return item
        case syntax.Binary(operator="!=", left=syntax.Variable(name=name), right=syntax.Literal(value=None)) if name == loop.value_name:
            return syntax.Binary(item.range, "!=", item, loop.condition.right)
    return None
