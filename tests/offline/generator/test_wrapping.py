"""A module that asks for provider aliases is validated and tested like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline
MODULE = """
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = ">= 5.100.0"
      configuration_aliases = [aws.replica]
    }
    azurerm = {
      source                = "hashicorp/azurerm"
      configuration_aliases = [azurerm.hub]
    }
  }
}

variable "names" {
  type = list(string)
}

resource "aws_sqs_queue" "this" {
  for_each = toset(var.names)
  name     = each.key
}

resource "aws_sqs_queue" "replica" {
  provider = aws.replica
  count    = length(var.names)
  name     = var.names[count.index]
}

resource "azurerm_resource_group" "this" {
  provider = azurerm.hub
  name     = "shop"
  location = "westeurope"
}
"""
TESTS = """
mock_provider "aws" {}
mock_provider "aws" {
  alias = "replica"
}
mock_provider "azurerm" {
  alias = "hub"
}

run "both_regions" {
  command = plan
  providers = {
    aws         = aws
    aws.replica = aws.replica
    azurerm.hub = azurerm.hub
  }
  variables {
    names = ["orders"]
  }
  assert {
    condition     = aws_sqs_queue.replica[0].name == "orders"
    error_message = "the replica is called otherwise"
  }
}
"""


def _module(folder: Path, text: str = MODULE) -> Path:
    (folder / "tests").mkdir(parents=True)
    (folder / "main.tf").write_text(text)
    (folder / "tests/regions.tftest.hcl").write_text(TESTS)
    return folder


def test_a_module_with_aliases_is_valid_and_its_tests_run(tmp_path: Path) -> None:
    (result,) = run_tests([_module(tmp_path / "module")])
    assert result.ok, result.problems
    assert not result.untested
    assert [path.name for path in tmp_path.iterdir()] == ["module"]


def test_problems_are_told_by_the_modules_own_files(tmp_path: Path) -> None:
    folder = _module(tmp_path / "module", MODULE.replace("count    =", "colour   = 3\n  count    ="))
    (result,) = run_tests([folder])
    assert not result.ok
    assert any(problem.startswith("main.tf:") and "colour" in problem for problem in result.problems)


def test_a_module_that_nobody_can_read_is_terraforms_to_judge(tmp_path: Path) -> None:
    (result,) = run_tests([_module(tmp_path / "module", MODULE + 'resource "aws_sqs_queue" {')])
    assert not result.ok
