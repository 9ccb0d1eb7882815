from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from fac_core.terraform import Terraform

pytestmark = pytest.mark.real_provider

MODULES = Path(__file__).parents[2] / "modules/aws"
COST_TAGS = {"application", "cost_center", "cost_scope", "environment", "managed_by", "owner"}
PROVIDER = """
provider "aws" {{
  region                      = "us-east-1"
  access_key                  = "dummy"
  secret_key                  = "dummy"
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


def consumer(folder: Path, module: Path, endpoints: str = "") -> Path:
    """Write a root module that uses the minimal example of a library module beside the provider's default tags."""
    shutil.copytree(module, folder / "module", ignore=shutil.ignore_patterns(".terraform*"))
    root = folder / "module/examples/minimal"
    (root / "provider.tf").write_text(PROVIDER.format(skip_account=str(not endpoints).lower(), endpoints=endpoints))
    return root


def resources(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the planned values of all resources by address, those of child modules included."""
    found: dict[str, dict[str, Any]] = {}
    waiting = [plan["planned_values"]["root_module"]]
    while waiting:
        module = waiting.pop()
        found |= {item["address"]: item["values"] for item in module.get("resources", [])}
        waiting += module.get("child_modules", [])
    return found


@pytest.mark.parametrize("module", sorted(MODULES.iterdir()), ids=lambda path: path.name)
def test_minimal_example_plans_beside_default_tags(module: Path, tmp_path: Path, cli_config: str) -> None:
    with Terraform(consumer(tmp_path, module), cli_config=cli_config) as terraform:
        terraform.init()
        planned = resources(terraform.show(terraform.plan()))
    tagged = {address: values["tags_all"] for address, values in planned.items() if "tags_all" in values}
    assert any(".aws_budgets_budget." in address for address in tagged)
    for address, tags in tagged.items():
        assert tags.keys() >= COST_TAGS | {"team"}, address


def test_queue_is_applied_planned_empty_and_destroyed(
    tmp_path: Path, cli_config: str, aws_api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    endpoints = "\n".join(("  endpoints {", *(f'    {name} = "{aws_api}"' for name in ("budgets", "cloudwatch", "sqs", "sts")), "  }"))
    root = consumer(tmp_path, MODULES / "sqs-queue", endpoints)
    with Terraform(root, cli_config=cli_config, timeout=300) as terraform:
        terraform.init()
        first = terraform.plan()
        assert first.has_changes
        terraform.apply(first)
        assert not terraform.plan().has_changes
        terraform.destroy()
        assert "values" not in terraform.show()
