"""Applying edits by byte range, all or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.finding import Edit


class EditError(ValueError):
    """Edits that contradict each other or the file; nothing was changed."""


def apply(source: bytes, edits: Iterable[Edit]) -> bytes:
    r"""Return ``source`` with the edits made; equal edits count once, insertions at one place keep their order.

    Line ends become ``\r\n`` in a file that has them throughout. Raises `EditError` when edits overlap, leave the file or cut a
    character in two.
    """
    ordered = sorted(dict.fromkeys(edits), key=_place)
    crlf = b"\r\n" in source and source.count(b"\r\n") == source.count(b"\n")
    pieces: list[bytes] = []
    done = 0
    for edit in ordered:
        start, end = edit.range.start.byte, edit.range.end.byte
        _check(source, start, end)
        if start < done:
            raise EditError(f"two edits of {edit.file} overlap at byte {start}")
        text = edit.text.replace("\r\n", "\n").replace("\n", "\r\n") if crlf else edit.text
        pieces += source[done:start], text.encode()
        done = end
    return b"".join((*pieces, source[done:]))


def _place(edit: Edit) -> tuple[int, int]:
    return edit.range.start.byte, edit.range.end.byte


def _check(source: bytes, start: int, end: int) -> None:
    if not 0 <= start <= end <= len(source):
        raise EditError(f"bytes {start} to {end} are not in a file of {len(source)} bytes")
    for byte in (start, end):
        if source[byte : byte + 1] and 0x80 <= source[byte] < 0xC0:  # noqa: PLR2004 - UTF-8's continuation bytes
            raise EditError(f"byte {byte} is in the middle of a character")
