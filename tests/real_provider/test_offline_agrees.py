"""The offline provider refuses what the real one refuses, with the same words at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.terraform import Diagnostic

pytestmark = pytest.mark.real_provider

REQUIRED = 'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "5.100.0"\n    }\n  }\n}\n'

WRONG = {
    "an argument that does not exist": 'resource "aws_sqs_queue" "this" {\n  nmae = "orders"\n}\n',
    "a nested argument that does not exist": """
resource "aws_budgets_budget" "this" {
  budget_type = "COST"
  time_unit = "MONTHLY"
  cost_filter {
    nmae = "x"
  }
}
""",
    "a block that does not exist": 'resource "aws_sqs_queue" "this" {\n  filter {}\n}\n',
    "a value of the wrong type": 'resource "aws_sqs_queue" "this" {\n  delay_seconds = "soon"\n  tags = ["owner"]\n}\n',
    "a required argument left out": 'resource "aws_budgets_budget" "this" {\n  time_unit = "MONTHLY"\n}\n',
    "a required nested argument left out": """
resource "aws_autoscaling_group" "this" {
  max_size = 1
  min_size = 1
  tag {
    key = "owner"
  }
}
""",
    "too many blocks": """
resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = "b"
}
resource "aws_lambda_function" "this" {
  function_name = "f"
  role = "r"
  tracing_config {
    mode = "Active"
  }
  tracing_config {
    mode = "Active"
  }
}
""",
    "a value for what only the provider knows": 'resource "aws_sqs_queue" "this" {\n  arn = "x"\n}\n',
    "a resource type that does not exist": 'resource "aws_sqs_qeue" "this" {}\n',
    "a data source that does not exist": 'data "aws_budgets_bugdet" "this" {}\n',
    "an attribute read that does not exist": """
resource "aws_sqs_queue" "this" {}
output "x" {
  value = aws_sqs_queue.this.anr
}
""",
    "an argument of the provider that does not exist": """
provider "aws" {
  regoin = "eu-central-1"
}
resource "aws_sqs_queue" "this" {}
""",
    "a block where an attribute stands": """
resource "aws_sqs_queue" "this" {
  tags {
    owner = "x"
  }
}
""",
}


def told(found: tuple[Diagnostic, ...]) -> list[tuple[object, ...]]:
    return sorted((item.severity, item.summary, item.detail, item.file, item.range) for item in found)


def test_both_refuse_the_same(cli_config: str, tmp_path: Path) -> None:
    calls = []
    for name, text in WRONG.items():
        module = tmp_path / name.replace(" ", "-")
        module.mkdir()
        (module / "main.tf").write_text(text)
        calls.append(f'module "{module.name}" {{\n  source = "./{module.name}"\n}}\n')
    (tmp_path / "main.tf").write_text(REQUIRED + "".join(calls))
    with Terraform(tmp_path, cli_config=cli_config, timeout=300) as real:
        real.init()
        expected = told(real.validate())
    with OfflineProviders([tmp_path]) as offline, Terraform(tmp_path, environment=offline.environment, timeout=300) as terraform:
        terraform.init()
        assert told(terraform.validate()) == expected
    assert {str(file).partition("/")[0] for _, _, _, file, _ in expected} == {name.replace(" ", "-") for name in WRONG}
