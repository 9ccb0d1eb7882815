"""A plan of the real provider: the tags that it says AWS will have are the tags that are judged."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import read
from fac_core.terraform import Terraform
from fac_lint.run import engine

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real_provider

PROVIDER = """
  region                      = "us-east-1"
  access_key                  = "dummy"
  secret_key                  = "dummy"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = true
"""
TAGS = '{ application = "shop", cost_center = "cc", environment = "prod", owner = "me" }'
ROOT = f"""
terraform {{
  required_providers {{
    aws = {{
      source  = "hashicorp/aws"
      version = "5.100.0"
    }}
  }}
}}

provider "aws" {{{PROVIDER}
  default_tags {{
    tags = {TAGS}
  }}
}}

provider "aws" {{
  alias = "ignoring"
{PROVIDER}
  default_tags {{
    tags = {TAGS}
  }}
  ignore_tags {{
    keys = ["owner"]
  }}
}}

provider "aws" {{
  alias = "dynamic"
{PROVIDER}
  dynamic "default_tags" {{
    for_each = [{TAGS}]
    content {{
      tags = default_tags.value
    }}
  }}
}}

resource "aws_sqs_queue" "defaults" {{
}}

resource "aws_sqs_queue" "late" {{
  tags = {{ queue = aws_sqs_queue.defaults.arn }}
}}

resource "aws_sqs_queue" "ignored" {{
  provider = aws.ignoring
}}

resource "aws_sqs_queue" "ignored_late" {{
  provider = aws.ignoring
  tags     = {{ queue = aws_sqs_queue.defaults.arn }}
}}

resource "aws_sqs_queue" "dynamic" {{
  provider = aws.dynamic
}}

resource "aws_sqs_queue" "dynamic_late" {{
  provider = aws.dynamic
  tags     = {{ queue = aws_sqs_queue.defaults.arn }}
}}

resource "aws_autoscaling_group" "not_reached" {{
  min_size             = 1
  max_size             = 1
  availability_zones   = ["us-east-1a"]
  launch_configuration = "x"
}}

resource "aws_s3_object" "overriding" {{
  bucket  = "b"
  key     = "k"
  content = "c"

  override_provider {{
    default_tags {{
      tags = {{}}
    }}
  }}
}}
"""
EXPECTED = {
    "aws_sqs_queue.defaults": "compliant",
    "aws_sqs_queue.late": "compliant",
    "aws_sqs_queue.ignored": "violated",
    "aws_sqs_queue.ignored_late": "violated",
    "aws_sqs_queue.dynamic": "compliant",
    "aws_autoscaling_group.not_reached": "violated",
    "aws_s3_object.overriding": "violated",
}


def test_default_tags_are_judged_as_the_provider_applies_them(tmp_path: Path, cli_config: str) -> None:
    (tmp_path / "main.tf").write_text(ROOT)
    with Terraform(tmp_path, cli_config=cli_config) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    options = engine.Options(date(2026, 11, 27), select=("missing-cost-tags",))
    (elsewhere := tmp_path / "elsewhere").mkdir()
    for source, late in ((elsewhere, "unknown"), (tmp_path, "compliant")):  # beside the plan, the source tells what the provider adds
        report = engine.lint_tree(read("plan", tmp_path / "plan.json"), source, options, tmp_path).report
        found = {one.address: str(one.verdict) for one in report.findings}
        assert found == {**EXPECTED, "aws_sqs_queue.dynamic_late": late}
