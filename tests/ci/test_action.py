"""`action.yml`, its steps run as a runner of GitHub runs them; what it installs is tested in tests/setup."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from tests.ci.actions import EXPRESSION, Runner
from tests.ci.pages import ROOT, shown_files
from tests.unit.linter.formats.test_schemas import SARIF

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.unit

WITHOUT_TAGS = 'variable "tags" {\n  type = map(string)\n}\n\nresource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n'
RIGHT = "locals {\n  answer = 42\n}\n"
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
ONE_RULE = {"options": "--select=tags-input-not-wired"}


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """Return a runner on which the action is installed already, with a right module and a wrong one in the repository."""
    workspace, temp = tmp_path / "repository", tmp_path / "temp"
    for folder, text in {"modules/queue": WITHOUT_TAGS, "infra": RIGHT, "with space": RIGHT, "-odd": RIGHT}.items():
        (workspace / folder).mkdir(parents=True)
        (workspace / folder / "main.tf").write_text(text)
    temp.mkdir()
    (temp / "fac-lint").symlink_to(sys.prefix)
    return Runner(workspace, temp, ROOT, left_out=["Install fac-lint"])


def check(runner: Runner, **given: str) -> tuple[int, dict[str, str]]:
    return runner.action({**ONE_RULE, **given})


def sarif(outputs: Mapping[str, str]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(Path(outputs["sarif"]).read_text())
    SARIF.validate(document)
    return document


def test_violations_fail_the_step_and_stand_in_the_diff_the_summary_and_sarif(runner: Runner) -> None:
    runner.summary.write_text("of another step\n")
    code, outputs = check(runner, paths="modules")
    assert (code, outputs["exit-code"]) == (1, "1")
    assert "::error file=modules/queue/main.tf,line=5," in runner.output
    assert runner.summary.read_text().startswith("of another step\n### 🔴 fac-lint\n")
    (result,) = sarif(outputs)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "modules/queue/main.tf"


def test_right_modules_pass(runner: Runner) -> None:
    code, outputs = check(runner, paths="infra")
    assert (code, outputs["exit-code"]) == (0, "0")
    assert sarif(outputs)["runs"][0]["results"] == []


def test_several_folders_are_checked_whatever_their_names(runner: Runner) -> None:
    code, _ = check(runner, paths="\n  infra \n\nwith space\n-odd\n")
    assert code == 0
    assert "3 modules, 3 files" in runner.output


def test_without_inputs_the_whole_repository_is_checked_with_all_rules(runner: Runner) -> None:
    code, _ = runner.action({})
    assert code == 1
    assert "4 modules, 4 files" in runner.output


def test_what_fails_the_step_can_be_said(runner: Runner) -> None:
    code, outputs = check(runner, **{"fail-on": "never"})
    assert (code, outputs["exit-code"]) == (0, "0")
    assert len(sarif(outputs)["runs"][0]["results"]) == 1


def test_a_wrong_policy_fails_the_step_with_its_own_code_and_without_reports(runner: Runner) -> None:
    assert check(runner, paths="modules")[1]["sarif"]
    (runner.workspace / "finops.yaml").write_text("version: 1\ntagz: {}\n")
    runner.summary.unlink()
    code, outputs = check(runner, paths="modules")
    assert (code, outputs) == (2, {"exit-code": "2", "sarif": ""})
    assert "finops.yaml:2:1" in runner.output
    assert not runner.summary.exists()


@pytest.mark.parametrize("name", ["paths", "options", "fail-on"])
@pytest.mark.parametrize("text", ["$(touch hacked)", "`touch hacked`", '"; touch hacked; "', "x\ny; touch hacked", "--output=hacked"])
def test_nothing_that_is_given_runs_or_becomes_another_option(runner: Runner, name: str, text: str) -> None:
    code, _ = check(runner, **{name: text})
    assert code == (1 if (name, text) == ("options", "--output=hacked") else 2)
    assert not (runner.workspace / "hacked").exists() or (name, text) == ("options", "--output=hacked")


def test_scripts_hold_no_expressions_and_every_input_reaches_one() -> None:
    steps = ACTION["runs"]["steps"]
    assert not [step["name"] for step in steps if EXPRESSION.search(step["run"])]
    given = {found.removeprefix("inputs.") for step in steps for text in step["env"].values() for found in EXPRESSION.findall(text)}
    assert given == set(ACTION["inputs"])
    assert all(name in step["run"] for step in steps for name in step["env"])


def test_an_old_python_is_told(runner: Runner, tmp_path: Path) -> None:
    python = tmp_path / "python3.9"
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    runner.left_out = []
    code, outputs = runner.action({"python": str(python)})
    assert code == 2
    assert outputs["sarif"] == ""
    assert "::error title=fac-lint::Python 3.11 or newer is needed" in runner.output


def test_the_workflow_that_is_shown_uploads_what_was_found(runner: Runner) -> None:
    (job,) = yaml.safe_load(shown_files()[".github/workflows/costs.yml"])["jobs"].values()
    code, _ = runner.run(job["steps"])
    assert code == 1
    assert [name for name, _ in runner.others] == ["actions/checkout", "github/codeql-action/upload-sarif"]
    assert sarif({"sarif": runner.others[1][1]["sarif_file"]})["runs"][0]["results"]


def test_the_workflow_that_is_shown_uploads_nothing_that_was_not_written(runner: Runner) -> None:
    (runner.workspace / "finops.yaml").write_text("version: 1\ntagz: {}\n")
    (job,) = yaml.safe_load(shown_files()[".github/workflows/costs.yml"])["jobs"].values()
    code, _ = runner.run(job["steps"])
    assert code == 2
    assert [name for name, _ in runner.others] == ["actions/checkout"]
