"""Pairs of digests that are kept between runs, for what a program can do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 4
"""How many files of one kind stay; a developer's generator changes every few minutes."""


class DigestCache:
    """Digests by digest, in one file that only grows; two programs may use it at once, and a kill loses one pair at most."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pairs = self._read()

    def _read(self) -> dict[str, str]:
        try:
            lines = self._path.read_text(encoding="ascii").splitlines()
        except (OSError, ValueError):
            return {}
        pairs = (line.split(" ") for line in lines)
        return {pair[0]: pair[1] for pair in pairs if [len(part) for part in pair] == [64, 64]}

    def get(self, key: str) -> str | None:
        """Return what is kept under a key."""
        return self._pairs.get(key)

    def add(self, key: str, value: str) -> None:
        """Keep a pair; where nothing can be kept, the next run works it out again."""
        if self._pairs.get(key) == value:
            return
        self._pairs[key] = value
        try:
            if not self._path.exists():
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._forget_old()
            with self._path.open("a", encoding="ascii") as file:  # one short write: appended whole
                file.write(f"{key} {value}\n")
        except OSError:
            return

    def _forget_old(self) -> None:
        files = sorted(self._path.parent.glob("*.txt"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for path in files[KEPT - 1 :]:
            path.unlink(missing_ok=True)
