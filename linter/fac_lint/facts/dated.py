"""Facts that age: each table says when it was made and after how many days somebody must look again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Choice, Day, Text, Whole
from fac_core.document.shape import Field, MapOf
from fac_core.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

SOURCE = Text("where that stands")
CONFIDENCE = Choice(("high", "medium", "low"))
HEADER = {
    "as_of": Field(Day(), "The day of the youngest source.", required=True),
    "stale_after": Field(Whole("a number of days", low=1), "Days after which the table must be looked at again.", required=True),
    "sources": Field(MapOf(Text("a letter"), SOURCE), "The sources by the letters that the rows give.", required=True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What every table of facts that age says of itself."""

    as_of: date
    stale_after: int
    sources: Mapping[str, str]

    def stale(self, today: date) -> bool:
        """Whether the table is older than it may be."""
        return today > self.as_of + timedelta(days=self.stale_after)


def at_most(confidence: str) -> Severity:
    """Return the most that a finding may matter that rests on a fact of some confidence: what is only remembered is a hint."""
    return Severity.INFO if confidence == "low" else Severity.ERROR
