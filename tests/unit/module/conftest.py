from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from fac_core.module import Module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Module]:
    """Write files, given as ``name=text`` with ``_tf`` for ``.tf``, and load their folder."""

    def written(**files: str) -> Module:
        for name, content in files.items():
            (tmp_path / name.replace("_tf", ".tf").replace("_json", ".json")).write_text(dedent(content), encoding="utf-8")
        return Module.load(tmp_path, display="shown")

    return written
