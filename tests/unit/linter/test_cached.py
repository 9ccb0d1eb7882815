"""What is kept between runs says the same as a run without it, byte for byte, whatever has changed."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.linter.cached_repository import CHANGES, write_again, write_repository
from tests.unit.linter.cached_runs import FORMS, compare, program, said

from fac_core.caching import Store
from fac_lint.cli import command
from fac_lint.run import workers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.unit

Day: TypeAlias = tuple[int, int, int]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "repository"
    write_repository(folder)
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(folder)
    yield folder
    _open_again(folder)


def _open_again(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


@pytest.mark.parametrize("name", CHANGES)
def test_any_change_is_seen(name: str, repository: Path) -> None:
    for form in FORMS:
        said(*form)
    CHANGES[name](repository)
    compare()


def test_a_policy_outside_of_the_repository_is_named_as_soon_as_it_is_there(repository: Path) -> None:
    (repository / "finops.yaml").unlink()
    compare()
    (repository.parent / "finops.yaml").write_text("version: 1\n")
    compare()


@pytest.mark.skipif(sys.platform != "linux", reason="modules are judged in one process elsewhere")
def test_what_several_processes_read_is_looked_at(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_IT", 1)
    monkeypatch.setattr(workers, "SHARE", 2)
    for number, change in enumerate(CHANGES.values()):
        change(repository)
        if number % 3:
            continue  # each alone is asked above
        plain = said("--no-cache", *FORMS[0])
        assert said(*FORMS[0], "--jobs", "2") == plain
        assert said(*FORMS[0], "--jobs", "2") == plain
    write_again(repository)


def test_changes_matter(repository: Path) -> None:
    """Most changes change what is said; otherwise the comparisons above would prove little."""
    before = said(*FORMS[1], "--no-cache")
    changed = 0
    for change in CHANGES.values():
        change(repository)
        after = said(*FORMS[1], "--no-cache")
        changed += after != before
        before = after
    assert changed > len(CHANGES) * 0.7


@given(names=st.lists(st.sampled_from(sorted(CHANGES)), min_size=2, max_size=5))
@settings(max_examples=8, deadline=None)
def test_any_changes_one_after_the_other_are_seen(names: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("changes")
    write_repository(folder / "repository")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FAC_CACHE_DIR", str(folder / "cache"))
        patch.chdir(folder / "repository")
        compare()
        for name in names:
            CHANGES[name](folder / "repository")
            compare()
    _open_again(folder)
    shutil.rmtree(folder)


OPTIONS = (
    (),
    ("--select", "missing-cost-tags"),
    ("--ignore", "missing-cost-tags"),
    ("--policy", "org/base.yaml"),
    ("--var-file", "stack/prod/prod.tfvars"),
    ("--fail-on", "never"),
    ("--strict",),
    ("--jobs", "2"),
    ("modules",),
    ("modules/leaf",),
    ("stack", "modules"),
    ("examples/demo", "modules/app"),
    ("linked",),
    ("nowhere",),
    ("org",),
    ("org", "--strict"),
    ("--format", "text"),
    ("--select", "no-such-rule"),
)


def test_each_option_has_its_own_answer(repository: Path) -> None:
    del repository
    plain = {(form, arguments): said("--no-cache", *form, *arguments) for arguments in OPTIONS for form in FORMS}
    for _ in range(2):
        for (form, arguments), alone in plain.items():
            assert said(*form, *arguments) == alone


def test_a_named_file_of_values_or_policy_is_looked_at(repository: Path) -> None:
    arguments = ("--var-file", "stack/prod/prod.tfvars", "--policy", "org/base.yaml")
    for text, policy in pairwise(['owner = "x"\n', 'team = ""\n', "{{{", 'team = "y"\nowner = "z"\n']):
        (repository / "stack/prod/prod.tfvars").write_text(text, encoding="utf-8")
        compare(*arguments)
        required = "other" if len(policy) > 12 else "owner"
        (repository / "org/base.yaml").write_text(f"version: 1\ntags:\n  required:\n    {required}: {{}}\n", encoding="utf-8")
        compare(*arguments)


def test_a_baseline_is_looked_at(repository: Path) -> None:
    accepted = repository / "accepted.json"
    CliRunner().invoke(command, ["baseline", "--file", str(accepted), "--select", "missing-budget"], standalone_mode=False)
    compare("--baseline", str(accepted))
    assert said(*FORMS[0], "--baseline", str(accepted)) != said(*FORMS[0])
    accepted.write_text('{"version": 1, "findings": []}', encoding="utf-8")
    compare("--baseline", str(accepted))
    accepted.unlink()
    compare("--baseline", str(accepted))


def test_files_are_written_again(repository: Path) -> None:
    first = said("--format", "text", "--format", f"json={repository / 'out.json'}")
    written = (repository / "out.json").read_bytes()
    (repository / "out.json").unlink()
    assert said("--format", "text", "--format", f"json={repository / 'out.json'}") == first
    assert (repository / "out.json").read_bytes() == written


@pytest.mark.parametrize(("first", "second"), [((2026, 11, 23), (2027, 4, 1)), ((2027, 4, 1), (2027, 12, 1))])
def test_the_day_matters(first: Day, second: Day, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A comment that silences ends in the first half of 2027, and later on support for what a resource runs."""
    del repository
    outcomes = []
    for day in (first, second):
        monkeypatch.setattr(dt, "datetime", on(day))
        compare()
        outcomes.append(said(*FORMS[0]))
    assert outcomes[0] != outcomes[1]


