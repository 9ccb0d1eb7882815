"""An upload is limited in every direction before it is unpacked."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_registry.archive.limits import Limits
from fac_registry.errors import BadArchiveError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Archives

pytestmark = pytest.mark.unit


def test_bombs_are_stopped(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    bomb = {"main.tf": b"", "zeros.txt": b"\0" * 20_000_000}
    for upload in (tarball(bomb), archives.zipped(bomb)):
        with pytest.raises(TooLargeError, match="100 times"):
            archives.repacked(upload, tmp_path)


@pytest.mark.parametrize(
    ("limits", "files"),
    [
        (Limits(members=3), {f"{number}.tf": b"" for number in range(4)}),
        (Limits(member=10), {"main.tf": b"x" * 11}),
        (Limits(unpacked=1000), {f"{number}.tf": os.urandom(400) for number in range(9)}),
    ],
)
def test_limits_hold(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], limits: Limits, files: dict[str, bytes]) -> None:
    limits = replace(limits, member=min(limits.member, 10_000))
    with pytest.raises(TooLargeError):
        archives.repacked(archives.zipped(files), tmp_path, limits)
    if limits.unpacked != 1000:
        with pytest.raises(TooLargeError):
            archives.repacked(tarball(files), tmp_path, limits)


def test_the_sum_of_a_tar_is_limited_too(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    files = {f"{number}.tf": os.urandom(400_000) for number in range(9)}
    with pytest.raises(TooLargeError):
        archives.repacked(tarball(files), tmp_path, Limits(unpacked=1_000_000, members=10))


def test_code_that_is_too_large_to_look_into_is_refused_by_name(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    with pytest.raises(BadArchiveError, match=r"modules/x/big\.tf: the file holds more than 1048576 bytes"):
        archives.repacked(tarball({"main.tf": b"", "modules/x/big.tf": os.urandom(1048577)}), tmp_path)
