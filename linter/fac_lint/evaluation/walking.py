"""Behind a value: the names, the positions and the splats that stand after it."""

from __future__ import annotations

from typing import TypeAlias

from fac_lint.evaluation import maps
from fac_lint.evaluation.alternatives import strict
from fac_lint.evaluation.fuel import TooLargeError
from fac_lint.evaluation.values import NULL, Extreme, Sequence, Value, constant, join, sequence

Step: TypeAlias = "str | Value"
"""``.name`` or the value between brackets."""
_MOST_SPLATS = 50
"""So many lists of lists are gone through."""


def walked(value: Value, steps: tuple[Step, ...]) -> Value:
    """Return what stands under some steps."""
    if steps.count("*") > _MOST_SPLATS:
        raise TooLargeError
    for position, step in enumerate(steps):
        if step == "*":
            return each_item(value, steps[position + 1 :])
        value = maps.item(value, constant(step) if isinstance(step, str) else step)
    return value


def each_item(source: Value, steps: tuple[Step, ...]) -> Value:
    """Return the list of what stands under some steps of each item."""
    if source.shape is Extreme.ANY:
        return Value(Sequence(None, walked(source, steps).without_failure()))
    if not isinstance(source.shape, Sequence):
        items = [] if source.shape is Extreme.NONE else [walked(source, steps)]
        made = Value(Sequence(None, items[0])) if items and source.null else sequence(items)
        return strict(made, items).controlled_by(source)
    if source.shape.items is None:
        item = walked(source.shape.any_item, steps)
        return strict(Value(Sequence(None, item)), (join(item, NULL),)).controlled_by(source)
    items = [walked(item, steps) for item in source.shape.items]
    return strict(sequence(items), items).controlled_by(source)
