"""Read a price book: the index first, then the prices of one provider and region when they are asked for."""

from __future__ import annotations

import os
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.dataclass import dataclass
from fac_core.errors import UserError, nearest
from fac_cost.book.files import AGAIN, FORMAT, INDEX, Packed, digest, price, unpacked
from fac_cost.book.price import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from fac_cost.book.price import Price

OWN = Path(__file__).parent / "data"
CURRENCY = "USD"
ENVIRONMENT = "FAC_PRICE_BOOK"
_PLACE = re.compile(r"[a-z][a-z0-9]*/[a-z0-9][a-z0-9-]*")


class _Region(msgspec.Struct):
    rows: int
    sha256: str


class _Source(msgspec.Struct):
    title: str
    url: str
    licence: str
    taken: int
    left_out: dict[str, int]


class _Index(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    as_of: str
    currency: str
    sources: dict[str, _Source]
    regions: dict[str, _Region]


@dataclass(frozen=True)
class RegionPrices:
    """The prices of one provider in one region."""

    provider: str
    region: str
    packed: Packed
    own: tuple[Price, ...] = ()
    """Prices of one's own, which take the place of the book's."""

    @cached_property
    def _by_sku(self) -> Mapping[tuple[int, int, int], list[list[Any]]]:
        found: dict[tuple[int, int, int], list[list[Any]]] = {}
        for row in self.packed.rows:
            found.setdefault((row[0], row[1], row[2]), []).append(row)
        return found

    @cached_property
    def _found(self) -> dict[tuple[str, str, str, frozenset[tuple[str, str]], str], tuple[Price, ...]]:
        """What was found, by what was asked for: many resources of a plan ask for the same."""
        return {}

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {text: place for place, text in enumerate(self.packed.strings)}

    def find(
        self, service: str, product: str, sku: str, attributes: Mapping[str, str] | None = None, purchase: str = "on_demand"
    ) -> tuple[Price, ...]:
        """Return the prices of a product that have all of the attributes; more than one where those leave something open."""
        asked = (service, product, sku, frozenset((attributes or {}).items()), purchase)
        if asked not in self._found:
            self._found[asked] = self._find(*asked)
        return self._found[asked]

    def _find(self, service: str, product: str, sku: str, wanted: AbstractSet[tuple[str, str]], purchase: str) -> tuple[Price, ...]:
        own = tuple(one for one in self.own if _is_for(one, (service, product, sku, purchase)) and wanted <= set(one.key.attributes))
        if own:
            return own
        places = tuple(self._places.get(text, -1) for text in (service, product, sku))
        rows = self._by_sku.get((places[0], places[1], places[2]), ())
        found = (price(row, self.packed.strings, self.provider, self.region) for row in rows if self.packed.strings[row[4]] == purchase)
        return tuple(one for one in found if wanted <= set(one.key.attributes))

    def __iter__(self) -> Iterator[Price]:
        """Every price, by service, product and SKU."""
        return (price(row, self.packed.strings, self.provider, self.region) for row in self.packed.rows)

    def __len__(self) -> int:
        return len(self.packed.rows)


def _is_for(price: Price, named: tuple[str, str, str, str]) -> bool:
    return (price.key.service, price.key.product, price.key.sku, price.key.purchase) == named


class PriceBook:
    """A folder with a price book; raise `UserError` for one that is damaged or of another format."""

    def __init__(self, folder: Path, own: Iterable[Price] = (), own_sum: str = "") -> None:
        self.folder = folder
        self._own: dict[tuple[str, str], tuple[Price, ...]] = {}
        for one in own:
            held = (one.key.provider, one.key.region)
            self._own[held] = (*self._own.get(held, ()), one)
        self._read: dict[tuple[str, str], RegionPrices] = {}
        path = folder / INDEX
        try:
            data = path.read_bytes()
            self._index = msgspec.json.decode(data, type=_Index)
        except (OSError, msgspec.DecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            raise UserError(
                f"the price book has no index that can be read: {why}", path=path, hint="Name the folder of a price book."
            ) from None
        if self._index.format != FORMAT:
            raise UserError(
                f"the price book has the format {self._index.format}, not {FORMAT}", path=path, hint="Use the matching release."
            )
        if self._index.currency != CURRENCY:
            raise UserError(
                f"the price book is in {self._index.currency!r}, not in {CURRENCY}",
                path=path,
                hint="Prices are kept in USD, in which the clouds name them; nothing converts them.",
            )
        for place in self._index.regions:
            if not _PLACE.fullmatch(place):
                raise UserError(
                    f"the price book names a file {place!r}: no provider and region", path=path, hint="Build or fetch the book again."
                )
        self.sha256 = digest(data + own_sum.encode())
        """The sum of the index, which names the sums of all its files, and of prices of one's own: same sum, same prices."""

    @property
    def as_of(self) -> str:
        """The newest day on which a source of the book had a price, ``YYYY-MM-DD``."""
        return self._index.as_of

    @property
    def sources(self) -> Mapping[str, Source]:
        """Where the prices were taken from, by name."""
        return {name: Source(**msgspec.structs.asdict(source)) for name, source in self._index.sources.items()}

    def regions(self, provider: str | None = None) -> tuple[tuple[str, str, int], ...]:
        """Return provider, region and number of prices of every file, sorted."""
        parts = ((*key.partition("/"), region.rows) for key, region in sorted(self._index.regions.items()))
        return tuple((name, region, rows) for name, _, region, rows in parts if provider in (None, name))

    def has(self, provider: str, region: str) -> bool:
        """Whether there are prices of a region."""
        return f"{provider}/{region}" in self._index.regions or (provider, region) in self._own

    def region(self, provider: str, region: str) -> RegionPrices:
        """Read the prices of a region once; raise `UserError` with the nearest names where there are none."""
        if (provider, region) not in self._read:
            known = self._index.regions.get(f"{provider}/{region}")
            own = self._own.get((provider, region), ())
            if known is None and own:
                self._read[provider, region] = RegionPrices(provider, region, Packed([], []), own)
                return self._read[provider, region]
            if known is None:
                names = tuple(name for _, name, _ in self.regions(provider))
                hint = nearest(region, names) or (f"Known: {', '.join(names)}." if names else "Known providers: aws, azurerm, google.")
                raise UserError(f"the price book has no prices of {provider} in the region {region!r}", hint=hint)
            path, data = self._bytes(provider, region)
            self._read[provider, region] = RegionPrices(provider, region, unpacked(data, path, known.sha256), own)
        return self._read[provider, region]

    def file(self, provider: str, region: str) -> tuple[bytes, str]:
        """Return the file of a region as it is, and its sum; raise `UserError` where it is damaged."""
        path, data = self._bytes(provider, region)
        total = self._index.regions[f"{provider}/{region}"].sha256
        unpacked(data, path, total)
        return data, total

    def _bytes(self, provider: str, region: str) -> tuple[Path, bytes]:
        path = self.folder / provider / f"{region}.json.z"
        try:
            return path, path.read_bytes()
        except OSError as error:
            raise UserError(f"this file of the price book cannot be read: {error.strerror}", path=path, hint=AGAIN) from None


def open_book(folder: Path | None = None, own: Iterable[Price] = (), own_sum: str = "") -> PriceBook:
    """Open the book in a folder; without one that of the environment variable FAC_PRICE_BOOK, else the one that comes with the package."""
    if folder is None and (named := os.environ.get(ENVIRONMENT)):
        folder = Path(named)
    return PriceBook(folder or OWN, own, own_sum)
