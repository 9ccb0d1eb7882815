"""Put what price lists say into a copy of a book, and say what that changes."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.files import sync_folder
from fac_cost.book.differences import Difference
from fac_cost.book.price import Source
from fac_cost.building.book_builder import Built, write
from fac_cost.updating.machines import with_machines

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal
    from pathlib import Path

    from fac_cost.book import PriceBook
    from fac_cost.book.price import Price, PriceKey
    from fac_cost.building.source import PriceSource
    from fac_cost.updating.meaning import Meant


@dataclass(slots=True)
class Renewal:
    """A book that is not yet written, and what is new in it."""

    book: PriceBook
    prices: dict[PriceKey, Price] = field(default_factory=dict)
    """All prices of the regions that were asked for."""
    sources: dict[str, Source] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    same: int = 0
    """Prices that the list has as the book does; they are of the new day now."""
    kept: int = 0
    """Prices of the regions and services that were asked for and that the list does not have, or not under a name that is known."""
    other_unit: list[PriceKey] = field(default_factory=list)
    """Prices that the list has in another unit than the book, and that are not taken."""

    def jumps(self, limit: Decimal) -> list[Difference]:
        """Return the changes of more than so many per cent."""
        return [one for one in self.differences if one.jump is not None and one.jump * 100 > limit]


def renewed(book: PriceBook) -> Renewal:
    """Return a renewal into which nothing is put yet."""
    return Renewal(book, sources=dict(book.sources))


def put(renewal: Renewal, provider: str, regions: Collection[str], services: Collection[str], meant: Meant) -> None:
    """Put the prices of a list into a book: those that it does not have stay, with source and day of their own."""
    old: dict[PriceKey, Price] = {}
    for region in sorted(regions):
        if renewal.book.has(provider, region):
            old.update((price.key, price) for price in renewal.book.region(provider, region))
    new = with_machines(meant.prices, old.values())
    renewal.prices.update(old)
    renewal.kept += sum(key.service in services and key not in new for key in old)
    for key, price in sorted(new.items(), key=lambda item: item[0].words):
        before = old.get(key)
        if before is not None and before.unit != price.unit:
            renewal.other_unit.append(key)
            continue
        renewal.prices[key] = price
        if before is not None and before.tiers == price.tiers:
            renewal.same += 1
        else:
            renewal.differences.append(Difference(key, before, price))


def add_source(renewal: Renewal, name: str, words: PriceSource, address: str, meant: Meant) -> None:
    """Name a list among the sources of a book, with the address that was asked."""
    left_out = dict(sorted(meant.left_out.items()))
    if meant.not_matched:
        left_out["Nothing is said of such rows."] = meant.not_matched.total()
    renewal.sources[name] = Source(title=words.title, url=address, licence=words.licence, taken=meant.taken, left_out=left_out)


def write_new(renewal: Renewal, folder: Path) -> None:
    """Write the book into a folder that is not there yet: it appears whole, or not at all; raise `UserError` where it cannot be written."""
    demand_new(folder)
    beside = folder.parent / f".{folder.name[:100]}.{secrets.token_hex(6)}.part"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        for left in folder.parent.glob(f".{folder.name[:100]}.*.part"):  # of a run that was killed
            shutil.rmtree(left, ignore_errors=True)
        beside.mkdir()
        write(Built(tuple(renewal.prices.values()), renewal.sources), beside, renewal.book)
        sync_folder(beside)
        beside.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=folder, hint="Name a folder in one that can be written.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def demand_new(folder: Path) -> None:
    """Raise `UserError` for a folder that is there: a book that somebody relies on is never changed."""
    if folder.exists() or folder.is_symlink():
        raise UserError(
            "it is there already, and no book is ever changed", path=folder, hint="Name a new folder, such as one with the day."
        )
