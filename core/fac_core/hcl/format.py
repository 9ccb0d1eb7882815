"""Lay HCL out as ``terraform fmt`` would, for text whose tokens already stand one space apart.

The rules were taken from observation of Terraform 1.11 (2026-11): two spaces per line that opens more brackets than it closes; the
``=`` of neighbouring lines aligned, a line whose value goes on below standing apart; trailing comments of neighbouring lines aligned.
Heredocs are not supported: we write none.
"""

from __future__ import annotations

import re
from dataclasses import field
from functools import lru_cache

from fac_core.dataclass import dataclass

_EQUALS = re.compile(r"(?<![=!<>])=(?![=>])")
_NO_MARK = re.compile(r'[^"#/]+')
_IN_STRING = re.compile(r'[^"\\$%]+')
_PLAIN_STRING = re.compile(r'"[^"\\$%]*"')
_BLANKS = " \t\r"
"""White space of HCL; a string may hold other signs that Python takes for some, or for the end of a line."""
_OPENING, _CLOSING = "([{", ")]}"


@dataclass(slots=True)
class _Line:
    """One line: what stands before ``=``, from ``=`` on, and the trailing comment."""

    lead: str
    assign: str = ""
    comment: str = ""
    net: int = 0
    indent: int = field(default=0)

    @property
    def lead_width(self) -> int:
        return self.indent + len(self.lead)

    def text(self, assign_column: int, comment_column: int) -> str:
        line = " " * self.indent + self.lead
        if self.assign:
            line = f"{line:<{assign_column}}{self.assign}"
        return f"{line:<{comment_column}}{self.comment}" if self.comment else line


def format_hcl(text: str) -> str:
    """Return the text indented and aligned, without blank lines in a row or beside brackets, ending in one newline."""
    lines = [_read(line) for line in _without_needless_blanks(text.split("\n"))]
    _indent(lines)
    assign = _columns(lines, [bool(line.assign) for line in lines], [line.lead_width for line in lines])
    ends = [(column + len(line.assign)) if line.assign else line.lead_width for line, column in zip(lines, assign, strict=True)]
    comment = _columns(lines, [bool(line.comment) for line in lines], ends)
    return "".join(f"{line.text(a, c)}\n" for line, a, c in zip(lines, assign, comment, strict=True))


def _without_needless_blanks(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for raw in lines:
        line = raw.strip(_BLANKS)
        if not line and (not kept or not kept[-1] or kept[-1][-1] in _OPENING):
            continue
        if line and line[0] in _CLOSING and kept and not kept[-1]:
            kept.pop()
        kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _read(line: str) -> _Line:
    return _Line(*_parts(line))


@lru_cache(maxsize=8192)
def _parts(line: str) -> tuple[str, str, str, int]:
    """Return lead, assignment, comment and net brackets; modules have most of their lines in common."""
    code, comment_at = _blanked(line)
    comment = line[comment_at:] if comment_at > 0 else ""
    body = line[:comment_at].rstrip() if comment else line
    found = _EQUALS.search(code)
    if found and found.start() > 0 and _net(code[found.start() :]) == 0:
        return body[: found.start()].rstrip(), body[found.start() :], comment, _net(code)
    return body, "", comment, _net(code)


def _net(code: str) -> int:
    count = code.count
    return count("(") + count("[") + count("{") - count(")") - count("]") - count("}")


def _blanked(line: str) -> tuple[str, int]:
    """Return the code with every string blanked and the comment cut, and where the comment begins (-1: none)."""
    code: list[str] = []
    at = 0
    while at < len(line):
        if plain := _NO_MARK.match(line, at):
            code.append(plain[0])
            at = plain.end()
        elif line[at] == '"':
            whole = _PLAIN_STRING.match(line, at)
            end = whole.end() if whole else _string_end(line, at)
            code.append("_" * (end - at))
            at = end
        elif line[at] == "#" or line.startswith("//", at):
            return "".join(code), at
        else:
            code.append(line[at])
            at += 1
    return "".join(code), -1


def _string_end(line: str, start: int) -> int:
    at = start + 1
    while at < len(line):
        if plain := _IN_STRING.match(line, at):
            at = plain.end()
        elif line[at] == "\\":
            at += 2
        elif line[at] == '"':
            return at + 1
        elif line.startswith(("$${", "%%{"), at):
            at += 3
        elif line.startswith(("${", "%{"), at):
            at = _interpolation_end(line, at + 2)
        else:
            at += 1
    return at


def _interpolation_end(line: str, start: int) -> int:
    at, open_braces = start, 1
    while at < len(line) and open_braces:
        if line[at] == '"':
            at = _string_end(line, at)
            continue
        open_braces += {"{": 1, "}": -1}.get(line[at], 0)
        at += 1
    return at


def _indent(lines: list[_Line]) -> None:
    open_brackets: list[int] = []
    for line in lines:
        if not line.lead:
            continue
        closing = -line.net
        while closing > 0 and open_brackets:
            innermost = open_brackets.pop()
            if closing < innermost:
                open_brackets.append(innermost - closing)
            closing -= innermost
        line.indent = 2 * len(open_brackets)
        if line.net > 0:
            open_brackets.append(line.net)


def _columns(lines: list[_Line], member: list[bool], widths: list[int]) -> list[int]:
    """Column at which the aligned part begins, per line: one more than the widest of its run of members."""
    columns = [0] * len(lines)
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and member[end]:
            end += 1
        if end > start:
            columns[start:end] = [max(widths[start:end]) + 1] * (end - start)
        start = max(end, start + 1)
    return columns
