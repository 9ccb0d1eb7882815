"""Cloud Monitoring's alert policies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.limits import number as limit
from fac_core.shared_facts.monitored_resources import monitored_resources
from fac_lint.answer import worst_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.views.alarms._watched import Watched, speaks_of_little, switched_on, word
from fac_lint.views.arguments import holds_something, judged, no

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node
    from fac_lint.views.resources import ResourceView

POLICY = "google_monitoring_alert_policy"
LISTENER = ""
"""What may hear of every alarm: nothing does."""
GROUPS: tuple[str, ...] = ()
"""Policies made of several: Google has none."""
SILENCE = "EVALUATION_MISSING_DATA_ACTIVE"
"""The word with which silence sets a policy off."""
NAMES = ("conditions.condition_threshold.filter",)
"""Where alarms say what they look at; those in `NAMING` name it."""
NAMING: tuple[str, ...] = ()
METRICS = NAMES
"""Where they say which metric of it."""
HOLDERS: tuple[str, ...] = ()
"""What holds resources, so that a policy on it looks at all of them: a filter names a kind instead."""
OF_PROJECTS = frozenset({"firestore_instance", "global"})
"""Kinds of monitored resources whose metrics count a whole project, and no thing in it."""
_PLACES = frozenset({"location", "project_id", "region", "zone"})
"""Labels that say where things stand, of kinds of which nothing more is known."""
NAMING_LABELS = frozenset({"device_name", "reservation", "tunnel_name"})
"""Labels of metrics that name a thing, where those of the monitored resource do not."""
_LABEL = re.compile(r'\b(resource|metric)\.labels?\."?(\w+)')
_SECONDS = re.compile(r"(\d+)(?:\.0*)?s")
_METRIC = re.compile(r'metric\.type\s*=\s*"([^"]+)"')
_RESOURCE = re.compile(r'resource\.type\s*=\s*"([^"]+)"')


def tells_somebody(alarm: ResourceView) -> Answer | None:
    """Whether a policy that is switched on has a notification channel."""
    if alarm.type != POLICY:
        return None
    tells = holds_something(alarm.argument("notification_channels"))
    tells = no("it has no notification channel") if tells == no() else tells
    return worst_of([tells, switched_on(alarm, "enabled", "it is switched off")])


def is_for_many(text: str) -> bool:
    """Whether a filter names a metric and no resource: at most where some stand, which for metrics of whole projects is all there is."""
    kind, said = _RESOURCE.search(text), _LABEL.findall(text)
    labels = frozenset(name for of, name in said if of == "resource" or name in NAMING_LABELS)
    row = monitored_resources().get(kind[1]) if kind else None
    if row is not None and kind is not None and kind[1] in OF_PROJECTS and row.project in labels:
        return False
    return "metric.type" in text and labels <= (frozenset({row.label, row.project}) if row is not None else _PLACES)


def listens(other: ResourceView) -> bool:
    """Whether something hears of every alarm: nothing does."""
    del other
    return False


def window(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield, by argument, whether a condition waits for absence no longer than Google does."""
    if alarm.type == POLICY:
        for block in alarm.each("conditions.condition_absent"):
            if not is_null(block.node.argument("duration")):
                yield "conditions.condition_absent.duration", judged(block.node.argument("duration"), _beyond)


def _beyond(duration: object) -> bool | str:
    seconds, longest = _seconds(str(duration)), int(limit("google", POLICY, "condition_absent_max_seconds"))
    if seconds is None or seconds <= longest:
        return False
    return f"{seconds:,} seconds without data, and Google waits {longest:,} at most"


def _seconds(duration: str) -> int | None:
    found = _SECONDS.fullmatch(duration)
    return int(found[1]) if found else None


def resolution(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield nothing: a condition costs the same however often it looks."""
    del alarm
    yield from ()


def watched(alarm: ResourceView) -> Iterator[Watched]:
    """Yield the metrics of thresholds of which everything is known."""
    if alarm.type == POLICY:
        for block in alarm.each("conditions.condition_threshold"):
            yield from _threshold(block.node)


def _threshold(node: Node) -> Iterator[Watched]:
    words = word(node.argument("filter"))
    place, name = _RESOURCE.search(words), _METRIC.search(words)
    aligned = list(node.each("aggregations"))
    if place is None or name is None or len(aligned) != 1:
        return
    how, period = (word(aligned[0].node.argument(one)) for one in ("per_series_aligner", "alignment_period"))
    seconds = _seconds(period)
    if how and seconds is not None:
        yield Watched(
            place=place[1],
            name=name[1],
            taken_as=how,
            seconds=seconds,
            at="conditions.condition_threshold.aggregations.per_series_aligner",
            alone=True,
            below=speaks_of_little(node.argument("comparison"), "COMPARISON_LT"),
            comparison=word(node.argument("comparison")),
            threshold=node.argument("threshold_value"),
            threshold_at="conditions.condition_threshold.threshold_value",
            silence=node.argument("evaluation_missing_data"),
            silence_at="conditions.condition_threshold.evaluation_missing_data",
        )
