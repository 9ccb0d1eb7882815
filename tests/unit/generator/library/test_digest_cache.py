"""What is kept between runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from fac_gen.library.cache import DigestCache

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_what_is_remembered_survives_nonsense(tmp_path: Path) -> None:
    cache = DigestCache(tmp_path / "now.txt")
    cache.add("a" * 64, "b" * 64)
    with (tmp_path / "now.txt").open("a") as out:
        out.write("half a li\n\nc d e\n" + "c" * 64 + " " + "d" * 64 + "\n")
    again = DigestCache(tmp_path / "now.txt")
    assert again.get("a" * 64) == "b" * 64
    assert again.get("c" * 64) == "d" * 64
    assert again.get("half") is None


def test_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = DigestCache(tmp_path / "file" / "folder" / "now.txt")
    cache.add("a" * 64, "b" * 64)
    assert cache.get("a" * 64) == "b" * 64


def test_old_generators_are_forgotten(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text("")
        os.utime(tmp_path / f"{number}.txt", (number, number))
    DigestCache(tmp_path / "now.txt").add("a" * 64, "b" * 64)
    assert len(list(tmp_path.iterdir())) == 4
    assert (tmp_path / "8.txt").exists()
