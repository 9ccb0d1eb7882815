"""CloudWatch alarms, and the monitors of Cost Anomaly Detection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.resource_types.clouds.aws import DAY, HOUR, longest_window
from fac_core.sentence import in_words
from fac_lint.answer import best_of, worst_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import Map, Presence
from fac_lint.facts.places import places
from fac_lint.views.alarms._watched import Watched, looks_back, speaks_of_little, switched_on, word
from fac_lint.views.arguments import holds_something, judged, no, number
from fac_lint.views.companions import completed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

METRIC_ALARM, MONITOR = "aws_cloudwatch_metric_alarm", "aws_ce_anomaly_monitor"
LISTENER = "aws_cloudwatch_event_rule"
"""What may hear of every alarm, if `listens` says so."""
GROUPS = ("aws_cloudwatch_composite_alarm",)
"""Alarms made of several."""
SILENCE = "breaching"
"""The word with which silence sets an alarm off."""
NAMES = ("dimensions", "metric_query.metric.dimensions")
"""Where alarms say what they look at; those in `NAMING` name it."""
NAMING = ("dimensions",)
METRICS = ("metric_name", "metric_query.metric.metric_name")
"""Where they say which metric of it."""
HOLDERS: tuple[str, ...] = ()
"""What holds resources, so that an alarm on it looks at all of them: AWS has none."""
_USUAL = 60
"""Seconds of the shortest period at the usual price."""
_EVENT = "CloudWatch Alarm State Change"


def tells_somebody(alarm: ResourceView) -> Answer | None:
    """Whether an alarm has an action in one of its states, or a monitor a subscription."""
    if alarm.type == MONITOR:
        found = completed(alarm, "aws_ce_anomaly_subscription", "monitor_arn_list")
        return replace(found, says="no subscription names it")
    actions = places("alarm_actions", alarm.type)
    if not actions:
        return None
    acts = best_of([holds_something(alarm.argument(name)) for name in actions])
    acts = no("it has no action") if acts == no() else acts
    return worst_of([acts, switched_on(alarm, "actions_enabled", "its actions are switched off")])


def is_for_many(text: str) -> bool:
    """Whether a dimension is one of many resources: it is the name of one."""
    del text
    return False


def listens(other: ResourceView) -> bool:
    """Whether something in the account may hear of every alarm."""
    pattern = other.argument("event_pattern")
    return not is_null(pattern) and (pattern.constant is None or _EVENT in str(pattern.constant))


def window(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield, by argument, whether the alarm looks back no further than CloudWatch does."""
    times = alarm.argument("evaluation_periods")
    if alarm.type == METRIC_ALARM and not is_null(times):
        yield from ((at, looks_back(period, times, _beyond)) for at, period in _periods(alarm))


def _beyond(period: int, times: int) -> str:
    longest = longest_window(period)
    if period * times <= longest:
        return ""
    short = "" if period >= HOUR else " with periods under an hour"
    return f"{in_words(times, 'period')} of {period:,} seconds, and CloudWatch looks back {in_words(longest // DAY, 'day')} at most{short}"


def resolution(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield, by argument, whether an alarm is one of the usual resolution."""
    if alarm.type == METRIC_ALARM:
        yield from ((at, judged(period, _is_short)) for at, period in _periods(alarm))


def _is_short(period: object) -> bool | str:
    seconds = number(str(period)) if period is not None else None
    return f"looks every {seconds} seconds" if seconds is not None and seconds < _USUAL else False


def _periods(alarm: ResourceView) -> Iterator[tuple[str, Value]]:
    """Yield each period that is written; what decides how many blocks have it makes none of them longer."""
    if not is_null(alarm.argument("period")):
        yield "period", alarm.argument("period")
    for path in ("metric_query", "metric_query.metric"):
        for block in alarm.each(path):
            if not is_null(block.node.argument("period")):
                yield f"{path}.period", block.node.argument("period")


def watched(alarm: ResourceView) -> Iterator[Watched]:
    """Yield the metrics of an alarm of which everything is known."""
    if alarm.type == METRIC_ALARM:
        yield from _looked_at(alarm, alarm.summary.node, ("metric_name", "statistic"), "statistic", alone=True)
        for query in alarm.each("metric_query"):
            sure = query.node.argument("return_data").constant is True
            for block in query.node.each("metric"):
                yield from _looked_at(alarm, block.node, ("metric_name", "stat"), "metric_query.metric.stat", alone=sure)


def _looked_at(alarm: ResourceView, node: Node, names: tuple[str, str], at: str, *, alone: bool) -> Iterator[Watched]:
    place, name, how = (word(node.argument(one)) for one in ("namespace", *names))
    seconds = number(node.argument("period").constant)
    if place and name and how and seconds is not None:
        yield Watched(
            place=place,
            name=name,
            taken_as=how,
            seconds=int(seconds),
            at=at,
            alone=alone,
            below=speaks_of_little(alarm.argument("comparison_operator"), "LessThan"),
            comparison=word(alarm.argument("comparison_operator")),
            threshold=alarm.argument("threshold"),
            threshold_at="threshold",
            times=alarm.argument("evaluation_periods"),
            silence=alarm.argument("treat_missing_data"),
            silence_at="treat_missing_data",
            dimensions=_names(node.argument("dimensions")),
        )


def _names(dimensions: Value) -> frozenset[str] | None:
    """Return the keys of a map where all of them are known."""
    known = dimensions.shape
    if not isinstance(known, Map) or known.rest is not None or any(one.presence is Presence.MAYBE for one in known.entries.values()):
        return None
    return frozenset(known.entries)
