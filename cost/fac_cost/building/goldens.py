"""Public golden outputs as an oracle: of which components a resource's bill is made, in which unit, at which price.

Another estimator prints such lines in its tests. They are held against the formulas by none of the code that estimates: a line is met where
a component of the type may take a price of the book that is the line's, per the same unit. What disagrees is explained in ``goldens.yaml``.
"""

from __future__ import annotations

import csv
import lzma
import re
from collections import defaultdict
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, Record, read_as
from fac_cost.book import open_book
from fac_cost.book.price_book import OWN
from fac_cost.formulas import formula

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_cost.book import Price
    from fac_cost.formulas.formula import Component

SOURCES = Path(__file__).parent / "sources"
MONTH = Decimal(730)
ALIKE = Decimal("0.011")
"""By what part prices may differ: goldens print a month's amount in cents."""
MANY = {"": 1, "k": 1000, "m": 1_000_000}
SAME: Mapping[str, str] = {
    "ACU-hours": "ACU-hour",
    "CU": "capacity unit-hour",
    "GB": "GB, GB-month, GB-hour*",
    "GB searched": "GB",
    "GB-hours": "GB-hour",
    "GB-seconds": "GB-second",
    "GiB": "GB-month, GB",
    "GiB-seconds": "GB-second",
    "IOPS": "IOPS-month",
    "KPU": "hour*, unit*",
    "LCU": "LCU-hour*",
    "MB": "MB",
    "MBps": "MBps-month, MiBps-month",
    "Mbps": "MiBps-month, MBps-month",
    "RCU": "RCU-hour*",
    "RRUs": "request",
    "RU": "request unit",
    "RU/s x 100": "hour*",
    "SnapshotAPIUnits": "snapshot API unit",
    "TB": "TB",
    "WCU": "WCU-hour*",
    "accounts": "hour*",
    "alarm metrics": "alarm",
    "connections": "connection",
    "calls": "request",
    "capacity units": "hour*",
    "controllers": "hour*",
    "days": "day",
    "evaluations": "evaluation",
    "events": "event",
    "hours": "hour, DPU-hour, vCPU-hour",
    "images": "image",
    "interactions": "request",
    "invocations": "invocation, request, execution",
    "metrics": "metric",
    "minutes": "minute",
    "months": "month, key, key version, version, secret, zone, hour*",
    "node-seconds": "second",
    "notifications": "notification, request",
    "objects": "object, object-month",
    "operations": "operation, request",
    "queries": "query",
    "records": "item",
    "request": "request",
    "requests": "request",
    "rules": "rule",
    "sRRUs": "request",
    "seconds": "second",
    "sessions": "unit",
    "tags": "tag-month",
    "throughput units": "hour*",
    "tokens": "unit",
    "transitions": "transition",
    "units": "hour*",
    "users": "user",
    "vCPU": "vCPU-hour*, hour*",
    "vCPU-hours": "vCPU-hour, credit-hour",
    "vCPU-month": "vCPU-month",
    "vCPU-seconds": "vCPU-second",
}
"""The units of formulas that mean what the goldens' unit means; a star says that the goldens' is a month of it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a golden output."""

    type: str
    line: str
    unit: str
    price: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """What is said of lines that no component meets."""

    type: str
    """A pattern, as of the lines."""
    line: str
    why: str
    component: str = ""
    """Which component is the same thing; none where none is."""
    unit: str = ""
    """The component's unit, where it is meant to be another."""

    def covers(self, fact: Fact) -> bool:
        """Whether it speaks of a fact."""
        return re.fullmatch(self.type, fact.type) is not None and re.fullmatch(self.line, fact.line) is not None


_DISAGREEMENTS = ListOf(
    Record(
        "a mapping with type, line and why",
        Disagreement,
        {
            "type": Field(Text("a pattern of resource types"), "Of which types.", required=True),
            "line": Field(Text("a pattern of lines"), "Of which lines.", required=True),
            "component": Field(Text("a component"), "Which component of the formula is the same thing."),
            "unit": Field(Text("a unit"), "Its unit, where it is meant to be another."),
            "why": Field(Text("a sentence"), "Why the two disagree.", required=True),
        },
    )
)


def facts() -> Iterator[Fact]:
    """Yield every fact, also of types without a formula."""
    for path in sorted(SOURCES.glob("*-goldens.csv.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                yield Fact(row["service"], row["kind"], row["unit"], Decimal(row["price_usd"]))


@cache
def disagreements() -> tuple[Disagreement, ...]:
    """Read what is said of lines that are not met."""
    return read_as(Path(__file__).with_suffix(".yaml"), _DISAGREEMENTS)


def measured(unit: str) -> tuple[Decimal, Mapping[str, Decimal]]:
    """Return how many a golden's unit holds, and the formulas' units that it may be with their number in it."""
    match = re.fullmatch(r"(?:(\d+) ?([kKmM]?) )?(.*?)(?: \(.*\))?", unit)
    if match is None or match[3] not in SAME:
        raise KeyError(unit)
    names = SAME[match[3]].split(", ")
    many = Decimal(match[1] or 1) * MANY[(match[2] or "").lower()]
    return many, {name.rstrip("*"): MONTH if name.endswith("*") else Decimal(1) for name in names}


def met(fact: Fact) -> bool:
    """Whether a component of the type may take a price that is the fact's, per the same unit."""
    many, units = measured(fact.unit)
    found = formula(fact.type)
    if found is None:
        return False
    return any(
        abs(tier.price * units[component.unit] * many - fact.price) <= fact.price * ALIKE
        for component in found.components.values()
        if component.unit in units
        for price in prices_of(fact.type.partition("_")[0], component)
        for tier in price.tiers
        if tier.price
    )


def prices_of(provider: str, component: Component) -> Iterator[Price]:
    """Yield the prices of any region that a component may take: what expressions say is anything."""
    wanted = component.price
    service, product, sku = (pattern(text.text) for text in (wanted.service, wanted.product, wanted.sku))
    for key, prices in by_product().items():
        if key[0] == provider and service.fullmatch(key[1]) and product.fullmatch(key[2]):
            yield from (price for price in prices if price.unit == component.unit and sku.fullmatch(price.key.sku))


def pattern(text: str) -> re.Pattern[str]:
    """Return what a text with expressions in braces may come to."""
    return re.compile("".join(".*" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^{}]*\})", text)))


@cache
def by_product() -> Mapping[tuple[str, str, str], list[Price]]:
    """Return the prices of the whole book by provider, service and product."""
    found: dict[tuple[str, str, str], list[Price]] = defaultdict(list)
    book = open_book(OWN)
    for provider, region, _ in book.regions():
        for price in book.region(provider, region):
            found[provider, price.key.service, price.key.product].append(price)
    return found
