"""The scripts of CI files other than GitHub's, run as their systems run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from tests.ci.pages import ROOT, shown_files

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WRONG = {
    "modules/queue/main.tf": 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n',
    "infra/main.tf": "locals {\n  answer = 42\n}\n",
}
RIGHT = {"modules/queue/main.tf": "locals {\n  answer = 42\n}\n", "infra/main.tf": "locals {\n  answer = 42\n}\n"}
POLICY_WITH_A_MISTAKE = {**WRONG, "finops.yaml": "version: 1\ntagz: {}\n"}


def repository(folder: Path, files: Mapping[str, str]) -> Path:
    """Write a repository."""
    for name, text in {**files, ".git/HEAD": ""}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(shell: Sequence[str], script: str, folder: Path, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script where the programs are on PATH."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": programs, **variables}
    return subprocess.run([*shell, script], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def gitlab_job() -> dict[str, Any]:
    """Return the job of the page's `.gitlab-ci.yml`: what the template says, and over it what the page does."""
    page = yaml.safe_load(shown_files()[".gitlab-ci.yml"])
    (include,) = page["include"]
    template = yaml.safe_load((ROOT / include["file"].lstrip("/")).read_text(encoding="utf-8"))
    merged = _merged(template, page)["fac-lint"]
    assert merged["stage"] in page["stages"]
    return dict(merged)


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Merge as GitLab does: mappings key by key, and of anything else the last."""
    both = {key: _merged(below[key], above[key]) for key in below.keys() & above.keys() if isinstance(above[key], dict)}
    return {**below, **above, **both}
