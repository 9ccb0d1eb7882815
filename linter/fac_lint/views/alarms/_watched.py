"""A metric as an alarm looks at it, and how far an alarm looks back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.answer import undecided
from fac_lint.evaluation.values import Extreme, Value, constant
from fac_lint.views.arguments import YES, judged, no, number

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.answer import Answer
    from fac_lint.views.resources import ResourceView


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One metric; ``place`` is where the cloud keeps it, ``taken_as`` the cloud's word for how its data points become one value."""

    place: str
    name: str
    taken_as: str
    seconds: int
    """How long one such value speaks of."""
    at: str
    """The argument that says how they become one."""
    alone: bool
    """Whether the alarm compares it as it is, and not what an expression makes of it."""
    below: Answer
    """Whether the alarm speaks where there is little of it."""
    comparison: str
    """The cloud's word for how it is compared with the threshold; empty where that is not known."""
    threshold: Value
    threshold_at: str
    times: Value = constant(Decimal(1))
    """So many values in a row."""
    silence: Value | None = None
    """How periods without data count; None where the cloud offers no choice."""
    silence_at: str = ""
    dimensions: frozenset[str] | None = None
    """The names that pick it out of those of the same name; None where they are not known, or the cloud has none."""


def switched_on(alarm: ResourceView, switch: str, says: str) -> Answer:
    """Say whether a switch that is on unless somebody writes otherwise is on."""
    return judged(alarm.argument(switch), lambda on: says if on is False or on == "false" else False)


def looks_back(seconds: Value, times: Value, beyond: Callable[[int, int], str]) -> Answer:
    """Say whether so many periods of so many seconds are no longer than a cloud looks back; ``beyond`` says what is wrong."""
    periods, counts = ([number(one.value) for one in value.constants] for value in (seconds, times))
    both = Value(Extreme.ANY).influenced_by(seconds, times)
    if not periods or not counts or seconds.null or times.null or None in {*periods, *counts}:
        return undecided(both)
    faults = [beyond(int(period), int(count)) for period in periods for count in counts if period is not None and count is not None]
    if all(faults):
        return no(faults[0])
    return undecided(both) if any(faults) else YES


def speaks_of_little(comparison: Value, *words: str) -> Answer:
    """Say whether a comparison is one of those that begin with some words."""
    return judged(comparison, lambda one: not str(one).startswith(words))


def word(value: Value) -> str:
    """Return the one text that a value surely is; empty for anything else."""
    return str(value.constant) if value.constant is not None and not value.null else ""
