"""Thresholds that follow from budgets: what the generator reads is what the book says, and the arithmetic is that of a bill."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core import unit_prices
from fac_core.policy import SignalKind
from fac_core.resource_types import MetricType, for_type, names
from fac_core.unit_prices import EVERYWHERE, HOURS_OF_A_MONTH, prices_of
from fac_cost.book.price_book import OWN, PriceBook
from fac_cost.estimating.results import HOURS
from fac_cost.exporting import exported
from fac_gen.blueprint.alarm_prices import AlarmPrice, ListPrice
from fac_gen.blueprint.cost.prices import SHARES, home_of_prices
from fac_gen.clouds import cloud_of
from fac_gen.render.prices import rounded, threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types import Signal, TypeFacts

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[3]
BUDGET = Decimal(100)
WINDOWS = {"per hour": Decimal(730), "per day": Decimal(730) / 24, "per second": Decimal(730) * 3600}
"""Of a month, by how the unit of a threshold ends."""
UNITS = {
    ("bytes", "GB"): Decimal("1e-9"),
    ("bytes", "GB-month"): Decimal("1e-9"),
    ("megabytes", "GB-month"): Decimal("1e-3"),
    ("bytes", "MB"): Decimal("1e-6"),
    ("bytes", "request"): Decimal(2) / 1_000_000,  # each 512 KB of a call is billed as one; 500 KB here, which comes earlier
    ("bytes", "LCU-hour"): Decimal("1e-9"),  # a network load balancer takes one for each GB an hour
    ("RU/s", "hour"): Decimal("0.01"),  # 100 of them are billed
    ("milliseconds", "DPU-hour"): Decimal(10) / 3_600_000,  # of a job with the ten workers that it has by default
    ("seconds", "minute"): Decimal(1) / 60,
    ("seconds", "hour"): Decimal(1) / 3600,
    ("milliseconds", "GB-second"): Decimal(128) / 1024 / 1000,  # of a function with the memory that it has by default
}
"""How many of a price's units one of a threshold's unit is, where they have different names."""
TIMES = {
    "": Decimal(1),
    "1 / 60": Decimal(1) / 60,
    "coalesce(var.memory_size, 128) / 1024 / 1000": Decimal(128) / 1024 / 1000,
    "coalesce(var.number_of_nodes, 1) / 3600": Decimal(1) / 3600,
    (
        'coalesce(var.max_capacity, coalesce(var.number_of_workers, 10) * lookup({ "G.025X" = 0.25, "G.2X" = 2, "G.4X" = 4, '
        '"G.8X" = 8, "G.12X" = 12, "G.16X" = 16 }, coalesce(var.worker_type, "G.1X"), 1)) / 3600000'
    ): Decimal(10) / 3_600_000,
    "length(var.geo_location)": Decimal(1),
    "coalesce(try(var.cluster_config.instance_count, null), 1)": Decimal(1),
}
"""What multiplies units, with the defaults of the inputs."""


def priced() -> Iterator[tuple[TypeFacts, Signal]]:
    for name in names():
        facts = for_type(name.replace("/", "_", 1))
        assert facts is not None
        yield from ((facts, signal) for signal in facts.signals.values() if signal.price)


PRICED = list(priced())


def named(facts: TypeFacts, signal: Signal) -> list[str]:
    assert signal.price is not None
    return [name for name in facts.prices if f'"{name}"' in signal.price.of]


def test_what_is_exported_is_what_the_book_says() -> None:
    folder = Path(unit_prices.__file__).parent
    found = {path.relative_to(folder).with_suffix("").as_posix(): path.read_text() for path in folder.rglob("*.json")}
    assert found == exported(PriceBook(OWN)), "make book"


def test_a_count_is_compared_with_a_price_of_its_kind() -> None:
    """What comes is billed as it comes, and what is there is billed by the hour or the month."""
    for facts, signal in PRICED:
        units = {prices_of(facts.resource_type)[name].unit for name in named(facts, signal)}
        assert len(units) == 1, (facts.resource_type, signal.key, units)
        if signal.metric.type is MetricType.COUNTER:
            assert not any(unit.endswith("-month") for unit in units), (facts.resource_type, signal.key)


@pytest.mark.parametrize(("facts", "signal"), [pytest.param(*one, id=f"{one[0].resource_type}-{one[1].key}") for one in PRICED])
def test_at_the_threshold_a_month_costs_the_share_of_the_budget(facts: TypeFacts, signal: Signal) -> None:
    """The bill of a month at the threshold, from the rows of the book, and from units that the words of the signal say."""
    assert signal.price is not None
    share = SHARES[signal.kind]
    for name in named(facts, signal):
        price = prices_of(facts.resource_type)[name]
        for region, one in price.regions.items():
            assert (price.unit, one.usd) in rows(facts.provider, region), f"{name} in {region} is not in the book"
            lasting = 730 if price.monthly else 1
            hours = Decimal(signal.metric.seconds) / 3600 if signal.metric.type is MetricType.COUNTER else Decimal(lasting)
            alarm = AlarmPrice(signal.price.of, (name,), signal.price.units, signal.price.times, hours, share)
            at = threshold(alarm, one.usd, BUDGET, "monthly") / TIMES[signal.price.times]
            bill = at * month(signal, price.unit) * one.usd
            assert abs(bill - BUDGET * share) < Decimal("1e-9"), (name, region, at, bill)


def month(signal: Signal, unit: str) -> Decimal:
    """Return how many of a price's units a month has in which a metric stays at 1."""
    windows = next((each for ending, each in WINDOWS.items() if signal.unit.endswith(ending)), None)
    if windows is None:
        windows = Decimal(1) if unit.endswith("-month") else Decimal(730)
    return windows * UNITS.get((signal.unit.split()[0], unit), Decimal(1))


