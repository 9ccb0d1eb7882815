"""Where a fact stands: every file of facts names it, and a signal may name its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Day, Text
from fac_core.document.shape import Field, Record

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact stands, and the day it was seen there."""

    title: str
    seen: date


SOURCE = Record(
    "a source such as {title: ..., seen: 2026-11-23}",
    Source,
    {
        "title": Field(Text("a title"), "Where the fact stands.", required=True),
        "seen": Field(Day(), "The day it was seen there.", required=True),
    },
)
