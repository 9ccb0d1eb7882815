"""Azure Monitor's alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resource_types.clouds.azurerm import windows
from fac_core.sentence import one_of
from fac_lint.answer import best_of, worst_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.facts.places import places
from fac_lint.views.alarms._watched import Watched, speaks_of_little, switched_on, word
from fac_lint.views.arguments import holds_something, if_made, judged, made, no

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.views.resources import ResourceView

METRIC_ALERT = "azurerm_monitor_metric_alert"
LISTENER = "azurerm_monitor_alert_processing_rule_action_group"
"""What may hear of every alarm, if `listens` says so."""
GROUPS: tuple[str, ...] = ()
"""Alerts made of several: Azure has none."""
SILENCE = ""
"""The word with which silence sets an alert off: there is none."""
NAMES = ("scopes",)
"""Where alarms say what they look at; those in `NAMING` name it."""
NAMING = NAMES
METRICS = ("criteria.metric_name",)
"""Where they say which metric of it."""
HOLDERS = ("azurerm_resource_group.", "data.azurerm_resource_group.", "data.azurerm_subscription.")
"""What holds resources: an alert on it may look at all of them."""


def tells_somebody(alarm: ResourceView) -> Answer | None:
    """Whether an alert that is switched on has an action group."""
    actions = places("alarm_actions", alarm.type)
    if not actions:
        return None
    block, _, argument = actions[0].partition(".")
    blocks = list(alarm.each(block))
    if argument:
        acts = best_of([if_made(one, holds_something(one.node.argument(argument))) for one in blocks])
    else:
        acts = made(blocks, alarm.argument(block))
    acts = no("it has no action") if acts == no() else acts
    return worst_of([acts, switched_on(alarm, "enabled", "it is switched off")])


def is_for_many(text: str) -> bool:
    """Whether a scope is a subscription or a resource group and no resource in it."""
    return text.startswith("/subscriptions/") and "/providers/" not in text


def listens(other: ResourceView) -> bool:
    """Whether something adds action groups to alerts."""
    del other
    return True


def window(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield whether the alert looks back no further than Azure does."""
    if alarm.type == METRIC_ALERT and not is_null(alarm.argument("window_size")):
        yield "window_size", judged(alarm.argument("window_size"), _beyond)


def _beyond(size: object) -> bool | str:
    known = list(windows())
    return False if size is None or size in known else f"a window of {size}, and Azure takes {one_of(known)}"


def resolution(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield nothing: an alert costs the same however often it looks."""
    del alarm
    yield from ()


def watched(alarm: ResourceView) -> Iterator[Watched]:
    """Yield the metrics of an alert of which everything is known."""
    given = alarm.argument("window_size")
    size = "PT5M" if is_null(given) else word(given)
    if alarm.type != METRIC_ALERT or size not in windows():
        return
    for block in alarm.each("criteria"):
        place, name, how = (word(block.node.argument(one)) for one in ("metric_namespace", "metric_name", "aggregation"))
        if place and name and how:
            yield Watched(
                place=place,
                name=name,
                taken_as=how,
                seconds=windows()[size],
                at="criteria.aggregation",
                alone=True,
                below=speaks_of_little(block.node.argument("operator"), "LessThan"),
                comparison=word(block.node.argument("operator")),
                threshold=block.node.argument("threshold"),
                threshold_at="criteria.threshold",
            )
