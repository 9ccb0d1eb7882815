"""Trailing comments of neighbouring lines, below each other as ``terraform fmt`` puts them: a mended value may be longer than before."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from fac_core import hcl

if TYPE_CHECKING:
    from collections.abc import Iterator


def realigned(before: bytes, after: bytes, name: str) -> bytes:
    """Return what a file holds after a change, with its comments put straight if they were before."""
    if name.endswith(".json") or aligned(before, name) != before:
        return after
    return aligned(after, name)


def aligned(source: bytes, name: str) -> bytes:
    """Return a file whose trailing comments stand one space behind the longest of neighbouring lines."""
    lines = source.split(b"\n")
    trailing = dict(_trailing(source, lines, name))
    for _, numbered in groupby(enumerate(trailing), lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in numbered]
        codes = {number: lines[number][: trailing[number]].rstrip() for number in numbers}
        column = max(len(code.decode("utf-8", "replace")) for code in codes.values()) + 1
        for number, code in codes.items():
            space = b" " * (column - len(code.decode("utf-8", "replace")))
            lines[number] = code + space + lines[number][trailing[number] :]
    return b"\n".join(lines)


def _trailing(source: bytes, lines: list[bytes], name: str) -> Iterator[tuple[int, int]]:
    """Yield the numbers of lines that end in a comment behind something else, and where in the line it begins."""
    for comment in hcl.parse(source, name).comments:
        start = comment.range.start
        at = start.byte - source.rfind(b"\n", 0, start.byte) - 1
        if comment.text.startswith(("#", "//")) and lines[start.line - 1][:at].strip():
            yield start.line - 1, at
