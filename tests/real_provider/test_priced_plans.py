"""A plan of the real provider is priced: what nobody writes is its default, and what resources refer to is found through modules.

The totals were worked out by hand from list prices of us-east-1, from the rows that the book was built of.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.real_provider.test_aws import PROVIDER

from fac_core.resources import read
from fac_core.terraform import Terraform
from fac_cost.book import open_book
from fac_cost.estimating import estimate
from fac_cost.estimating.results import total
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real_provider

NETWORK = """
resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "public" {
  count                   = 2
  vpc_id                  = aws_vpc.this.id
  availability_zone       = ["us-east-1a", "us-east-1b"][count.index]
  cidr_block              = cidrsubnet("10.0.0.0/16", 8, count.index)
  map_public_ip_on_launch = true
}

output "public" {
  value = aws_subnet.public[*].id
}
"""
ROOT = """
module "network" {
  source = "./network"
}

locals {
  subnet = module.network.public[0]
}

resource "aws_instance" "public" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.large"
  subnet_id     = module.network.public[0]

  root_block_device {
    volume_type = "gp3"
    volume_size = 30
  }

  credit_specification {
    cpu_credits = "standard"
  }
}

resource "aws_instance" "anywhere" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m5.large"
  subnet_id     = local.subnet
}

resource "aws_launch_template" "this" {
  instance_type = "m5.large"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
      volume_size = 20
    }
  }
}

resource "aws_autoscaling_group" "this" {
  min_size            = 2
  max_size            = 6
  desired_capacity    = 3
  vpc_zone_identifier = module.network.public

  launch_template {
    id      = aws_launch_template.this.id
    version = "$Latest"
  }
}

resource "aws_db_instance" "this" {
  identifier          = "shop"
  engine              = "postgres"
  engine_version      = "16.4"
  instance_class      = "db.m5.large"
  allocated_storage   = 100
  storage_type        = "gp3"
  username            = "a"
  password            = "password1"
  skip_final_snapshot = true
}

resource "aws_db_instance" "replica" {
  identifier          = "copy"
  replicate_source_db = aws_db_instance.this.identifier
  instance_class      = "db.m5.large"
  skip_final_snapshot = true
}
"""
EXPECTED = {
    "aws_instance.public": "66.786",  # 730 x 0.0832 + 730 x 0.005 + 30 x 0.08
    "aws_instance.anywhere": "public_address: subnet_id is not known yet",  # a plan does not tell what locals are
    "aws_autoscaling_group.this": "215.04",  # 3 x 730 x 0.096 + 3 x 20 x 0.08
    "aws_db_instance.this": "141.44",  # 730 x 0.178 + 100 x 0.115
    "aws_db_instance.replica": "141.44",
}


def test_a_plan_of_the_real_provider(tmp_path: Path, cli_config: str) -> None:
    (tmp_path / "network").mkdir()
    (tmp_path / "network/main.tf").write_text(NETWORK)
    (tmp_path / "main.tf").write_text(PROVIDER.format(skip_account="true", endpoints="") + ROOT)
    with Terraform(tmp_path, cli_config=cli_config) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    found = {one.address: one for one in estimate(read("plan", tmp_path / "plan.json"), open_book(), UsageFile()).resources}
    for address, expected in EXPECTED.items():
        one = found[address]
        assert (one.reason or total([one.monthly]).expected) == (expected if "known" in expected else Decimal(expected)), address
