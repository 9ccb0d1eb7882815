"""The template for GitLab, and the files that the page shows for GitLab, Azure DevOps and Jenkins: they write what their systems show."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import pytest
import yaml
from tests.ci.pages import shown_files
from tests.ci.scripts import POLICY_WITH_A_MISTAKE, RIGHT, WRONG, gitlab_job, repository, run
from tests.unit.linter.formats.test_schemas import VALID

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

pytestmark = pytest.mark.unit

CODES = pytest.mark.parametrize(("files", "code"), [(RIGHT, 0), (WRONG, 1), (POLICY_WITH_A_MISTAKE, 2)], ids=["right", "wrong", "policy"])


def valid(form: str, path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    VALID[form](text)
    return text


def gitlab(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    job = gitlab_job()
    return run(["sh", "-e", "-c"], "\n".join(job["script"]), folder, {**job["variables"], **variables})


@CODES
def test_gitlab_shows_what_was_found(tmp_path: Path, files: dict[str, str], code: int) -> None:
    done = gitlab(repository(tmp_path, files))
    assert done.returncode == code, done.stdout + done.stderr
    reports = gitlab_job()["artifacts"]["reports"]
    assert (tmp_path / reports["codequality"]).exists() is (code < 2)
    if code < 2:
        issues = json.loads(valid("gitlab", tmp_path / reports["codequality"]))
        assert bool([issue for issue in issues if issue["severity"] == "major"]) is bool(code)
        assert ("<failure" in valid("junit", tmp_path / reports["junit"])) is bool(code)


def test_variables_of_gitlab_say_what_is_checked_and_how(tmp_path: Path) -> None:
    folder = repository(tmp_path, WRONG)
    assert gitlab(folder, FAC_LINT_PATHS="infra").returncode == 0
    assert gitlab(folder, FAC_LINT_OPTIONS="--fail-on never --select gp2-volume").returncode == 0


def test_the_template_says_which_variable_is_missing(tmp_path: Path) -> None:
    (script,) = gitlab_job()["before_script"]
    done = run(["sh", "-e", "-c"], script, tmp_path, {"FAC_PACKAGE": ""})
    assert done.returncode != 0
    assert "FAC_PACKAGE: say in this variable what pip installs" in done.stderr


@CODES
def test_azure_devops_shows_what_was_found(tmp_path: Path, files: dict[str, str], code: int) -> None:
    folder = repository(tmp_path, files)
    steps = {step.get("displayName", step.get("task")): step for step in yaml.safe_load(shown_files()["azure-pipelines.yml"])["steps"]}
    done = run(["bash", "--noprofile", "--norc", "-c"], steps["Check the modules"]["script"], folder, {})
    assert done.returncode == code, done.stdout + done.stderr
    summaries = re.findall(r"^##vso\[task\.uploadsummary\](.*)$", done.stdout, re.MULTILINE)
    report = folder / steps["PublishTestResults@2"]["inputs"]["testResultsFiles"]
    assert report.exists() is bool(summaries) is (code < 2)
    if code < 2:
        assert "fac-lint" in (folder / summaries[0]).read_text(encoding="utf-8")
        assert ("<failure" in valid("junit", report)) is bool(code)


@CODES
def test_jenkins_shows_what_was_found(tmp_path: Path, files: dict[str, str], code: int) -> None:
    folder = repository(tmp_path, files)
    (folder / ".fac").symlink_to(sys.prefix)
    text = shown_files()["Jenkinsfile"]
    install, check = re.findall(r"^ *sh '(.*)'$", text, re.MULTILINE)
    assert "pip install" in install
    done = run(["sh", "-xe", "-c"], check, folder, {})
    assert done.returncode == code, done.stdout + done.stderr
    found = re.search(r"junit '(?P<junit>.*)'\n *recordIssues tool: checkStyle\(pattern: '(?P<checkstyle>.*)'\)", text)
    assert found
    assert (folder / found["junit"]).exists() is (code < 2)
    if code < 2:
        assert ("<failure" in valid("junit", folder / found["junit"])) is bool(code)
        assert ('severity="error"' in valid("checkstyle", folder / found["checkstyle"])) is bool(code)
