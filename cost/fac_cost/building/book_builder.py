"""Make a price book of a folder of sources."""

from __future__ import annotations

import csv
import json
import lzma
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import ListOf, MapOf, read_as
from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.walk import listed
from fac_cost.book.files import FORMAT, INDEX, compressed, digest, packed
from fac_cost.book.price import Source
from fac_cost.building import ladder
from fac_cost.building.agreement import chosen, contradictions, read_wrong
from fac_cost.building.normalization import grouped, say, wording_of
from fac_cost.building.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fac_cost.book import PriceBook
    from fac_cost.book.price import Price, PriceKey
    from fac_cost.building.agreement import Wrong
    from fac_cost.building.normalization import Said
    from fac_cost.building.source import PriceSource

OWN_SOURCES = Path(__file__).parent / "sources"
UNITS = "units.yaml"
REGIONS = "regions.yaml"
OFFERED = "offered.csv.xz"
NOT_OFFERED = "A machine type that the region does not offer, by offered.csv.xz."
WRONG = "wrong.yaml"
SHOWN = 20
"""Contradictions that are printed."""


@dataclass(frozen=True)
class Built:
    """A book that is not yet written."""

    prices: tuple[Price, ...]
    sources: Mapping[str, Source]

    @property
    def as_of(self) -> str:
        """The newest day of any price."""
        return max(price.as_of for price in self.prices)


def build(folder: Path) -> Built:
    """Build a book from a folder of sources; raise `UserError` for rows of which nothing is said, and for sources that contradict."""
    units = read_as(folder / UNITS, MapOf(Text("a unit as a source writes it"), Text("the book's unit")))
    regions = _regions(folder / REGIONS)
    wrong = read_wrong(folder / WRONG)
    offered = _offered(folder / OFFERED)
    by_key: dict[PriceKey, list[Price]] = defaultdict(list)
    sources: dict[str, Source] = {}
    unused = set(wrong)
    for path in listed(folder):
        if path.suffix == ".yaml" and path.name not in {UNITS, REGIONS, WRONG}:
            source = read_source(path)
            left_out: Counter[str] = Counter()
            taken = 0
            for price, rows in _prices(source, units, offered, left_out):
                _demand_region(price, regions, source)
                marks = [mark for mark in wrong if mark.covers(price)]
                unused -= set(marks)
                if marks:
                    left_out[marks[0].why] += rows
                else:
                    by_key[price.key].append(price)
                    taken += rows
            counted = dict(sorted(left_out.items()))
            sources[source.name] = Source(title=source.title, url=source.url, licence=source.licence, taken=taken, left_out=counted)
    _demand_agreement(by_key.values(), unused, folder)
    return Built(tuple(chosen(prices) for prices in by_key.values()), sources)


def _regions(path: Path) -> Mapping[str, Sequence[str]]:
    """Read which regions each cloud has."""
    return read_as(path, MapOf(Text("a provider"), ListOf(Text("a region"), unique=True)))


def _demand_region(price: Price, regions: Mapping[str, Sequence[str]], source: PriceSource) -> None:
    """Raise `UserError` for a price of a region that its cloud does not have: it is a number of something else."""
    if price.key.region not in regions.get(price.key.provider, ()):
        raise UserError(
            f"{price.key.region!r} is no region of {price.key.provider} that is known: {price.key}",
            path=source.path,
            hint=f"Leave the rows out with a reason, or name the region in {REGIONS}.",
        )


def _offered(path: Path) -> frozenset[tuple[str, str]]:
    """Read which machine types are offered in which regions."""
    if not path.is_file():
        return frozenset()
    with lzma.open(path, "rt", encoding="utf-8", newline="") as file:
        return frozenset((row["machine_type"], row["region"]) for row in csv.DictReader(file))


def _prices(
    source: PriceSource, units: Mapping[str, str], offered: frozenset[tuple[str, str]], left_out: Counter[str]
) -> Iterable[tuple[Price, int]]:
    """Yield a source's prices, and how many of its rows each was made of."""
    rows: list[Said] = []
    for row in source:
        wording = wording_of(row, source)
        if wording.leave_out:
            left_out[wording.leave_out] += 1
        elif wording.offered and (row["sku_key"], row["region"]) not in offered:
            left_out[NOT_OFFERED] += 1
        else:
            rows.append(say(row, wording, source, units))
    return ((ladder.price(group), said) for group, said in grouped(rows))


def _demand_agreement(groups: Iterable[Sequence[Price]], unused: Iterable[Wrong], folder: Path) -> None:
    found = sorted(line for prices in groups if len(prices) > 1 for line in contradictions(prices))
    if found:
        more = f"\n  and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        raise UserError(
            f"{len(found)} prices contradict each other by more than one per cent:\n  " + "\n  ".join(found[:SHOWN]) + more,
            path=folder / WRONG,
            hint="Find out which source is wrong, and mark it here with the reason.",
        )
    for mark in unused:
        raise UserError(f"no price of {mark.source} is {mark.product}, {', '.join(mark.sku)}: this mark is not needed", path=folder / WRONG)


def write(built: Built, folder: Path, kept: PriceBook | None = None) -> None:
    """Write a book into a folder: its files first, the index that names their sums last.

    Regions that only ``kept`` has come from there, as their files are.
    """
    regions: dict[str, list[Price]] = defaultdict(list)
    for price in built.prices:
        regions[f"{price.key.provider}/{price.key.region}"].append(price)
    named: dict[str, dict[str, object]] = {}
    for provider, region, rows in kept.regions() if kept is not None else ():
        if kept is not None and f"{provider}/{region}" not in regions:
            data, total = kept.file(provider, region)
            write_whole(folder / provider / f"{region}.json.z", data)
            named[f"{provider}/{region}"] = {"rows": rows, "sha256": total}
    for place, prices in regions.items():
        text = packed(prices)
        write_whole(folder / f"{place}.json.z", compressed(text))
        named[place] = {"rows": len(prices), "sha256": digest(text)}
    index = {
        "format": FORMAT,
        "as_of": max(built.as_of, kept.as_of) if kept is not None else built.as_of,
        "currency": "USD",
        "sources": {name: _source(source) for name, source in sorted(built.sources.items())},
        "regions": dict(sorted(named.items())),
    }
    write_whole(folder / INDEX, json.dumps(index, indent=1, ensure_ascii=False) + "\n")


def _source(source: Source) -> dict[str, object]:
    return {"title": source.title, "url": source.url, "licence": source.licence, "taken": source.taken, "left_out": source.left_out}
