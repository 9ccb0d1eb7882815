"""Fixes wire tags, and nothing else changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Edit, Verdict
from fac_core.hcl.edit import apply
from fac_lint.run import engine, mending

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_core.finding import Fix
    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n', 'resource "aws_sqs_queue" "q" {\n  name = "q"\n\n  tags = var.tags\n}\n'),
        (
            'resource "aws_sqs_queue" "q" {\n  tags = { Name = "ä" }\n}\n',
            'resource "aws_sqs_queue" "q" {\n  tags = merge(var.tags, { Name = "ä" })\n}\n',
        ),
    ],
)
def test_the_fix_wires_the_tags(text: str, expected: str, lint: Callable[..., Outcome]) -> None:
    inputs = 'variable "tags" {\n  type = map(string)\n}\n'
    outcome = lint({"main.tf": inputs + text}, select=("tags-input-not-wired",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    fixed = apply((inputs + text).encode(), finding.fix.edits).decode()
    assert fixed == inputs + expected
    assert lint({"main.tf": fixed}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED) == []


def test_the_fix_passes_tags_to_a_call(lint: Callable[..., Outcome]) -> None:
    child = 'variable "tags" {\n  default = {}\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    root = 'variable "labels" {\n  type = map(string)\n}\nmodule "q" {\n  source = "./queue"\n}\n'
    outcome = lint({"main.tf": root, "queue/main.tf": child}, select=("module-call-drops-tags",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    edits: tuple[Edit, ...] = finding.fix.edits
    assert apply(root.encode(), edits).decode() == root.replace('queue"\n}', 'queue"\n\n  tags = var.labels\n}')


def test_no_fix_is_offered_in_json(lint: Callable[..., Outcome]) -> None:
    text = '{"variable": {"tags": {}}, "resource": {"aws_sqs_queue": {"q": {"tags": {"Name": "x"}}, "r": {}}}}'
    found = lint({"main.tf.json": text}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED)
    assert [(finding.address, finding.fix) for finding in found] == [("aws_sqs_queue.q", None), ("aws_sqs_queue.r", None)]


@pytest.mark.parametrize(("default", "safe"), [("{}", True), ("null", True), ('{ Name = "q" }', False)])
def test_a_fix_is_safe_only_where_nothing_is_lost(default: str, safe: bool, lint: Callable[..., Outcome]) -> None:  # noqa: FBT001 - a case
    child = f'variable "tags" {{\n  default = {default}\n}}\nresource "aws_sqs_queue" "q" {{\n  tags = var.tags\n}}\n'
    root = 'variable "tags" {\n  type = map(string)\n}\nmodule "q" {\n  source = "./queue"\n}\n'
    outcome = lint({"main.tf": root, "queue/main.tf": child}, select=("module-call-drops-tags",))
    assert [finding.fix.safe for finding in outcome.report.of(Verdict.VIOLATED) if finding.fix] == [safe]


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("gp2-volume", 'resource "aws_ebs_volume" "v" {\n  type = "gp2"\n}\n', 'resource "aws_ebs_volume" "v" {\n  type = "gp3"\n}\n'),
        (
            "gp2-volume",
            'resource "aws_instance" "i" {\n  root_block_device {\n    volume_type = "gp2"\n  }\n}\n',
            'resource "aws_instance" "i" {\n  root_block_device {\n    volume_type = "gp3"\n  }\n}\n',
        ),
        (
            "log-group-without-retention",
            'resource "aws_cloudwatch_log_group" "g" {\n  name = "g"\n}\n',
            'resource "aws_cloudwatch_log_group" "g" {\n  name = "g"\n\n  retention_in_days = 30\n}\n',
        ),
        (
            "log-analytics-without-cap",
            'resource "azurerm_log_analytics_workspace" "w" {\n  daily_quota_gb = -1\n}\n',
            'resource "azurerm_log_analytics_workspace" "w" {\n  daily_quota_gb = 10\n}\n',
        ),
        (
            "cluster-without-cost-allocation",
            'resource "google_container_cluster" "c" {\n  name = "c"\n}\n',
            'resource "google_container_cluster" "c" {\n  name = "c"\n\n  cost_management_config {\n    enabled = true\n  }\n}\n',
        ),
        (
            "cluster-without-cost-allocation",
            'resource "google_container_cluster" "c" {\n  cost_management_config {\n    enabled = false\n  }\n}\n',
            'resource "google_container_cluster" "c" {\n  cost_management_config {\n    enabled = true\n  }\n}\n',
        ),
    ],
)
def test_fixes_of_single_resources(rule: str, text: str, expected: str, lint: Callable[..., Outcome]) -> None:
    (finding,) = lint({"main.tf": text}, select=(rule,)).report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    assert finding.fix.safe is (rule == "cluster-without-cost-allocation")
    assert apply(text.encode(), finding.fix.edits).decode() == expected
    assert lint({"main.tf": expected}, select=(rule,)).report.of(Verdict.VIOLATED) == []


REPOSITORY = 'resource "aws_ecr_repository" "shop" {\n  name = "shop"\n}\n'
RULE = """
  rule {
    id     = "x"
    status = "Enabled"

    expiration {
      days = 9
    }
  }
}
"""
RULES = f'resource "aws_s3_bucket_lifecycle_configuration" "b" {{\n  bucket = aws_s3_bucket.b.id\n{RULE}'
BUCKET = 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n'
OWN_RULES = BUCKET.replace("}\n", RULE.replace("rule", "lifecycle_rule").replace('status = "Enabled"', "enabled = true"))
EMAILS = 'variable "budget_emails" {\n  type = list(string)\n}\n'
BUDGET = 'resource "aws_budgets_budget" "b" {\n  budget_type  = "COST"\n  limit_amount = "9"\n'
NOTIFICATION = "\n  notification {\n    threshold = 80 # percent\n"
AZURE = """resource "azurerm_consumption_budget_subscription" "b" {
  amount = 9

  notification {
    threshold      = 80
    contact_emails = []
  }
}
"""


@pytest.mark.parametrize(
    ("rule", "text", "added"),
    [
        ("registry-without-cleanup", REPOSITORY, 'resource "aws_ecr_lifecycle_policy" "shop" {'),
        ("multipart-uploads-never-aborted", BUCKET + RULES, '  rule {\n    id     = "abort-incomplete-uploads"'),
        (
            "multipart-uploads-never-aborted",
            OWN_RULES,
            '  lifecycle_rule {\n    id      = "abort-incomplete-uploads"',
        ),
        ("budget-without-subscriber", EMAILS + BUDGET + "}\n", "    subscriber_email_addresses = var.budget_emails\n"),
        (
            "budget-without-subscriber",
            EMAILS + BUDGET + NOTIFICATION + "  }\n}\n",
            "\n\n    subscriber_email_addresses = var.budget_emails\n  }",
        ),
        ("budget-without-subscriber", EMAILS + AZURE, "    contact_emails = var.budget_emails\n"),
        ("unused-ignore", "# fac:ignore missing-budget\n", ""),
        ("unused-ignore", "locals {\n  a = 1 # fac:ignore missing-budget\n}\n", "  a = 1\n"),
        ("unused-ignore", "locals {\n  /* fac:ignore missing-budget */ a = 1\n}\n", "{\n  a = 1\n"),
    ],
)
def test_unsafe_fixes_leave_nothing_to_find(rule: str, text: str, added: str, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(text)
    options = engine.Options(date(2026, 11, 23), select=(rule, "missing-budget") if rule == "unused-ignore" else (rule,))
    mended = mending.mend([tmp_path], options, tmp_path, unsafe=True)
    assert (mended.made, added in mended.after["main.tf"].decode()) == (1, True)
    assert rule == "unused-ignore" or [one.safe for one in offered(mended.first)] == [False]
    assert [one.rule for one in mended.outcome.report.of(Verdict.VIOLATED)] == []


def offered(outcome: Outcome) -> list[Fix]:
    return [one.fix for one in outcome.report.of(Verdict.VIOLATED) if one.fix]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("registry-without-cleanup", REPOSITORY.replace("{", "{\n  count = 2")),
        ("registry-without-cleanup", REPOSITORY + 'resource "aws_ecr_lifecycle_policy" "shop" {\n  repository = "other"\n}\n'),
        ("multipart-uploads-never-aborted", BUCKET + RULES + RULES.replace('"b" {', '"c" {', 1)),
        ("budget-without-subscriber", BUDGET + "}\n"),
        ("budget-without-subscriber", EMAILS + EMAILS.replace("budget", "other") + BUDGET + "}\n"),
        ("unused-ignore", "# fac:ignore missing-budgte\n"),
    ],
)
def test_no_fix_where_it_takes_a_guess(rule: str, text: str, lint: Callable[..., Outcome]) -> None:
    found = lint({"main.tf": text}, select=(rule,)).report.of(Verdict.VIOLATED)
    assert [finding.fix for finding in found] == [None] * max(len(found), 1)


def test_no_fix_replaces_what_others_decide(lint: Callable[..., Outcome]) -> None:
    text = 'locals {\n  type = "gp2"\n}\nresource "aws_ebs_volume" "v" {\n  type = local.type\n}\n'
    found = lint({"main.tf": text}, select=("gp2-volume",)).report.of(Verdict.VIOLATED)
    assert [(finding.address, finding.fix) for finding in found] == [("aws_ebs_volume.v", None)]
