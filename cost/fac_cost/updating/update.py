"""Ask the price lists of clouds for some regions, one service after the other."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf, read_as
from fac_core.errors import UserError
from fac_cost.building.book_builder import OWN_SOURCES
from fac_cost.building.book_builder import UNITS as UNITS_FILE
from fac_cost.updating.asking import Server
from fac_cost.updating.meaning import Words, meaning
from fac_cost.updating.price_lists import price_list, services, units, words_of
from fac_cost.updating.renewal import add_source, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fac_cost.book import PriceBook
    from fac_cost.building.source import Row
    from fac_cost.updating.meaning import Meant
    from fac_cost.updating.renewal import Renewal


_REGION = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of one cloud."""

    cloud: str
    address: str
    regions: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What one cloud answered."""

    wanted: Wanted
    meant: Meant


def wanted(cloud: str, globs: tuple[str, ...], service: str, address: str | None, book: PriceBook) -> Wanted:
    """Return what to ask: regions as they are named, or those of the book that a glob fits, and the services that a glob fits."""
    known = [region for _, region, _ in book.regions(cloud)]
    regions: set[str] = set()
    for glob in globs:
        fitting = [region for region in known if fnmatchcase(region, glob)] if set(glob) & set("*?[") else [glob]
        if not fitting:
            raise UserError(f"the price book has no region of {cloud} that fits {glob!r}", hint="Name a region, or another glob.")
        regions.update(fitting)
    for region in regions:
        if not _REGION.fullmatch(region):
            raise UserError(f"{region!r} is no name of a region", hint="Name it as the cloud does, such as eu-west-1.")
    asked = tuple(name for name in services(words_of(cloud)) if fnmatchcase(name, service))
    return Wanted(cloud, address or price_list(cloud).ADDRESS, tuple(sorted(regions)), asked)


def key_of(one: Wanted, environment: Mapping[str, str]) -> str:
    """Return the key that a list takes, or nothing where it takes none; raise `UserError` where it is not there."""
    name = price_list(one.cloud).KEY
    key = environment.get(name, "").strip() if name else ""
    if name and not key:
        raise UserError(f"the price list of {one.cloud} takes a key", hint=f"Set {name} to an API key; it is sent to {one.address} alone.")
    return key


def ask(one: Wanted, key: str, day: str | None, renewal: Renewal, done: Callable[[str], None]) -> Answered:
    """Ask a cloud's list and put what it says into a book; raise `UserError` where it does not answer as documented."""
    unit, words = price_list(one.cloud), words_of(one.cloud)
    server = Server(one.address, {"X-Goog-Api-Key": key} if key else {})
    known = {**_units(), **units()}
    rows = (row for name in one.services for row in _told(name, unit.rows(server, name, frozenset(one.regions)), done))
    source = unit.TITLE.lower().replace(" ", "-")
    meant = meaning(rows, Words(words, known, source), lambda: day or _day(server, one))
    put(renewal, one.cloud, one.regions, one.services, meant)
    if meant.prices:
        add_source(renewal, source, words, one.address, meant)
    return Answered(one, meant)


def _told(name: str, rows: Iterator[Row | str], done: Callable[[str], None]) -> Iterator[Row | str]:
    yield from rows
    done(name)


def _day(server: Server, one: Wanted) -> str:
    if not server.days:
        raise UserError(f"{one.address} does not say which day it is", hint="Say of which day its prices are, with --as-of.")
    return min(server.days)


def _units() -> Mapping[str, str]:
    return read_as(OWN_SOURCES / UNITS_FILE, MapOf(Text("a unit as a source writes it"), Text("the book's unit")))
