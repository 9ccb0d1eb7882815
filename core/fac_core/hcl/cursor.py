"""Tokens of HCL's expression language, one at a time."""

from __future__ import annotations

import re
from typing import Final, NoReturn

NAME: Final = r"[A-Za-z_\x80-\U0010ffff][\w\-\x80-\U0010ffff]*"
COMMENT: Final = r"(?:\#|//)[^\n]*|/\*(?s:.*?)\*/"

_TOKEN = re.compile(
    rf"""[ \t]*+(?:
      (?P<path>(?!for\.)[A-Za-z_][A-Za-z0-9_-]*+(?:\.[A-Za-z_][A-Za-z0-9_-]*+)++(?![\x80-\U0010ffff]))
    | (?P<name>{NAME})
    | (?P<number>[0-9](?:[0-9.]|[eE][+-]?[0-9])*(?<!\.))
    | (?P<text>"[^"\\\r\n$%]*+")
    | (?P<quote>")
    | (?P<newline>\r?\n)
    | (?P<comment>{COMMENT})
    | (?P<heredoc><<-?{NAME}\r?\n)
    | (?P<symbol>&&|\|\||==|!=|<=|>=|=>|\.\.\.|::|~\}}|[-+*/%!?:=<>(){{}}\[\],.])
    )""",
    re.VERBOSE,
)

_MATCH = _TOKEN.match
_SPOKEN = {"newline": "the end of the line", "quote": "a quoted string", "text": "a quoted string", "heredoc": "a heredoc"}


class Unreadable(Exception):  # noqa: N818 - no error that leaves this package: it becomes a `SyntaxProblem`
    """The text cannot be read on from ``start``."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


class Cursor:
    """The current token between ``position`` and ``limit``, and the step to the next.

    ``kind`` is ``name``, ``path`` (names with dots between, and nothing else), ``number``, ``text`` (a string that says what it is),
    ``quote`` (the beginning of any other string), ``newline``, ``heredoc``, ``end``, ``invalid`` or the symbol itself.
    With ``newlines`` off, line ends are blank space.
    """

    __slots__ = ("comments", "end", "kind", "limit", "newlines", "previous", "start", "text", "value")

    def __init__(self, text: str, position: int, limit: int, *, newlines: bool) -> None:
        self.text = text
        self.comments: list[tuple[int, int]] = []
        self.limit = limit
        self.newlines = newlines
        self.kind = self.value = ""
        self.start = self.end = self.previous = position
        self.advance()

    def advance(self) -> None:
        """Step to the next token; ``previous`` is where the one left behind ended."""
        position = self.previous = self.end
        text, limit = self.text, self.limit
        while (found := _MATCH(text, position, limit)) is not None:
            kind = found.lastgroup or ""
            start, position = found.span(kind)
            if kind == "comment":
                self.comments.append((start, position))
                continue
            if kind == "newline" and not self.newlines:
                continue
            self.value = value = text[start:position]
            self.kind = value if kind == "symbol" else kind
            self.start = start
            self.end = position
            if kind == "name" and not value.isascii() and not value.replace("-", "_").isidentifier():
                self.kind = "invalid"
            return
        self._stop(position)

    def seek(self, position: int) -> None:
        """Read the token that follows ``position``."""
        self.end = position
        self.advance()

    def _stop(self, position: int) -> None:
        while position < self.limit and self.text[position] in " \t":
            position += 1
        self.start = position
        self.end = min(position + 1, self.limit)
        self.value = self.text[position : self.end]
        self.kind = "invalid" if self.value else "end"

    def take(self, kind: str) -> bool:
        """Step over the current token when it is of that kind."""
        if self.kind != kind:
            return False
        self.advance()
        return True

    def expect(self, kind: str, purpose: str) -> None:
        """Step over the current token, which must be of that kind."""
        if self.kind != kind:
            self.fail(f"expected {kind if kind == 'name' else repr(kind)} {purpose}, found {self.spoken}")
        self.advance()

    def fail(self, message: str) -> NoReturn:
        """Give up at the current token."""
        raise Unreadable(message, self.start, self.end)

    @property
    def spoken(self) -> str:
        """The current token as a message calls it."""
        if self.kind == "end":
            following = self.text[self.limit : self.limit + 1]
            return "the end of the file" if not following else repr(following) if following.isprintable() else "the end of the line"
        return _SPOKEN.get(self.kind) or repr(self.value)
