"""Adoption is one change: decided first, written whole, and refused where it cannot be right."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.programs import inside
from tests.unit.generator.adopt.conftest import contents

from fac_core import manifest
from fac_core.errors import UserError
from fac_core.manifest.module_lock import read_lock
from fac_core.policy import BUILT_IN, load
from fac_gen.adopt import adopt
from fac_gen.module import write_module

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

pytestmark = pytest.mark.unit


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return inside("fac-gen", *arguments, cwd=cwd)


ROLE = """
variable "name" {
  type = string
}

resource "aws_iam_role" "this" {
  name               = var.name
  assume_role_policy = "{}"
}
"""


SERVICE = """
variable "name" {
  type = string
}

variable "in_cluster" {
  type = string DEFAULT
}

resource "aws_ecs_service" "this" {
  name    = var.name
  cluster = var.in_cluster
}
"""


@pytest.mark.parametrize(("default", "said"), [("", True), ("\n  default = null", False)])
def test_the_scope_says_what_every_caller_names_as_the_whole(tmp_path: Path, default: str, *, said: bool) -> None:
    folder = tmp_path / "terraform-aws-service"
    folder.mkdir()
    (folder / "main.tf").write_text(SERVICE.replace(" DEFAULT", default))
    adopt(folder, BUILT_IN, write=True)
    tags = (folder / "tags.tf").read_text()
    assert ("basename(var.in_cluster), var.name" in " ".join(tags.split())) is said


@pytest.mark.parametrize(("rest", "asked"), [("", False), ('resource "aws_sqs_queue" "jobs" {}\n', True)])
def test_a_budget_is_asked_for_as_the_whole_module_costs(tmp_path: Path, rest: str, *, asked: bool) -> None:
    folder = tmp_path / "terraform-aws-iam-role"
    folder.mkdir()
    (folder / "main.tf").write_text(ROLE + rest)
    adopt(folder, BUILT_IN, write=True, resource="aws_iam_role.this")
    written = (folder / "variables.cost.tf").read_text()
    budget = written.partition('variable "budget"')[2].partition("validation")[0]
    assert (" default = null" in " ".join(budget.split())) is not asked
    assert "owner = string" in " ".join(written.split())
    assert "var.budget != null" in (folder / "outputs.cost.tf").read_text() or not asked


def test_cost_has_one_default_where_the_policy_requires_no_tags(queue: Path, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\ntags:\n  optional:\n    team: {}\n")
    adopt(queue, load(tmp_path / "finops.yaml"), optional_cost=True, write=True)
    declared = (queue / "variables.cost.tf").read_text().partition('variable "cost"')[2].partition("validation")[0]
    assert [line.split() for line in declared.splitlines() if "default" in line and "=" in line][-1] == ["default", "=", "null"]
    assert declared.count("default ") == 1
    assert "nullable" not in declared


def test_nothing_is_written_before_it_is_asked_for(queue: Path, tmp_path: Path) -> None:
    before = contents(queue)
    told = fac_gen("adopt", queue.name, cwd=tmp_path)
    assert (told.returncode, contents(queue)) == (0, before)
    assert "new   budget.tf" in told.stdout
    assert "+ tags = local.cost_tags" in told.stdout
    assert "--write" in told.stdout
    shown = fac_gen("adopt", queue.name, "--diff", cwd=tmp_path)
    assert "--- a/main.tf\n+++ b/main.tf\n" in shown.stdout
    assert "\n+  tags = local.cost_tags\n" in shown.stdout
    assert contents(queue) == before


def test_machines_are_told_what_was_done(queue: Path, tmp_path: Path) -> None:
    done = fac_gen("adopt", queue.name, "--write", "--json", cwd=tmp_path)
    said = json.loads(done.stdout)
    assert (said["resource"], said["written"]) == ("aws_sqs_queue.this", True)
    assert {"budget.tf", "tests/cost.tftest.hcl", "module.yaml"} <= set(said["added"])
    assert said["edits"] == [
        {"file": "main.tf", "line": 8, "resource": "aws_sqs_queue.this", "before": "", "after": "tags = local.cost_tags"}
    ]
    again = json.loads(fac_gen("adopt", queue.name, "--write", "--json", cwd=tmp_path).stdout)
    assert (again["added"], again["edits"]) == ([], [])


def test_the_same_module_gives_the_same_bytes(queue: Path, tmp_path: Path) -> None:
    other = shutil.copytree(queue, tmp_path / "other" / queue.name)
    adopt(queue, BUILT_IN, write=True)
    adopt(other, BUILT_IN, write=True)
    assert contents(queue) == contents(other)


def test_what_is_written_is_recorded(queue: Path) -> None:
    done = adopt(queue, BUILT_IN, write=True)
    lock = read_lock(queue)
    assert lock is not None
    assert "main.tf" not in lock["files"], "the user's files stay the user's"
    assert set(done.added) <= set(lock["files"])
    said = manifest.read(queue / "module.yaml")
    assert (said.name, said.resource_type, said.tag_input) == ("queue", "aws_sqs_queue", None)


def test_an_adopted_file_that_was_edited_is_left_to_update(queue: Path) -> None:
    adopt(queue, BUILT_IN, write=True)
    (queue / "budget.tf").write_text("# mine\n")
    with pytest.raises(UserError, match=r"edited: budget\.tf"):
        adopt(queue, BUILT_IN, write=True)


def test_a_generated_module_has_its_guardrails(tmp_path: Path) -> None:
    folder = write_module("aws_sqs_queue", tmp_path / "queue", policy=BUILT_IN).folder
    with pytest.raises(UserError, match="made by fac-gen"):
        adopt(folder, BUILT_IN)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('resource "aws_budgets_budget" "spend" {}\n', None),
        ('resource "aws_cloudwatch_metric_alarm" "cost" {}\n', "aws_cloudwatch_metric_alarm.cost already"),
        (
            'check "alarms_are_heard" {\n  assert {\n    condition = true\n    error_message = ""\n  }\n}\n',
            "check 'alarms_are_heard' already",
        ),
        ('variable "name" {}\n', "declared twice"),
    ],
)
def test_what_contradicts_is_refused(queue: Path, more: str, said: str | None) -> None:
    (queue / "more.tf").write_text(more)
    if said is None:
        assert any("no second budget" in note for note in adopt(queue, BUILT_IN).notes)
        return
    with pytest.raises(UserError) as caught:
        adopt(queue, BUILT_IN, write=True)
    assert said in caught.value.message
    assert sorted(contents(queue)) == ["main.tf", "more.tf"]


def test_a_module_with_a_budget_of_its_own_refers_to_no_other(tmp_path: Path) -> None:
    """What carries no tags asks for a scope with a guardrail; of those it has the anomaly monitor alone."""
    (tmp_path / "main.tf").write_text(
        'variable "name" {\n  type = string\n}\n\n'
        'resource "aws_route53_record" "this" {\n  name    = var.name\n  type    = "A"\n  zone_id = "Z1"\n}\n\n'
        'resource "aws_budgets_budget" "mine" {\n  budget_type = "COST"\n  time_unit   = "MONTHLY"\n}\n'
    )
    adopt(tmp_path, BUILT_IN, write=True)
    assert "!(local.own_anomaly) || var.cost.scope != null" in (tmp_path / "outputs.cost.tf").read_text()
    assert "local.own_budget" not in "".join(path.read_text() for path in tmp_path.glob("*.tf"))
    assert "condition     = true" not in (tmp_path / "tests/cost.tftest.hcl").read_text()


def test_a_manifest_of_somebody_else_is_not_written_over(queue: Path) -> None:
    (queue / "module.yaml").write_text("mine: true\n")
    with pytest.raises(UserError, match="is there already"):
        adopt(queue, BUILT_IN, write=True)


def test_names_that_are_taken_make_room(queue: Path) -> None:
    (queue / "tags.tf").write_text(
        'variable "budget" {\n  default = 3\n}\n\nlocals {\n  alarms = [1]\n}\n\noutput "cost" {\n  value = 1\n}\n'
    )
    done = adopt(queue, BUILT_IN, write=True)
    assert any("'budget'" in note and "'cost_budget'" in note for note in done.notes)
    assert (queue / "tags.tf").read_text().startswith('variable "budget"')
    assert "cost.tags.tf" in done.added
    assert "var.cost_budget.amount != null" in (queue / "budget.tf").read_text()
    assert "local.cost_alarms : key" in (queue / "alarms.tf").read_text()
    assert 'output "cost_guardrails"' in (queue / "outputs.cost.tf").read_text()
    tests = (queue / "tests/cost.tftest.hcl").read_text()
    assert "cost_budget = { amount = 20 }" in " ".join(tests.split())
    assert "expect_failures = [output.cost_guardrails]" in tests


@pytest.mark.parametrize(
    "taken", [["tests/cost.tftest.hcl"], ["tags.tf", "cost.tags.tf"], ["budget.tf", "cost.budget.tf", "cost-2.budget.tf"]]
)
def test_no_file_of_the_users_is_written_over(queue: Path, taken: list[str]) -> None:
    for path in taken:
        (queue / path).parent.mkdir(exist_ok=True)
        (queue / path).write_text("# mine\n")
    done = adopt(queue, BUILT_IN, write=True)
    assert all((queue / path).read_text() == "# mine\n" for path in taken)
    assert len([path for path in done.added if path.endswith(taken[0].rpartition("/")[2].removeprefix("cost."))]) == 1
    assert adopt(queue, BUILT_IN).files == {}


def test_values_for_the_tests_come_from_the_user_then_from_tests_and_examples(queue: Path, tmp_path: Path) -> None:
    (queue / "examples/basic").mkdir(parents=True)
    (queue / "examples/basic/main.tf").write_text('module "queue" {\n  source = "../../"\n  name   = "from-an-example"\n}\n')
    done = adopt(queue, BUILT_IN)
    assert b'"from-an-example"' in done.files["tests/cost.tftest.hcl"][1]
    assert any("examples/basic/main.tf:1 module.queue calls the module" in note for note in done.notes)
    (queue / "tests").mkdir()
    (queue / "tests/own.tftest.hcl").write_text('variables {\n  name = "from-a-test"\n}\n')
    assert b'"from-a-test"' in adopt(queue, BUILT_IN).files["tests/cost.tftest.hcl"][1]
    assert b'"given"' in adopt(queue, BUILT_IN, given={"name": '"given"'}).files["tests/cost.tftest.hcl"][1]
    assert fac_gen("adopt", queue.name, "--set", 'name="given"', "--write", cwd=tmp_path).returncode == 0
    assert adopt(queue, BUILT_IN).files == {}, "what was given is recorded"


@pytest.mark.parametrize("wrong", [("--set", "nme=1"), ("--set", "name"), ("--set", 'name="x'), ("--resource", "aws_sqs_queue.that")])
def test_mistakes_end_with_2(queue: Path, tmp_path: Path, wrong: tuple[str, str]) -> None:
    done = fac_gen("adopt", queue.name, *wrong, "--write", cwd=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert sorted(contents(queue)) == ["main.tf"]
