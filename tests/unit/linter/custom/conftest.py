from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

import pytest
from tests.unit.linter.custom import distributions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Install(Protocol):
    def __call__(self, name: str, rules: dict[str, str], version: str = "1.0") -> Path: ...


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install rules by file stem, as a distribution of some name."""
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    yield partial(distributions.lay, tmp_path / "site", monkeypatch)
    distributions.forget()
