"""Price lists of clouds, one file each, found by its name; ``<cloud>.yaml`` beside it says what the list's words mean in the book's.

A list's file holds ``ADDRESS``, where the cloud has it; ``TITLE`` and ``LICENCE``; ``KEY``, the environment variable with the key that it
takes, or none; and ``rows``, which yields what the list says of a service in some regions.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf, read_as
from fac_core.units import UnitFolder
from fac_cost.building.source import Row, read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from fac_cost.building.source import PriceSource
    from fac_cost.updating.asking import Server

UNITS = UnitFolder(__name__, "cloud")
_HERE = Path(__file__).parent
NO_COLUMNS = {"as_of": "", "confidence": "high", "note": "", "purchase": "on_demand", "tier_from": "0", "tier_to": ""}


class PriceList(Protocol):
    """What each file holds."""

    ADDRESS: str
    TITLE: str
    KEY: str

    def rows(self, server: Server, service: str, regions: AbstractSet[str]) -> Iterator[Row | str]:
        """Yield a list's rows in its own words; of what it has of no interest a text that says why it is passed over."""


def price_list(cloud: str) -> PriceList:
    """Return the price list of a cloud."""
    return cast("PriceList", UNITS.load(cloud))


def words_of(cloud: str) -> PriceSource:
    """Read what the words of a cloud's list mean."""
    return read_source(_HERE / f"{cloud}.yaml")


def units() -> Mapping[str, str]:
    """Read what the units of the lists mean in the book."""
    return read_as(_HERE / "units.yaml", MapOf(Text("a unit as a list writes it"), Text("the book's unit")))


def services(words: PriceSource) -> tuple[str, ...]:
    """Return the services of which something is said, sorted."""
    return tuple(sorted({name for wording in words.rows for name in wording.when.get("service", ())}))


def row(columns: Mapping[str, str], attributes: Mapping[str, str]) -> Row:
    """Make a row as sources of the book have them; what is not said is what most rows say."""
    return Row({**NO_COLUMNS, **columns}, attributes)
