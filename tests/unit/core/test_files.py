"""Reports are written whole, and into what they name."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from fac_core import pipes
from fac_core.errors import UserError
from fac_core.files import write_report

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_report(path, "one\n")
    path.chmod(0o600)
    write_report(path, "two\n")
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("two\n", 0o600)
    assert [one.name for one in tmp_path.iterdir()] == ["report.json"]


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(path.read_text()))
    reader.start()
    write_report(path, "text\n")
    reader.join(10)
    assert (read, stat.S_ISFIFO(path.stat().st_mode)) == (["text\n"], True)


def test_a_pipe_from_which_nobody_reads_ends_in_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipes, "PATIENCE", 0.05)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="cannot be written: it is a pipe from which nobody reads"):
        write_report(tmp_path / "pipe", "text\n")


def test_a_pipe_whose_reader_comes_late_is_written_whole(tmp_path: Path) -> None:
    path, text = tmp_path / "pipe", "text\n" * 100_000
    os.mkfifo(path)
    read: list[str] = []
    reader = threading.Timer(0.1, lambda: read.append(path.read_text()))
    reader.start()
    write_report(path, text)
    reader.join(10)
    assert read == [text]


def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    link = tmp_path / "latest"
    link.symlink_to("reports/today")
    write_report(link, "text\n")
    assert link.is_symlink()
    assert (tmp_path / "reports/today").read_text() == "text\n"


def test_the_folder_is_made(tmp_path: Path) -> None:
    write_report(tmp_path / "out/today/report.json", "text\n")
    assert (tmp_path / "out/today/report.json").read_text() == "text\n"


@pytest.mark.parametrize("name", ["", "x" * 300, "file/report"])
def test_what_cannot_be_written_is_the_users_mistake(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        write_report(tmp_path / name, "text\n")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
