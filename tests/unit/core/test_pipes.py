"""A pipe to which nobody writes ends in an error; one that is written to, late or slowly, is read whole."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core import pipes
from fac_core.document.read import read as read_document
from fac_core.errors import UserError
from fac_core.hcl.reader import read as read_hcl
from fac_core.resources._document import load
from fac_lint.evaluation.roots import read_values
from fac_lint.run.baseline import Baseline

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit
READERS: dict[str, Callable[[Path], object]] = {
    "policy, contract, usage": read_document,
    "plan, state": load,
    "Terraform": read_hcl,
    "values": lambda path: read_values(path, {}),
    "baseline": lambda path: Baseline.read(path, path.parent),
}


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("name", READERS)
def test_nobody_waits_for_ever(name: str, pipe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipes, "PATIENCE", 0.05)
    with pytest.raises(UserError, match="a pipe to which nobody writes") as caught:
        READERS[name](pipe)
    assert caught.value.hint


@pytest.mark.parametrize(("comes", "writes"), [(0.1, 0.0), (0.0, 0.2)])
def test_a_pipe_that_is_written_to_is_read_whole(pipe: Path, comes: float, writes: float) -> None:
    text = b"a" * 200_000

    def write() -> None:
        time.sleep(comes)
        with pipe.open("wb", buffering=0) as file:
            time.sleep(writes)
            file.write(text)

    writer = threading.Thread(target=write)
    writer.start()
    assert pipes.read_bytes(pipe) == text
    writer.join()


def test_a_pipe_of_a_shell_that_nothing_came_through_is_empty() -> None:
    reading, writing = os.pipe()
    os.close(writing)
    try:
        assert pipes.read_bytes(Path(f"/dev/fd/{reading}")) == b""
    finally:
        os.close(reading)
