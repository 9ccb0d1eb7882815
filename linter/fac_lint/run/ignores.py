"""Suppression comments: ``# fac:ignore RULE reason="..." until=2027-03-31``.

Before a block or at the end of its first line it covers the block, elsewhere its own line (before an argument: the argument);
``fac:ignore-file`` covers the file. In JSON it stands under the key ``//`` of the block that it covers. Several rules are joined by
commas. An end is the last day on which the comment holds.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Position, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.hcl.syntax import Block, Body, Comment, File

_MARK = re.compile(r"^(?:#|//|/\*)\s*fac:ignore(?P<file>-file)?(?![\w-])(?P<rest>.*?)(?:\*/)?\s*$", re.DOTALL)
_RULES = re.compile(r"\s+(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)(?=\s|$)")
_BOM = b"\xef\xbb\xbf"
_SETTING = re.compile(r"\s+(?P<name>reason|until)=(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>\S+))(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment and the bytes it covers."""

    file: str
    range: Range
    rules: tuple[str, ...]
    first: int
    last: int
    reason: str = ""
    until: date | None = None
    problem: str = ""
    """Why the comment cannot be understood; it then covers nothing."""
    removal: Range | None = None
    """What goes with the comment when it is removed: its line, or the space before it; None in JSON."""

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of the finding, whatever the day."""
        return (
            not self.problem
            and finding.rule in self.rules
            and finding.file == self.file
            and finding.range is not None
            and self.first <= finding.range.start.byte < self.last
        )

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < today


def ignores_of(file: File, path: str) -> Iterator[Ignore]:
    """Yield the suppression comments of a file; ``path`` is what findings call it."""
    if b"fac:ignore" not in file.source:
        return
    for comment in file.comments:
        match = _MARK.match(comment.text)
        if match is not None:
            spoken_of = (0, len(file.source) + 1) if match["file"] else covered(comment, file)
            yield replace(_ignore(comment, match["rest"], path, spoken_of), removal=_removal(comment, file))


def _ignore(comment: Comment, rest: str, path: str, covered: tuple[int, int]) -> Ignore:
    rest = " " + rest.strip()
    named = _RULES.match(rest)
    if named is None:
        return Ignore(path, comment.range, (), *covered, problem="names no rule")
    rules = tuple(re.split(r"\s*,\s*", named["rules"]))
    settings = {match["name"]: match["quoted"] if match["quoted"] is not None else match["bare"] for match in _SETTING.finditer(rest)}
    left = _SETTING.sub("", rest[named.end() :]).strip()
    if left:
        return Ignore(path, comment.range, rules, *covered, problem=f'holds {left!r}, which is neither reason="..." nor until=YYYY-MM-DD')
    until = settings.get("until")
    try:
        end = date.fromisoformat(until) if until is not None else None
    except ValueError:
        return Ignore(path, comment.range, rules, *covered, problem=f"says until={until}, which is no date like 2027-03-31")
    return Ignore(path, comment.range, rules, *covered, reason=settings.get("reason", ""), until=end)


def covered(comment: Comment, file: File) -> tuple[int, int]:
    """Return the bytes of a file that a comment in it speaks of: from the first up to, not including, the last."""
    if file.path.endswith(".json"):
        around = [block.range for block in _blocks(file.body) if block.range.start <= comment.range.start < block.range.end]
        return (around[-1].start.byte, around[-1].end.byte) if around else (0, len(file.source) + 1)
    lines = file.source.split(b"\n")
    first = _line(comment, lines)
    last = dict(_spans(file.body)).get(first, first)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    return starts[first - 1], starts[last]


def _removal(comment: Comment, file: File) -> Range | None:
    """Return what goes with a comment: the space before it, the whole line where nothing else is on it."""
    if file.path.endswith(".json"):
        return None
    source, start = file.source, comment.range.start
    text = comment.text.rstrip("\r\n")
    stop = comment.range.end if "\n" in text else Position(start.line, start.column + len(text), start.byte + len(text.encode()))
    before = source[source.rfind(b"\n", 0, start.byte) + 1 : start.byte]
    rest, newline, _ = source[stop.byte :].partition(b"\n")
    if not rest.strip() and not before.strip():
        end = stop.byte + len(rest) + len(newline)
        return Range(Position(start.line, 1, start.byte - len(before)), Position(stop.line + len(newline), 1, end))
    if not rest.strip():
        blank = len(before) - len(before.rstrip())
        return Range(Position(start.line, start.column - blank, start.byte - blank), stop)
    blank = len(rest) - len(rest.lstrip())
    return Range(start, Position(stop.line, stop.column + blank, stop.byte + blank))


def _line(comment: Comment, lines: list[bytes]) -> int:
    """Return the line that a comment speaks of: its own, or the next one when it stands alone."""
    line = comment.range.start.line
    if lines[line - 1].removeprefix(_BOM).strip().startswith((b"#", b"//", b"/*")):
        line = comment.range.end.line if comment.range.end.column > 1 else comment.range.end.line - 1
        line += 1
        while line < len(lines) and lines[line - 1].strip().startswith((b"#", b"//")):
            line += 1
    return min(line, len(lines))


def _blocks(body: Body) -> Iterator[Block]:
    """Yield all blocks, each before those in it."""
    for block in body.blocks:
        yield block
        yield from _blocks(block.body)


def _spans(body: Body) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each argument and each block."""
    for attribute in body.attributes:
        yield attribute.range.start.line, attribute.range.end.line
    for block in body.blocks:
        yield from _spans(block.body)
        yield block.range.start.line, block.range.end.line
