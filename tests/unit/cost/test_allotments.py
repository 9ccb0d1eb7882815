"""What is free each month is free once for whoever has it: an account over all of its regions, or each region."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.resources import Resource, Tree
from fac_cost.book import Confidence, Price, PriceKey, Tier, open_book
from fac_cost.estimating import estimate
from fac_cost.estimating.allotments import Scope, allotment_of, allotments, free_amount, free_parts
from fac_cost.explaining import lines
from fac_cost.formulas import formula, priced_types
from fac_cost.usage import Given, UsageFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

pytestmark = pytest.mark.unit

BOOK = open_book()


def made(resource_type: str, name: str, region: str, **values: bool | str | list[str] | Decimal) -> Resource:
    return Resource((), "managed", resource_type, name, None, "", {"region": region, **values})


def cost_of(*resources: Resource, **uses: int) -> Mapping[str, Decimal]:
    """Return what each resource costs where all are used alike."""
    used = {name: Given(Decimal(amount), Decimal(amount), Decimal(amount)) for name, amount in uses.items()}
    found = estimate(Tree("plan", resources), BOOK, UsageFile(by_type={one.type: used for one in resources}))
    return {one.address: one.monthly.expected for one in found.resources if one.monthly is not None}


def test_an_account_has_it_once_over_all_regions() -> None:
    """Three queues with a million requests each, of which one million is free: two regions once had two free millions."""
    queues = [made("aws_sqs_queue", f"q{place}", region) for place, region in enumerate(("us-east-1", "us-west-2", "ap-northeast-2"))]
    costs = cost_of(*queues, monthly_requests=1_000_000, request_size_kb=64)
    assert [round(cost, 6) for cost in costs.values()] == [Decimal("0.266667")] * 3, "2,000,000 x 0.0000004, a third of it each"
    assert sum(costs.values()) == pytest.approx(Decimal("0.8"), abs=Decimal("1e-9"))


@pytest.mark.parametrize(
    ("resource_type", "said"),
    [
        ("aws_sqs_queue", "the account has what is free once over all regions; each resource has a share of it by its use"),
        ("aws_dynamodb_table", "the account has what is free once in each region; each resource has a share of it by its use"),
        ("aws_s3_bucket", "the tiers count what all resources of the account use in this region"),
    ],
)
def test_an_explanation_says_who_has_it(resource_type: str, said: str) -> None:
    (found,) = estimate(Tree("plan", (made(resource_type, "a", "us-east-1"),)), BOOK, UsageFile()).resources
    assert f"  {said}" in list(lines(found))


def test_one_region_has_what_it_had() -> None:
    assert cost_of(made("aws_sqs_queue", "q", "us-west-2"), monthly_requests=3_000_000, request_size_kb=64) == {
        "aws_sqs_queue.q": Decimal("0.8")
    }


def test_skus_that_share_one() -> None:
    queues = [made("aws_sqs_queue", name, "us-east-1", fifo_queue=fifo) for name, fifo in (("standard", False), ("fifo", True))]
    costs = cost_of(*queues, monthly_requests=1_000_000, request_size_kb=64)
    assert costs == {"aws_sqs_queue.standard": Decimal("0.2"), "aws_sqs_queue.fifo": Decimal("0.25")}, "half of the free million each"


def test_a_price_that_names_no_allotment_shares_that_of_its_group() -> None:
    named = price("us-east-1", "AWSLambda", 400_000, "Lambda-GB-Second")
    other = replace(price("us-east-1", "AWSLambda", 1, "Lambda-GB-Second-Arm"), tiers=(Tier(Decimal(0), None, Decimal(1)),))
    parts = free_parts({one.key: (one, Decimal(300_000)) for one in (named, other)})
    assert list(parts.values()) == [Decimal(200_000)] * 2


def price(region: str, service: str, free: int, sku: str = "k", product: str = "p") -> Price:
    tiers = (Tier(Decimal(0), Decimal(free), Decimal(0)), Tier(Decimal(free), None, Decimal(1)))
    return Price(PriceKey("aws", region, service, product, sku, (), "on_demand"), "GB", tiers, "2026-08-01", "here", Confidence.HIGH)


@pytest.mark.parametrize(
    ("service", "free"), [("AmazonDynamoDB", [25, 25]), ("AmazonSNS", ["12.5", "12.5"]), ("of one's own", ["12.5", "12.5"])]
)
def test_each_region_has_it_only_where_that_is_said(service: str, free: list[str | int]) -> None:
    used = {one.key: (one, Decimal(100)) for one in (price("us-east-1", service, 25), price("us-west-2", service, 25))}
    assert list(free_parts(used).values()) == [Decimal(part) for part in free]


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=6), st.integers(1, 10**6))
def test_parts_are_the_whole(amounts: list[int], free: int) -> None:
    prices = [price(f"region-{place}", "AmazonSNS", free) for place, _ in enumerate(amounts)]
    parts = free_parts({one.key: (one, Decimal(amount)) for one, amount in zip(prices, amounts, strict=True)})
    assert sum(parts.values()) == min(sum(amounts), free)
    assert all(0 <= part <= amount for part, amount in zip(parts.values(), amounts, strict=True))


@given(st.lists(st.integers(0, 10**7), min_size=2, max_size=4), st.integers(1, 10**7))
def test_more_use_in_one_region_never_costs_less(amounts: list[int], more: int) -> None:
    queues = [made("aws_sqs_queue", str(place), region) for place, region in enumerate(("us-east-1", "us-west-2", "ap-northeast-2"))]

    def whole(used: list[int]) -> Decimal:
        uses = {
            f"aws_sqs_queue.{place}": {"monthly_requests": Given(Decimal(one), Decimal(one), Decimal(one))}
            for place, one in enumerate(used)
        }
        return estimate(Tree("plan", tuple(queues)), BOOK, UsageFile(by_address=uses)).monthly.expected

    assert whole([amounts[0] + more, *amounts[1:]]) >= whole(amounts) - Decimal("1e-9")


def given_away() -> Iterator[Price]:
    """Yield the prices with a free allotment that formulas share out over an account."""
    wanted = {
        (name.partition("_")[0], component.price.service.text, component.price.product.text)
        for name in priced_types()
        if (found := formula(name)) is not None
        for component in found.components.values()
        if component.shared
    }
    for provider, region, _ in BOOK.regions():
        for one in BOOK.region(provider, region):
            if free_amount(one) and (provider, one.key.service, one.key.product) in wanted:
                yield one


def test_of_every_allotment_it_is_said_who_has_it() -> None:
    found = list(given_away())
    assert [one.key.words for one in found if allotment_of(one.key) is None] == []
    said = {id(allotment_of(one.key)) for one in found}
    assert [one.services for one in allotments() if id(one) not in said] == [], "nothing of the book has these"


def test_services_of_one_entry_are_all_in_the_book() -> None:
    had = {(one.key.provider, one.key.service) for one in given_away()}
    assert [(one.provider, name) for one in allotments() for name in one.services if (one.provider, name) not in had] == []


def test_only_regions_of_which_it_is_said_have_their_own() -> None:
    assert {service for one in allotments() if one.scope is Scope.REGION for service in one.services} == {"AmazonDynamoDB"}
