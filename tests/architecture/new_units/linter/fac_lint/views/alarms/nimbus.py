"""Alarms of Nimbus Watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.views.alarms._watched import Watched, speaks_of_little, word
from fac_lint.views.arguments import holds_something, no

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.views.resources import ResourceView

LISTENER = ""
GROUPS: tuple[str, ...] = ()
SILENCE = ""
NAMES = NAMING = ("watches",)
METRICS = ("metric",)
HOLDERS: tuple[str, ...] = ()


def tells_somebody(alarm: ResourceView) -> Answer | None:
    """Whether somebody gets an email."""
    if alarm.type != "nimbus_alarm":
        return None
    tells = holds_something(alarm.argument("emails"))
    return no("it sends no email") if tells == no() else tells


def is_for_many(text: str) -> bool:
    """Whether a name is one of many buckets."""
    return text.endswith("*")


def listens(other: ResourceView) -> bool:
    """Nothing hears of every alarm."""
    del other
    return False


def window(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield nothing: the provider refuses what Nimbus does not take."""
    del alarm
    yield from ()


def resolution(alarm: ResourceView) -> Iterator[tuple[str, Answer]]:
    """Yield nothing: looking costs nothing."""
    del alarm
    yield from ()


def watched(alarm: ResourceView) -> Iterator[Watched]:
    """Yield the one metric."""
    summary = alarm.summary.node
    if alarm.type == "nimbus_alarm":
        yield Watched(
            place=word(summary.argument("board")),
            name=word(summary.argument("metric")),
            taken_as=word(summary.argument("by")),
            seconds=3600,
            at="by",
            alone=True,
            below=speaks_of_little(summary.argument("comparison"), "below"),
            comparison=word(summary.argument("comparison")),
            threshold=summary.argument("threshold"),
            threshold_at="threshold",
        )
