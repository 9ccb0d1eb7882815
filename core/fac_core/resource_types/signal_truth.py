"""What an alarm may not claim: statistics, periods and units that a metric's own nature contradicts.

A gauge says how things stand (bytes stored, nodes running), again with every data point; a counter says how much came since the point
before (requests, bytes sent). Adding a gauge's points over an hour multiplies it by the number of points; averaging a counter's points
tells of one sample and not of the hour that the unit speaks of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types.signal_model import MetricType, MissingData, Untruth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.resource_types.signal_model import Signal

_SPANS = {60: "minute", 300: "5 minutes", 3600: "hour", 86400: "day"}
_PER = re.compile(r" per (minute|5 minutes|hour|day)$")
_SHARE = re.compile(r"(percent|share)\b")
_DAY = 86400


def untruths(signal: Signal) -> Iterator[Untruth]:
    """Find everything that a signal claims and its metric does not say."""
    for rule in _RULES:
        yield from rule(signal)
    yield from signal.metric.untruths(signal)


def _sums_of_gauges(signal: Signal) -> Iterator[Untruth]:
    metric, period = signal.metric, signal.metric.seconds
    if metric.type is MetricType.GAUGE and metric.taken_as in {*metric.totals, metric.rate} and period > metric.sampled:
        times = f"{period // metric.sampled} points of {metric.sampled} s" if metric.taken_as != metric.rate else "the change"
        hint = "Take the average or the maximum, or no more than one sample's period."
        yield Untruth("metric", f"{metric.name} is a gauge: {metric.taken_as} over {period} s adds up {times}", hint)


def _sums_of_shares(signal: Signal) -> Iterator[Untruth]:
    """Find sums of shares, each of which says how much of its own whole is used: half of one and half of another are no whole."""
    metric = signal.metric
    if _SHARE.match(signal.unit) and (metric.taken_as in metric.totals or metric.adds_series):
        hint = "Take the largest or the average; on Google, parts of one whole are named in parts."
        yield Untruth("metric", f"{metric.name} counts {signal.unit}, and shares of several wholes are added up", hint)


def _averages_of_counters(signal: Signal) -> Iterator[Untruth]:
    metric = signal.metric
    if metric.type is MetricType.COUNTER and metric.taken_as not in {*metric.totals, metric.rate}:
        message = f"{metric.name} is a counter: {metric.taken_as} speaks of one sample of {metric.sampled} s"
        yield Untruth("metric", message, "Take the sum over the period.")


def _short_periods(signal: Signal) -> Iterator[Untruth]:
    metric, period = signal.metric, signal.metric.seconds
    if period < metric.sampled:
        yield Untruth("metric", f"a period of {period} s is shorter than that of the samples, {metric.sampled} s: most have no data")


def _units(signal: Signal) -> Iterator[Untruth]:
    said, metric = _PER.search(signal.unit), signal.metric
    word, span = metric.taken_as, _SPANS.get(metric.seconds, "period")
    if word == metric.rate:
        if not signal.unit.endswith(" per second"):
            yield Untruth("unit", f"{word} gives a value per second, and the unit is {signal.unit!r}", "Write ... per second.")
    elif metric.type is MetricType.COUNTER and word in metric.totals:
        if said is None or said.group(1) != span:
            yield Untruth("unit", f"{word} over the period counts per {span}, and the unit is {signal.unit!r}", f"Write ... per {span}.")
    elif said is not None:
        yield Untruth("unit", f"{word} of a gauge says how things stand, and not how much it was {said.group().strip()}")


def _idleness(signal: Signal) -> Iterator[Untruth]:
    idle = signal.kind is SignalKind.IDLE
    if idle and (signal.metric.seconds != _DAY or signal.evaluation_periods != 1):
        hint = "Take a period of a day, and no evaluation_periods."
        yield Untruth("metric", "an idle signal counts days, and the caller says how many", hint)
    if signal.missing_data is MissingData.BREACHING and not idle:
        yield Untruth("missing_data", "silence tells that nothing is used, and no more than that", "Leave missing_data out.")


_RULES: tuple[Callable[[Signal], Iterator[Untruth]], ...] = (
    _sums_of_gauges,
    _sums_of_shares,
    _averages_of_counters,
    _short_periods,
    _units,
    _idleness,
)
