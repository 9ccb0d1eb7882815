"""What was found of modules, kept between runs by digests of everything that it rests on.

A key holds the bytes of each file that may have a say (see `fac_lint.evaluation.closures`), the policy, the rules and all facts, what was
asked for, and the day. Which further files expressions and rules read is known only afterwards: their digests are part of the entry, and
compared.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from fac_core.caching import digest
from fac_lint.evaluation.closures import Closures
from fac_lint.evaluation.outlines import Outline
from fac_lint.run.judged import Judged
from fac_lint.run.linter_digest import own_digest
from fac_lint.run.replay import decoded, encoded

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.caching import Store
    from fac_lint.evaluation.library import Library
    from fac_lint.run.options import Options
    from fac_lint.run.regimes import Policies


MOST_OUTLINES = 2**15
"""So many outlines are kept of the modules under a folder: they were all read once, or are how some of these once were."""
_JUDGED = msgspec.msgpack.Decoder(Judged)
_OUTLINES = msgspec.msgpack.Decoder(dict[str, Outline])


class Kept:
    """The findings of earlier runs; nothing is kept when what was read has changed while it was read."""

    def __init__(self, store: Store, library: Library, policies: Policies, options: Options) -> None:
        self._store = store
        self._library = library
        self._policies = policies
        self._options = options
        self._closures = Closures(library)
        self._new: dict[str, bytes] = {}

    @cached_property
    def _asked(self) -> str:
        options, disk = self._options, self._library.disk
        files = [part for path in options.value_files for part in (str(path), disk.look("file", str(path)))]
        chosen = ("select", *options.select, "ignore", *options.ignore, "values", *files, "owner", options.owner)
        return digest(own_digest(), options.today.isoformat(), str(self._library.base), *chosen)

    @cached_property
    def _outlines(self) -> str:
        return digest(own_digest(), "outlines", str(self._library.base))

    def recall_outlines(self) -> None:
        """Give the library the outlines of the last run in the same folder."""
        found = decoded(self._store.get(self._outlines), _OUTLINES)
        self._library.outlines.update(found or {})

    def keep_outlines(self, before: int) -> None:
        """Keep them, when there are more than there were; the oldest of very many go."""
        found = self._library.outlines
        if len(found) > before:
            self._remember(self._outlines, dict(list(found.items())[-MOST_OUTLINES:]))

    def _key(self, folder: Path) -> str:
        return digest(self._asked, self._policies.of(folder).digest, str(folder), self._closures.digest(folder))

    def get(self, folder: Path) -> Judged | None:
        """Return what is known of a module."""
        found = decoded(self._store.get(self._key(folder)), _JUDGED)
        if found is None or any(self._library.disk.peek(kind, path) != told for kind, path, told in found.read):
            return None
        self._note(found)
        return found

    def put(self, folder: Path, found: Judged) -> None:
        """Remember what was found of a module, until it is certain that nothing has changed meanwhile."""
        self._note(found)
        self._remember(self._key(folder), found)

    def _note(self, found: Judged) -> None:
        """Tell the run what was read for a finding: by an earlier run, or by another process."""
        for what in found.read:
            self._library.disk.note(*what)

    def _remember(self, key: str, value: object) -> None:
        data = encoded(value)
        if data is not None:
            self._new[key] = data

    def write(self) -> None:
        """Keep what is new."""
        if self._new and self._library.disk.stays():
            for key, data in self._new.items():
                self._store.put(key, data)
            self._store.trim()
        self._new.clear()
