"""Escapes in quoted strings."""

from __future__ import annotations

import re

from fac_core.hcl.problem import Unreadable

_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\$\$\{|%%\{")
_SIMPLE = {r"\n": "\n", r"\r": "\r", r"\t": "\t", r"\"": '"', r"\\": "\\", "$${": "${", "%%{": "%{"}


def unclosed(start: int, at: int, raw: bytes) -> Unreadable:
    """Return what is wrong with the string at ``start`` whose piece ``raw`` at ``at`` holds a line's end."""
    end = at + min(place for place in (raw.find(b"\n"), raw.find(b"\r")) if place >= 0)
    return Unreadable("expected '\"' to close the string before the end of the line", start, end, misread=True)


def unescape(raw: str, start: int) -> str:
    """Resolve the escapes of a quoted string; raise `Unreadable` at a wrong one. ``start`` is where ``raw`` stands in the file."""
    if "\\" not in raw and "{" not in raw:
        return raw

    def resolved(match: re.Match[str]) -> str:
        escape = match[0]
        if (simple := _SIMPLE.get(escape)) is not None:
            return simple
        digits = escape[2:]
        code = int(digits, 16) if digits else -1
        if not 0 <= code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the bounds of Unicode
            at = start + len(raw[: match.start()].encode())
            known = r"\n, \r, \t, \", \\, \uXXXX or \UXXXXXXXX"
            raise Unreadable(f"{escape} is no escape sequence; use {known}", at, at + len(escape))
        return chr(code)

    return _ESCAPE.sub(resolved, raw)
