"""Bytes of a file and its text: line ends of Windows and a byte order mark are kept aside and put back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Text:
    """A text without carriage returns and mark, and how it was written; bytes that are no UTF-8 survive."""

    text: str
    crlf: bool = False
    mark: bool = False

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Read bytes."""
        mark = data.startswith(_MARK)
        body = data.removeprefix(_MARK)
        crlf = b"\r\n" in body and body.count(b"\r\n") == body.count(b"\n")
        return cls((body.replace(b"\r\n", b"\n") if crlf else body).decode("utf-8", "surrogateescape"), crlf, mark)

    def written(self, text: str) -> bytes:
        """Return another text as this one was written."""
        data = text.encode("utf-8", "surrogateescape")
        return (_MARK if self.mark else b"") + (data.replace(b"\n", b"\r\n") if self.crlf else data)
