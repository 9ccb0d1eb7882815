"""What findings of missing-budget name: what no budget counts, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.finding import Finding
    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

BUDGET = """
resource "aws_budgets_budget" "orders" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$orders"]
  }
}
"""
QUEUES = """
resource "aws_sqs_queue" "counted" {
  tags = { team = "orders" }
}

resource "aws_sqs_queue" "forgotten" {
  tags = { team = "shipping" }
}
"""
BACKEND = 'terraform {\n  backend "s3" {}\n}\n'


def budget_finding(outcome: Outcome) -> Finding:
    return next(each for each in outcome.report.findings if each.rule == "missing-budget" and each.verdict == "violated")


def test_only_what_no_budget_counts_is_named_and_pointed_at(lint: Callable[..., Outcome]) -> None:
    found = budget_finding(lint({"main.tf": BACKEND + BUDGET + QUEUES}))
    assert "aws_sqs_queue.forgotten" in found.message
    assert "aws_sqs_queue.counted" not in found.message
    assert found.range is not None
    assert (BACKEND + BUDGET + QUEUES).splitlines()[found.range.start.line - 1] == 'resource "aws_sqs_queue" "forgotten" {'


def test_so_it_is_of_what_a_call_makes(lint: Callable[..., Outcome]) -> None:
    call = 'module "queues" {\n  source = "./queues"\n}\n'
    found = budget_finding(lint({"main.tf": BACKEND + BUDGET + call, "queues/main.tf": QUEUES}))
    assert "module.queues.aws_sqs_queue.forgotten" in found.message
    assert "counted" not in found.message
    assert [place.range.start.line for place in found.related] == [6]
