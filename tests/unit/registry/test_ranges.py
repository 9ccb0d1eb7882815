"""Parts of archives, and encodings that a client does not take."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.cached_response import takes_gzip
from fac_registry.modules.archives import CHUNK
from fac_registry.ranges import UnsatisfiableError, wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("", None),
        ("bytes=0-0", (0, 1)),
        ("bytes=2-", (2, 10)),
        ("bytes=-3", (7, 10)),
        ("bytes=-99", (0, 10)),
        ("bytes=5-99", (5, 10)),
        ("bytes=7-3", None),
        ("bytes=-", None),
        ("bytes=0-1,3-4", None),
        ("lines=1-2", None),
        ("bytes=x-", None),
    ],
)
def test_what_is_asked_for(header: str, part: tuple[int, int] | None) -> None:
    assert wanted(header, 10) == part


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=99-100", "bytes=-0"])
def test_what_is_behind_the_end(header: str) -> None:
    with pytest.raises(UnsatisfiableError):
        wanted(header, 10)


@given(st.text(max_size=30) | st.from_regex(r"bytes=[0-9]{0,20}-[0-9]{0,20}", fullmatch=True), st.integers(0, 10**12))
def test_a_part_lies_inside_whatever_is_asked(header: str, size: int) -> None:
    try:
        part = wanted(header, size)
    except UnsatisfiableError:
        return
    assert part is None or 0 <= part[0] < part[1] <= size


@pytest.mark.parametrize("noise", [100, 3 * CHUNK])
def test_a_download_goes_on_where_it_broke_off(registry: Registry, tarball: Callable[..., bytes], noise: int) -> None:
    token, address = registry.token(), f"acme/parts{noise}/aws/1.0.0"
    assert registry.put(address, tarball({"main.tf": "", "noise": os.urandom(noise)}), token).status == 201
    whole, path = registry.archive(address, token), registry.ask(f"/v1/modules/{address}/download", token).headers["x-terraform-get"]
    first, rest = registry.ask(path, range="bytes=0-99"), registry.ask(path, range="bytes=100-")
    assert (first.status, rest.status, first.data + rest.data) == (206, 206, whole)
    assert first.headers["content-range"] == f"bytes 0-99/{len(whole)}"
    assert registry.ask(path, range="bytes=0-9", if_range=first.headers["etag"]).status == 206
    other = registry.ask(path, range="bytes=0-9", if_range='"other"')
    assert (other.status, other.data) == (200, whole)
    beyond = registry.ask(path, range=f"bytes={len(whole)}-")
    assert (beyond.status, beyond.headers["content-range"], beyond.data) == (416, f"bytes */{len(whole)}", b"")
    head = registry.ask(path, method="HEAD", range="bytes=0-9")
    assert (head.status, head.headers["content-length"], head.data) == (206, "10", b"")


@pytest.mark.parametrize(
    ("header", "taken"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("*", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("*;q=0", False),
        ("gzip;q=x", False),
        ("xgzip", False),
    ],
)
def test_an_encoding_that_is_not_taken_is_not_sent(header: str, *, taken: bool) -> None:
    assert takes_gzip(header) is taken
