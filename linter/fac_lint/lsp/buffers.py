"""The texts that an editor has open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_core.dataclass import dataclass
from fac_core.module.module import LARGEST
from fac_lint.lsp.addresses import path_of, real, uri_of
from fac_lint.lsp.texts import DEFAULT, Text, decoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass
class Buffer:
    """One text: the address that the editor gave it, its file, and what was saved of it last as far as the editor has said."""

    uri: str
    path: Path
    text: Text
    version: int | None
    saved: str | None = None

    @property
    def address(self) -> str:
        """The address of the file, however the editor writes it."""
        return uri_of(self.path)

    @property
    def bytes(self) -> bytes:
        """What the file will hold."""
        return self.text.text.encode("utf-8", "replace")

    @property
    def differs(self) -> bool:
        """Whether the file holds something else; one that is no UTF-8 holds what its bytes say, whatever the editor makes of them."""
        if self.text.text == self.saved:
            return False
        try:
            return decoded(self.path.read_bytes()) != self.text.text
        except OSError:
            return True


class Buffers:
    """All of them; ``encoding`` is what columns are counted in."""

    def __init__(self) -> None:
        self.encoding = DEFAULT
        self._open: dict[str, Buffer] = {}

    def __iter__(self) -> Iterator[Buffer]:
        return iter(self._open.values())

    def get(self, uri: str) -> Buffer | None:
        """Return the text of an address; None where it is not open, or no file's."""
        return self._open.get(uri)

    def open(self, item: types.TextDocumentItem) -> Buffer | None:
        """Hold a text; None for what is no file of this machine."""
        path = path_of(item.uri)
        if path is None:
            return None
        buffer = self._open[item.uri] = Buffer(item.uri, real(path), Text(item.text, self.encoding), item.version)
        return buffer

    def change(self, uri: str, version: int | None, changes: Iterable[types.TextDocumentContentChangeEvent]) -> Buffer | None:
        """Change a text, one change after the other."""
        buffer = self._open.get(uri)
        if buffer is None:
            return None
        for change in changes:
            if isinstance(change, types.TextDocumentContentChangePartial):
                start, end = ((place.line, place.character) for place in (change.range.start, change.range.end))
                buffer.text = buffer.text.replaced(start, end, change.text)
            else:
                buffer.text = Text(change.text, self.encoding)
        buffer.version = version
        return buffer

    def save(self, uri: str) -> Buffer | None:
        """Note that a text was saved as it is."""
        buffer = self._open.get(uri)
        if buffer is not None:
            buffer.saved = buffer.text.text
        return buffer

    def close(self, uri: str) -> Buffer | None:
        """Let go of a text."""
        return self._open.pop(uri, None)

    def at(self, address: str) -> list[Buffer]:
        """Return the texts of a file: an editor may have it open under several names."""
        return [buffer for buffer in self if buffer.address == address]

    def unsaved(self) -> dict[str, bytes]:
        """Return what is judged instead of files; nobody judges files that large, so these count as they are."""
        differing = {buffer.address: buffer.bytes for buffer in self if buffer.differs}
        return {address: data for address, data in differing.items() if len(data) <= LARGEST}
