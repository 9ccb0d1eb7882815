"""Shares: how many resources are in which state, for everything, for each module and for each owner."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.run.counted import RULES, Holder, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_lint.run.counted import Counted, Said

ASPECTS = tuple(RULES)
HOLDERS = {
    Holder.CALLER: "up to the caller",
    Holder.UNKNOWN: "unknown",
    Holder.ABSENT: "not given",
    Holder.TAKES_NONE: "takes no tags",
}
"""What stands for an owner that is not known."""


@dataclass(frozen=True)
class Row:
    """A resource, the module that it is counted in, and what is so of it in the end."""

    module: str
    counted: Counted
    said: Mapping[str, Said]


@dataclass(frozen=True)
class Share:
    """How many of the resources that are asked are in each state."""

    counts: Mapping[State, int]

    @property
    def asked(self) -> int:
        """How many are asked."""
        return sum(self.counts.values())

    @property
    def covered(self) -> int:
        """Of how many it is proven."""
        return self.counts[State.COVERED]

    @property
    def fraction(self) -> Fraction | None:
        """The share of those of which it is proven; None where none is asked."""
        return Fraction(self.covered, self.asked) if self.asked else None

    @property
    def percent(self) -> int | None:
        """The share in whole percent, rounded down: 100 is all of them."""
        return int(self.fraction * 100) if self.fraction is not None else None


@dataclass(frozen=True)
class Group:
    """Some resources and their shares; ``holder`` says of owners what is known of them."""

    name: str
    resources: int
    shares: Mapping[str, Share]
    holder: Holder = Holder.KNOWN

    @property
    def title(self) -> str:
        """What readers see: in brackets where it is no name."""
        return self.name if self.holder is Holder.KNOWN else f"({HOLDERS[self.holder]})"


def group(name: str, rows: Iterable[Row], holder: Holder = Holder.KNOWN) -> Group:
    """Add up."""
    rows = list(rows)
    shares = {what: Share(_states(row.said[what].state for row in rows if what in row.said)) for what in ASPECTS}
    return Group(name, len(rows), shares, holder)


def _states(states: Iterable[State]) -> Mapping[State, int]:
    found = Counter(states)
    return {state: found[state] for state in State}
