"""A runner of GitHub Actions, as far as our own files need one: scripts run by bash, expressions are looked up, actions of others noted."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
WHATEVER_HAPPENED = ("!cancelled()", "always()")
SHELL = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail")


@dataclass
class Runner:
    """A machine with a checked out repository."""

    workspace: Path
    temp: Path
    own: Path
    """The checkout of the action that is ours."""
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    left_out: Sequence[str] = ()
    """Names of steps that are not run."""
    output: str = ""
    others: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Actions of others that would have run, and what they are given."""

    def run(self, steps: Sequence[dict[str, Any]], inputs: Mapping[str, str] | None = None) -> tuple[int, dict[str, Any]]:
        """Run steps as a job does, and return the exit code of the first that failed, and what is known afterwards."""
        known: dict[str, Any] = {"inputs": dict(inputs or {}), "steps": {step["id"]: {"outputs": {}} for step in steps if "id" in step}}
        failed = 0
        for step in steps:
            if step.get("name") in self.left_out or not _wanted(step, known, failed=bool(failed)):
                continue
            code, outputs = self._step(step, known)
            failed = failed or code
            known["steps"][step.get("id", "")] = {"outputs": outputs}
        return failed, known

    def action(self, given: Mapping[str, str]) -> tuple[int, dict[str, str]]:
        """Run our action, and return the exit code and the outputs."""
        action = yaml.safe_load((self.own / "action.yml").read_text(encoding="utf-8"))
        assert set(given) <= set(action["inputs"])
        inputs = {name: one.get("default", "") for name, one in action["inputs"].items()} | dict(given)
        code, known = self.run(action["runs"]["steps"], inputs)
        return code, {name: told(one["value"], known) for name, one in action["outputs"].items()}

    def _step(self, step: dict[str, Any], known: Mapping[str, Any]) -> tuple[int, dict[str, str]]:
        if "run" in step:
            return self._script(step["run"], {name: told(text, known) for name, text in step.get("env", {}).items()})
        given = {name: told(str(text), known) for name, text in step.get("with", {}).items()}
        if step["uses"].startswith("acme/fac@"):
            return self.action(given)
        self.others.append((step["uses"].partition("@")[0], given))
        return 0, {}

    def _script(self, script: str, own: Mapping[str, str]) -> tuple[int, dict[str, str]]:
        file, outputs = self.temp / "step.sh", self.temp / "outputs"
        file.write_text(script, encoding="utf-8")
        outputs.write_text("", encoding="utf-8")
        told_by_runner = {
            "GITHUB_ACTION_PATH": self.own,
            "GITHUB_OUTPUT": outputs,
            "GITHUB_STEP_SUMMARY": self.summary,
            "GITHUB_WORKSPACE": self.workspace,
            "RUNNER_TEMP": self.temp,
        }
        environment = {**self.environment, **{name: str(one) for name, one in told_by_runner.items()}, **own}
        words = [*SHELL, str(file)]
        done = subprocess.run(words, cwd=self.workspace, env=environment, capture_output=True, text=True, check=False)
        self.output += done.stdout + done.stderr
        return done.returncode, dict(line.split("=", 1) for line in outputs.read_text(encoding="utf-8").splitlines())

    @property
    def summary(self) -> Path:
        """The summary of the job, to which steps append."""
        return self.temp / "summary.md"


def told(text: str, known: Mapping[str, Any]) -> str:
    """Return text with what its expressions stand for."""
    return EXPRESSION.sub(lambda found: _looked_up(found[1], known), text)


def _looked_up(path: str, known: Mapping[str, Any]) -> str:
    """Return what a path leads to; an output that no step has set is empty."""
    *folders, name = path.split(".")
    for folder in folders:
        known = known[folder]
    return str(known.get(name, "") if folders[-1:] == ["outputs"] else known[name])


def _wanted(step: dict[str, Any], known: Mapping[str, Any], *, failed: bool) -> bool:
    """Whether a step runs: after one that failed only if it says so, and if all that it demands is there."""
    demands = EXPRESSION.sub(r"\1", step.get("if", "")).split(" && ") if "if" in step else []
    demanded = [demand for demand in demands if demand not in WHATEVER_HAPPENED]
    return (not failed or len(demanded) < len(demands)) and all(_looked_up(demand, known) for demand in demanded)
