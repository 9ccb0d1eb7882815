"""After `fac-gen init`, every command that its CI and its hooks run works at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.offline
ROOT = Path(__file__).parents[3]


def test_the_next_commands_work(tmp_path: Path) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path / "home")}

    def run(call: str, folder: Path) -> str:
        done = subprocess.run(["sh", "-c", call], cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{call}: {done.stdout}{done.stderr}"
        return done.stdout

    run("fac-gen init repo --yes --cloud aws --cloud azurerm --cloud google", tmp_path)
    repository = tmp_path / "repo"
    run("git init -q . && fac-lint policy check finops.yaml", repository)
    assert "3 created" in run("fac-gen library", repository)
    workflow = yaml.safe_load((repository / ".github/workflows/modules.yml").read_text())
    calls = [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step]
    calls += [hook["entry"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())]
    said = [run(call, repository) for call in calls if not call.startswith("pip ")]
    assert (repository / "results.xml").is_file()
    assert any("3 modules, 0 failed" in one for one in said), said
