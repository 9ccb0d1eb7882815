"""Budgets of examples that follow from estimates: the arithmetic is said, an update keeps it, and what has no price is no budget."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Self

import pytest
from click.testing import CliRunner

from fac_gen.cli import command
from fac_gen.proof import estimated

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.offline
def test_examples_are_given_what_they_cost_with_headroom(tmp_path: Path) -> None:
    """730 hours of a gateway at 0.045 and 100 GB at 0.045, its address at 0.005: 32.85 + 4.50 + 3.65 = 41.00; ten alarms are free."""
    run, folder = CliRunner().invoke, tmp_path / "nat"
    done = run(command, ["module", "aws_nat_gateway", "-o", str(folder), "--budget-from-estimate"])
    assert done.exit_code == 0, done.output
    assert "budget    = { amount = 50 }" in (folder / "examples/minimal/main.tf").read_text()
    assert "    amount = 50" in (folder / "examples/complete/main.tf").read_text()
    readme = (folder / "README.md").read_text()
    assert "complete: 41.00 x 1.2 = 50; minimal: 41.00 x 1.2 = 50." in readme
    assert "list prices of 20" in readme
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run(command, ["update", str(folder)]).exit_code == 0
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.offline
@pytest.mark.parametrize("resource_type", ["azurerm_public_ip", "google_compute_address"])
def test_examples_of_other_clouds_are_given_what_they_cost(resource_type: str, tmp_path: Path) -> None:
    """730 hours of an address at 0.005; inputs that nobody gives take the provider's default."""
    done = CliRunner().invoke(command, ["module", resource_type, "-o", str(tmp_path / "m"), "--budget-from-estimate"])
    assert done.exit_code == 0, done.output
    assert "complete: 3.65 x 1.2 = 5; minimal: 3.65 x 1.2 = 5." in (tmp_path / "m" / "README.md").read_text()


@pytest.mark.unit
@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("daily", " x 24 / 730 hours x 1.2 = 4"),
        ("monthly", " x 1.2 = 120"),
        ("quarterly", " x 2190 / 730 hours x 1.2 = 360"),
        ("annually", " x 8760 / 730 hours x 1.2 = 1500"),
    ],
)
def test_a_budget_of_a_period_is_that_of_its_months(period: str, said: str) -> None:
    assert estimated.worked_out("minimal", Decimal(100), Decimal("1.2"), period) == f"minimal: 100.00{said}"


@pytest.mark.unit
@pytest.mark.parametrize("missing", [{"incomplete": "counts are not known"}, {"reason": "no formula for aws_odd"}])
def test_a_part_without_a_price_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, missing: dict[str, str]) -> None:
    resources = [{"address": "aws_odd.a", "result": "unpriced", "reason": missing["reason"]}] if "reason" in missing else []
    said = {"summary": {"incomplete": missing.get("incomplete", ""), "monthly": {"expected": "1"}}, "resources": resources}

    class Done:
        stdout, stderr = json.dumps(said), ""

    class Offline:
        environment: dict[str, str] = {}  # noqa: RUF012 - a double

        def __init__(self, *_: object, **__: object) -> None: ...
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None: ...
        def init(self) -> None: ...
        def plan(self) -> None: ...
        def show(self, _: object) -> dict[str, str]:
            return {}

    monkeypatch.setattr(estimated, "OfflineProviders", Offline)
    monkeypatch.setattr(estimated, "Terraform", Offline)
    monkeypatch.setattr("fac_gen.proof.pricing.subprocess.run", lambda *_, **__: Done)
    done = CliRunner().invoke(command, ["module", "aws_nat_gateway", "-o", str(tmp_path / "nat"), "--budget-from-estimate"])
    assert next(iter(missing.values())) in str(done.exception)
    assert not (tmp_path / "nat").exists()


@pytest.mark.unit
@pytest.mark.parametrize(
    ("amount", "said"), [("0", "1"), ("0.02", "1"), ("9.01", "10"), ("49.2", "50"), ("100", "100"), ("101", "110"), ("12345", "13000")]
)
def test_amounts_are_rounded_up_to_two_digits(amount: str, said: str) -> None:
    assert estimated.coarse(Decimal(amount)) == said
