"""The lines that mark a conflict in a file, told apart from lines that only look like them, inside of a heredoc or a comment."""

from __future__ import annotations

import re

MINE, BEFORE, BETWEEN, NOW = "<<<<<<< yours\n", "||||||| generated last time\n", "=======\n", ">>>>>>> generated now\n"
HCL = (".tf", ".hcl")
_MARKS = frozenset({MINE, BEFORE, BETWEEN, NOW})
_FRESH = "<<<<<<< yours\0\n"
"""As `MINE` while a merge runs, so that no line of the user's is taken for it."""
_TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|#|//|(?P<comment>/\*)|<<-?(?P<heredoc>[A-Za-z_][\w-]*)[ \t]*$')


def conflict_text(mine: str, base: str, new: str) -> str:
    """Return three texts of whole lines between marks; `settled` ends the merge that they belong to."""
    return f"{_FRESH}{mine}{BEFORE}{base}{BETWEEN}{new}{NOW}"


def settled(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a merged text as it is to stand in a file, and the line of each of its conflicts."""
    lines = tuple(number for number, line in enumerate(text.split("\n"), 1) if f"{line}\n" == _FRESH)
    return text.replace(_FRESH, MINE), lines


def marks(text: str, path: str) -> dict[int, str]:
    """Return the marks of a file by line; in HCL, what stands in a heredoc or in a comment of several lines is none."""
    lines = text.replace("\r\n", "\n").split("\n")
    found: dict[int, str] = {}
    until = None
    for number, line in enumerate(lines, 1):
        if until is not None:
            until = None if until.search(line) else until
        elif f"{line}\n" in _MARKS:
            found[number] = f"{line}\n"
        elif path.endswith(HCL):
            until = _opened(line)
    return found


def _opened(line: str) -> re.Pattern[str] | None:
    """Return what ends a heredoc or comment that a line of code opens."""
    at = 0
    while token := _TOKEN.search(line, at):
        at = token.end()
        if token["heredoc"]:
            return re.compile(rf"^\s*{re.escape(token['heredoc'])}\s*$")
        if token["comment"]:
            end = line.find("*/", at)
            if end < 0:
                return re.compile(r"\*/")
            at = end + 2
        elif token[0] in {"#", "//"}:
            return None
    return None


def open_conflicts(text: str, path: str) -> tuple[int, ...]:
    """Return the lines where conflicts begin that nobody has resolved."""
    found = marks(text, path)
    return tuple(line for line, mark in found.items() if mark == MINE) if NOW in found.values() else ()


def without_marks(data: bytes, path: str) -> bytes:
    """Return the file as if every conflict were resolved as it is generated now."""
    found = marks(data.decode("utf-8", "replace"), path)
    kept, ours = [], True
    for number, line in enumerate(re.findall(rb"[^\n]*\n|[^\n]+$", data), 1):
        mark = found.get(number)
        if mark in {MINE, BETWEEN, NOW}:
            ours = mark != MINE
        elif ours:
            kept.append(line)
    return b"".join(kept)
