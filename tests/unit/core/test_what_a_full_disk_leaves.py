"""What could not be written is told with its path, and nothing that was begun for it is left."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, NoReturn

import pytest
from tests.programs import inside

from fac_core.errors import UserError
from fac_core.schema_provider import mirror
from fac_gen.disk import exchange
from fac_registry import initialization
from fac_registry.data import prepare
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit


def full(*_: object, **__: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


def full_later(settings: Settings) -> NoReturn:
    prepare(settings)
    full()


ATTEMPTS: dict[str, tuple[object, str, Callable[..., object], Callable[[Path], object]]] = {
    "mirror": (mirror, "write_whole", full, mirror.write_mirror),
    "module": (exchange, "_stage", full, lambda folder: exchange.write_folder(folder / "queue", {"main.tf": ""})),
    "registry": (initialization, "prepare", full_later, lambda folder: initialization.begin(Settings(folder), folder / "r.toml", {})),
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_nothing_is_left_of_what_was_begun(attempt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module, name, broken, act = ATTEMPTS[attempt]
    monkeypatch.setattr(module, name, broken)
    with pytest.raises((UserError, OSError)) as told:
        act(tmp_path / "new" / "place")
    assert attempt == "registry" or (isinstance(told.value, UserError) and "place" in str(told.value.path))
    assert not (tmp_path / "new" / "place").exists()


def test_a_folder_that_was_made_for_a_report_is_told(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("locals {\n  x = 1\n}\n")
    for told in (True, False):
        done = inside("fac-lint", ".", "--format", "json", "--output", "nodir/x.json", cwd=tmp_path)
        assert ("nodir: this folder was made, since it was not there" in done.stderr) is told, done.stderr
