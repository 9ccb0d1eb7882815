"""Prices and discounts of one's own: they change what is paid, list prices stand beside it, and nothing is taken in silence."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING

import msgspec
import pytest
import yaml
from click.testing import CliRunner
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_cost.cli import command
from fac_cost.contract import read_contract
from fac_cost.formats._estimate_shape import EstimateShape

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit

OWN = """\
version: 1
prices:
  - {provider: aws, region: moon-1, service: AmazonEC2, product: block storage, sku: gp3,
     unit: GB-month, price: 0.05, as_of: 2026-11-01, source: our list}
discounts:
  - {name: private, provider: aws, service: AmazonEC2, percent: 10}
commitments:
  - {name: plan, provider: aws, product: block storage, covers: 50, percent: 20}
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(one) for one in arguments])


@pytest.fixture
def disks(tmp_path: Path) -> str:
    here = changed("aws_ebs_volume.here", after={"type": "gp3", "size": 1000})
    moon = changed("aws_ebs_volume.moon", after={"type": "gp3", "size": 1000, "region": "moon-1"})
    return plan(tmp_path / "plan.json", here, moon)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "prices.yaml").write_text(OWN)
    return tmp_path / "prices.yaml"


def test_what_is_paid_and_what_it_would_be(disks: str, own: Path) -> None:
    """1,000 GB x 0.08 here and x 0.05 there: 80 and 50; 10 % off is 72 and 45; half of it 20 % cheaper is 64.80 and 40.50."""
    found = json.loads(run("estimate", disks, "--prices", own, "--format", "json").stdout)
    msgspec.convert(found, EstimateShape)
    lines = {one["address"]: one["components"][0] for one in found["resources"]}
    here, moon = lines["aws_ebs_volume.here"], lines["aws_ebs_volume.moon"]
    assert [Decimal(here[name]["expected"]) for name in ("listed", "contracted", "monthly")] == [80, 72, Decimal("64.8")]
    assert [Decimal(moon[name]["expected"]) for name in ("listed", "contracted", "monthly")] == [50, 45, Decimal("40.5")]
    assert moon["source"] == "prices.yaml: our list"
    assert moon["terms"] == ["private", "plan"]
    assert Decimal(found["contract"]["listed"]["expected"]) == 130
    assert Decimal(found["contract"]["contracted"]["expected"]) == 117
    assert Decimal(found["summary"]["monthly"]["expected"]) == Decimal("105.3")


def test_without_them_nothing_is_said_of_them(disks: str) -> None:
    found = json.loads(run("estimate", disks, "--format", "json").stdout)
    assert "contract" not in found
    assert all("listed" not in line for one in found["resources"] for line in one["components"])
    assert found["summary"]["unpriced"] == 1, "nothing is known of the moon"


def test_columns_of_focus(disks: str, own: Path) -> None:
    rows = list(csv.DictReader(StringIO(run("estimate", disks, "--prices", own, "--format", "csv").stdout)))
    assert [rows[0][name] for name in ("ListCost", "ContractedCost", "EffectiveCost")] == ["80", "72", "64.8"]


def test_the_table_and_the_explanation_show_all_three(disks: str, own: Path) -> None:
    assert "130.00 by list prices, 117.00 contracted, 105.30 effective" in run("estimate", disks, "--prices", own).stdout
    said = run("explain", disks, "aws_ebs_volume.moon", "--prices", own).stdout
    assert "50.00 by list prices, 45.00 contracted, 40.50 effective: private and plan" in said
    assert "prices.yaml: our list, 2026-11-01" in said


def test_changes_and_gates_are_of_what_is_paid(disks: str, own: Path, tmp_path: Path) -> None:
    assert "+105.30" in run("diff", disks, "--prices", own).stdout
    (tmp_path / "finops.yaml").write_text("version: 1\nguardrails:\n  - {name: dear, when: delta_monthly > 110.0, level: block}\n")
    assert run("gate", disks, "--prices", own, "--policy", tmp_path / "finops.yaml").exit_code == 0
    (tmp_path / "finops.yaml").write_text("version: 1\nguardrails:\n  - {name: dear, when: delta_monthly > 100.0, level: block}\n")
    assert run("gate", disks, "--prices", own, "--policy", tmp_path / "finops.yaml").exit_code == 1


def test_another_file_is_another_sum(disks: str, own: Path) -> None:
    first = run("estimate", disks, "--prices", own, "--format", "json").stdout
    assert run("estimate", disks, "--prices", own, "--format", "json").stdout == first
    own.write_text(OWN.replace("0.05", "0.06"))
    other = json.loads(run("estimate", disks, "--prices", own, "--format", "json").stdout)
    assert other["book"]["sha256"] != json.loads(first)["book"]["sha256"]
    assert other["contract"]["sha256"] != json.loads(first)["contract"]["sha256"]


def test_what_nothing_takes_is_told(disks: str, own: Path) -> None:
    own.write_text(OWN.replace("gp3", "gp9").replace("block storage, covers", "blok storage, covers"))
    told = run("estimate", disks, "--prices", own).stderr
    assert "no resource takes the price of aws moon-1: AmazonEC2, block storage, gp9" in told
    assert "'plan' takes nothing off" in told
    assert "'private'" not in told


