"""Whether tags that a module has reach what it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Extreme, Flow, Map, Presence, Value
from fac_lint.views.reasons import origins

if TYPE_CHECKING:
    from collections.abc import Iterable


def wired(tags: Value, inputs: Iterable[str]) -> Answer:
    """Say whether the value of one of some inputs goes into tags."""
    found = tags.content & set(inputs)
    if found:
        return Answer(Verdict.COMPLIANT, about=(origins(Flow(found, frozenset())),))
    match tags.shape:
        case Extreme.NONE if tags.blank:
            return Answer(Verdict.VIOLATED)
        case Map(rest=None):
            return Answer(Verdict.VIOLATED)
        case Map(rest=rest) if rest is not None:
            return undecided(rest)
    return undecided(tags)


def lacking(tags: Value, wanted: Value) -> tuple[str, ...]:
    """Return the keys that are surely among some tags, and surely not among others."""
    known, others = maps.as_map(wanted), maps.as_map(tags)
    sure = [key for key, entry in known.entries.items() if entry.presence is Presence.PRESENT]
    return tuple(key for key in sure if others.entry(key).presence is Presence.ABSENT)
