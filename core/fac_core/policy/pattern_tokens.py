"""Split a pattern of RE2 into its parts, and these into a tree: as much of the syntax as making up a value takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

# One alternative per kind of token; a class ends at the first ] that neither begins it nor belongs to [:name:] or an escape.
_TOKEN = re.compile(
    r"""
      \\Q (?P<quoted>.*?) (?: \\E | \Z )
    | \\ (?: [pP] (?: \{[^}]*\} | . ) | x\{[^}]*\} | x[0-9A-Fa-f]{2} | [0-7]{1,3} | . )
    | \[ \^? \]? (?: \[:[^]]*:\] | \\ . | [^]\\] )* \]
    | \(\?P?<[^>]*>
    | \(\? [a-zA-Z-]* [:)]
    | [*+?]\?? | \{[0-9]+(?:,[0-9]*)?\}\??
    | .
    """,
    re.DOTALL | re.VERBOSE,
)
_REPEAT = re.compile(r"\{(?P<low>[0-9]+)(?P<to>,(?P<high>[0-9]*))?\}\??")
_ESCAPED = re.compile(r"\\[^0-9A-Za-z]", re.DOTALL)
_ANY = frozenset(".")
_BETWEEN = frozenset({"^", "$", r"\A", r"\z", r"\b", r"\B"})
_BOUNDS = {"*": (0, None), "+": (1, None), "?": (0, 1)}


@dataclass(frozen=True, slots=True)
class Exactly:
    """This character."""

    character: str


@dataclass(frozen=True, slots=True)
class One:
    """One of several characters: those that the text, a pattern itself, accepts."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """Parts that follow each other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Parts of which one stands there."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part that stands there several times; ``high`` is None without a bound."""

    part: Node
    low: int
    high: int | None


Node: TypeAlias = Exactly | One | Row | Either | Repeat


def tokens(pattern: str) -> Iterator[str]:
    """Yield escapes, whole character classes, openings of groups, repeats and single characters."""
    for found in _TOKEN.finditer(pattern):
        quoted = found["quoted"]
        if quoted is None:
            yield found[0]
        else:
            yield from (f"\\{character}" if character.isascii() and not character.isalnum() else character for character in quoted)


def parse(pattern: str) -> Node:
    """Return the tree of a pattern that RE2 reads."""
    return _Parser(pattern).either()


class _Parser:
    def __init__(self, pattern: str) -> None:
        self._tokens = list(tokens(pattern))
        self._at = 0

    def either(self) -> Node:
        rows = [self._row()]
        while self._next() == "|":
            self._at += 1
            rows.append(self._row())
        return rows[0] if len(rows) == 1 else Either(tuple(rows))

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _row(self) -> Node:
        parts: list[Node] = []
        while (token := self._next()) not in {"", "|", ")"}:
            self._at += 1
            if parts and (bounds := _bounds(token)):
                parts[-1] = Repeat(parts[-1], *bounds)
            elif token.startswith("(") and not token.endswith(")"):
                parts.append(self.either())
                self._at += 1
            elif token in _BETWEEN or token.startswith("("):  # between characters, or flags for the rest of the group
                parts.append(Row(()))
            else:
                parts.append(_character(token))
        return parts[0] if len(parts) == 1 else Row(tuple(parts))


def _character(token: str) -> Node:
    if _ESCAPED.fullmatch(token):
        return Exactly(token[1])
    return One(token) if token in _ANY or len(token) > 1 else Exactly(token)


def _bounds(token: str) -> tuple[int, int | None] | None:
    found = _REPEAT.fullmatch(token)
    if found:
        low = int(found["low"])
        return low, (int(found["high"]) if found["high"] else None) if found["to"] else low
    return _BOUNDS.get(token[:1]) if token[:1] in _BOUNDS else None
