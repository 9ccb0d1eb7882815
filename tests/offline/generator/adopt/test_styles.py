"""Hand-written modules of many styles are adopted: their files stay, and terraform and the linter accept the whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from fac_core.policy import BUILT_IN, Policy, load
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform
from fac_gen.adopt import adopt
from fac_gen.proof.run import run_tests
from fac_lint.cli import command

pytestmark = pytest.mark.offline

STYLES = {path.stem: path.read_text() for path in sorted((Path(__file__).parent / "styles").iterdir())}
# A module with a provider configuration of its own is a root: nobody calls it, and what nobody gives has its default.
ROOTS = {"aliased"}
VALUES = """
cost          = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
budget        = { amount = 20 }
notifications = { emails = ["team@example.com"] }
"""
POLICY = """
version: 1
currency: EUR
tags:
  scope: cost-scope
  required:
    owner: {format: email}
    CostCenter: {pattern: "^cc-[0-9]{4}$"}
  optional:
    data_class: {values: [public, internal]}
  fixed: {managed_by: terraform}
budgets: {required: true, period: quarterly, alerts: [{at: 50, on: actual}]}
alarms: {required: [spend, idle]}
"""


def hand_written(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "main.tf").write_text(text)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a module."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def accepted(folder: Path) -> int:
    """Let terraform and the linter accept the module; return how many tests passed."""
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        assert [str(one) for one in terraform.validate()] == []
        assert terraform.fmt() == ()
        report = terraform.test()
    failed = [f"{run.name}: {one}" for run in report.runs for one in run.diagnostics if run.status is not RunStatus.PASS]
    assert failed == []
    values = folder.parent / "values.tfvars"
    values.write_text(VALUES)
    given = [f"--var-file={values}"] if folder.name in ROOTS else []
    linted = CliRunner().invoke(command, [str(folder), *given], standalone_mode=False)
    assert linted.exception is None, linted.exception
    assert not linted.return_value, linted.output
    return report.count(RunStatus.PASS)


@pytest.mark.parametrize("style", STYLES)
def test_an_adopted_module_is_accepted(style: str, tmp_path: Path) -> None:
    folder = hand_written(tmp_path / style, STYLES[style])
    before = STYLES[style].splitlines()
    adopt(folder, BUILT_IN, write=True)
    assert accepted(folder) > 5
    after = (folder / "main.tf").read_text().splitlines()
    own = ("tags", "labels", "{ name =", "}", '"somebody"', "propagate_at_launch")
    lost = [line for line in before if line not in after and not any(word in line for word in own)]
    assert lost == []
    assert adopt(folder, BUILT_IN).files == {}, "adopting again changes nothing"


@pytest.mark.parametrize("style", ["switched", "keyed", "azure", "google"])
def test_a_policy_of_another_shape_holds_too(style: str, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    policy: Policy = load(tmp_path / "finops.yaml")
    folder = hand_written(tmp_path / style, STYLES[style])
    adopt(folder, policy, write=True)
    assert accepted(folder) > 5


@pytest.mark.parametrize("style", STYLES)
def test_callers_may_go_without(style: str, tmp_path: Path) -> None:
    folder = hand_written(tmp_path / style, STYLES[style])
    adopt(folder, BUILT_IN, optional_cost=True, write=True)
    assert accepted(folder) > 5
    assert adopt(folder, BUILT_IN).files == {}, "what was chosen is recorded"
    assert "without_cost_there_are_no_guardrails" in (folder / "tests/cost.tftest.hcl").read_text()
    adopt(folder, BUILT_IN, optional_cost=False, write=True)
    assert "without_cost" not in (folder / "tests/cost.tftest.hcl").read_text()
    (tmp_path / "at-once").mkdir()
    at_once = hand_written(tmp_path / "at-once" / style, STYLES[style])
    adopt(at_once, BUILT_IN, write=True)
    # What is the same as adopted at once is accepted: that is asked above.
    assert contents(folder) == contents(at_once) or accepted(folder) > 5


@pytest.mark.parametrize("style", ["switched", "keyed", "azure", "google"])
def test_callers_may_go_without_under_a_policy_of_another_shape(style: str, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    folder = hand_written(tmp_path / style, STYLES[style])
    adopt(folder, load(tmp_path / "finops.yaml"), optional_cost=True, write=True)
    assert accepted(folder) > 5


IN_JSON = """{
  "variable": {"name": {"type": "string"}, "tags": {"type": "map(string)", "default": {}}},
  "resource": {"aws_sqs_queue": {"this": {"name": "${var.name}", "tags": "${var.tags}"}}}
}
"""


def test_a_module_in_json_is_adopted_by_what_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "queue"
    folder.mkdir()
    (folder / "main.tf.json").write_text(IN_JSON)
    made = adopt(folder, BUILT_IN, write=True)
    (asked,) = [note for note in made.notes if "by hand" in note]
    assert '"tags": "${merge(..., local.cost_tags)}" in main.tf.json:3' in asked
    assert not any("cost.scope" in note for note in made.notes), "the input that names the queue is found in JSON too"
    assert (folder / "main.tf.json").read_text() == IN_JSON
    (folder / "main.tf.json").write_text(IN_JSON.replace("${var.tags}", "${merge(var.tags, local.cost_tags)}"))
    assert [one.ok for one in run_tests([folder])] == [True]
