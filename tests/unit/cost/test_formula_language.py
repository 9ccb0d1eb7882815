"""What a formula's file may say: names of its own, in order, and nothing that is nowhere said."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.document.shape import read_as
from fac_core.errors import UserError
from fac_core.resources import Resource, Tree
from fac_cost.book import open_book
from fac_cost.estimating import Range, estimate
from fac_cost.formulas.shape import FORMULA
from fac_cost.usage import Given, UsageFile

if TYPE_CHECKING:
    from pathlib import Path

    from fac_cost.formulas.formula import Formula

pytestmark = pytest.mark.unit

REST = """\
components:
  storage: {unit: GB-month, quantity: let.twice, price: {service: AmazonEC2, product: block storage, sku: "{let.type}"}}
usage:
  size: {low: 1, expected: 2, high: 3, unit: GB}
examples:
  - {name: one, region: us-east-1, work: 4 x 0.08, monthly: 0.32}
"""


def read(path: Path, let: str) -> Formula:
    (path / "volume.yaml").write_text(f"let:\n{let}{REST}")
    return read_as(path / "volume.yaml", FORMULA)


def test_names_of_a_formula_use_arguments_use_and_names_before_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = read(tmp_path, "  size: usage.size\n  twice: 2 * let.size\n  type: type or 'gp3'\n")
    monkeypatch.setattr(sys.modules["fac_cost.estimating.estimate"], "formula", lambda _: made)
    volume = Resource((), "managed", "aws_ebs_volume", "a", None, "", {"region": "us-east-1"})
    (found,) = estimate(Tree("plan", (volume,)), open_book(), UsageFile()).resources
    assert found.monthly == Range(Decimal("0.16"), Decimal("0.32"), Decimal("0.48")), "it varies with use"
    used = UsageFile({"aws_ebs_volume": {"size": Given(Decimal(5), Decimal(5), Decimal(5))}})
    (found,) = estimate(Tree("plan", (volume,)), open_book(), used).resources
    assert found.monthly is not None
    assert found.monthly.expected == Decimal("0.8")


@pytest.mark.parametrize(
    ("let", "problem"),
    [
        ("  twice: 2 * let.size\n  size: usage.size\n  type: type\n", "'twice' uses 'let.size', which is nowhere said before it"),
        ("  twice: let.twice\n  type: type\n", "'twice' uses 'let.twice'"),
        ("  twice: usage.other\n  type: type\n", "'twice' uses 'usage.other'"),
        ("  twice: each.size\n  type: type\n", "'twice' uses 'each.size'"),
        ("  twice: 2 * usage.size\n", "the component 'storage' uses 'let.type', which is nowhere said"),
    ],
)
def test_names_that_are_nowhere_said(tmp_path: Path, let: str, problem: str) -> None:
    with pytest.raises(UserError, match=problem):
        read(tmp_path, let)
