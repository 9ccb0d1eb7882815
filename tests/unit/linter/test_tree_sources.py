"""Plans with the source beside them: places and comments, exemptions, budgets of calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from tests.unit.linter.documents import (
    AWS,
    POLICY,
    REQUIRED,
    Run,
    change,
    findings,
    plan,
)

from fac_core.errors import UserError
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit

SOURCE = """resource "aws_sqs_queue" "a" {
  for_each = toset(["x", "y"])
  tags     = { owner = "me" }
}

module "shop" {
  source = "./shop"
}
"""
CHILD = """# fac:ignore missing-cost-tags reason="the trial ends in May"
resource "aws_sqs_queue" "b" {
}
"""
CONFIGURATION = {"root_module": {"resources": [{"address": "aws_sqs_queue.a"}], "module_calls": {"shop": {"source": "./shop"}}}}


@pytest.fixture
def document(tmp_path: Path) -> dict[str, Any]:
    for name, text in {"infra/main.tf": SOURCE, "infra/shop/main.tf": CHILD}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    changes = [change(f'aws_sqs_queue.a["{key}"]', {"tags_all": {}}) for key in "xy"]
    child = {**change("aws_sqs_queue.b", {"tags_all": {}}), "address": "module.shop.aws_sqs_queue.b", "module_address": "module.shop"}
    return plan(*changes, child, configuration=CONFIGURATION)


def places(result: Result) -> set[tuple[str, int]]:
    assert result.exception is None, result.exception
    return {(one["file"], one["range"]["start"]["line"] if one["range"] else 0) for one in json.loads(result.stdout)["findings"]}


def test_source_that_is_given_gives_places_and_comments(run: Run, document: dict[str, Any]) -> None:
    assert places(run(document, "--format", "json")) == {("it.json", 0)}
    result = run(document, "infra", "--format", "json")
    assert places(result) == {("infra/main.tf", 3)}
    assert json.loads(result.stdout)["summary"]["suppressed"] == 1
    assert "--> infra/main.tf:3:3" in run(document, "infra").stdout


def test_working_directory_is_the_source_where_it_declares_the_same(
    run: Run, document: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(document)
    monkeypatch.chdir(tmp_path / "infra")
    (tmp_path / "infra/it.json").write_text((tmp_path / "it.json").read_text())
    arguments = ["--plan", "it.json", "--format", "json"]
    assert places(CliRunner().invoke(command, arguments, standalone_mode=False)) == {("main.tf", 3)}
    (tmp_path / "infra/more.tf").write_text('resource "aws_sqs_queue" "more" {\n}\n')
    assert places(CliRunner().invoke(command, arguments, standalone_mode=False)) == {("it.json", 0)}


def test_source_of_something_else_is_said(run: Run, document: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "infra/main.tf").write_text('resource "aws_sqs_queue" "other" {\n}\n')
    result = run(document, "infra")
    assert "3 of the resources in it.json stand nowhere in the source" in result.stderr
    with pytest.raises(UserError, match="is no folder"):
        raise run(document, "absent").exception or AssertionError


def test_exemption_names_the_block_or_the_instance(run: Run, document: dict[str, Any], tmp_path: Path) -> None:
    words = "rule: missing-cost-tags, reason: trial, approved_by: me, expires: 2099-12-31"
    for resource, left in {"aws_sqs_queue.a": 1, 'aws_sqs_queue.a[[]"x"]': 2, "module.shop.*": 2}.items():
        (tmp_path / "finops.yaml").write_text(f"{POLICY}exemptions:\n  - {{{words}, resource: '{resource}'}}\n")
        result = run(document, "--format", "json")
        assert json.loads(result.stdout)["summary"]["violated"] == left, resource


def test_rules_that_read_source_are_counted_and_named(run: Run) -> None:
    document = plan(change("aws_sqs_queue.a", {"tags_all": REQUIRED}))
    result = run(document, "--select", "tags-input-not-wired,missing-cost-tags")
    assert result.stdout.strip().endswith("1 compliant, 1 rule not applicable")
    assert "not applicable without source: tags-input-not-wired; lint the folder too" in result.stderr
    assert json.loads(run(document, "--format", "json", "--select", "missing-cost-tags").stdout)["summary"]["not_applicable"] == 0


def test_budget_of_the_plan_counts(run: Run, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = change("aws_sqs_queue.a", {"tags_all": REQUIRED})
    budget = {"budget_type": "COST", "limit_amount": "100", "limit_unit": "USD", "time_unit": "MONTHLY"}
    arguments = ("--format", "json", "--all", "--select", "missing-budget")
    assert [one[0] for one in findings(run(plan(queue), *arguments)).values()] == ["violated"]
    assert [one[0] for one in findings(run(plan(queue, change("aws_budgets_budget.a", budget)), *arguments)).values()] == ["compliant"]


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        ({"constant_value": {"budget_opt_out": "a trial"}}, "compliant"),
        ({"constant_value": {"owner": "me"}}, "violated"),
        ({"references": ["var.cost"]}, "unknown"),
        (None, "unknown"),  # the default may say it
    ],
)
def test_call_that_may_have_opted_out_of_a_budget_is_not_blamed(run: Run, tmp_path: Path, cost: object, expected: str) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = change('module.shop["a"].aws_sqs_queue.a', {"tags_all": REQUIRED})
    call = {"source": "./shop", "expressions": {"cost": cost} if cost else {}, "module": {"variables": {"cost": {}}}}
    configuration = {"root_module": {"module_calls": {"shop": call}}}
    found = findings(run(plan(queue, configuration=configuration), "--format", "json", "--all", "--select", "missing-budget"))
    assert found["module.shop"][0] == expected


def test_state_does_not_tell_whether_a_call_has_opted_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = {"address": "module.shop.aws_sqs_queue.a", "type": "aws_sqs_queue", "name": "a", "provider_name": AWS, "values": {}}
    modules = [{"address": "module.shop", "resources": [queue]}]
    state = {"format_version": "1.0", "values": {"root_module": {"child_modules": modules}}}
    found = findings(run(state, "--format", "json", "--select", "missing-budget", kind="state"))
    assert found["module.shop"] == (
        "unknown",
        "whether a budget counts what module.shop.aws_sqs_queue.a costs cannot be told: what module.shop is given is not told",
    )
