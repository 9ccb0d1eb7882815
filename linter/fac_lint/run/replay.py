"""What a run said, kept with what it read: where nothing of that has changed, a run that is asked for the same says the same."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, TypeVar

import msgspec

from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_lint.run.linter_digest import own_digest
from fac_lint.run.said import Said  # noqa: TC001 - the decoder reads the annotation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.caching import Store
    from fac_lint.evaluation.disk import Disk

_QUICKLY = 1
_Kept = TypeVar("_Kept")


@dataclass(frozen=True, slots=True)
class _Run:
    seen: tuple[tuple[str, str, str], ...]
    """Each kind and path that was looked at, and the digest of what was there."""
    said: Said


_RUNS = msgspec.msgpack.Decoder(_Run)


class Replay:
    """What was said when the same was asked for; ``asked`` is all that the answer depends on beside what ``disk`` reads."""

    def __init__(self, store: Store, disk: Disk, asked: Iterable[str]) -> None:
        self._store = store
        self._disk = disk
        self._key = digest(own_digest(), "replay", *asked)

    def recall(self) -> Said | None:
        """Return it if all that was read then is as it was."""
        run = decoded(self._store.get(self._key), _RUNS)
        return run.said if run is not None and all(self._disk.peek(kind, path) == told for kind, path, told in run.seen) else None

    def keep(self, said: Said) -> None:
        """Remember what was said, if nothing has changed meanwhile."""
        if not self._disk.stays():
            return
        seen = tuple((kind, path, told) for (kind, path), told in sorted(self._disk.seen.items()))
        data = encoded(_Run(seen, said))
        if data is not None:
            self._store.put(self._key, data)
            self._store.trim()


def encoded(value: object) -> bytes | None:
    """Return a value as bytes; None where a name in it is no text."""
    try:
        return zlib.compress(msgspec.msgpack.encode(value), _QUICKLY)
    except UnicodeEncodeError:
        return None


def decoded(data: bytes | None, decoder: msgspec.msgpack.Decoder[_Kept]) -> _Kept | None:
    """Return the value; None where there are no bytes, or none that hold such a value."""
    try:
        return decoder.decode(zlib.decompress(data)) if data is not None else None
    except (msgspec.DecodeError, zlib.error):
        return None
