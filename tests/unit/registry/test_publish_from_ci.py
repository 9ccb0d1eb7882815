"""The whole CI files of the how-to: valid for the schemas of their systems, and their scripts publish, by what a double signs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from tests.ci.actions import Runner
from tests.ci.pages import PUBLISHING as PAGE
from tests.ci.pages import ROOT, shown_files
from tests.ci.scripts import run as run_script
from tests.unit.registry.test_audit import entries
from tests.unit.registry.test_publisher_requests import GitHub, serve_github, trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.identity_provider import IdentityProvider
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
GITHUB_FILE, GITLAB_FILE = ".github/workflows/publish.yml", ".gitlab-ci.yml"
SCHEMAS = {GITHUB_FILE: ["vendor.github-workflows"], GITLAB_FILE: ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]}
ADDRESS = "https://registry.acme.example"


def invalid(name: str, text: str, folder: Path) -> str:
    file = folder / Path(name).name
    file.write_text(text)
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[name], str(file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("name", SCHEMAS)
def test_files_are_valid_and_a_mistake_is_seen(name: str, tmp_path: Path) -> None:
    assert set(shown_files(PAGE)) == set(SCHEMAS)
    text = shown_files(PAGE)[name]
    assert invalid(name, text, tmp_path) == ""
    assert invalid(name, re.sub(r"^(\s*)(steps|script):", r"\1stepz:", text, flags=re.MULTILINE), tmp_path) != ""


@pytest.fixture
def here(serve: Callable[..., Registry], identity_provider: IdentityProvider, tmp_path: Path) -> tuple[Registry, IdentityProvider]:
    """A registry, a CI system, and a repository with a module."""
    for name in ("queue", "topic"):
        (tmp_path / "modules" / name).mkdir(parents=True)
        (tmp_path / "modules" / name / "main.tf").write_text('variable "name" {\n  type = string\n}\n')
        manifest = (ROOT / "modules/aws/sqs-queue/module.yaml").read_text()
        (tmp_path / "modules" / name / "module.yaml").write_text(re.sub(r"^name: .*$", f"name: {name}", manifest, flags=re.MULTILINE))
    return serve(by_name=True), identity_provider


def test_github_publishes_all_modules(here: tuple[Registry, IdentityProvider], tmp_path: Path) -> None:
    registry, ci = here
    ci.person = {"sub": "repo:acme/modules:environment:release", "repository": "acme/modules", "environment": "release", "sha": "abc"}
    trust(registry, ci)
    job: dict[str, Any] = yaml.safe_load(shown_files(PAGE)[GITHUB_FILE])["jobs"]["publish"]
    assert (job["permissions"]["id-token"], job["env"]["FAC_REGISTRY"]) == ("write", ADDRESS)
    with serve_github(ci) as (url, _):
        environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "FAC_REGISTRY": registry.url,
            "GITHUB_REF_NAME": "v1.2.0",
            "ACTIONS_ID_TOKEN_REQUEST_URL": url,
            "ACTIONS_ID_TOKEN_REQUEST_TOKEN": GitHub.TOKEN,
        }
        runner = Runner(tmp_path, tmp_path, ROOT, environment, left_out=["Install"])
        code, _ = runner.run(job["steps"])
    assert code == 0, runner.output
    published = [(one["subject"], one["actor"]) for one in entries(registry.settings, "--action", "version.published")]
    assert sorted(subject for subject, _ in published) == ["acme/queue/aws 1.2.0", "acme/topic/aws 1.2.0"]
    assert all("trusted publisher 1" in actor for _, actor in published)
    assert [one["detail"]["sha"] for one in entries(registry.settings, "--action", "token.created")] == ["abc"]
    assert "fac_" not in runner.output, "no token in the log"


def test_gitlab_publishes_one_module(here: tuple[Registry, IdentityProvider], tmp_path: Path) -> None:
    registry, ci = here
    ci.person = {"sub": "project_path:acme/platform/modules:ref_type:tag:ref:v1.3.0", "project_path": "acme/platform/modules"}
    trust(registry, ci, "acme", "--claim", "project_path=acme/platform/modules", "--only", "queue/aws")
    job: dict[str, Any] = yaml.safe_load(shown_files(PAGE)[GITLAB_FILE])["publish"]
    assert job["id_tokens"] == {"FAC_REGISTRY_ID_TOKEN": {"aud": ADDRESS}}
    assert "pip install" in job["script"][0]
    variables = {"FAC_REGISTRY": registry.url, "CI_COMMIT_TAG": "v1.3.0", "FAC_REGISTRY_ID_TOKEN": ci.token(registry.url)}
    done = run_script(["sh", "-e", "-c"], "\n".join(job["script"][1:]), tmp_path, variables)
    assert done.returncode == 0, done.stderr
    assert json.loads(registry.ask("/v1/modules/acme/queue/aws/versions", registry.token("read")).data)["modules"][0]["versions"]
    refused = run_script(["sh", "-e", "-c"], "\n".join(job["script"][1:]), tmp_path, {**variables, "FAC_REGISTRY_ID_TOKEN": "x.y.z"})
    assert refused.returncode != 0
    assert "no signed token" in refused.stderr
