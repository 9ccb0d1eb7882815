"""Stepping over an expression without reading it: brackets, strings, heredocs and comments are all it knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.cursor import COMMENT, NAME, Unreadable
from fac_core.hcl.template import HEREDOC_TEXT, QUOTED_TEXT, heredoc_end

if TYPE_CHECKING:
    from collections.abc import Callable

_PLAIN = re.compile(r"""(?:[^"\n\#/(){}\[\]<]++|"[^"\\\r\n$%]*+"|/(?![/*])|<(?!<))++""")
_COMMENT = re.compile(COMMENT)
_INLINE = re.compile(r"(?:[ \t]++|/\*(?s:.*?)\*/)*+")
_HEREDOC = re.compile(rf"<<(-?)({NAME})\r?\n")
_CLOSER = {"(": ")", "[": "]", "{": "}"}
_STOPS = ("\n", "#", ")", "]", "}")
_DEEPEST = 70


class Skipper:
    """Steps through ``text`` where it could not be read; hands every comment's start and end to ``comment``."""

    def __init__(self, text: str, comment: Callable[[int, int], None]) -> None:
        self._text = text
        self._comment = comment
        self._depth = 0

    def blank(self, position: int) -> int:
        """Return the offset behind blanks and comments on the line."""
        match = _INLINE.match(self._text, position)
        end = match.end() if match else position
        for comment in _COMMENT.finditer(self._text, position, end):
            self._comment(comment.start(), comment.end())
        return end

    def expression(self, position: int) -> int:
        """Return where the expression ends: at a line's end, or at a bracket or comma that does not belong to it."""
        return self._run(position, None)[0]

    def _run(self, position: int, opening: int | None) -> tuple[int, int]:
        """Step over what follows: up to the ``}`` of a template sequence that began at ``opening``, or to the expression's end.

        The values are the end of what is no blank space or comment, and the offset reached.
        """
        text, size = self._text, len(self._text)
        stack: list[tuple[str, int]] = [] if opening is None else [("}", opening)]
        end = position
        while position < size:
            if (plain := _PLAIN.match(text, position)) is not None:
                solid = len(plain[0].rstrip(" \t\r"))
                end = position + solid if solid else end
                position = plain.end()
            mark = text[position : position + 1]
            if not mark or (not stack and (mark in _STOPS or text.startswith("//", position))):
                break
            if mark == "\n":
                position += 1
            elif mark in ")]}":
                position = end = self._closed(stack, mark, position)
                if opening is not None and not stack:
                    return end, position
            elif mark in _CLOSER:
                stack.append((_CLOSER[mark], position))
                position += 1
            else:
                position, end = self._special(mark, position, end)
        if stack:
            closer, opened = stack[-1]
            raise Unreadable(f"expected {closer!r} to close {text[opened]!r}", opened, opened + 1)
        return end, position

    def _closed(self, stack: list[tuple[str, int]], mark: str, position: int) -> int:
        closer, opened = stack.pop()
        if closer != mark:
            line = self._text.count("\n", 0, opened) + 1
            raise Unreadable(f"expected {closer!r} to close the bracket of line {line}, found {mark!r}", position, position + 1)
        return position + 1

    def _special(self, mark: str, position: int, end: int) -> tuple[int, int]:
        """Step over a comment, a string or a heredoc; return the offset behind it and the end of what is no comment."""
        text = self._text
        if mark in "#/":
            comment = _COMMENT.match(text, position)
            if comment is None:
                raise Unreadable("expected '*/' to close the comment", position, position + 2)
            self._comment(position, comment.end())
            return comment.end(), end
        if mark == '"':
            position = self.quoted(position)
            return position, position
        heredoc = _HEREDOC.match(text, position)
        position = self._heredoc(heredoc) if heredoc else position + 2
        return position, position

    def quoted(self, start: int) -> int:
        """Return the offset behind the string that begins at ``start``."""
        text, position = self._text, start + 1
        while True:
            match = QUOTED_TEXT.match(text, position)
            position = match.end() if match else position
            if text.startswith('"', position):
                return position + 1
            if not text.startswith(("${", "%{"), position):
                raise Unreadable("expected '\"' to close the string before the end of the line", start, position)
            position = self._sequence(position)

    def _heredoc(self, opening: re.Match[str]) -> int:
        text, position, marker = self._text, opening.end(), opening[2]
        fresh = True
        while position < len(text):
            if fresh and (finish := heredoc_end(text, position, len(text), marker)):
                return finish
            match = HEREDOC_TEXT.match(text, position)
            end = match.end() if match else position
            fresh = end > position and text[end - 1] == "\n"
            if not fresh and text.startswith("\r", end):
                raise Unreadable("a carriage return without a line feed", end, end + 1)
            position = end if fresh or end >= len(text) else self._sequence(end)
        raise Unreadable(f"expected {marker!r} on a line of its own to close the heredoc", opening.start(), opening.end(2))

    def _sequence(self, start: int) -> int:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unreadable(f"templates are nested more than {_DEEPEST} levels deep", start, start + 2)
        position = self._run(start + 2, start)[1]
        self._depth -= 1
        return position
