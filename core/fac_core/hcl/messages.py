"""What should stand at a place of a text that is not HCL, and what is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.expression.escapes import unescape
from fac_core.hcl.grammar import without_comments
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from fac_core.hcl.document import Document
    from fac_core.hcl.parse_stack import Frame, Item

_TOKEN = re.compile(r'[A-Za-z_\x80-\U0010ffff][\w\-\x80-\U0010ffff]*|[0-9.]+|"|<<|&&|\|\||[=!<>]=|=>|\.\.\.|::|.', re.DOTALL)
_ESCAPE = re.compile(rb"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\x80-\xff]|[\xc0-\xff][\x80-\xbf]*)")
_MARKER = re.compile(rb"<<-?([^\r\n]*)")
_SPOKEN = {'"': "a quoted string", "<<": "a heredoc"}
INFIX = frozenset(("?", "*", "/", "%", "+", ">", ">=", "<", "<=", "==", "!=", "&&", "||", "=", ":", ",", ".", ".*", "[*]", "=>"))
OPERATORS = INFIX - {".*", "[*]"} | {"-", "!", "in", "if", "{"}
_CLOSERS = {"{": "}", "(": ")", "[": "]"}


class Messages:
    """Words what is wrong at a place of a text."""

    def __init__(self, document: Document, text: bytes) -> None:
        self._document = document
        self._text = text

    def expected(self, frame: Frame, at: int) -> Unreadable:
        """Return what should stand at ``at`` in an expression."""
        words, last = [word for word in frame.words if word != "\n"], frame.last
        found = self.spoken(at)
        place = (frame.start, frame.start + 1) if self.ended(at) and frame.kind != "body" else (at, at + 1)
        if frame.kind == "%{":
            return self._in_directive(frame, words, at)
        if words[:1] == ["for"]:
            wanted = self._in_for(frame, words)
        elif frame.undecided and last not in OPERATORS:
            wanted = "':' between the two results of '?'"
        elif (last in OPERATORS or not words) and not self._empty_call(frame, at):
            wanted = "an expression"
        else:
            wanted = self._closing(frame)
        hint = " (write $${ for a plain ${)" if frame.kind == "${" and "close" in wanted else ""
        return Unreadable(f"expected {wanted}, found {found}{hint}", *place)

    def _empty_call(self, frame: Frame, at: int) -> bool:
        return not frame.words and frame.kind in {"(", "[", "{"} and self.ended(at)

    def _in_directive(self, frame: Frame, words: list[str], at: int) -> Unreadable:
        words = [word for word in words if word != "strip_marker"]
        word = self.spoken(at)
        if not words and word.strip("'") in {"else", "endif", "endfor"}:
            return Unreadable(f"{word} has no beginning in this template", frame.start, frame.start + 2)
        if not words:
            wanted = "if, else, endif, for or endfor after '%{'"
        elif words[-1] in OPERATORS:
            wanted = "an expression"
        else:
            wanted = self._in_for(frame, words) if words[0] == "for" and "in" not in words else "'}' to close '%{'"
        return Unreadable(f"expected {wanted}, found {word}", at, at + 1)

    def _in_for(self, frame: Frame, words: list[str]) -> str:
        if "in" not in words:
            return "name after 'for'" if words[-1] in {"for", ","} else "'in' and the collection of 'for'"
        if words[-1] in OPERATORS:
            return "an expression"
        if ":" not in words:
            return "':' after the collection of 'for'"
        if frame.kind == "{" and "=>" not in words:
            return "'=>' after the key of an object 'for'"
        return f"{_CLOSERS[frame.kind]!r} to close 'for'"

    def _closing(self, frame: Frame) -> str:
        if frame.kind == "body":
            return "a new line after this item"
        if frame.kind == "{":
            full = not frame.pair or {"=", ":"} & set(frame.pair)
            return "'}' or a new line or ',' before the next key" if full else "'=' after a key of the object"
        if frame.kind == "${":
            return "'}' to close '${'"
        if frame.kind == "(" and frame.call:
            return f"')' to close the call of {frame.call}" if frame.last == "ellipsis" else f"')' or ',' after an argument of {frame.call}"
        return "')' to close the parenthesis" if frame.kind == "(" else "']' or ',' after an item of the list"

    def no_block(self, item: Item, at: int) -> Unreadable:
        """Return what is wrong with an item that has neither a value nor a block at ``at``."""
        head = without_comments(self._text[item.start : at]).split()
        wanted = "'{'" if len(head) > 1 else "'=' and a value, or '{'"
        after = b" ".join(head).decode("utf-8", "replace").replace('"', "")
        return Unreadable(f"expected {wanted} after {after}, found {self.spoken(at)}", at, at + 1)

    def open_comment(self, start: int) -> Unreadable:
        """Return what is wrong with a comment without an end."""
        return Unreadable("expected '*/' to close the comment", start, start + 2)

    def open_string(self, frame: Frame, end: int) -> Unreadable:
        """Return what is wrong with a string whose line ends at ``end``."""
        if frame.directives:
            return self._open_directive(frame)
        return Unreadable("expected '\"' to close the string before the end of the line", frame.start, end)

    def _open_directive(self, frame: Frame) -> Unreadable:
        keyword, start = frame.directives[-1]
        return Unreadable(f"expected %{{ end{keyword} }} for the %{{ {keyword} }} before", start, start + 2)

    def in_template(self, frame: Frame, at: int) -> Unreadable:
        """Return what stops a string or heredoc at ``at``: an escape, or that its end is missing."""
        escape = _ESCAPE.match(self._text, at) if frame.kind == '"' else None
        if escape:
            try:
                unescape(escape[0].decode(), at)
            except Unreadable as error:
                return error
        if frame.directives:
            return self._open_directive(frame)
        if frame.kind == '"':
            return self.open_string(frame, at)
        marker = _MARKER.match(self._text, frame.start)
        name = marker[1].decode("utf-8", "replace") if marker else ""
        end = marker.end() if marker else frame.start + 2
        return Unreadable(f"expected {name!r} on a line of its own to close the heredoc", frame.start, end)

    def ended(self, at: int) -> bool:
        """Whether nothing but blank space follows."""
        return not self._text[at : self._document.last].strip()

    def spoken(self, at: int) -> str:
        """Return what stands at ``at``, in words."""
        if self.ended(at) and (at == self._document.last or not self._text.startswith((b"\n", b"\r\n"), at)):
            return f"the end of the {self._document.called}"
        if self._text.startswith((b"\n", b"\r\n"), at):
            return "the end of the line"
        token = _TOKEN.match(self._document.text(at, at + 60))
        word = token[0] if token else ""
        return _SPOKEN.get(word) or repr(word)
