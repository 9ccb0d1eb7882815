"""The texts that a run has judged, by the names that its report calls files by, and the places in them as editors count."""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.module.module import LARGEST
from fac_lint.lsp.addresses import real, uri_of
from fac_lint.lsp.messages import Extent
from fac_lint.lsp.texts import Text, decoded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.finding import Position, Range

_NOWHERE = Extent((0, 0), (0, 0))


@dataclass(frozen=True)
class Reading:
    """The files of one run: what it has read itself in ``sources``, relative to ``base``, and what is not saved by path."""

    base: Path
    sources: Mapping[str, bytes]
    unsaved: Mapping[Path, bytes]
    encoding: str
    _texts: dict[str, Text] = field(default_factory=dict)
    _bytes: dict[str, bytes] = field(default_factory=dict)

    def path(self, name: str) -> Path:
        """Return the path of a file; the folders of modules are told without links, others may be reached through some."""
        path = os.path.normpath(f"{self.base}/{name}" if not name.startswith("/") else name)
        return Path(path) if name in self.sources else real(Path(path))

    def uri(self, name: str) -> str:
        """Return the address of a file."""
        return uri_of(self.path(name))

    def source(self, name: str) -> bytes:
        """Return the bytes of a file; none of a folder, or of what cannot be read."""
        if name not in self._bytes:
            known = self.sources.get(name)
            self._bytes[name] = known if known is not None else self._read(self.path(name))
        return self._bytes[name]

    def _read(self, path: Path) -> bytes:
        if path in self.unsaved:
            return self.unsaved[path]
        try:
            status = path.stat()
            return path.read_bytes() if S_ISREG(status.st_mode) and status.st_size <= LARGEST else b""
        except OSError:
            return b""

    def text(self, name: str) -> Text:
        """Return the text of a file."""
        if name not in self._texts:
            self._texts[name] = Text(decoded(self.source(name)), self.encoding)
        return self._texts[name]

    def extent(self, name: str, where: Range | None) -> Extent:
        """Return where something stands; where that is a point, up to the end of its line, for nobody can see a point."""
        if where is None:
            return _NOWHERE
        text = self.text(name)
        start, end = self._spot(text, where.start), self._spot(text, where.end)
        if start >= end:
            line = start[0]
            end = (line, text.spot(text.index((line, 0)) + len(text.line(line).rstrip()))[1])
        return Extent(start, max(start, end))

    @staticmethod
    def _spot(text: Text, place: Position) -> tuple[int, int]:
        return text.counted(place.line, place.column)
