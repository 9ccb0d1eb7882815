"""Formats of estimates: one estimate rendered by each, and checked by what that format promises."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import StringIO

import pytest

from fac_core.resources import Resource, Tree
from fac_cost.book import open_book
from fac_cost.estimating import Estimate, Range, Result, estimate
from fac_cost.estimating.results import ResourceEstimate
from fac_cost.formats import UNITS, Style, render
from fac_cost.usage import UsageFile

pytestmark = pytest.mark.unit

HOSTILE = "=cmd()|<script>@all `x`\n::error ::\x1b[31m\u202e"


def resource(resource_type: str, name: str, key: str | None = None, **values: str | int | bool) -> Resource:
    return Resource((), "managed", resource_type, name, key, "", {"region": "us-east-1", **values})


@pytest.fixture(scope="module")
def found() -> Estimate:
    resources = (
        resource("aws_ebs_volume", "disk", HOSTILE, type="gp3", size=100),
        resource("aws_ebs_volume", "odd", type="gp9", size=100),
        resource("aws_sqs_queue", "queue", fifo_queue=True),
        resource("aws_iam_role", "role"),
        resource("aws_made_up_thing", "thing"),
    )
    return estimate(Tree("plan", resources, incomplete="planning failed"), open_book(), UsageFile())


@pytest.mark.parametrize("name", UNITS.names())
def test_each_says_the_same(found: Estimate, name: str) -> None:
    text = render(name, found, Style())
    assert text.endswith("\n")
    for said in ("aws_ebs_volume.disk", "aws_ebs_volume.odd", "aws_sqs_queue.queue", "aws_made_up_thing", "8"):
        assert said in text
    assert render(name, found, Style()) == text
    assert "\x1b[31m" not in text
    assert "\u202e" not in text
    assert not any(line.startswith("::") for line in text.splitlines())


@pytest.mark.parametrize("name", sorted(set(UNITS.names()) - {"json", "infracost-json", "csv"}))
def test_what_people_read_says_what_is_missing(found: Estimate, name: str) -> None:
    text = render(name, found, Style()).lower()
    assert "at least" in text
    assert "incomplete: planning failed" in text.replace("**", "")


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_names_are_no_markup(found: Estimate, name: str) -> None:
    text = render(name, found, Style())
    assert "<script>" not in text
    if name == "markdown":
        assert "@all" not in text


def test_csv_rows_add_up(found: Estimate) -> None:
    rows = list(csv.DictReader(StringIO(render("csv", found, Style()))))
    assert sum((Decimal(row["ListCost"]) for row in rows if row["ListCost"]), Decimal(0)) == found.monthly.expected
    assert {row["x_Result"] for row in rows} == {"priced", "free", "unpriced"}
    assert all(not row["ListCost"] for row in rows if row["x_Result"] != "priced"), "what is unknown is not nothing"


def test_infracost_json_counts_what_it_does_not_price(found: Estimate) -> None:
    document = json.loads(render("infracost-json", found, Style()))
    assert document["summary"]["unsupportedResourceCounts"] == {"aws_made_up_thing": 1}
    assert Decimal(document["totalMonthlyCost"]) == found.monthly.expected
    by_name = {one["name"]: one for one in document["projects"][0]["breakdown"]["resources"]}
    assert by_name["aws_ebs_volume.odd"]["monthlyCost"] is None


def test_the_chart_is_read_aloud(found: Estimate) -> None:
    text = render("html", found, Style())
    assert 'aria-label="aws_ebs_volume: 8.00 USD a month; aws_sqs_queue: 4.50 (0.00 to 49.50) USD a month"' in text


def test_the_chart_says_which_colour_is_which_by_the_colour(found: Estimate) -> None:
    """Where the scheme is dark, the colour of usual use is the light one."""
    text = render("html", found, Style())
    assert '<rect class="usual" width="1" height="1"/></svg> usual use' in text
    assert '<rect class="high" width="1" height="1"/></svg> much use' in text


@pytest.mark.parametrize("types", [13, 14])
def test_a_type_that_has_room_in_the_chart_is_named_whole(types: int) -> None:
    one = Range(Decimal(1), Decimal(1), Decimal(1))
    kinds = [f"google_compute_region_instance_group_manager_{number}" for number in range(types)]
    held = tuple(ResourceEstimate(address=f"{kind}.a", type=kind, region="", result=Result.PRICED, monthly=one) for kind in kinds)
    text = render("html", Estimate(resources=held, book_as_of="", book_sha256=""), Style())
    assert f"<code>{kinds[0]}</code><span>1.00</span>" in text
    assert ("2 other types" in text) is (types == 14)
    assert "1 other types" not in text
