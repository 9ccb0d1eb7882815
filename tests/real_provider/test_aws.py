"""The library's AWS modules with the real provider: planned without an account, some of them applied to a mock of AWS."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from python_terraform import IsFlagged  # type: ignore[import-untyped]

from fac_core.terraform import Terraform
from fac_gen.samples.use_cases import use_cases

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.real_provider

MODULES = Path(__file__).parents[2] / "modules/aws"
COST_TAGS = {"application", "cost_center", "cost_scope", "environment", "managed_by", "owner"}
PROVIDER = """
terraform {{
  required_providers {{
    aws = {{
      source  = "hashicorp/aws"
      version = "5.100.0"
    }}
  }}
}}

provider "aws" {{
  region                      = "us-east-1"
  access_key                  = "dummy"
  secret_key                  = "dummy"
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = {skip_account}

  default_tags {{
    tags = {{ team = "platform" }}
  }}
{endpoints}
}}
"""
OWN_PROVIDER = re.compile(r'^provider "aws" {\n.*?^}\n', re.MULTILINE | re.DOTALL)
APPLIED = Path(__file__).with_name("applied")
SERVICES = (
    "applicationautoscaling",
    "autoscaling",
    "budgets",
    "cloudwatch",
    "dynamodb",
    "ec2",
    "ecr",
    "ecs",
    "elbv2",
    "iam",
    "lambda",
    "logs",
    "rds",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "sts",
)


def generated() -> list[Path]:
    """Return the generated modules of the library; the ones written by hand have no lock."""
    return [lock.parents[1] for lock in sorted(MODULES.glob("*/.fac/lock.json"))]


def type_of(module: Path) -> str:
    """Return the type of a generated module's resource."""
    return f"aws_{module.name.replace('-', '_')}"


def consumer(folder: Path, examples: Sequence[Path], *, endpoints: str = "", skip_account: bool = True) -> Path:
    """Write one root module that calls all the examples beside the provider's default tags."""
    shutil.copytree(MODULES, folder / "modules", ignore=shutil.ignore_patterns(".terraform*"))
    calls = [
        f'module "{call_name(example)}" {{\n  source = "./modules/{example.relative_to(MODULES)}"\n  providers = {{ aws = aws }}\n}}\n'
        for example in examples
    ]
    provider = PROVIDER.format(skip_account=str(skip_account).lower(), endpoints=endpoints)
    (folder / "main.tf").write_text("\n".join([provider, *calls]))
    for example in examples:
        # The provider of an example would ask AWS who we are; that of the root module takes its place.
        path = folder / "modules" / example.relative_to(MODULES) / "main.tf"
        path.write_text(OWN_PROVIDER.sub("", path.read_text()))
    return folder


def call_name(example: Path) -> str:
    """Name the call of an example: sqs-queue_minimal."""
    return f"{example.parents[1].name}_{example.name}"


def resources(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the planned values of all resources by address, those of child modules included."""
    found: dict[str, dict[str, Any]] = {}
    waiting = [plan["planned_values"]["root_module"]]
    while waiting:
        module = waiting.pop()
        found |= {item["address"]: item.get("values", {}) for item in module.get("resources", [])}
        waiting += module.get("child_modules", [])
    return found


def test_every_example_plans_beside_default_tags(tmp_path: Path, cli_config: str) -> None:
    examples = [module / "examples" / name for module in generated() for name in ("minimal", "complete", *use_cases(type_of(module)))]
    with Terraform(consumer(tmp_path, examples), cli_config=cli_config) as terraform:
        terraform.init()
        planned = resources(terraform.show(terraform.plan()))
    tagged = {address: values["tags_all"] for address, values in planned.items() if "tags_all" in values}
    counted = {address.split(".")[1] for address in tagged if ".aws_budgets_budget." in address}
    assert counted == {call_name(one) for one in examples if "\n  budget " in (one / "main.tf").read_text()}
    assert len(counted) > 70
    untagged = {address: tags for address, tags in tagged.items() if not tags.keys() >= COST_TAGS | {"team"}}
    assert not untagged


def test_modules_are_applied_planned_empty_and_destroyed(
    tmp_path: Path, cli_config: str, aws_api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    endpoints = "\n".join(("  endpoints {", *(f'    {name} = "{aws_api}"' for name in SERVICES), "  }"))
    root = consumer(tmp_path, (), endpoints=endpoints, skip_account=False)
    shutil.copy(APPLIED / "main.tf", root / "applied.tf")
    with Terraform(root, cli_config=cli_config, timeout=1200) as terraform:
        terraform.init()
        terraform.apply()
        kept = json.loads((root / "terraform.tfstate").read_text())["resources"]
        called = re.findall(r'^module "(\w+)"', (root / "applied.tf").read_text(), re.MULTILINE)
        assert {f"module.{name}" for name in called} == {one["module"] for one in kept if "module" in one}
        assert not terraform.plan().has_changes
        # The plan has just read everything again.
        code, said = terraform.call("apply", destroy=IsFlagged, refresh=False, input=False, auto_approve=IsFlagged)
        assert code == 0, said
        assert json.loads((root / "terraform.tfstate").read_text())["resources"] == []


def test_every_module_plans_beside_the_topic_that_it_tells(tmp_path: Path, cli_config: str) -> None:
    """The address of a topic of the same run is unknown at plan, and the real provider does not even say that it is no null."""
    root = consumer(tmp_path, ())
    topic = 'resource "aws_sns_topic" "cost" {\n  name = "cost"\n}\n'
    told = [module for module in generated() if "  notifications " in (module / "examples/minimal/main.tf").read_text()]
    assert len(told) > 30
    calls = [told_by_that_topic(module) for module in told]
    (root / "calls.tf").write_text("\n".join([topic, *calls]))
    with Terraform(root, cli_config=cli_config) as terraform:
        terraform.init()
        planned = resources(terraform.show(terraform.plan()))
    watched = {address.split(".")[1] for address in planned if ".aws_ce_anomaly_subscription." in address}
    assert watched == {module.name for module in told}


def told_by_that_topic(module: Path) -> str:
    """Write the minimal example as a call from the root, with the root's topic instead of an address, and anomalies told at once."""
    text = OWN_PROVIDER.sub("", (module / "examples/minimal/main.tf").read_text())
    text = re.sub(r'module "[^"]+" \{', f'module "{module.name}" {{', text, count=1)
    anomaly = '  anomaly = { amount = 10, frequency = "immediate" }\n'
    text = re.sub(r"^  notifications += \{", lambda found: anomaly + found[0], text, count=1, flags=re.MULTILINE)
    text = text.replace('"../.."', f'"./modules/{module.name}"')
    return text.replace('"arn:aws:sns:us-east-1:123456789012:cost"', "aws_sns_topic.cost.arn")
