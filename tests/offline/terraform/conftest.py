from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def make_module(tmp_path: Path) -> Callable[..., Path]:
    """Write a module: ``make_module(main='...', tests__cost='...')`` makes main.tf and tests/cost.tftest.hcl."""
    made = 0

    def make(**files: str) -> Path:
        nonlocal made
        made += 1
        folder = tmp_path / f"module{made}"
        for name, text in files.items():
            suffix = ".tftest.hcl" if name.startswith("tests__") else ".tf"
            path = folder / f"{name.replace('__', '/')}{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return folder

    return make
