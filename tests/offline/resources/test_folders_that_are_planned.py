"""`fac-cost estimate DIR`: what depends on what data sources answer is not known, and no placeholder is taken for a fact."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from fac_cost.cli import command

if TYPE_CHECKING:
    from pathlib import Path

ROOT = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
variable "gigabytes" {
  type = number
}
data "aws_availability_zones" "z" {}
data "aws_ebs_volume" "old" {}
locals {
  zones = data.aws_availability_zones.z.names
}
resource "aws_eip" "counted" {
  count = length(local.zones)
}
resource "aws_eip" "three_at_most" {
  for_each = toset(slice(local.zones, 0, min(3, length(local.zones))))
}
resource "aws_ebs_volume" "sized" {
  availability_zone = local.zones[0]
  size              = data.aws_ebs_volume.old.size
  type              = "gp3"
}
resource "aws_ebs_volume" "known" {
  availability_zone = local.zones[0]
  size              = var.gigabytes
  type              = "gp3"
}
resource "aws_instance" "disks" {
  ami           = "ami-1"
  instance_type = "m5.large"
  subnet_id     = "subnet-1"
  dynamic "ebs_block_device" {
    for_each = local.zones
    content {
      device_name = ebs_block_device.value
      volume_size = 10
      volume_type = "gp2"
    }
  }
}
"""


def estimated(root: Path, code: int, *options: str) -> tuple[dict[str, Any], dict[str, str]]:
    done = CliRunner().invoke(command, ["estimate", str(root), "--format", "json", "--var-file", str(root / "given.tfvars"), *options])
    assert done.exit_code == code, done.output
    found = json.loads(done.stdout)
    return found["summary"], {one["address"]: one["reason"] or one["monthly"]["expected"] for one in found["resources"]}


@pytest.mark.offline
def test_a_folder_is_planned_and_made_up_answers_are_no_facts(tmp_path: Path) -> None:
    """100 GB of gp3 at 0.08 are 8.00; an address costs 3.65; a machine costs 70.08, its root 0.80 and each of its disks 1.00."""
    (tmp_path / "main.tf").write_text(ROOT)
    (tmp_path / "given.tfvars").write_text("gigabytes = 100\n")
    (tmp_path / "data.yaml").write_text("data: {aws_availability_zones: {names: [us-east-1a, us-east-1b]}, aws_ebs_volume: {size: 50}}\n")
    before = {path.name for path in tmp_path.iterdir()}
    summary, found = estimated(tmp_path, 3)
    assert "aws_eip.counted and aws_eip.three_at_most" in summary["incomplete"]
    assert "aws_availability_zones.names and aws_ebs_volume.size would answer is made up" in summary["incomplete"]
    assert found.pop("aws_instance.disks").startswith("storage: ebs_block_device is not known yet")
    assert found == {"aws_ebs_volume.known": "8", "aws_ebs_volume.sized": "storage: size is not known yet"}
    summary, found = estimated(tmp_path, 0, "--data", str(tmp_path / "data.yaml"))
    assert summary["complete"]
    assert found["aws_ebs_volume.sized"] == "4"
    assert found["aws_instance.disks"] == "72.88"
    assert [found[f"aws_eip.counted[{place}]"] for place in range(2)] == ["3.65", "3.65"]
    assert sum(name.startswith("aws_eip") for name in found) == 4
    assert {path.name for path in tmp_path.iterdir()} == before


COMPARED = """
data "aws_region" "here" {}
resource "aws_eip" "abroad" {
  count = data.aws_region.here.name == "us-east-1" ? 0 : 1
}
"""


@pytest.mark.offline
def test_what_is_compared_with_a_fixed_value_is_not_called_complete(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(COMPARED)
    (tmp_path / "given.tfvars").write_text("")
    summary, _ = estimated(tmp_path, 3)
    assert summary["incomplete"].startswith("what aws_region.name would answer is made up")


KEPT_ELSEWHERE = """
provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}
data "aws_region" "here" {}
data "aws_region" "there" {
  provider = aws.ireland
}
resource "aws_ebs_volume" "here" {
  availability_zone = "${data.aws_region.here.name}a"
  size              = data.aws_region.here.name == "us-east-1" ? 100 : 1
  type              = "gp3"
}
module "there" {
  source = "../inner"
  size   = data.aws_region.there.name == "eu-west-1" ? length(file("${path.module}/../ten.txt")) : 1
}
"""
INNER = """
variable "size" {}
resource "aws_ebs_volume" "there" {
  availability_zone = "eu-west-1a"
  size              = var.size
  type              = "gp3"
}
"""


@pytest.mark.offline
@pytest.mark.parametrize("block", ['backend "s3" {\n    bucket = "states"\n  }', 'cloud {\n    organization = "acme"\n  }'])
def test_a_root_whose_state_is_elsewhere_and_regions_that_providers_say(tmp_path: Path, block: str) -> None:
    """100 GB of gp3 at 0.08 in us-east-1 are 8.00; 10 GB at 0.088 in eu-west-1 are 0.88. Each provider answers its own region."""
    root = tmp_path / "root"
    for folder, text in ((root, f"terraform {{\n  {block}\n}}\n{KEPT_ELSEWHERE}"), (tmp_path / "inner", INNER)):
        folder.mkdir()
        (folder / "main.tf").write_text(text)
    (tmp_path / "ten.txt").write_text("0123456789")
    (root / "given.tfvars").write_text("")
    summary, found = estimated(root, 0)
    assert summary["complete"]
    assert found == {"aws_ebs_volume.here": "8", "module.there.aws_ebs_volume.there": "0.88"}
    assert sorted(path.name for path in root.iterdir()) == ["given.tfvars", "main.tf"]


@pytest.mark.unit
def test_a_module_is_what_its_examples_are(tmp_path: Path) -> None:
    for name in ("complete", "minimal"):
        (tmp_path / "examples" / name).mkdir(parents=True)
        (tmp_path / "examples" / name / "main.tf").touch()
    done = CliRunner().invoke(command, ["estimate", str(tmp_path)])
    assert "this is a module" in str(done.exception)
    assert "examples/complete or examples/minimal" in str(getattr(done.exception, "hint", ""))


@pytest.mark.unit
@pytest.mark.parametrize("option", ["--data", "--var-file"])
def test_a_plan_takes_no_answers(option: str, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text("{}")
    done = CliRunner().invoke(command, ["estimate", str(tmp_path / "plan.json"), option, str(tmp_path / "x")])
    assert "holds its answers and inputs already" in str(done.exception)
