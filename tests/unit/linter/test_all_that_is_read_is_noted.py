"""What a verdict rests on is known: each file that a run opens in a repository is one by whose digest the next run can tell a change."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.cached_repository import write_repository

from fac_core.module.discovery import IGNORE_FILES, is_module_file
from fac_lint.evaluation.disk import VALUES, Disk
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

TRUTH = Path(__file__).parent / "truth"
_LISTENING: list[set[Path]] = []


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if _LISTENING and event == "open" and isinstance(arguments[0], str):
        _LISTENING[-1].add(Path(os.path.realpath(arguments[0])))


@pytest.fixture(scope="module", autouse=True)
def _hook() -> None:
    sys.addaudithook(_listen)  # there is no way to take it away: it does nothing while nobody listens


@contextmanager
def opened() -> Iterator[set[Path]]:
    found: set[Path] = set()
    _LISTENING.append(found)
    try:
        yield found
    finally:
        _LISTENING.remove(found)


def is_noted(file: Path, disk: Disk) -> bool:
    """Whether a change of a file would change the digest of something that was seen."""
    by_kind: dict[str, set[str]] = {}
    for kind, path in disk.seen:
        by_kind.setdefault(kind, set()).add(path)
    folder, name = str(file.parent), file.name
    if is_module_file(name) and folder in by_kind["folder"]:
        return True
    if name.endswith(VALUES) and (folder in by_kind["folder"] or str(file.parent.parent) in by_kind.get("values", ())):
        return True
    if name == "modules.json":
        return str(file.parents[2]) in by_kind.get("manifest", ())
    if any(file.is_relative_to(generated) for generated in by_kind.get("generated", ())):
        return True
    texts = {os.path.realpath(path.replace("\0", "/")) for path in by_kind.get("text", ())}
    return name in IGNORE_FILES or str(file) in texts or str(file) in map(os.path.realpath, by_kind.get("file", ()))


def test_each_file_that_is_opened_is_noted(tmp_path: Path) -> None:
    write_repository(tmp_path)
    for number, case in enumerate(sorted(TRUTH.rglob("*.tf"))):
        (tmp_path / f"cases/{number}").mkdir(parents=True)
        (tmp_path / f"cases/{number}/main.tf").write_bytes(case.read_bytes())
    disk = Disk()
    with opened() as found:
        engine.lint([tmp_path], engine.Options(date(2026, 11, 23), value_files=(tmp_path / "stack/prod/prod.tfvars",)), tmp_path, disk)
    inside = sorted(file for file in found if file.is_relative_to(tmp_path.resolve()) and not file.is_dir())
    assert len(inside) > 100
    assert [str(file) for file in inside if not is_noted(file, disk)] == []
