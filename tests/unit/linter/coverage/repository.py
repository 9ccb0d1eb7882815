"""A repository in which there is one of everything that is counted, and counting it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

POLICY = """version: 1
tags:
  required: {owner: {}, team: {}}
alarms:
  required: [spend]
exemptions:
  - rule: missing-cost-tags
    resource: aws_sqs_queue.old
    reason: goes in spring
    approved_by: me@example.com
    expires: 2099-12-31
"""
BOTH = '{ owner = "shop", team = "orders" }'
FILES = {
    ".git/HEAD": "",
    "finops.yaml": POLICY,
    "queue/main.tf": 'variable "tags" {\n  type = map(string)\n}\nresource "aws_sqs_queue" "this" {\n  tags = var.tags\n}\n',
    "prod/main.tf": (
        'terraform {\n  backend "s3" {}\n}\n'
        'resource "aws_sqs_queue" "good" {\n  tags = ' + BOTH + "\n}\n"
        'resource "aws_sqs_queue" "bad" {\n  tags = { owner = "data" }\n}\n'
        'resource "aws_sqs_queue" "old" {}\n'
        '# fac:ignore missing-cost-tags reason="is shared"\nresource "aws_s3_bucket" "ignored" {}\n'
        'module "queue" {\n  source = "../queue"\n  tags   = ' + BOTH + "\n}\n"
        'resource "aws_budgets_budget" "all" {\n  budget_type  = "COST"\n  limit_amount = "100"\n  limit_unit   = "USD"\n'
        '  time_unit    = "MONTHLY"\n}\n'
    ),
}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(*arguments: str, cached: bool = False) -> Result:
    result = CliRunner().invoke(command, ["coverage", *([] if cached else ["--no-cache"]), *arguments], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result


def counted(*arguments: str) -> dict[str, Any]:
    return dict(json.loads(run("--format", "json", *arguments).stdout))


def states(document: dict[str, Any], what: str) -> dict[str, str]:
    """What is so of each resource, by its address."""
    return {each["address"]: each[what]["state"] for each in document["resources"] if each[what] is not None}
