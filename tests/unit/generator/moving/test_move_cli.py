from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from tests.unit.generator.moving.states import state, whole_queue

from fac_gen.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit


def run(folder: Path, *more: str) -> Result:
    written = state(folder / "state.json", *whole_queue())
    return CliRunner().invoke(
        command, ["move", "aws_sqs_queue", str(written), "--from", "module.old", "--to", "module.orders", *more], standalone_mode=False
    )


def test_files_of_one_root(tmp_path: Path) -> None:
    done = run(tmp_path, "-o", str(tmp_path / "orders.tf"))
    assert done.exit_code == 0, done.output
    assert "3 of 5 resources of module.old move to module.orders" in done.output
    assert "module.old.aws_sqs_queue_redrive_policy.dlq[0]: no place in ours" in done.output
    text = (tmp_path / "orders.tf").read_text()
    assert 'module "orders" {\n  source = "./sqs-queue"\n' in text
    assert "removed {" in text
    assert run(tmp_path, "-o", str(tmp_path / "orders.tf")).exit_code == 0, "its own file may be written again"


def test_files_of_two_roots(tmp_path: Path) -> None:
    new, old = tmp_path / "new/orders.tf", tmp_path / "old/removed.tf"
    done = run(tmp_path, "-o", str(new), "--removed", str(old), "--json")
    said = json.loads(done.output)
    assert said["written"] == [str(new), str(old)]
    assert "import {" in new.read_text()
    assert "moved {" not in new.read_text()
    assert "from = module.old\n" in old.read_text()
    assert said["forgotten"] == ["module.old.aws_sqs_queue_policy.dlq[0]", "module.old.aws_sqs_queue_redrive_policy.dlq[0]"]
    assert said["not_offered"] == ["module.orders.aws_sqs_queue.dead_letter[0].max_message_size"]


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("# mine\n")
    done = run(tmp_path, "-o", str(tmp_path / "main.tf"))
    assert done.exit_code != 0
    assert (tmp_path / "main.tf").read_text() == "# mine\n"


def change(
    address: str, kind: str, *actions: str, before: dict[str, Any] | None = None, after: dict[str, Any] | None = None
) -> dict[str, Any]:
    module, _, rest = address.partition(f".{kind}.")
    changed = {"actions": list(actions), "before": before, "after": after, "after_unknown": {}}
    return {
        "address": address,
        "module_address": module,
        "mode": "managed",
        "type": kind,
        "name": rest.partition("[")[0],
        "index": 0,
        "change": changed,
    }


def check(folder: Path, *changes: dict[str, Any]) -> Result:
    plan = folder / "plan.json"
    plan.write_text(json.dumps({"format_version": "1.2", "resource_changes": list(changes), "configuration": {}, "planned_values": {}}))
    return run(folder, "--check", str(plan))


TAGS = change(
    "module.orders.aws_sqs_queue.this[0]",
    "aws_sqs_queue",
    "update",
    before={"name": "a", "tags": {}},
    after={"name": "a", "tags": {"x": "y"}},
)
BUDGET = change("module.orders.aws_budgets_budget.this[0]", "aws_budgets_budget", "create", after={"name": "a"})
FORGOTTEN = change("module.old.aws_sqs_queue_redrive_policy.dlq[0]", "aws_sqs_queue_redrive_policy", "forget", before={"id": "a"})


def test_a_plan_of_tags_and_guardrails_is_as_it_should_be(tmp_path: Path) -> None:
    done = check(tmp_path, TAGS, BUDGET, FORGOTTEN)
    assert done.return_value == 0, done.output
    assert "nothing but tags, budget and alarms: 3 steps" in done.output


@pytest.mark.parametrize(
    ("actions", "says"),
    [
        (("delete",), "is destroyed"),
        (("delete", "create"), "is replaced"),
        (("create", "delete"), "is replaced"),
        (("create",), "is made"),
        (("update",), "changes (name)"),
    ],
)
def test_a_plan_that_does_more_is_not(tmp_path: Path, actions: tuple[str, ...], says: str) -> None:
    other = change("module.orders.aws_sqs_queue.this[0]", "aws_sqs_queue", *actions, before={"name": "a"}, after={"name": "b"})
    done = check(tmp_path, BUDGET, other)
    assert done.return_value == 1
    assert says in done.output
    assert done.output.lstrip().startswith("look"), "what does most harm comes first"


def test_what_the_old_call_would_destroy_is_seen(tmp_path: Path) -> None:
    gone = change("module.old.aws_sqs_queue.dlq[0]", "aws_sqs_queue", "delete", before={"name": "a"})
    done = check(tmp_path, TAGS, gone)
    assert done.return_value == 1
    assert "module.old.aws_sqs_queue.dlq[0] is destroyed" in done.output


@pytest.mark.parametrize(
    ("other", "says"),
    [
        (change("module.shop.aws_db_instance.this[0]", "aws_db_instance", "delete", before={"id": "a"}), "is destroyed"),
        (change("module.shop.aws_s3_bucket.this[0]", "aws_s3_bucket", "create", after={"bucket": "a"}), "is made"),
        (change("module.old.aws_iam_role.this[0]", "aws_iam_role", "create", after={"name": "a"}), "is made"),
        (
            change("module.shop.aws_s3_bucket.this[0]", "aws_s3_bucket", "update", before={"tags": {}}, after={"tags": {"x": "y"}}),
            "its tags change",
        ),
        (change("module.shop.aws_s3_bucket.this[0]", "aws_s3_bucket", "forget", before={"bucket": "a"}), "is forgotten"),
    ],
)
def test_what_a_plan_does_elsewhere_is_seen(tmp_path: Path, other: dict[str, Any], says: str) -> None:
    done = check(tmp_path, TAGS, BUDGET, other)
    assert done.return_value == 1
    assert f"{other['address']} {says}" in done.output
    assert "does more: 1 step" in done.output


def test_lists_in_another_order_are_a_change(tmp_path: Path) -> None:
    values = {"tags": {}, "command": ["a", "b"]}, {"tags": {"x": "y"}, "command": ["b", "a"]}
    other = change("module.orders.aws_sqs_queue.this[0]", "aws_sqs_queue", "update", before=values[0], after=values[1])
    done = check(tmp_path, other)
    assert done.return_value == 1
    assert "changes (command and tags)" in done.output
