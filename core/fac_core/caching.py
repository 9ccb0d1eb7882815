"""What programs keep between runs and can do without: where it is, and a store of it that many may use at once.

An entry is written beside its place and renamed, and holds a checksum: whoever kills a writer, fills a disk or edits an entry makes it
unused, never wrong. What another user has written is not believed: a checksum can be worked out by anybody. Those that nobody has asked for
the longest are removed when the store grows too large.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOLDER = "FAC_CACHE_DIR"
MOST = 512 * 2**20
"""Bytes that a store may hold."""
_MARK = "trimmed"
_CHECKSUM = 32
_EVERY = 600
"""Seconds between two looks at how much a store holds, unless a run has written a lot."""
_USED = 3600
"""An entry's time is set anew when it is older than that: reading should not write each time."""


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where programs keep what they can do without: ``FAC_CACHE_DIR``, else ``finops-as-code`` in the user's folder of caches."""
    own = environment.get(FOLDER)
    if own:
        return Path(own)
    base = environment.get("XDG_CACHE_HOME")
    return (Path(base) if base else _home() / ".cache") / "finops-as-code"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a user without a name, as some containers have it: nothing can be kept there
        return Path(os.devnull)


def digest(*parts: bytes | str) -> str:
    """Return a name for these parts together; none of them can pass for two."""
    found = blake2b(digest_size=_CHECKSUM)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()


class Store:
    """Bytes by digest in a folder. What cannot be read is not there, and what cannot be written is worked out again next time."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder = folder
        self._most = most
        self._written = 0

    def get(self, key: str) -> bytes | None:
        """Return what is kept under a key; None where there is nothing, or something damaged."""
        path = self._path(key)
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - thousands of them
                status = os.fstat(file.fileno())
                data = file.read() if _is_ours(status) else b""
        except OSError:
            return None
        if data[:_CHECKSUM] != _checksum(key, data[_CHECKSUM:]):
            return None
        if abs(time.time() - status.st_mtime) > _USED:
            with suppress(OSError):
                os.utime(path)
        return data[_CHECKSUM:]

    def put(self, key: str, data: bytes) -> None:
        """Keep something under a key."""
        path = self._path(key)
        beside = f"{path}.{os.urandom(6).hex()}"
        try:
            with open(_create(beside), "wb") as file:
                file.write(_checksum(key, data) + data)
            os.replace(beside, path)  # noqa: PTH105 - thousands of them
        except OSError:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - as above
            return
        self._written += len(data) + _CHECKSUM

    def _path(self, key: str) -> str:
        return f"{self._folder}/{key[:2]}/{key[2:]}"

    def trim(self) -> None:
        """Remove the entries that were asked for the longest ago until the store has room again; nothing when it was looked at lately."""
        mark = self._folder / _MARK
        with suppress(OSError):
            lately = abs(time.time() - mark.stat().st_mtime) < _EVERY
            if lately and self._written < self._most // 8:
                return
        with suppress(OSError):
            mark.touch()
            found = sorted(self._entries())
            held = sum(size for _, size, _ in found)
            for _, size, path in found if held > self._most else ():
                if held <= self._most * 3 // 4:
                    break
                with suppress(OSError):  # somebody else who looks through it may have been quicker
                    os.unlink(path)  # noqa: PTH108 - thousands of them
                held -= size
        self._written = 0

    def _entries(self) -> Iterator[tuple[float, int, str]]:
        for group in os.scandir(self._folder):
            if group.is_dir(follow_symlinks=False):
                for entry in os.scandir(group.path):
                    with suppress(OSError):
                        status = entry.stat(follow_symlinks=False)
                        yield status.st_mtime, status.st_size, entry.path


def _create(path: str) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return os.open(path, flags, 0o600)
    except FileNotFoundError:
        Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(path, flags, 0o600)


def _is_ours(status: os.stat_result) -> bool:
    """Whether this user or the system's has written a file; elsewhere than on Unix, files do not say so."""
    return sys.platform == "win32" or status.st_uid in {os.geteuid(), 0}


def _checksum(key: str, data: bytes) -> bytes:
    return blake2b(data, digest_size=_CHECKSUM, key=key.encode()[:64]).digest()
