"""Writing modules from text, and linting them."""

from __future__ import annotations

import json
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from click.testing import CliRunner
from tests.unit.linter.documents import POLICY, Run

from fac_core.finding import Verdict
from fac_lint.cli import command
from fac_lint.evaluation.disk import Disk
from fac_lint.evaluation.listings import Deprecation, Listing
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    from fac_core.finding import Finding
    from fac_lint.run.engine import Outcome


Answers: TypeAlias = "Mapping[str, Mapping[str, Mapping[str, str] | None]]"
"""What is said against the versions of modules, by the module's address in its registry."""
NO_ANSWERS: Answers = MappingProxyType({})


class Lint(Protocol):
    def __call__(
        self, files: dict[str, str], *, select: tuple[str, ...] = (), paths: tuple[str, ...] = ("",), answers: Answers = NO_ANSWERS
    ) -> Outcome: ...


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """Write files below the test's folder and lint them; today is 2026-11-23. ``answers`` are what registries said of modules."""

    def run(
        files: dict[str, str], *, select: tuple[str, ...] = (), paths: tuple[str, ...] = ("",), answers: Answers = NO_ANSWERS
    ) -> Outcome:
        (tmp_path / ".git").mkdir(exist_ok=True)
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        options = engine.Options(date(2026, 11, 23), select=select)
        disk = Disk()
        disk.listings = {
            address: Listing({number: None if said is None else Deprecation(**said) for number, said in versions.items()})
            for address, versions in answers.items()
        }
        return engine.lint([tmp_path / path for path in paths], options, tmp_path, disk=disk)

    return run


class Verdicts(Protocol):
    def __call__(self, outcome: Outcome, rule: str) -> dict[str, str]: ...


@pytest.fixture
def verdicts() -> Verdicts:
    """Verdicts of one rule by address."""

    def by_address(outcome: Outcome, rule: str) -> dict[str, str]:
        found: list[Finding] = [finding for finding in outcome.report.findings if finding.rule == rule]
        return {finding.address: str(finding.verdict) for finding in found}

    return by_address


@pytest.fixture(scope="session")
def rules_of() -> Callable[[Outcome], list[str]]:
    """Rules that are violated, finding by finding."""

    def rules(outcome: Outcome) -> list[str]:
        return [finding.rule for finding in outcome.report.of(Verdict.VIOLATED)]

    return rules


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Lint a document in a folder of its own, without asking for budgets."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "finops.yaml").write_text(POLICY)

    def lint(document: dict[str, Any], *arguments: str, kind: str = "plan") -> Result:
        (tmp_path / "it.json").write_text(json.dumps(document))
        return CliRunner().invoke(command, [f"--{kind}", "it.json", *arguments], standalone_mode=False)

    return lint
