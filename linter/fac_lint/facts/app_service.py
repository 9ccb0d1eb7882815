"""Old tiers of Azure App Service, the newer size that takes their place, and the prices of both."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Number, Text
from fac_core.document.shape import Field, MapOf, Record, read_as
from fac_lint.facts.dated import CONFIDENCE, HEADER, Dated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

_FILE = Path(__file__).with_suffix(".yaml")
_SIZE = Text("a size such as P0v4", pattern="[A-Z][0-9]+(m?v[0-9])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiers(Dated):
    """The old sizes with those that take their place, and prices by operating system."""

    instead: Mapping[str, str]
    prices: Mapping[str, Mapping[str, Decimal]]
    confidence: str

    def cheaper(self, size: str, system: str) -> tuple[str, Decimal, Decimal] | None:
        """Return the newer size, its price and the old one's; None where it is not known to be cheaper."""
        prices, newer = self.prices.get(system, {}), self.instead.get(size, "")
        old, new = prices.get(size), prices.get(newer)
        return (newer, new, old) if old is not None and new is not None and new < old else None


_TIERS = Record(
    "a table of tiers",
    Tiers,
    {
        **HEADER,
        "instead": Field(MapOf(_SIZE, _SIZE), "The newer size with as many vCPUs.", required=True),
        "prices": Field(MapOf(Text("an operating system"), MapOf(_SIZE, Number())), "US dollars per hour.", required=True),
        "confidence": Field(CONFIDENCE, "How well it is known.", required=True),
    },
)


@lru_cache(maxsize=1)
def tiers() -> Tiers:
    """Return the table."""
    return read_as(_FILE, _TIERS)
