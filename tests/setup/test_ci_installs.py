"""What CI files install, installed as they say, and then run: from a clone for GitHub Actions and pre-commit, from a wheel for the rest."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml
from tests.ci.actions import Runner
from tests.ci.pages import shown_files
from tests.ci.scripts import RIGHT, WRONG, gitlab_job, repository
from tests.setup.conftest import ROOT, download, surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.setup

BUILT_FROM = (
    "core",
    "cost",
    "generator",
    "linter",
    "registry",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "action.yml",
    ".pre-commit-hooks.yaml",
)
AUTHOR = {name: "somebody" for one in ("AUTHOR", "COMMITTER") for name in (f"GIT_{one}_NAME", f"GIT_{one}_EMAIL")}

ALONE = {"PIP_NO_DEPS": "1"}  # what the wheel needs is installed in one of these tests


def run(words: list[str], folder: Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def git(folder: Path, environment: Mapping[str, str], *words: str) -> str:
    done = run(["git", *words], folder, environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def environment(fetched: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    tools = tmp_path_factory.mktemp("tools")
    download(tools, "wheel")  # which older versions of pip ask for where a source distribution is to be built
    return surroundings(tmp_path_factory.mktemp("home"), fetched / "locked", tools) | AUTHOR


@pytest.fixture(scope="module")
def clone(environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository of what the programs are built from, as it stands here."""
    folder = tmp_path_factory.mktemp("clone")
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, folder / name)
    git(folder, environment, "init", "--quiet")
    git(folder, environment, "add", "--all")
    git(folder, environment, "commit", "--quiet", "--message", "all")
    return folder


@pytest.fixture(scope="module")
def wheel(clone: Path, environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel, built as the page says."""
    folder = tmp_path_factory.mktemp("wheel")
    done = run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), "."], clone, environment)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("finops_as_code-*.whl")
    return built


def test_the_action_installs_its_own_clone_and_checks(clone: Path, environment: Mapping[str, str], tmp_path: Path) -> None:
    repository(tmp_path / "repository", WRONG)
    (tmp_path / "temp").mkdir()
    runner = Runner(tmp_path / "repository", tmp_path / "temp", clone, environment)
    code, outputs = runner.action({"python": sys.executable})
    assert (code, outputs["exit-code"]) == (1, "1"), runner.output
    assert "::error file=modules/queue/main.tf" in runner.output
    runner.left_out = ["Install fac-lint"]
    assert runner.action({"paths": "infra"})[0] == 0


def test_the_action_installs_what_it_is_told(wheel: Path, environment: Mapping[str, str], tmp_path: Path) -> None:
    runner = Runner(tmp_path, tmp_path, ROOT, {**environment, **ALONE}, left_out=["Check the modules"])
    code, _ = runner.action({"python": sys.executable, "package": str(wheel)})
    assert code == 0, runner.output
    assert (tmp_path / "fac-lint/bin/fac-lint").exists()


def installations() -> dict[str, str]:
    """Return the script with which each page's file installs the programs."""
    azure = yaml.safe_load(shown_files()["azure-pipelines.yml"])["steps"]
    jenkins = re.findall(r"^ *sh '(.*pip install.*)'$", shown_files()["Jenkinsfile"], re.MULTILINE)
    return {
        "gitlab": "\n".join(gitlab_job()["before_script"]),
        "azure": next(step["script"] for step in azure if step.get("displayName") == "Install fac-lint"),
        "jenkins": jenkins[0],
    }


@pytest.mark.parametrize("name", installations())
def test_a_wheel_is_installed(name: str, wheel: Path, environment: Mapping[str, str], tmp_path: Path) -> None:
    python = tmp_path / "python"
    done = run([sys.executable, "-m", "venv", str(python)], tmp_path, environment)
    assert done.returncode == 0, done.stderr
    variables = {"PATH": f"{python / 'bin'}:{environment['PATH']}", "FAC_PACKAGE": f"finops-as-code @ {wheel.as_uri()}"}
    alone = {} if name == "gitlab" else ALONE
    workspace = repository(tmp_path / "repository", RIGHT)
    done = run(["sh", "-e", "-c", installations()[name]], workspace, {**environment, **variables, **alone})
    assert done.returncode == 0, done.stdout + done.stderr
    programs = workspace / ".fac/bin" if name == "jenkins" else python / "bin"
    assert (programs / "fac-lint").exists()
    if not alone:
        done = run([str(programs / "fac-lint"), "infra"], workspace, environment)
        assert "0 violated" in done.stdout, done.stderr


def test_pre_commit_builds_the_hooks_from_a_clone(clone: Path, environment: Mapping[str, str], tmp_path: Path) -> None:
    """Also when a commit only takes away what made the modules right."""
    folder = repository(tmp_path / "repository", {})
    shutil.rmtree(folder / ".git")
    git(folder, environment, "init", "--quiet")
    (folder / "main.tf").write_text(
        'variable "tags" {\n  type = map(string)\n}\n\nresource "aws_sqs_queue" "this" {\n  tags = local.tags\n}\n'
    )
    (folder / "tags.tf").write_text("locals {\n  tags = var.tags\n}\n")
    (folder / "wrong.tf").write_text('resource "aws_sqs_queue" "wrong" {\n  name = "wrong"\n}\n')
    # Of a repository that stands in the settings an environment is built once; `try-repo` would build one for each run.
    hooks = {"repo": str(clone), "rev": git(clone, environment, "rev-parse", "HEAD"), "hooks": [{"id": "fac-lint"}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [hooks]}))
    git(folder, environment, "add", "--all")
    words = [sys.executable, "-m", "pre_commit", "run", "fac-lint", "--verbose"]
    own = {**environment, "PRE_COMMIT_HOME": str(tmp_path / "pre-commit")}
    done = run(words, folder, own)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "error[tags-input-not-wired] var.tags does not reach aws_sqs_queue.wrong" in done.stdout
    git(folder, environment, "commit", "--quiet", "--message", "all")
    git(folder, environment, "rm", "--quiet", "wrong.tf")
    done = run(words, folder, own)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 violated" in done.stdout