def test_an_explanation_shows_which_price_is_missing(disks: str, tmp_path: Path) -> None:
    """What it prints, filled in, is a file that gives the resource its price."""
    lines = run("explain", disks, "aws_ebs_volume.moon").stdout.splitlines()
    begins = next(place for place, line in enumerate(lines) if "a price of your own would be" in line) + 1
    rows = yaml.safe_load("\n".join(line[2:] for line in lines[begins:] if line.startswith("    ")))
    filled = [{**row, "price": 0.05, "as_of": "2026-11-01", "source": "us"} for row in rows]
    (tmp_path / "filled.yaml").write_text(yaml.safe_dump({"version": 1, "prices": filled}))
    assert "50.00 USD a month" in run("explain", disks, "aws_ebs_volume.moon", "--prices", tmp_path / "filled.yaml").stdout


def test_tiers_of_ones_own(disks: str, own: Path) -> None:
    tiers = "tiers: [{from: 0, price: 0.1}, {from: 100, price: 0.02}]"
    own.write_text(OWN.partition("discounts")[0].replace("price: 0.05", tiers))
    found = json.loads(run("estimate", disks, "--prices", own, "--format", "json").stdout)
    assert found["resources"][1]["monthly"]["expected"] == "28", "100 x 0.10 + 900 x 0.02"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("percent: 10", "percent: 110", "expected per cent, 0 to 100"),
        ("price: 0.05", "price: -1", "expected an amount, not below zero"),
        ("price: 0.05, ", "", "a price has either `price` or `tiers`"),
        ("price: 0.05", "price: 0.05, tiers: [{from: 0, price: 1}]", "a price has either `price` or `tiers`"),
        ("price: 0.05", "tiers: [{from: 5, price: 1}]", "tiers begin with 0"),
        ("price: 0.05", "tiers: [{from: 0, price: 1}, {from: 0, price: 2}]", "tiers begin with 0, and each after the one before it"),
        ("unit: GB-month, ", "", "the key 'unit' is missing"),
        ("as_of: 2026-11-01", "as_of: 2026-13-01", "expected a date"),
        ("version: 1", "version: 2", "expected the version 1"),
        ("version: 1", "version: 1\ncurrency: EUR", "expected USD, in which all amounts are"),
    ],
)
def test_files_that_are_wrong(own: Path, before: str, after: str, said: str) -> None:
    own.write_text(OWN.replace(before, after, 1))
    with pytest.raises(UserError) as raised:
        read_contract(own)
    assert "prices.yaml:" in str(raised.value)
    assert said in str(raised.value)


@pytest.mark.parametrize("name", ["html", "markdown", "table"])
def test_what_people_read_says_that_own_prices_were_taken(disks: str, own: Path, name: str) -> None:
    said = run("estimate", disks, "--prices", own, "--format", name).stdout
    assert "own prices" in said
    assert "by list prices, 117.00 contracted, 105.30 effective" in said
    assert "own prices" not in run("estimate", disks, "--format", name).stdout


def test_the_html_says_of_each_line_what_was_taken_off(disks: str, own: Path) -> None:
    assert "our list, 2026-11-01, " in (said := run("estimate", disks, "--prices", own, "--format", "html").stdout)
    assert "private, plan" in said


def test_infracost_json_names_the_file_of_own_prices(disks: str, own: Path) -> None:
    said = json.loads(run("estimate", disks, "--prices", own, "--format", "infracost-json").stdout)
    assert len(said["metadata"]["ownPrices"]) == 64
    assert said["totalMonthlyCost"] == "105.3"
    assert "metadata" not in json.loads(run("estimate", disks, "--format", "infracost-json").stdout)


def test_discounts_of_the_policy_are_taken_off_by_every_command(disks: str, own: Path, tmp_path: Path) -> None:
    """1,000 GB x 0.08 are 80, 60 with a quarter off; a file that speaks of the same price comes first."""
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\ndiscounts:\n  - {name: ours, provider: aws, percent: 25}\n")
    told = ("--policy", policy)
    found = json.loads(run("estimate", disks, *told, "--format", "json").stdout)
    assert Decimal(found["summary"]["monthly"]["expected"]) == 60
    assert Decimal(found["contract"]["listed"]["expected"]) == 80
    assert "ours" in run("explain", disks, "aws_ebs_volume.here", *told).output
    assert "60" in run("diff", disks, *told).output
    with_file, alone = (json.loads(run("estimate", disks, "--prices", own, "--format", "json", *one).stdout) for one in (told, ()))
    assert with_file["summary"] == alone["summary"]
    assert with_file["contract"] != alone["contract"], "another sum"
    policy.write_text("version: 1\nguardrails: [{name: dear, when: total_monthly > 70.0, level: block}]\n")
    assert run("gate", disks, *told).exit_code == 1
    policy.write_text(policy.read_text() + "discounts: [{name: ours, provider: aws, percent: 25}]\n")
    assert run("gate", disks, *told).exit_code == 0


def test_discounts_of_a_policy_are_for_all_plans(disks: str, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("version: 1\ndiscounts: [{name: a, provider: google, percent: 5}]\n")
    assert "takes nothing off" not in run("estimate", disks, "--policy", policy).output
    policy.write_text("version: 1\ndiscounts: [{name: a, provider: aws, percent: 5}, {name: a, provider: aws, percent: 6}]\n")
    assert "a discount called 'a' stands here twice" in str(run("estimate", disks, "--policy", policy).exception)
