"""Whether what an alarm compares a metric with can be passed, and is not always."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer
from fac_lint.facts.dated import at_most
from fac_lint.facts.metrics import least_cost, signals
from fac_lint.views.alarms import watched, word_for_silence
from fac_lint.views.arguments import YES, judged, no, number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.resource_types import Signal
    from fac_lint.evaluation.values import Constant
    from fac_lint.views.alarms._watched import Watched
    from fac_lint.views.resources import ResourceView

_ABOVE = frozenset({"GreaterThanThreshold", "GreaterThan", "COMPARISON_GT"})
_NOT_BELOW = frozenset({"GreaterThanOrEqualToThreshold", "GreaterThanOrEqual", "COMPARISON_GE"})
_BELOW = frozenset({"LessThanThreshold", "LessThan", "COMPARISON_LT"})
_NOT_ABOVE = frozenset({"LessThanOrEqualToThreshold", "LessThanOrEqual", "COMPARISON_LE"})
_WHOLE = {"percent": Decimal(100), "share, 0 to 1": Decimal(1)}
_TIMES = 10
"""So many times the whole is more than machines that may burst come to."""
_LARGEST_SPEND = Decimal(10) ** 8
"""USD a month that nothing of one kind in one place costs (from memory, 2026-11-29)."""


def of_alarm(alarm: ResourceView) -> Iterator[Answer]:
    """Yield, of each metric that is known and compared as it is, whether the threshold can be passed and is not always.

    No metric of the facts is ever below nothing: all of them count something.
    """
    silence = word_for_silence(alarm)
    for one in watched(alarm):
        known = signals(alarm.cloud, one.place, one.name)
        if one.alone and known:
            each = [(_within(way, known, silence), _worth(way, alarm.cloud)) for way in _compared(one)]
            yield from (replace(_agreed(answers, one), at=one.threshold_at) for answers in zip(*each, strict=True))


def _compared(one: Watched) -> list[Watched]:
    """Return a metric with each way in which it may be compared."""
    return [one] if one.comparison else [replace(one, comparison=min(words)) for words in (_ABOVE, _NOT_BELOW, _BELOW, _NOT_ABOVE)]


def _agreed(answers: Sequence[Answer], one: Watched) -> Answer:
    """Return what is so however it is compared; else who decides how that is."""
    if len({answer.verdict for answer in answers}) == 1:
        return answers[0]
    return one.below if one.below.verdict in {Verdict.DELEGATED, Verdict.UNKNOWN} else Answer(Verdict.UNKNOWN)


def _within(one: Watched, known: tuple[Signal, ...], silence: str) -> Answer:
    units = {signal.unit for signal in known}
    whole = _WHOLE.get(units.pop()) if len(units) == 1 else None

    def fault(threshold: Constant | None) -> str:
        amount = number(threshold)
        if amount is None:
            return ""
        if (one.comparison in _ABOVE and amount < 0) or (one.comparison in _NOT_BELOW and amount <= 0):
            return f"it always goes off: {one.name} is never below 0"
        if (one.comparison in _BELOW and amount <= 0) or (one.comparison in _NOT_ABOVE and amount < 0):
            return f"it never goes off: {one.name} is never below 0"
        if one.comparison in _ABOVE | _NOT_BELOW and whole is not None and amount > whole * _TIMES:
            return f"it never goes off: {amount:,} of {one.name} is {amount / whole:,.0f} times all there is"
        if one.comparison in _BELOW | _NOT_ABOVE and whole is not None and amount > whole * _TIMES:
            return f"it always goes off: {amount:,} of {one.name} is {amount / whole:,.0f} times all there is"
        return ""

    found = judged(one.threshold, fault)
    if found.verdict is Verdict.VIOLATED and found.says.startswith("it never") and _may_speak_of_silence(one, silence):
        return YES
    return found


def _may_speak_of_silence(one: Watched, silence: str) -> bool:
    """Whether it may go off without data: then that is what it is there for."""
    return one.silence is not None and judged(one.silence, lambda said: said != silence).verdict is not Verdict.VIOLATED


def _worth(one: Watched, cloud: str) -> Answer:
    """Say whether spend may come to what a threshold stands for, by the cheapest price that is known of the metric."""
    cost = least_cost(cloud, one.place, one.name, one.taken_as, one.seconds) if one.comparison in _ABOVE | _NOT_BELOW else None
    if cost is None:
        return YES

    def fault(threshold: Constant | None) -> str:
        spend = (number(threshold) or Decimal(0)) * cost.usd_a_month
        return f"it never goes off: as much {one.name} costs {spend:,.0f} USD a month" if spend >= _LARGEST_SPEND else ""

    found = judged(one.threshold, fault)
    return replace(no(found.says), most=at_most(cost.confidence)) if found.verdict is Verdict.VIOLATED else YES
