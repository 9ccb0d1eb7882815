"""Editors that begin, and are ended whatever becomes of the test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.lsp.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def begin() -> Iterator[Callable[..., Editor]]:
    """Start an editor; ``words`` are the command, and by default the installed one."""
    begun: list[Editor] = []

    def run(*words: str, **options: object) -> Editor:
        begun.append(Editor(*words, **options))  # type: ignore[arg-type] # handed on as they are
        return begun[-1]

    yield run
    for editor in begun:
        editor.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a repository with a policy of its own."""
    top = tmp_path / "repository"
    (top / ".git").mkdir(parents=True)
    (top / "finops.yaml").write_text("version: 1\ntags:\n  required:\n    owner: {}\n")
    return top
