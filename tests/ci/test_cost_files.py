"""The whole CI files that gate costs: valid for the schemas of their systems, and their scripts comment and let guardrails decide."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml
from tests.ci.pages import PRICING, shown_files
from tests.unit.cost.forge_doubles import DOUBLES, Double, serving
from tests.unit.cost.plans import changed, plan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

pytestmark = pytest.mark.unit

FILES = shown_files(PRICING)
SCHEMAS = {
    ".github/workflows/cost.yml": ["vendor.github-workflows"],
    ".gitlab-ci.yml": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
    "azure-pipelines.yml": ["vendor.azure-pipelines", "--data-transform", "azure-pipelines", "--regex-variant", "python"],
    "bitbucket-pipelines.yml": ["vendor.bitbucket-pipelines"],
}
TERRAFORM = """#!/bin/sh
case " $* " in
  *" show "*) cat "$PLAN" ;;
  *" -input=false "*) ;;
  *) echo "asked for input: $*" >&2; exit 1 ;;
esac
"""


class System(NamedTuple):
    """A CI system: its forge, the file that is shown, its scripts, and what it tells a job of a pull request."""

    forge: str
    scripts: list[str]
    variables: Mapping[str, str]


def _github() -> System:
    (job,) = yaml.safe_load(FILES[".github/workflows/cost.yml"])["jobs"].values()
    told = {"GITHUB_ACTIONS": "true", "GITHUB_API_URL": "{base}", "GITHUB_REPOSITORY": "acme/shop", "GITHUB_REF": "refs/pull/7/merge"}
    given = {name: "secret-token" for step in job["steps"] for name, text in step.get("env", {}).items() if text == "${{ github.token }}"}
    return System("github", [step["run"] for step in job["steps"] if "run" in step], {**told, **given})


def _gitlab() -> System:
    (job,) = yaml.safe_load(FILES[".gitlab-ci.yml"]).values()
    told = {"GITLAB_CI": "true", "CI_API_V4_URL": "{base}", "CI_PROJECT_ID": "acme/shop", "CI_MERGE_REQUEST_IID": "7"}
    return System("gitlab", ["\n".join(job["script"])], {**told, "GITLAB_TOKEN": "secret-token"})


def _azure() -> System:
    steps = yaml.safe_load(FILES["azure-pipelines.yml"])["steps"]
    told = {"TF_BUILD": "True", "SYSTEM_COLLECTIONURI": "{base}/", "SYSTEM_TEAMPROJECT": "the shop", "BUILD_REPOSITORY_ID": "r-1"}
    given = {name: "secret-token" for step in steps for name, text in step.get("env", {}).items() if text == "$(System.AccessToken)"}
    scripts = [step["script"] for step in steps if "script" in step]
    return System("azure-devops", scripts, {**told, "SYSTEM_PULLREQUEST_PULLREQUESTID": "7", **given})


def _bitbucket() -> System:
    (entry,) = yaml.safe_load(FILES["bitbucket-pipelines.yml"])["pipelines"]["pull-requests"]["**"]
    told = {"BITBUCKET_BUILD_NUMBER": "5", "BITBUCKET_API_URL": "{base}", "BITBUCKET_REPO_FULL_NAME": "acme/shop", "BITBUCKET_PR_ID": "7"}
    return System("bitbucket", ["\n".join(entry["step"]["script"])], {**told, "BITBUCKET_TOKEN": "secret-token"})


SYSTEMS = {"github": _github, "gitlab": _gitlab, "azure-devops": _azure, "bitbucket": _bitbucket}


class Job:
    """A job of a pull request, as its system runs it: each script by a shell that ends with the first that fails."""

    def __init__(self, folder: Path, system: System, double: Double) -> None:
        self.folder, self._system, self._double = folder, system, double
        self.output = ""
        for name, text in {"terraform": TERRAFORM, "pip": "#!/bin/sh\ntest \"$1 $2\" = 'install --quiet'\n"}.items():
            (folder / "bin").mkdir(exist_ok=True)
            (folder / "bin" / name).write_text(text)
            (folder / "bin" / name).chmod(0o755)

    def run(self, size: int, guardrail: str) -> int:
        """Run the job for a plan with a disk of a size; return the exit code."""
        path = plan(self.folder / "made.json", changed("aws_ebs_volume.a", after={"type": "gp3", "size": size}))
        (self.folder / "finops.yaml").write_text(
            f"version: 1\nguardrails:\n  - {{name: dear, when: {json.dumps(guardrail)}, level: block}}\n"
        )
        programs = os.pathsep.join((str(self.folder / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]))
        told = {name: text.format(base=self._double.base) for name, text in self._system.variables.items()}
        quiet = {name: text for name, text in os.environ.items() if name != "FAC_FORGE_TOKEN" and not name.startswith(("GITHUB_", "CI_"))}
        environment = {**quiet, **told, "PATH": programs, "PLAN": path, "FAC_PACKAGE": "finops-as-code"}
        for script in self._system.scripts:
            words = ["bash", "-e", "-c", script]
            done = subprocess.run(words, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
            self.output += done.stdout + done.stderr
            if done.returncode:
                return done.returncode
        return 0


@pytest.fixture(params=SYSTEMS)
def job(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Job, Double]]:
    system = SYSTEMS[request.param]()
    with ExitStack() as stack:
        double = stack.enter_context(serving(DOUBLES[system.forge]()))
        yield Job(tmp_path, system, double), double


def test_a_change_is_said_once_and_guardrails_decide(job: tuple[Job, Double]) -> None:
    running, double = job
    assert running.run(1000, "delta_monthly > 100.0") == 0, running.output
    assert running.run(2000, "delta_monthly > 100.0") == 1, running.output
    (comment,) = double.texts.values()
    assert "+160.00" in comment, "the second run replaced the first one's"
    assert "blocks  dear" in running.output


def test_a_change_that_costs_nothing_is_no_comment(job: tuple[Job, Double]) -> None:
    running, double = job
    assert running.run(0, "delta_monthly > 100.0") == 0, running.output
    assert double.texts == {}


def test_a_wrong_policy_fails_the_job_with_its_own_code(job: tuple[Job, Double]) -> None:
    running, _ = job
    assert running.run(1000, "delta_monthlie > 100.0") == 2, running.output
    assert "finops.yaml:3" in running.output


def invalid(text: str, name: str, folder: Path) -> str:
    file = folder / name.rsplit("/", 1)[-1]
    file.write_text(text, encoding="utf-8")
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[name], str(file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return "" if done.returncode == 0 else done.stdout


@pytest.mark.parametrize("name", SCHEMAS)
def test_files_are_valid_and_a_mistake_is_seen(name: str, tmp_path: Path) -> None:
    assert invalid(FILES[name], name, tmp_path) == ""
    mistaken = re.sub(r"^(\s*(?:- )?)(steps|step|script):", r"\1stepz:", FILES[name], flags=re.MULTILINE)
    assert mistaken != FILES[name]
    assert invalid(mistaken, name, tmp_path) != ""


def test_every_file_that_is_shown_is_checked() -> None:
    assert set(FILES) == set(SCHEMAS)


def test_the_token_is_given_to_the_one_step_that_needs_it() -> None:
    (job,) = yaml.safe_load(FILES[".github/workflows/cost.yml"])["jobs"].values()
    holders: list[dict[str, Any]] = [step for step in job["steps"] if "github.token" in str(step)]
    assert [step["name"] for step in holders] == ["Comment"]
    assert "github.token" not in str(job.get("env"))
