"""Functions over sets, on abstract values; what is given to them becomes a set first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from fac_lint.evaluation.alternatives import strict
from fac_lint.evaluation.lists import as_sequence, checked, joined, many, perhaps, toset
from fac_lint.evaluation.unify import loosened, unified
from fac_lint.evaluation.values import Const, Sequence, Value, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def union(*values: Value) -> Value:
    """Return what is in any of the sets."""
    return toset(joined(*values))


def intersection(*values: Value) -> Value:
    """Return what is in all of the sets."""
    return _selected(values, all)


def subtract(one: Value, other: Value) -> Value:
    """Return what is in the first set and not in the second."""
    return _selected((one, other), lambda found: [*found] == [True, False])


def _selected(given: tuple[Value, ...], wanted: Callable[[Iterable[bool]], bool]) -> Value:
    values = tuple(map(toset, given))
    sets = _constants(values)
    if sets is None:
        return perhaps(checked(many(loosened(as_sequence(values[0]).any_item), is_set=True), *values)).influenced_by(*values)
    chosen = [item for item in sets[0].values() if wanted(item.shape in other for other in sets)]
    made = toset(sequence(chosen))  # an empty one may be of another type, which all become then
    return strict((made if all(sets) else loosened(made)).influenced_by(*values), values)


def _constants(values: tuple[Value, ...]) -> list[dict[object, Value]] | None:
    """Return the items of all sets as one type; None where one is not known."""
    listed = [value.shape.items if isinstance(value.shape, Sequence) and not value.null else None for value in values]
    flat = unified(item for items in listed for item in items or ())
    if any(items is None for items in listed) or not all(isinstance(item.shape, Const) and not item.null for item in flat):
        return None
    rest = iter(flat)
    return [{item.shape: item for item in islice(rest, len(items or ()))} for items in listed]
