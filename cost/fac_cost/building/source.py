"""A source of prices: a table of rows as it was collected, ``<name>.csv.xz``, and ``<name>.yaml``, which says what its words mean.

The table's columns: provider, service, region, kind, sku_key, attributes (``k=v;k=v``), purchase, unit, tier_from, price_usd, as_of,
source, licence, confidence.
"""

from __future__ import annotations

import csv
import lzma
from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Number, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, OneOrMore, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a source in the source's own words."""

    columns: Mapping[str, str]
    attributes: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.columns[name] if name in self.columns else self.attributes.get(name, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What some rows of a source mean; the first wording that fits a row is its wording."""

    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    leave_out: str = ""
    service: str = "{service}"
    product: str = "{kind}"
    sku: str = "{sku_key}"
    sku_pattern: str = ""
    also: tuple[str, ...] = ()
    keep: tuple[str, ...] | None = None
    set: Mapping[str, str] = field(default_factory=dict)
    region: str = "{region}"
    unit: str = ""
    per: Decimal | None = None
    start: Decimal | None = None
    tiers: tuple[Decimal, ...] = ()
    free_below: Decimal | None = None
    places: int | None = None
    offered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSource:
    """A source and its wordings."""

    title: str
    url: str
    licence: str
    rows: tuple[Wording, ...]
    path: Path

    def __iter__(self) -> Iterator[Row]:
        """Read the table, row by row."""
        with lzma.open(self.path.with_suffix(".csv.xz"), "rt", encoding="utf-8", newline="") as file:
            for columns in csv.DictReader(file):
                pairs = (pair.partition("=") for pair in columns["attributes"].split(";") if pair)
                yield Row(columns, {name: value for name, _, value in pairs})

    @property
    def name(self) -> str:
        """Its file's name."""
        return self.path.stem


_TEXT = Text("text; {column} and {attribute} stand for what the row says")
_NAME = Text("the name of a column or attribute", pattern=r"[a-z][a-z0-9_]*")
_WORDING = Record(
    "a mapping that says what some rows mean",
    Wording,
    {
        "when": Field(MapOf(_NAME, OneOrMore(Text("a glob", empty=True))), "Which rows: a glob, or several, for each column or attribute."),
        "leave_out": Field(Text("a reason"), "Why these rows become no prices."),
        "service": Field(_TEXT, "The provider's own code of the service."),
        "product": Field(_TEXT, "What is priced, in words; the row's kind unless said otherwise."),
        "sku": Field(_TEXT, "Which of them; the row's sku_key unless said otherwise."),
        "sku_pattern": Field(Text("a pattern with one group"), "What of the sku_key is the SKU."),
        "also": Field(
            ListOf(_TEXT, unique=True), "Other SKUs that the row holds for as well, such as what is free of two of them together."
        ),
        "keep": Field(ListOf(_NAME, unique=True), "Attributes that tell prices apart; all that do unless said otherwise."),
        "set": Field(MapOf(_NAME, _TEXT), "Attributes that the source does not say."),
        "region": Field(_TEXT, "The region; the row's unless said otherwise."),
        "unit": Field(Text("a unit"), "What one is; what the row's unit means unless said otherwise."),
        "per": Field(Number("how many units the price is for"), "By how much the price is divided."),
        "places": Field(
            Whole("a number of decimal places", high=12),
            "Where the source has the price from a month's amount in cents: how many decimal places the list price has.",
        ),
        "start": Field(Number("where the tier begins, in units a month"), "Where the row's tier begins, where the source does not say it."),
        "offered": Field(Flag("true or false"), "Whether machines that a region does not offer are left out, by offered.csv.xz."),
        "free_below": Field(
            Number("how many units a month"), "How much of it is free, where the source does not say it; name `start`, too."
        ),
        "tiers": Field(
            ListOf(Number("where a tier begins")), "Where all tiers of the product begin: what is missing is a gap, not a wider tier."
        ),
    },
)


def read_source(path: Path) -> PriceSource:
    """Read what a source's YAML file says; raise `DocumentError` with every problem."""

    def made(title: str, url: str, licence: str, rows: tuple[Wording, ...]) -> PriceSource:
        return PriceSource(title=title, url=url, licence=licence, rows=rows, path=path)

    return read_as(
        path,
        Record(
            "a mapping with title, url, licence and rows",
            made,
            {
                "title": Field(Text("a title"), "What it is.", required=True),
                "url": Field(Text("an address"), "Where it is, with the commit or release.", required=True),
                "licence": Field(Text("a licence"), "Its licence.", required=True),
                "rows": Field(ListOf(_WORDING, least=1), "What its rows mean; the first that fits.", required=True),
            },
        ),
    )
