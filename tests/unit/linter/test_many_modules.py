"""Many modules: the same findings in any order, in any number of processes, however few modules are held at a time."""

from __future__ import annotations

import gc
import random
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.cached_repository import write_repository

from fac_core.module import Module
from fac_lint.evaluation.closures import near
from fac_lint.evaluation.library import Library
from fac_lint.run import engine, workers
from fac_lint.run.concerns import Concerns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

TRUTH = Path(__file__).parent / "truth"


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository of the cache's tests, and each third truth case as a module of its own."""
    folder = tmp_path_factory.mktemp("many")
    write_repository(folder)
    for number, case in enumerate(sorted(TRUTH.rglob("*.tf"))[::3]):
        (folder / f"cases/{number}").mkdir(parents=True)
        (folder / f"cases/{number}/main.tf").write_bytes(case.read_bytes())
    return folder


def lint(folder: Path, jobs: int = 1) -> Outcome:
    return engine.lint([folder], engine.Options(date(2026, 11, 23), jobs=jobs), folder)


@pytest.fixture(scope="module")
def plain(modules: Path) -> Outcome:
    return lint(modules)


@pytest.mark.skipif(sys.platform != "linux", reason="modules are judged in one process elsewhere")
@pytest.mark.parametrize("jobs", [2, 5])
def test_in_any_number_of_processes(jobs: int, modules: Path, plain: Outcome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_IT", 1)
    monkeypatch.setattr(workers, "SHARE", 7)
    assert lint(modules, jobs) == plain


@pytest.mark.parametrize("held", [0, 1, 10_000])
def test_however_few_are_held(held: int, modules: Path, plain: Outcome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "HELD", held)
    assert lint(modules) == plain


@pytest.mark.parametrize("seed", range(2))
def test_in_any_order(seed: int, modules: Path, plain: Outcome, monkeypatch: pytest.MonkeyPatch) -> None:
    def shuffled(folders: Sequence[Path], library: Library) -> list[Path]:
        del library
        return random.Random(seed).sample(list(folders), len(folders))  # noqa: S311 - the same in each run

    monkeypatch.setattr(workers, "near", shuffled)
    assert lint(modules) == plain


def test_types_that_rules_do_not_speak_of_are_none_that_they_would(modules: Path, plain: Outcome, monkeypatch: pytest.MonkeyPatch) -> None:
    def everything(*_: object) -> bool:
        return True

    monkeypatch.setattr(Concerns, "include", everything)
    assert lint(modules) == plain


def test_those_near_each_other_follow_each_other(modules: Path) -> None:
    library = Library(modules)
    folders = library.survey(sorted({path.parent for path in modules.rglob("main.tf") if ".terraform" not in path.parts}))
    ordered = [str(path.relative_to(modules.resolve())) for path in near(folders, library)]
    assert sorted(ordered) == sorted(str(path.relative_to(modules.resolve())) for path in folders)
    at = ordered.index("examples/demo")
    assert ordered[at : at + 3] == ["examples/demo", "modules/app", "modules/leaf"]


def test_what_is_let_go_of_is_gone(modules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the collector of cycles, which does not run while modules are judged."""
    forget, left = workers.Judges._forget, []  # noqa: SLF001 - to look behind it

    def count(self: workers.Judges) -> None:
        before = {id(one) for one in gc.get_objects() if isinstance(one, Module)}
        forget(self)
        left.append(len(before & {id(one) for one in gc.get_objects() if isinstance(one, Module)}))

    gc.collect()
    monkeypatch.setattr(workers.Judges, "_forget", count)
    monkeypatch.setattr(workers, "HELD", 10)
    lint(modules)
    assert len(left) > 3
    assert max(left) <= 1, left


def test_no_more_is_held_than_needed(modules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    most = 0
    forget = Library.forget

    def count(self: Library) -> None:
        nonlocal most
        most = max(most, self.held)
        forget(self)

    monkeypatch.setattr(Library, "forget", count)
    monkeypatch.setattr(workers, "HELD", 10)
    lint(modules)
    assert 10 < most < 20
