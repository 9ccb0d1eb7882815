"""Suppression comments: ``# fac:ignore RULE reason="..." until=2027-03-31``.

Before a block or at the end of its first line it covers the block, elsewhere its own line (before an argument: the argument);
``fac:ignore-file`` covers the file. Several rules are joined by commas. An end is the last day on which the comment holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding, Range
    from fac_core.hcl.syntax import Body, Comment, File

_MARK = re.compile(r"^(?:#|//|/\*)\s*fac:ignore(?P<file>-file)?(?![\w-])(?P<rest>.*?)(?:\*/)?\s*$", re.DOTALL)
_RULES = re.compile(r"\s+(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)(?=\s|$)")
_SETTING = re.compile(r"\s+(?P<name>reason|until)=(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>\S+))(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment and the lines it covers."""

    file: str
    range: Range
    rules: tuple[str, ...]
    first: int
    last: int
    reason: str = ""
    until: date | None = None
    problem: str = ""
    """Why the comment cannot be understood; it then covers nothing."""

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of the finding, whatever the day."""
        return (
            not self.problem
            and finding.rule in self.rules
            and finding.file == self.file
            and finding.range is not None
            and self.first <= finding.range.start.line <= self.last
        )

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < today


def ignores_of(file: File, path: str) -> Iterator[Ignore]:
    """Yield the suppression comments of a file; ``path`` is what findings call it."""
    if b"fac:ignore" not in file.source:
        return
    lines = file.source.splitlines()
    blocks = dict(_spans(file.body))
    for comment in file.comments:
        match = _MARK.match(comment.text)
        if match is not None:
            first, last = (1, len(lines) + 1) if match["file"] else _covered(comment, lines, blocks)
            yield _ignore(comment, match["rest"], path, (first, last))


def _ignore(comment: Comment, rest: str, path: str, lines: tuple[int, int]) -> Ignore:
    rest = " " + rest.strip()
    named = _RULES.match(rest)
    if named is None:
        return Ignore(path, comment.range, (), *lines, problem="names no rule")
    rules = tuple(re.split(r"\s*,\s*", named["rules"]))
    settings = {match["name"]: match["quoted"] if match["quoted"] is not None else match["bare"] for match in _SETTING.finditer(rest)}
    left = _SETTING.sub("", rest[named.end() :]).strip()
    if left:
        return Ignore(path, comment.range, rules, *lines, problem=f'holds {left!r}, which is neither reason="..." nor until=YYYY-MM-DD')
    until = settings.get("until")
    try:
        end = date.fromisoformat(until) if until is not None else None
    except ValueError:
        return Ignore(path, comment.range, rules, *lines, problem=f"says until={until}, which is no date like 2027-03-31")
    return Ignore(path, comment.range, rules, *lines, reason=settings.get("reason", ""), until=end)


def _covered(comment: Comment, lines: list[bytes], blocks: dict[int, int]) -> tuple[int, int]:
    line = comment.range.start.line
    if lines[line - 1].strip().startswith((b"#", b"//", b"/*")):  # alone on its line: speaks of what follows
        line = comment.range.end.line if comment.range.end.column > 1 else comment.range.end.line - 1
        line += 1
        while line <= len(lines) and lines[line - 1].strip().startswith((b"#", b"//")):
            line += 1
    return line, blocks.get(line, line)


def _spans(body: Body) -> Iterator[tuple[int, int]]:
    for attribute in body.attributes:
        yield attribute.range.start.line, attribute.range.end.line
    for block in body.blocks:
        yield from _spans(block.body)
        yield block.range.start.line, block.range.end.line
