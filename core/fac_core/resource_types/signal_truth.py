"""What an alarm may not claim: statistics, periods and units that a metric's own nature contradicts.

A gauge says how things stand (bytes stored, nodes running), again with every data point; a counter says how much came since the point
before (requests, bytes sent). Adding a gauge's points over an hour multiplies it by the number of points; averaging a counter's points
tells of one sample and not of the hour that the unit speaks of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.policy.model import SignalKind
from fac_core.resource_types.alarm_limits import AZURE_WINDOWS
from fac_core.resource_types.signal_model import AwsMetric, AzureMetric, GoogleMetric, MetricType, MissingData, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TOTALS = frozenset({"Sum", "SampleCount", "Total", "Count", "ALIGN_SUM", "ALIGN_DELTA", "ALIGN_COUNT"})
_RATE = "ALIGN_RATE"
_SPANS = {60: "minute", 300: "5 minutes", 3600: "hour", 86400: "day"}
_PER = re.compile(r" per (minute|5 minutes|hour|day)$")
_DAY = 86400


@dataclass(frozen=True, slots=True)
class Untruth:
    """What is wrong under a key of the signal, and the next step."""

    key: str
    message: str
    hint: str = ""


def untruths(signal: Signal) -> Iterator[Untruth]:
    """Find everything that a signal claims and its metric does not say."""
    for rule in _RULES:
        yield from rule(signal)


def period_of(signal: Signal) -> int:
    """Return the seconds that one value of the alarm speaks of."""
    metric = signal.metric
    return AZURE_WINDOWS[metric.window_size] if isinstance(metric, AzureMetric) else metric.period


def statistic_of(signal: Signal) -> str:
    """Return the cloud's word for how points become one value."""
    match signal.metric:
        case AwsMetric(statistic=word) | AzureMetric(aggregation=word) | GoogleMetric(aligner=word):
            return word


def _sums_of_gauges(signal: Signal) -> Iterator[Untruth]:
    metric, period = signal.metric, period_of(signal)
    if metric.type is MetricType.GAUGE and statistic_of(signal) in {*_TOTALS, _RATE} and period > metric.sampled:
        times = f"{period // metric.sampled} points of {metric.sampled} s" if statistic_of(signal) != _RATE else "the change"
        hint = "Take the average or the maximum, or no more than one sample's period."
        yield Untruth("metric", f"{metric.name} is a gauge: {statistic_of(signal)} over {period} s adds up {times}", hint)


def _averages_of_counters(signal: Signal) -> Iterator[Untruth]:
    metric = signal.metric
    if metric.type is MetricType.COUNTER and statistic_of(signal) not in {*_TOTALS, _RATE}:
        message = f"{metric.name} is a counter: {statistic_of(signal)} speaks of one sample of {metric.sampled} s"
        yield Untruth("metric", message, "Take the sum over the period.")


def _short_periods(signal: Signal) -> Iterator[Untruth]:
    metric, period = signal.metric, period_of(signal)
    if period < metric.sampled:
        yield Untruth("metric", f"a period of {period} s is shorter than that of the samples, {metric.sampled} s: most have no data")


def _units(signal: Signal) -> Iterator[Untruth]:
    said = _PER.search(signal.unit)
    word, span = statistic_of(signal), _SPANS.get(period_of(signal), "period")
    if word == _RATE:
        if not signal.unit.endswith(" per second"):
            yield Untruth("unit", f"{word} gives a value per second, and the unit is {signal.unit!r}", "Write ... per second.")
    elif signal.metric.type is MetricType.COUNTER and word in _TOTALS:
        if said is None or said.group(1) != span:
            yield Untruth("unit", f"{word} over the period counts per {span}, and the unit is {signal.unit!r}", f"Write ... per {span}.")
    elif said is not None:
        yield Untruth("unit", f"{word} of a gauge says how things stand, and not how much it was {said.group().strip()}")


def _split_series(signal: Signal) -> Iterator[Untruth]:
    metric = signal.metric
    if not isinstance(metric, GoogleMetric) or metric.reducer:
        return
    fixed = {name.removeprefix("metric.") for name in signal.dimensions}
    loose = [name for name in metric.split_by if name not in fixed]
    if loose:
        message = f"{metric.name} has a time series for each {', '.join(loose)}: a threshold would be held against each alone"
        yield Untruth("metric", message, "Add a reducer.")


def _idleness(signal: Signal) -> Iterator[Untruth]:
    idle = signal.kind is SignalKind.IDLE
    if idle and (period_of(signal) != _DAY or signal.evaluation_periods != 1):
        hint = "Take a period of a day, and no evaluation_periods."
        yield Untruth("metric", "an idle signal counts days, and the caller says how many", hint)
    if signal.missing_data is MissingData.BREACHING and not idle:
        yield Untruth("missing_data", "silence tells that nothing is used, and no more than that", "Leave missing_data out.")
    if isinstance(signal.metric, GoogleMetric) and signal.metric.plus and not idle:
        yield Untruth("metric", "metrics are added up in queries, which idle signals alone have", "Leave plus out.")


_RULES: tuple[Callable[[Signal], Iterator[Untruth]], ...] = (
    _sums_of_gauges,
    _averages_of_counters,
    _short_periods,
    _units,
    _split_series,
    _idleness,
)
