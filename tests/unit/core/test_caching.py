"""The store of what programs can do without: whatever happens to it, an entry is right or not there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.caching import Store, cache_folder, digest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

KEY, OTHER = digest("one"), digest("two")


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("??/*") if path.is_file())


def test_what_is_put_is_got(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    assert store.get(KEY) is None
    store.put(KEY, b"something")
    assert Store(tmp_path / "store").get(KEY) == b"something"
    store.put(KEY, b"")
    assert store.get(KEY) == b""
    assert store.get(OTHER) is None


@given(parts=st.lists(st.binary(max_size=3), max_size=4), others=st.lists(st.binary(max_size=3), max_size=4))
def test_parts_never_pass_for_others(parts: list[bytes], others: list[bytes]) -> None:
    assert (digest(*parts) == digest(*others)) == (parts == others)


@pytest.mark.parametrize("place", [0, 31, 32, 40, -1])
def test_a_changed_byte_makes_an_entry_unused_until_it_is_written_anew(place: int, tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put(KEY, b"something longer")
    (path,) = entries(tmp_path)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    assert store.get(KEY) is None
    store.put(KEY, b"anew")
    assert store.get(KEY) == b"anew"


def test_a_part_of_an_entry_is_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put(KEY, b"something longer")
    (path,) = entries(tmp_path)
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        assert store.get(KEY) is None


def test_an_entry_does_not_pass_for_another(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put(KEY, b"something")
    store.put(OTHER, b"else")
    ours, theirs = (tmp_path / key[:2] / key[2:] for key in (KEY, OTHER))
    theirs.write_bytes(ours.read_bytes())
    assert store.get(OTHER) is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = Store(tmp_path / "file" / "store")
    store.put(KEY, b"something")
    store.trim()
    assert store.get(KEY) is None


def test_many_writers_and_readers_at_once(tmp_path: Path) -> None:
    def work(number: int) -> bool:
        store, right = Store(tmp_path), True
        for turn in range(100):
            store.put(KEY, b"%d " % ((number + turn) % 3) * 2000)
            found = store.get(KEY)
            right &= found in {b"%d " % each * 2000 for each in range(3)}
        return right

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))
    assert len(entries(tmp_path)) == 1


WRITES = """
import sys
from pathlib import Path
from fac_core.caching import Store, digest
store = Store(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for turn in range(200):
        store.put(digest(str(turn)), b"%d" % turn * 100_000)
"""


def test_a_writer_that_is_killed_leaves_whole_entries_or_none(tmp_path: Path) -> None:
    for moment in range(5):
        with subprocess.Popen([sys.executable, "-c", WRITES, str(tmp_path)], stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            time.sleep(0.01 + 0.013 * moment)
            os.kill(writer.pid, signal.SIGKILL)
        store = Store(tmp_path)
        found = {turn: store.get(digest(str(turn))) for turn in range(200)}
        assert all(data is None or data == b"%d" % turn * 100_000 for turn, data in found.items())
        assert any(data is not None for data in found.values())


def test_what_was_asked_for_the_longest_ago_goes_first(tmp_path: Path) -> None:
    store = Store(tmp_path, most=10_000)
    now = time.time()
    for turn in range(20):
        store.put(digest(str(turn)), b"x" * 1000)
        path = tmp_path / digest(str(turn))[:2] / digest(str(turn))[2:]
        os.utime(path, (now - 100_000 + turn, now - 100_000 + turn))
    assert store.get(digest("0")) is not None  # used now
    store.trim()
    left = [turn for turn in range(20) if store.get(digest(str(turn))) is not None]
    assert left == [0, *range(14, 20)]
    assert sum(path.stat().st_size for path in entries(tmp_path)) <= 7500


def test_a_store_is_looked_through_now_and_then(tmp_path: Path) -> None:
    store = Store(tmp_path, most=100_000)
    store.put(KEY, b"x" * 1000)
    store.trim()
    before = (tmp_path / "trimmed").stat().st_mtime_ns
    store.put(OTHER, b"x" * 1000)
    store.trim()
    assert (tmp_path / "trimmed").stat().st_mtime_ns == before
    store.put(OTHER, b"x" * 20_000)
    store.trim()
    assert (tmp_path / "trimmed").stat().st_mtime_ns > before


def test_what_goes_while_a_store_is_looked_through_is_not_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path, most=10_000)
    for turn in range(20):
        store.put(digest(str(turn)), b"x" * 1000)
    unlink, gone = os.unlink, []

    def late(path: str) -> None:
        unlink(path)
        gone.append(path)
        if len(gone) % 2:
            raise FileNotFoundError(path)

    monkeypatch.setattr(os, "unlink", late)
    store.trim()
    assert sum(path.stat().st_size for path in entries(tmp_path)) <= 7500


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_what_another_user_has_written_is_not_believed(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put(KEY, b"something")
    (path,) = entries(tmp_path)
    os.chown(path, 12345, -1)
    assert store.get(KEY) is None


def test_nobody_else_may_read_or_write(tmp_path: Path) -> None:
    Store(tmp_path / "store").put(KEY, b"something")
    (path,) = entries(tmp_path / "store")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0


def test_a_user_without_a_folder_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def home() -> None:
        raise RuntimeError

    monkeypatch.setattr("pathlib.Path.home", home)
    store = Store(cache_folder({}))
    store.put(KEY, b"something")
    store.trim()
    assert store.get(KEY) is None


def test_a_folder_of_its_own_wins_over_that_of_all_programs() -> None:
    assert str(cache_folder({"FAC_CACHE_DIR": "/ours", "XDG_CACHE_HOME": "/all"})) == "/ours"
    assert str(cache_folder({"XDG_CACHE_HOME": "/all"})) == "/all/finops-as-code"
    assert cache_folder({}).parts[-2:] == (".cache", "finops-as-code")
