"""Tokens of HCL's expression language, one at a time."""

from __future__ import annotations

import re
from typing import Final, NoReturn

NAME: Final = r"[A-Za-z_\x80-\U0010ffff][\w\-\x80-\U0010ffff]*"
COMMENT: Final = r"(?:\#|//)[^\n]*|/\*(?s:.*?)\*/"

_TOKEN = re.compile(
    rf"""[ \t]*+(?:
      (?P<name>{NAME})
    | (?P<number>[0-9](?:[0-9.]|[eE][+-]?[0-9])*(?<!\.))
    | (?P<quote>")
    | (?P<newline>\r?\n)
    | (?P<comment>{COMMENT})
    | (?P<heredoc><<-?{NAME}\r?\n)
    | (?P<symbol>&&|\|\||==|!=|<=|>=|=>|\.\.\.|::|~\}}|[-+*/%!?:=<>(){{}}\[\],.])
    )""",
    re.VERBOSE,
)

_SPOKEN = {"newline": "the end of the line", "quote": "a quoted string", "heredoc": "a heredoc"}


class Unreadable(Exception):  # noqa: N818 - no error that leaves this package: it becomes a `SyntaxProblem`
    """The text cannot be read on from ``start``."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


class Cursor:
    """The current token between ``position`` and ``limit``, and the step to the next.

    ``kind`` is ``name``, ``number``, ``quote``, ``newline``, ``heredoc``, ``end``, ``invalid`` or the symbol itself.
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
        self.previous = self.end
        self.seek(self.end)

    def seek(self, position: int) -> None:
        """Read the token that follows ``position``."""
        match = _TOKEN.match
        text, limit = self.text, self.limit
        while (found := match(text, position, limit)) is not None:
            kind = found.lastgroup or ""
            position = found.end()
            if kind == "comment":
                self.comments.append(found.span("comment"))
                continue
            if kind == "newline" and not self.newlines:
                continue
            value = found[kind]
            self.value = value
            self.kind = value if kind == "symbol" else kind
            self.end = position
            self.start = position - len(value)
            if kind == "name" and not value.isascii() and not value.replace("-", "_").isidentifier():
                self.kind = "invalid"
            return
        self._stop(position)

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
