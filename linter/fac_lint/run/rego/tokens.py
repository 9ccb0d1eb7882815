"""A Rego file as tokens, and the references in it: `input.resource.arguments["name"]`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.json_text import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"""
    (?P<space>\s+|\#[^\n]*)
  | (?P<text>"(?:[^"\\\n]|\\.)*"|`[^`]*`)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<sign>:=|==|!=|<=|>=|\S)
    """,
    re.VERBOSE,
)
ANY = None
"""A step of a reference that may be any key."""
KEYWORDS = frozenset(
    {"as", "contains", "default", "else", "every", "false", "if", "import", "in", "not", "null", "package", "some", "true", "with"}
)


@dataclass(frozen=True, slots=True)
class Token:
    """``kind`` is text, number, name or sign; ``line`` counts from 1."""

    kind: str
    text: str
    line: int

    @property
    def value(self) -> str:
        """What a text holds."""
        if self.text.startswith("`"):
            return self.text[1:-1]
        try:
            return str(parsed(self.text))
        except ValueError:
            return self.text[1:-1]


def tokens(source: str) -> list[Token]:
    """Return the tokens of a file; what is none of Rego's is a sign, on which its engine will have its say."""
    found: list[Token] = []
    line = 1
    for match in _TOKEN.finditer(source):
        if match.lastgroup != "space":
            found.append(Token(str(match.lastgroup), match[0], line))
        line += match[0].count("\n")
    return found


@dataclass(frozen=True, slots=True)
class Reference:
    """A name and the steps behind it; ``start`` and ``end`` are the tokens that it is made of."""

    head: str
    steps: tuple[str | None, ...]
    start: int
    end: int


def references(found: list[Token]) -> Iterator[Reference]:
    """Yield the references of a file; what stands in brackets within one is looked at by itself too."""
    for at, token in enumerate(found):
        if token.kind != "name" or token.text in KEYWORDS or (at and found[at - 1].text == "."):
            continue
        steps, end = _steps(found, at + 1)
        yield Reference(token.text, tuple(steps), at, end)


def _steps(found: list[Token], at: int) -> tuple[list[str | None], int]:
    steps: list[str | None] = []
    while at < len(found):
        if found[at].text == "." and at + 1 < len(found) and found[at + 1].kind == "name":
            steps.append(found[at + 1].text)
            at += 2
        elif found[at].text == "[" and found[at].line == found[at - 1].line:
            end = closing(found, at)
            inside = found[at + 1 : end]
            steps.append(inside[0].value if len(inside) == 1 and inside[0].kind == "text" else ANY)
            at = end + 1
        else:
            break
    return steps, at


_PAIRS = {"(": ")", "[": "]", "{": "}"}


def closing(found: list[Token], at: int) -> int:
    """Return where the bracket that opens at a token closes; the end of the file where it does not."""
    depth = 0
    for position in range(at, len(found)):
        if found[position].text in _PAIRS:
            depth += 1
        elif found[position].text in _PAIRS.values():
            depth -= 1
            if not depth:
                return position
    return len(found)
