"""State as the most used hand-written modules leave it, moved under ours: the plan does nothing but guardrails."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.real_provider.test_aws import SERVICES, consumer

from fac_core.policy import policy_for
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint
from fac_gen.moving import move
from fac_gen.moving.afterwards import steps
from fac_gen.moving.written_files import texts

if TYPE_CHECKING:
    from fac_gen.moving import Moving

pytestmark = pytest.mark.real_provider

MOVED = Path(__file__).with_name("moved")
OURS = {"bucket": "aws_s3_bucket", "queue": "aws_sqs_queue", "table": "aws_dynamodb_table"}
CALL = 'module "{0}" {{\n  source = "./moved/{0}"\n}}\n'


def moving(root: Path, name: str) -> Moving:
    made = blueprint(OURS[name], policy_for(root, None))
    return move(made, root / "terraform.tfstate", f"module.{name}", f"module.our_{name}")


def write(found: Moving, target: Path, old_root: Path | None = None) -> None:
    source = f"./modules/{found.blueprint.name}"
    for path, text in texts(found, source, None, target, old_root).items():
        assert path is not None
        path.write_text(text)


def does(root: Path, plan: Path, name: str) -> dict[str, str]:
    found = steps(blueprint(OURS[name], policy_for(root, None)), plan, f"module.{name}", f"module.our_{name}")
    calls = (f"module.{name}.", f"module.our_{name}.")  # all three move in one plan
    more = [one for one in found if not one.expected and one.address.startswith(calls)]
    return {one.address: f"{one.does} {' '.join(one.paths)}".strip() for one in more}


def test_what_a_hand_written_module_made_moves_under_ours(
    tmp_path: Path, cli_config: str, aws_api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    endpoints = "\n".join(("  endpoints {", *(f'    {name} = "{aws_api}"' for name in SERVICES), "  }"))
    root = consumer(tmp_path, (), endpoints=endpoints, skip_account=False)
    shutil.copytree(MOVED, root / "moved")
    (root / "old.tf").write_text("\n".join(map(CALL.format, OURS)))
    with Terraform(root, cli_config=cli_config, timeout=1200) as terraform:
        terraform.init()
        terraform.apply()
        found = {name: moving(root, name) for name in OURS}
        assert not [one for each in found.values() for one in each.refused]
        (root / "old.tf").unlink()
        for name, one in found.items():
            write(one, root / f"{name}.tf")
        terraform.init()
        plan = root / "plan.json"
        plan.write_text(json.dumps(terraform.show(terraform.plan())))
        # The mock knows no RedriveAllowPolicy, so that the old queue has none: the one thing that is made beside guardrails was named.
        named = {name: {f"{one.new}.{made.address}": "makes" for made in one.made if not made.import_id} for name, one in found.items()}
        assert {name: does(root, plan, name) for name in OURS} == named
        assert named == {
            "bucket": {},
            "queue": {"module.our_queue.aws_sqs_queue_redrive_allow_policy.this[0]": "makes"},
            "table": {},
        }
