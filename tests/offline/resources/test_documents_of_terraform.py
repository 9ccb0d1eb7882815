"""Plans and states that Terraform itself writes, read into the tree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import ModuleStep, Tree, read
from fac_core.resources._tree import below, constant, marked
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline

ROOT = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "secret" {
  type      = string
  sensitive = true
  default   = "hush"
}

provider "aws" {
  default_tags {
    tags = { application = "shop" }
  }
}

provider "aws" {
  alias = "west"
}

resource "aws_sqs_queue" "each" {
  for_each = toset(["plain", "a.b", "quo\\"te"])
  name     = each.key
  tags     = { Name = each.key, cost_center = var.secret }
}

resource "aws_sns_topic" "topic" {
  tags = { queue = aws_sqs_queue.each["plain"].arn }
}

module "shop" {
  source    = "./shop"
  for_each  = toset(["e.u"])
  tags      = { owner = "me" }
  providers = { aws = aws.west }
}
"""
SHOP = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "orders" {
  count = 2
  tags  = var.tags
}
"""
STATE = {
    "version": 4,
    "terraform_version": "1.5.0",
    "serial": 1,
    "lineage": "00000000-0000-0000-0000-000000000000",
    "outputs": {},
    "resources": [
        {
            "mode": "managed",
            "type": "terraform_data",
            "name": "gone",
            "provider": 'provider["terraform.io/builtin/terraform"]',
            "instances": [{"schema_version": 0, "attributes": {"id": "1", "input": None, "output": None, "triggers_replace": None}}],
        }
    ],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    (folder / "shop").mkdir()
    (folder / "main.tf").write_text(ROOT)
    (folder / "shop" / "main.tf").write_text(SHOP)
    (folder / "terraform.tfstate").write_text(json.dumps(STATE))
    with OfflineProviders([folder, folder / "shop"]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        (folder / "state.json").write_text(json.dumps(terraform.show()))
        (folder / "plan.json").write_text(json.dumps(terraform.show(terraform.plan())))
    return folder


@pytest.fixture
def plan(folder: Path) -> Tree:
    return read("plan", folder / "plan.json")


def test_addresses_are_those_of_terraform(plan: Tree, folder: Path) -> None:
    changes = json.loads((folder / "plan.json").read_text())["resource_changes"]
    assert [one.address for one in plan.resources] == [one["address"] for one in changes]
    assert {one.module for one in plan.resources} == {(), (ModuleStep("shop", "e.u"),)}


def test_what_is_unknown_and_secret_is_marked(plan: Tree) -> None:
    found = {one.address: one for one in plan.resources}
    topic, queue = found["aws_sns_topic.topic"], found['aws_sqs_queue.each["plain"]']
    assert below(below(topic.unknown, "tags"), "queue") is True
    assert list(marked(queue.sensitive)) == ["tags.cost_center"]
    assert queue.values["tags"] == {"Name": "plain", "cost_center": "hush"}
    assert "hush" not in repr(plan)


def test_providers_are_those_that_the_calls_pass(plan: Tree) -> None:
    found = {one.address: plan.provider_of(one) for one in plan.resources if one.stays}
    for address, provider in found.items():
        assert provider is not None
        assert provider.alias == ("west" if address.startswith("module.") else "")
        assert constant(provider.expressions, "default_tags.tags") == (True, None if provider.alias else {"application": "shop"})


def test_what_the_source_no_longer_has_is_gone(plan: Tree) -> None:
    assert [one.address for one in plan.resources if not one.stays] == ["terraform_data.gone"]


def test_both_forms_of_a_state_are_read_alike(folder: Path) -> None:
    shown, kept = read("state", folder / "state.json"), read("state", folder / "terraform.tfstate")
    assert shown.resources == kept.resources
    assert [one.address for one in kept.resources] == ["terraform_data.gone"]
