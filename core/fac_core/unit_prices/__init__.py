"""What the components of resource types cost, for whoever makes thresholds of it: one JSON file per type, found by its name.

``prices_of("aws_sqs_queue")`` reads ``aws/sqs_queue.json``. The files are exported from the price book of fac-cost (`make book`), so that
nothing here depends on it: of each price that the facts of a type name, list prices in USD by region, each the first amount that is not
free. A region that a price does not list has no price known.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.names import unit_name

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).parent
HOURS_OF_A_MONTH = 730
"""Of a month of 365 / 12 days, by which whatever is billed for being there is priced."""
EVERYWHERE = "global"
"""The region of what costs the same wherever it is used."""


@dataclass(frozen=True, slots=True)
class RegionalPrice:
    """What one unit costs in a region: USD, since when that is known, and who says so."""

    usd: Decimal
    as_of: date
    source: str
    confidence: str
    """``high``, ``medium`` or ``low``, as the price book says it."""


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """What one unit of a component costs, by region."""

    unit: str
    regions: Mapping[str, RegionalPrice]

    @property
    def monthly(self) -> bool:
        """Whether a unit is billed for being there a month long."""
        return self.unit == "month" or self.unit.endswith("-month")

    def hours_of_a_count(self, period: int | None) -> Decimal:
        """Return for how many hours a metric's one count is billed: what happened in a period of seconds, or what is there (None)."""
        return Decimal(period) / 3600 if period is not None else Decimal(HOURS_OF_A_MONTH if self.monthly else 1)


@lru_cache(maxsize=64)
def prices_of(resource_type: str) -> Mapping[str, UnitPrice]:
    """Return the exported prices of a resource type by their names in its facts; none where there are none."""
    path = _FOLDER / f"{unit_name(resource_type)}.json"
    if not path.is_file():
        return {}
    said = json.loads(path.read_text(encoding="utf-8"))
    return {name: _price(one, said["sources"]) for name, one in said["prices"].items()}


def _price(said: Mapping[str, object], sources: Mapping[str, str]) -> UnitPrice:
    regions = said["regions"]
    assert isinstance(regions, dict)  # noqa: S101 - a test reads every file
    return UnitPrice(
        str(said["unit"]),
        {
            region: RegionalPrice(Decimal(usd), date.fromisoformat(day), sources[source], confidence)
            for region, (usd, day, source, confidence) in regions.items()
        },
    )