def on(day: Day) -> type[dt.datetime]:
    class Then(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Then:
            return cls(*day, tzinfo=tz)

    return Then


def test_facts_and_schemas_of_the_user_are_looked_at(repository: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts" / "aws"
    facts.mkdir(parents=True)
    named = {"FAC_RESOURCE_TYPES_PATH": str(facts.parent)}
    outcomes = []
    for text in ("", "name: queue\n", "billing:\n  free: true\n"):
        if text:
            (facts / "sqs_queue.yaml").write_text(text, encoding="utf-8")
        plain = program(repository, "--no-cache", **named)
        assert program(repository, **named) == plain
        assert program(repository, **named) == plain
        outcomes.append(plain)
    schemas = {"FAC_SCHEMA_PATH": str(tmp_path / "schemas")}
    (tmp_path / "schemas").mkdir()
    assert program(repository, **schemas) == program(repository, "--no-cache", **schemas)
    (tmp_path / "schemas" / "aws-99.0.0.jsonl").write_text("no schema\n", encoding="utf-8")
    assert program(repository, **schemas) == program(repository, "--no-cache", **schemas)


def test_damaged_entries_are_not_used(repository: Path, tmp_path: Path) -> None:
    plain = said("--no-cache", *FORMS[0])
    said(*FORMS[0])
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file() and path.name != "trimmed"]
    assert len(kept) > 5
    for number, path in enumerate(kept):
        data = bytearray(path.read_bytes())
        data[-1 - number % len(data)] ^= 255
        path.write_bytes(data)
    assert said(*FORMS[0]) == plain
    for path in kept:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert said(*FORMS[0]) == plain
    assert said(*FORMS[0]) == plain
    del repository


def test_entries_that_hold_something_else_are_not_used(repository: Path, tmp_path: Path) -> None:
    """Whoever wrote them has put the right checksum there."""
    del repository
    plain = said("--no-cache", *FORMS[0])
    said(*FORMS[0])
    store = Store(tmp_path / "cache/lint")
    kept = [f"{path.parent.name}{path.name}" for path in (tmp_path / "cache/lint").glob("??/*")]
    for data in (b"", b"no zlib", zlib.compress(b"no msgpack"), zlib.compress(b"\x90"), zlib.compress(b"\x80")):
        for key in kept:
            store.put(key, data)
        assert said(*FORMS[0]) == plain


def test_runs_that_are_killed_and_runs_beside_them_harm_nobody(repository: Path, tmp_path: Path) -> None:
    plain = program(repository, "--no-cache")
    code = "from fac_lint.cli import main; main()"
    command, environment = [sys.executable, "-c", code, "--format", "json"], {**os.environ, "FAC_CACHE_DIR": str(tmp_path / "cache")}
    for moment in range(4):
        with subprocess.Popen(command, cwd=repository, env=environment, stdout=subprocess.DEVNULL) as run:
            time.sleep(0.2 + 0.1 * moment)
            run.kill()
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(lambda _: program(repository), range(6))) == [plain] * 6


def test_nothing_is_kept_of_what_changed_while_it_was_read(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that another program disturbs may say either; the next one says what is there."""
    from fac_lint.evaluation import files  # noqa: PLC0415 - to disturb it

    reading = files.ModuleFiles.text

    def disturbed(self: files.ModuleFiles, path: str) -> str:
        (repository / "modules/app/tags.yaml").write_text("owner: web\n", encoding="utf-8")
        found = reading(self, path)
        (repository / "modules/app/tags.yaml").write_text("other: web\n", encoding="utf-8")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(files.ModuleFiles, "text", disturbed)
        said(*FORMS[0])
    compare()


def test_where_nothing_can_be_kept_the_same_is_said(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del repository
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "file" / "below"))
    compare()


def test_without_the_cache_nothing_is_written(repository: Path, tmp_path: Path) -> None:
    del repository
    said("--no-cache")
    assert not (tmp_path / "cache").exists()