BOOK = PriceBook(OWN)
ROWS: dict[tuple[str, str], set[tuple[str, Decimal]]] = {}


def rows(provider: str, region: str) -> set[tuple[str, Decimal]]:
    """Return units and first prices above 0 of the rows of a region; of where it stands for what costs the same everywhere."""
    if (provider, region) not in ROWS:
        places = [place for place in (EVERYWHERE, "us-east-1") if BOOK.has(provider, place)] if region == EVERYWHERE else [region]
        every = [price for place in places for price in BOOK.region(provider, place)]
        ROWS[provider, region] = {(price.unit, next((tier.price for tier in price.tiers if tier.price), Decimal(0))) for price in every}
    return ROWS[provider, region]


def test_every_module_of_the_library_counts_what_its_facts_price() -> None:
    for facts, signal in PRICED:
        module = ROOT / "modules" / facts.provider / facts.resource_type.partition("_")[2].replace("_", "-")
        if module.is_dir() and signal.confirmed:
            assert re.search(rf"^    {signal.key} += {{", (module / "prices.tf").read_text(), re.MULTILINE), (module.name, signal.key)


@pytest.mark.parametrize(
    ("number", "expected"),
    [("68493.15", "68493"), ("99.99951", "100.000"), ("0.27397", "0.274"), ("100", "100"), ("0.0001", "0.000"), ("5e12", "5000000000000")],
)
def test_thresholds_are_rounded_as_modules_round(number: str, expected: str) -> None:
    assert f"{rounded(Decimal(number)):f}" == expected


def test_thresholds_follow_without_a_word_of_the_caller() -> None:
    """Where a price lies in some region, the module counts by one: a module whose usual region has none took none, and had no alarm."""
    for facts in {facts.resource_type: facts for facts, _ in PRICED}.values():
        listed = [ListPrice("", one.unit, one.regions) for one in prices_of(facts.resource_type).values()]
        regions = {region for one in listed for region in one.regions} - {EVERYWHERE}
        usual = cloud_of(facts.provider).price_region
        home = home_of_prices(listed, usual)
        assert home in regions or not regions, facts.resource_type
        assert home == usual or usual not in regions, facts.resource_type


def test_every_cloud_has_a_region_of_the_book() -> None:
    for provider in ("aws", "azurerm", "google"):
        assert BOOK.has(provider, cloud_of(provider).price_region)
    assert set(SHARES) == {SignalKind.SPEND, SignalKind.WASTE}


SMALLER = {"bytes": Decimal("1E-9"), "megabytes": Decimal("0.001")}
"""Of a GB, which network traffic behind a load balancer fills a capacity unit with each hour."""
CHUNKS = {("bytes", "MB"): Decimal("1E-6"), ("bytes", "request"): Decimal("0.000002")}
"""Of what is billed in other pieces than a GB."""


def test_one_count_is_as_many_units_of_the_price_as_their_names_say() -> None:
    """Where an expression multiplies them, that holds the rest: seconds of a minute, memory of a function."""
    compared = 0
    for name in names():
        resource_type = name.replace("/", "_", 1)
        facts = for_type(resource_type)
        assert facts is not None
        for signal in facts.signals.values():
            if signal.price is None or signal.price.times:
                continue
            counted, units = (
                signal.unit.split()[0],
                {prices_of(resource_type)[one].unit for one in signal.price.quoted & facts.prices.keys()},
            )
            chunk = next((CHUNKS[counted, unit] for unit in units if (counted, unit) in CHUNKS), None)
            each = chunk or SMALLER.get(counted, Decimal(1)) * (3600 if signal.unit.endswith(" per second") else 1)
            assert signal.price.units == each, f"{resource_type} {signal.key}"
            bytewise = each in SMALLER.values()
            for unit in units if chunk is None else ():
                assert bytewise if unit.startswith("GB") else not bytewise or unit == "LCU-hour", f"{resource_type} {signal.key}: by {unit}"
            compared += 1
    assert compared > 40


def test_a_month_is_as_long_in_modules_as_on_the_bill() -> None:
    assert HOURS_OF_A_MONTH == HOURS
