"""What was found lately, in memory, before what is kept on disk."""

from __future__ import annotations

from fac_core.caching import Store, cache_folder

MOST = 192 * 2**20
"""Bytes that are held."""


class LruStore(Store):
    """A store that remembers; it writes on only while ``saving``: what texts mean that change with each key pressed is nothing to keep."""

    def __init__(self, most: int = MOST) -> None:
        super().__init__(cache_folder() / "lint")
        self._held: dict[str, bytes] = {}
        self._bytes = 0
        self._room = most
        self.saving = True

    def get(self, key: str) -> bytes | None:
        """Return what is known under a key; what was asked for last is forgotten last."""
        data = self._held.pop(key, None)
        if data is not None:
            self._held[key] = data
            return data
        data = super().get(key)
        if data is not None:
            self._hold(key, data)
        return data

    def put(self, key: str, data: bytes) -> None:
        """Remember something."""
        self._bytes -= len(self._held.pop(key, b""))
        self._hold(key, data)
        if self.saving:
            super().put(key, data)

    def _hold(self, key: str, data: bytes) -> None:
        self._held[key] = data
        self._bytes += len(data)
        while self._bytes > self._room and len(self._held) > 1:
            self._bytes -= len(self._held.pop(next(iter(self._held))))

    def trim(self) -> None:
        """Make room on disk, if anything was written there."""
        if self.saving:
            super().trim()
