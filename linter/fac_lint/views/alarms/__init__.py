"""Alarms: who hears of one, how far it looks back and what it looks at; how each cloud says so stands in a file of its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_core.units import UnitFolder
from fac_lint.answer import Answer
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.views.companions import elsewhere
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from fac_lint.views.alarms._watched import Watched
    from fac_lint.views.resources import ResourceView

UNITS = UnitFolder(__name__, "cloud with alarms")
_DRAWS = "_dashboard"
"""How types end that show alarms to whoever looks; they act on none, nor does a budget, which counts what an alarm costs."""


def reader(alarm: ResourceView) -> ModuleType | None:
    """Return what reads alarms of that cloud; None where nobody has described them."""
    return UNITS.load(alarm.cloud) if UNITS.find(alarm.cloud) else None


def tells_somebody(alarm: ResourceView) -> Answer | None:
    """Whether anybody hears of an alarm: by its own actions, those of an alarm made of several, or something else that listens."""
    known = reader(alarm)
    own = cast("Answer | None", known.tells_somebody(alarm)) if known is not None else None
    if known is None or own is None or own.verdict is not Verdict.VIOLATED:
        return own
    return _grouped(alarm, known) or _heard(alarm, known, own) or own


def _grouped(alarm: ResourceView, known: ModuleType) -> Answer | None:
    """Say what becomes of an alarm that an alarm made of several names."""
    beside = map(view_of, alarm.summary.neighbours.that_name(alarm.summary.identity))
    found = [cast("Answer", known.tells_somebody(one)) for one in beside if one.type in known.GROUPS]
    return next((one for one in found if one.verdict is not Verdict.VIOLATED), None)


def _heard(alarm: ResourceView, known: ModuleType, own: Answer) -> Answer | None:
    """Say who else may act on an alarm; None where nobody in sight does. What is the case if they do not is what it says of its own."""
    beside = alarm.summary.neighbours
    others = (one for one in beside.that_name(alarm.summary.identity) if one.type not in (*known.GROUPS, alarm.type))
    naming = [one.identity for one in others if not (one.type.endswith(_DRAWS) or view_of(one).is_budget)]
    listening = [one.identity for one in beside.of_type(known.LISTENER) if known.listens(view_of(one))]
    if naming or listening:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"{some_of([*naming, *listening])} may hear of it"})))
    found = elsewhere(alarm)
    return None if found.verdict is Verdict.VIOLATED else replace(found, says=own.says)


def windows(alarm: ResourceView) -> list[tuple[str, Answer]]:
    """Return, by argument, whether an alarm looks back no further than its cloud does."""
    known = reader(alarm)
    return list(known.window(alarm)) if known is not None else []


def resolutions(alarm: ResourceView) -> list[tuple[str, Answer]]:
    """Return, by argument, whether an alarm looks no more often than at the usual price."""
    known = reader(alarm)
    return list(known.resolution(alarm)) if known is not None else []


def watched(alarm: ResourceView) -> Iterator[Watched]:
    """Yield the metrics of an alarm of which everything is known."""
    known = reader(alarm)
    if known is not None:
        yield from cast("Iterator[Watched]", known.watched(alarm))


def word_for_silence(alarm: ResourceView) -> str:
    """Return the cloud's word with which silence sets an alarm off."""
    known = reader(alarm)
    return cast("str", known.SILENCE) if known is not None else ""
