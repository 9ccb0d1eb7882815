"""What adoption added is brought up to date like a generated module; the rest stays the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.policy import load
from fac_gen.adopt import adopt
from fac_gen.adopt.adoption import read_record
from fac_gen.update.module import Request, update_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

MODULE = """
variable "name" {
  type = string
}

variable "budget" {
  type    = number
  default = 3
}

resource "aws_sqs_queue" "this" {
  name = var.name
}
"""
POLICY = "version: 1\ntags:\n  scope: unit\n  required:\n    owner: {}\n"


@pytest.fixture
def adopted(tmp_path: Path) -> Path:
    (tmp_path / "finops.yaml").write_text(POLICY)
    folder = tmp_path / "queue"
    folder.mkdir()
    (folder / "main.tf").write_text(MODULE)
    adopt(folder, load(tmp_path / "finops.yaml"), write=True)
    return folder


def test_an_adopted_module_is_up_to_date(adopted: Path) -> None:
    assert not update_module(adopted).due


def test_a_new_policy_reaches_the_added_files_alone(adopted: Path) -> None:
    main = (adopted / "main.tf").read_text()
    budget = adopted / "budget.tf"
    budget.write_text(budget.read_text().replace("# No time_period_start", "# Ours: no time_period_start"))
    (adopted.parent / "finops.yaml").write_text(POLICY + "    team: {}\n")
    outcome = update_module(adopted)
    assert outcome.conflicts == ()
    assert "variables.cost.tf" in outcome.changed
    assert "team" in (adopted / "tags.tf").read_text()
    assert "# Ours: no time_period_start" in budget.read_text()
    assert (adopted / "main.tf").read_text() == main
    assert read_record(adopted) is not None
    assert not update_module(adopted).due


def test_what_the_user_moved_keeps_its_name(adopted: Path) -> None:
    """A block that was moved into a file of the user's is still ours: no second one is made under another name."""
    text = (adopted / "budget.tf").read_text()
    (adopted / "budget.tf").unlink()
    (adopted / "money.tf").write_text(text)
    (adopted.parent / "finops.yaml").write_text(POLICY + "    team: {}\n")
    update_module(adopted)
    assert not (adopted / "budget.tf").exists()
    assert "var.cost_budget.amount" in (adopted / "money.tf").read_text()
    assert "cost_cost_budget" not in "".join(path.read_text() for path in adopted.glob("*.tf"))
    assert 'variable "cost_budget"' in (adopted / "variables.cost.tf").read_text()


def test_options_of_an_update_are_recorded(adopted: Path) -> None:
    assert update_module(adopted, Request(provider_version="6")).due
    assert '"provider_version": "6"' in (adopted / ".fac/lock.json").read_text()
    assert not update_module(adopted).due


def test_an_update_keeps_cost_optional(adopted: Path) -> None:
    adopt(adopted, load(adopted.parent / "finops.yaml"), optional_cost=True, write=True)
    assert not update_module(adopted).due
    (adopted.parent / "finops.yaml").write_text(POLICY + "    team: {}\n")
    update_module(adopted)
    assert "team" in (adopted / "tags.tf").read_text()
    assert "var.cost == null ? {} : merge(" in (adopted / "tags.tf").read_text()
