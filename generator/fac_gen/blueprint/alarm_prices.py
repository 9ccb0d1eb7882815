"""What thresholds of alarms follow from: list prices, and what one count of a metric costs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from fac_core.unit_prices import RegionalPrice

INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)")
"""An input in an expression."""


@dataclass(frozen=True, slots=True)
class ListPrice:
    """What alarms count by: of what it is the price, and what that costs where."""

    says: str
    unit: str
    regions: Mapping[str, RegionalPrice]

    @property
    def dates(self) -> str:
        """From when its prices are, in words."""
        days = sorted({one.as_of.isoformat() for one in self.regions.values()})
        return days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"

    @property
    def words(self) -> str:
        """What it is the price of, and since when, in words that follow "per"."""
        return f"{self.unit} ({self.says}), list price of {self.dates}"

    @property
    def sources(self) -> tuple[str, ...]:
        """Who says so, sorted."""
        return tuple(sorted({one.source for one in self.regions.values()}))


@dataclass(frozen=True, slots=True)
class AlarmPrice:
    """What one count of an alarm's metric costs, so that its threshold follows from the budget."""

    of: str
    """Expression of the name of a price, or of null where a configuration is not billed by it."""
    names: tuple[str, ...]
    """All that it may be."""
    units: Decimal
    """Of the price, that one count is."""
    times: str
    """Expression of a number that multiplies it; empty: 1."""
    hours: Decimal
    """Of the budget, that one value of the metric is held against."""
    share: Decimal
    """Of the budget, that it may use up."""

    @property
    def always(self) -> str:
        """The name of the price by which every configuration is billed; empty where inputs decide."""
        return "" if self.decided_by else self.names[0]

    @property
    def decided_by(self) -> tuple[str, ...]:
        """Inputs that decide by which price, if by any, a configuration is billed; sorted."""
        return tuple(sorted(set(INPUT.findall(self.of))))
