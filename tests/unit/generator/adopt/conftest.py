"""Modules to adopt lie in a repository of their own: callers are looked for in the whole of it, and the other tests' are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tmp_path(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path
