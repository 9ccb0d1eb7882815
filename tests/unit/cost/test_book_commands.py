"""`fac-cost book`: what users see of a price book."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.test_building import folder, row

from fac_cost.building import build, write
from fac_cost.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, ["book", *arguments])


def test_a_price_says_where_it_comes_from() -> None:
    done = run("show", "aws", "us-east-1", "m5.large", "--service", "AmazonEC2", "--json")
    assert done.exit_code == 0
    found = {price["attributes"]["os"]: price for price in json.loads(done.stdout)}
    # https://aws.amazon.com/ec2/pricing/on-demand, as three sources of 2026 have it
    assert found["Linux"]["tiers"] == [{"from": "0", "to": None, "price": "0.096"}]
    assert {"as_of", "source", "confidence"} <= found["Linux"].keys()


def test_what_is_not_priced_is_said() -> None:
    done = run("show", "aws", "us-east-1", "no-such-*")
    assert (done.exit_code, done.stdout) == (1, "no price known\n")


def test_gaps_between_tiers_are_said() -> None:
    assert "for other amounts no price is known" in run("show", "aws", "us-east-1", "STANDARD", "--service", "AmazonS3").stdout


def test_coverage_counts_every_price() -> None:
    counted = json.loads(run("coverage", "--provider", "google", "--json").stdout)
    assert {one["provider"] for one in counted} == {"google"}
    assert all(one["prices"] == sum(one["confidence"].values()) for one in counted)


def test_a_damaged_book(tmp_path: Path) -> None:
    index = {"format": 1, "as_of": "2026-08-01", "currency": "USD", "sources": {}, "regions": {"aws/us-east-1": {"rows": 1, "sha256": ""}}}
    (tmp_path / "index.json").write_text(json.dumps(index))
    done = run("verify", "--book", str(tmp_path))
    assert done.exit_code == 1
    assert ": 1 problem" in done.stdout


@pytest.mark.parametrize(("limit", "code"), [("20", 0), ("0", 0), ("-1", 2), ("nan", 2), ("x", 2)])
def test_a_limit_of_changes(tmp_path: Path, limit: str, code: int) -> None:
    write(build(folder(tmp_path / "sources", one=("  - {}\n", [row()]))), tmp_path / "book")
    assert run("diff", str(tmp_path / "book"), str(tmp_path / "book"), "--limit", limit).exit_code == code
