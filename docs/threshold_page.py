"""The page of docs/reference that counts which cost signals of the library have a threshold, and why the others have none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from page_parts import NOTE, cell

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, MapOf, Record, read_as
from fac_core.policy import SignalKind
from fac_core.resource_types import for_type
from fac_gen.library.library_file import read_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.resource_types import Signal

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "modules/library.yaml"
REASONS = Path(__file__).parent / "thresholds.yaml"
NO_MONEY = ("percent", "share")
"""What the unit of a utilisation begins with."""
IDLE = "What counts as idle is for the caller to say, or costs nothing, or is decided elsewhere: not a matter of price."
UTILISATION = "A percentage or a share has no price."


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some signals have no threshold; of each, what more there is to say."""

    says: str
    signals: Mapping[str, str]


def reasons() -> Mapping[str, Reason]:
    """Read why signals have no threshold."""
    why = Text("a component, or what is to be said", empty=True)
    shape = Record(
        "a mapping with says and signals",
        Reason,
        {
            "says": Field(Text("a sentence"), "Why.", required=True),
            "signals": Field(MapOf(Text("a resource type and a signal"), why), "Which.", required=True),
        },
    )
    return read_as(REASONS, MapOf(Text("a reason"), shape))


def signals() -> Iterator[tuple[str, Signal]]:
    """Yield the signals of the library, by type and key."""
    for name in sorted({entry.resource_type for entry in read_library(LIBRARY, estimated=False)}):
        facts = for_type(name)
        yield from ((f"{name}.{key}", one) for key, one in (facts.signals if facts else {}).items())


def without() -> dict[str, Signal]:
    """Return those that have no threshold and are no utilisation."""
    return {
        name: one
        for name, one in signals()
        if one.price is None and one.threshold is None and one.kind is not SignalKind.IDLE and not one.unit.startswith(NO_MONEY)
    }


def thresholds_page() -> str:
    """Return how many signals have a threshold, and why which others have none."""
    every = dict(signals())
    fixed = [one for one in every.values() if one.threshold is not None]
    priced = [one for one in every.values() if one.price is not None]
    waiting = [one for one in every.values() if one.price is None and one.threshold is None]
    idle = [one for one in waiting if one.kind is SignalKind.IDLE]
    used = [one for one in waiting if one.kind is not SignalKind.IDLE and one.unit.startswith(NO_MONEY)]
    told = reasons()
    rows = [
        f"| a threshold that is always right | {len(fixed)} | |",
        f"| a threshold that follows from the budget | {len(priced)} | a price of the book |",
        *(f"| none | {len(one.signals)} | {cell(one.says)} |" for one in told.values()),
        f"| none | {len(used)} | {UTILISATION} |",
        f"| none | {len(idle)} | {IDLE} |",
    ]
    lines = [f"| `{name}` | {one.unit} | {cell(told[key].signals[name] or 'no formula')} |" for key, name, one in _told(told, every)]
    spend = [one for one in every.values() if one.kind is SignalKind.SPEND]
    told_spend = sum(one.price is not None or one.threshold is not None for one in spend)
    text = (
        f"Of {len(every)} cost signals of the library's modules, {len(fixed) + len(priced)} have a threshold without a word of yours;\n"
        f"of the {len(spend)} that count what is spent, {told_spend}. How they are worked out, and what is assumed, is told in\n"
        "[what the alarms say](../explanation/alarms.md)."
    )
    head = "| threshold | signals | why |\n|---|---:|---|"
    table = "| signal | counts | what it lacks |\n|---|---|---|"
    return "\n".join(
        [f"# Thresholds of alarms\n\n{NOTE}\n{text}\n", head, *rows, "\n## Signals of spend and waste without one\n", table, *lines, ""]
    )


def _told(told: Mapping[str, Reason], every: Mapping[str, Signal]) -> Iterator[tuple[str, str, Signal]]:
    return ((key, name, every[name]) for key, one in told.items() for name in one.signals if name in every)
