"""Hand-written modules of many styles are adopted: their files stay, and terraform and the linter accept the whole."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN, Policy, load
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform
from fac_gen.adopt import adopt

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

PLAIN = """
terraform {
  required_version = ">= 1.5.7"
}

variable "name" {
  type = string
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "this" {
  name = var.name
  tags = var.tags
}

resource "aws_sqs_queue" "dead" { name = "${var.name}-dead" }

output "arn" {
  value = aws_sqs_queue.this.arn
}
"""
SWITCHED = """
variable "create" {
  type    = bool
  default = true
}

variable "bucket" {
  type    = string
  default = null
}

variable "bucket_prefix" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}

locals {
  tags = merge(var.tags, {
    Module = "bucket"
  })
}

resource "aws_s3_bucket" "this" {
  count = var.create ? 1 : 0

  bucket        = var.bucket
  bucket_prefix = var.bucket_prefix

  tags = local.tags
}

resource "aws_s3_bucket_public_access_block" "this" {
  count = var.create ? 1 : 0

  bucket              = aws_s3_bucket.this[0].id
  block_public_acls   = true
  block_public_policy = true
}
"""
KEYED = """
variable "queues" {
  description = "Queues by name."
  type = map(object({
    delay = optional(number, 0)
    tags  = optional(map(string), {})
  }))
  default = {}
}

resource "aws_sqs_queue" "all" {
  for_each = var.queues

  name          = each.key
  delay_seconds = each.value.delay
  tags          = merge(each.value.tags, { Name = each.key })
}
"""
COUNTED = """
variable "size" {
  type = number
}

variable "subnet_id" {
  type = string
}

resource "aws_instance" "node" {
  count = var.size

  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = var.subnet_id

  tags = {
    Name = "node-${count.index}"
  }
}
"""
COLLIDING = """
variable "name" {
  type = string
}

variable "budget" {
  description = "Retries that a consumer may make."
  type        = number
}

variable "alarms" {
  type    = bool
  default = false
}

locals {
  signals    = [var.alarms]
  own_budget = var.budget > 3
  cost_tags  = { retries = tostring(local.own_budget) }
}

resource "aws_sqs_queue" "this" {
  name = var.name
  tags = local.cost_tags
}

output "cost" {
  value = length(local.signals)
}
"""
GUARDED = """
variable "name" {
  type = string
}

resource "aws_sqs_queue" "this" {
  name = var.name
}

resource "aws_budgets_budget" "queues" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_cloudwatch_metric_alarm" "sent" {
  alarm_name          = "sent"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}
"""
AZURE = """
terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.0"
    }
  }
}

variable "account_name" {
  type = string
}

variable "group" {
  type = object({
    name     = string
    location = string
  })
}

resource "azurerm_storage_account" "main" {
  name                     = var.account_name
  resource_group_name      = var.group.name
  location                 = var.group.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
"""
AZURE_KEYED = """
variable "disks" {
  type = set(string)
}

resource "azurerm_managed_disk" "this" {
  for_each = var.disks

  name                 = each.value
  resource_group_name  = "shop"
  location             = "westeurope"
  storage_account_type = "Standard_LRS"
  create_option        = "Empty"
  disk_size_gb         = 10
}
"""
GOOGLE = """
variable "name" {
  type = string
}

variable "labels" {
  type    = map(string)
  default = {}
}

resource "google_storage_bucket" "this" {
  name     = var.name
  location = "EU"
  labels   = var.labels
}
"""
GOOGLE_NESTED = """
variable "instance_name" {
  type = string
}

resource "google_sql_database_instance" "main" {
  name             = var.instance_name
  database_version = "POSTGRES_17"

  settings {
    tier = "db-f1-micro"
  }
}
"""
GROUP = """
variable "launch_template_id" {
  type = string
}

resource "aws_autoscaling_group" "workers" {
  name     = "workers"
  max_size = 2
  min_size = 0

  launch_template {
    id = var.launch_template_id
  }
}
"""
ALIASED = """
terraform {
  required_version = ">= 1.6"
  required_providers {
    random = {
      source = "hashicorp/random"
    }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

variable "name" {
  type = string
}

resource "random_id" "suffix" {
  byte_length = 4
}

resource "aws_sqs_queue" "this" {
  provider = aws.west

  name = var.name
}
"""
FREE = """
variable "role" {
  type = string
}

resource "aws_iam_role_policy_attachment" "this" {
  role       = var.role
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
"""
STYLES = {
    "plain": PLAIN,
    "switched": SWITCHED,
    "keyed": KEYED,
    "counted": COUNTED,
    "colliding": COLLIDING,
    "guarded": GUARDED,
    "azure": AZURE,
    "azure-keyed": AZURE_KEYED,
    "google": GOOGLE,
    "google-nested": GOOGLE_NESTED,
    "group": GROUP,
    "aliased": ALIASED,
    "free": FREE,
}
POLICY = """
version: 1
currency: EUR
tags:
  scope: cost-scope
  required:
    owner: {format: email}
    CostCenter: {pattern: "^cc-[0-9]{4}$"}
  optional:
    data_class: {values: [public, internal]}
  fixed: {managed_by: terraform}
budgets: {required: true, period: quarterly, alerts: [{at: 50, on: actual}]}
alarms: {required: [spend, idle]}
"""


def hand_written(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "main.tf").write_text(text.lstrip())
    return folder


def accepted(folder: Path) -> int:
    """Let terraform and the linter accept the module; return how many tests passed."""
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []
        assert terraform.fmt() == ()
        report = terraform.test()
    failed = [f"{run.name}: {one}" for run in report.runs for one in run.diagnostics if run.status is not RunStatus.PASS]
    assert failed == []
    program = "import sys; sys.argv[0] = 'fac-lint'; from fac_lint.cli import main; main()"
    linted = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout
    return report.count(RunStatus.PASS)


@pytest.mark.parametrize("style", STYLES)
def test_an_adopted_module_is_accepted(style: str, tmp_path: Path) -> None:
    folder = hand_written(tmp_path / style, STYLES[style])
    before = STYLES[style].lstrip().splitlines()
    adopt(folder, BUILT_IN, write=True)
    assert accepted(folder) > 5
    after = (folder / "main.tf").read_text().splitlines()
    own = ("tags", "labels", "{ name =", "}")
    lost = [line for line in before if line not in after and not any(word in line for word in own)]
    assert lost == []
    assert adopt(folder, BUILT_IN).files == {}, "adopting again changes nothing"


@pytest.mark.parametrize("style", ["switched", "keyed", "azure", "google"])
def test_a_policy_of_another_shape_holds_too(style: str, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    policy: Policy = load(tmp_path / "finops.yaml")
    folder = hand_written(tmp_path / style, STYLES[style])
    adopt(folder, policy, write=True)
    assert accepted(folder) > 5
