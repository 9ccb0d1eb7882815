"""Where a text stops being HCL and why: told from the words that tree-sitter read before its first error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.expression import DEEPEST
from fac_core.hcl.expression.escapes import unescape
from fac_core.hcl.frames import Frame, Item, leaves
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.document import Document

_TOKEN = re.compile(r'[A-Za-z_\x80-\U0010ffff][\w\-\x80-\U0010ffff]*|[0-9.]+|"|<<|&&|\|\||[=!<>]=|=>|\.\.\.|::|.', re.DOTALL)
_COMMENT = re.compile(rb"/\*(?s:.*?)\*/|(?:#|//)[^\n]*")
_ESCAPE = re.compile(rb"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\x80-\xff]|[\xc0-\xff][\x80-\xbf]*)")
_MARKER = re.compile(rb"<<-?([^\r\n]*)")
_SPOKEN = {'"': "a quoted string", "<<": "a heredoc"}
_INFIX = frozenset(("?", "*", "/", "%", "+", ">", ">=", "<", "<=", "==", "!=", "&&", "||", "=", ":", ",", ".", ".*", "[*]", "=>"))
_OPERATORS = _INFIX - {".*", "[*]"} | {"-", "!", "in", "if", "{"}
_FIRST = {"identifier", "quoted_template_start"}
_CLOSERS = {"{": "}", "(": ")", "[": "]"}
_STARTS = {"{": "{", "(": "(", "[": "[", "quoted_template_start": '"', "<<": "<<", "<<-": "<<"}
_STARTS |= {"template_interpolation_start": "${", "template_directive_start": "%{"}
_ENDS = {"}", ")", "]", "quoted_template_end", "template_interpolation_end", "template_directive_end", "heredoc_identifier"}


class Diagnosis:
    """Follows the words of a text up to ``stop``, where its first error is."""

    def __init__(self, document: Document, text: bytes, stop: int) -> None:
        self.frames = [Frame("body", 0)]
        self.open_block = False
        self.ends = self.ends_after = 0
        self._unclosed: Item | None = None
        self._document = document
        self._text = text
        self._stop = stop
        self._before = self._previous = 0
        self._name = 0, 0

    @property
    def one_line(self) -> bool:
        """Whether the item stands on the line of its block's brace."""
        frame = next(frame for frame in reversed(self.frames) if frame.kind == "body")
        return bool(frame.item and frame.header and b"\n" not in self._text[frame.start : frame.item.start])

    @property
    def item(self) -> Item | None:
        """The argument or block that had begun."""
        return next((frame.item for frame in reversed(self.frames) if frame.kind == "body"), None)

    def error(self, root: Node) -> Unreadable:
        """Return what is wrong at ``stop``, or before when a line ends too early."""
        try:
            for leaf in leaves(root):
                if leaf.end_byte > self._stop:
                    break
                self._word(leaf)
            self._line(self._stop, "")
        except Unreadable as error:
            return error
        return self._stopped()

    def _line(self, start: int, kind: str) -> None:
        """See what a line's end in front of the word at ``start`` means."""
        gap = self._text[self._previous : start]
        if b"\n" not in gap or b"\n" not in (gap := _COMMENT.sub(lambda found: b" " * len(found[0]), gap)):
            return
        frame = self.frames[-1]
        if frame.kind == "{" and frame.words[:1] == ["for"]:
            return
        end = self._previous + gap.index(b"\n")
        item = frame.item if frame.kind == "body" else None
        if frame.kind == '"':
            raise self._open_string(frame, end)
        if (frame.kind == "{" and frame.last not in {"{", ",", "\n"}) or (item and item.value):
            if frame.last in _OPERATORS or frame.undecided:
                raise self._expected(frame, end)
            if kind in _INFIX:
                raise Unreadable(f"expected the name of an argument or block, found {self._spoken(start)}", start, start + 1)
        if item and not item.value and kind != "{":
            raise self._no_block(item, end)
        if frame.kind == "{" and frame.words:
            frame.words.append("\n")
        elif frame.kind == "body":
            frame.item = None

    def _word(self, leaf: Node) -> None:
        start, kind = leaf.start_byte, leaf.type
        if kind == "/" and self._text.startswith(b"/*", start):
            raise self._open_comment(start)
        if kind == "template_literal":
            start = leaf.end_byte
        self._line(start, kind)
        self._before, self._previous = self._previous, leaf.end_byte
        frame = self.frames[-1]
        if kind in _FIRST and self._is_complete(frame):
            raise self._expected(frame, start)
        if kind in _ENDS and len(self.frames) > 1 and (kind != "heredoc_identifier" or frame.words):
            self._close()
        elif frame.kind == "body" and (frame.item is None or not frame.item.value):
            self._head(frame, leaf, start, kind)
        elif kind in _STARTS:
            call = self._document.text(*self._name) if kind == "(" and frame.last == "identifier" else ""
            self.frames.append(Frame(_STARTS[kind], start, call))
        else:
            frame.words.append(kind)
            self._name = start, leaf.end_byte

    def _is_complete(self, frame: Frame) -> bool:
        """Whether an argument or a pair of an object has its whole value, so that nothing more can begin on its line."""
        if frame.last in _OPERATORS or frame.last == "\n" or frame.words[:1] == ["for"]:
            return False
        if frame.kind == "{":
            return bool({"=", ":"} & set(frame.pair))
        return frame.kind == "body" and bool(frame.item and frame.item.value)

    def _head(self, frame: Frame, leaf: Node, start: int, kind: str) -> None:
        item = frame.item
        if item is None:
            if frame.begun and b"\n" not in self._text[self._before : start]:
                raise Unreadable(f"expected a new line after this item, found {self._spoken(start)}", start, start + 1)
            frame.begun = True
            frame.item = Item(start, leaf.end_byte)
            header = frame.header
            if header and not self._unclosed and self._begins_line(start) and self._indent(start) <= self._indent(header.start):
                self._unclosed, self.ends, self.ends_after = header, start, self._before
        elif kind == "=":
            item.value = leaf.end_byte
            frame.words = ["="]
        elif kind == "{":
            if len(self.frames) > DEEPEST:
                raise Unreadable(f"blocks are nested more than {DEEPEST} levels deep", item.start, item.name_end)
            self.frames.append(Frame("body", start, header=item))
        elif kind == "quoted_template_start":
            self.frames.append(Frame('"', start))

    def _close(self) -> None:
        closed = self.frames.pop()
        frame = self.frames[-1]
        if closed.kind == "%{":
            keyword = next((word for word in closed.words if word != "strip_marker"), "")
            if keyword in {"if", "for"}:
                frame.directives.append((keyword, closed.start))
            elif keyword in {"endif", "endfor"} and frame.directives:
                frame.directives.pop()
        if closed.kind == "body":
            frame.item = None
        frame.words.append("term")

    def _stopped(self) -> Unreadable:
        """Say what was expected at ``stop`` and what is there."""
        frame = self.frames[-1]
        if self._text.startswith(b"/*", self._stop):
            return self._open_comment(self._stop)
        if frame.kind == "body":
            return self._expected(frame, self._stop) if frame.item and frame.item.value else self._no_item(frame)
        if frame.kind in {'"', "<<"}:
            return self._in_template(frame)
        return self._expected(frame, self._stop)

    def _open_comment(self, start: int) -> Unreadable:
        return Unreadable("expected '*/' to close the comment", start, start + 2)

    def _no_item(self, frame: Frame) -> Unreadable:
        at = self._stop
        if frame.item:
            return self._no_block(frame.item, at)
        header = self._unclosed or frame.header
        if self._ended(at) and frame.header and header:
            self.open_block = True
            self.ends = self.ends or len(self._text)
            self.ends_after = self.ends_after or self._previous
            kind = self._document.text(header.start, header.name_end)
            return Unreadable(f"expected '}}' to close this {kind} block", header.start, header.name_end)
        if self._text.startswith(b"}", at):
            return Unreadable("unexpected '}': no block is open here", at, at + 1)
        hint = "; names stand without quotes here" if self._text.startswith(b'"', at) else ""
        return Unreadable(f"expected the name of an argument or block, found {self._spoken(at)}{hint}", at, at + 1)

    def _no_block(self, item: Item, at: int) -> Unreadable:
        head = _COMMENT.sub(b"", self._text[item.start : at]).split()
        wanted = "'{'" if len(head) > 1 else "'=' and a value, or '{'"
        after = b" ".join(head).decode("utf-8", "replace").replace('"', "")
        return Unreadable(f"expected {wanted} after {after}, found {self._spoken(at)}", at, at + 1)

    def _open_string(self, frame: Frame, end: int) -> Unreadable:
        if frame.directives:
            return self._open_directive(frame)
        return Unreadable("expected '\"' to close the string before the end of the line", frame.start, end)

    def _open_directive(self, frame: Frame) -> Unreadable:
        keyword, start = frame.directives[-1]
        return Unreadable(f"expected %{{ end{keyword} }} for the %{{ {keyword} }} before", start, start + 2)

    def _in_template(self, frame: Frame) -> Unreadable:
        escape = _ESCAPE.match(self._text, self._stop) if frame.kind == '"' else None
        if escape:
            try:
                unescape(escape[0].decode(), self._stop)
            except Unreadable as error:
                return error
        if frame.directives:
            return self._open_directive(frame)
        if frame.kind == '"':
            return self._open_string(frame, self._stop)
        marker = _MARKER.match(self._text, frame.start)
        name = marker[1].decode("utf-8", "replace") if marker else ""
        return Unreadable(
            f"expected {name!r} on a line of its own to close the heredoc", frame.start, marker.end() if marker else frame.start + 2
        )

    def _expected(self, frame: Frame, at: int) -> Unreadable:
        """Return what should stand at ``at`` in an expression."""
        words, last = [word for word in frame.words if word != "\n"], frame.last
        found = self._spoken(at)
        place = (frame.start, frame.start + 1) if self._ended(at) and frame.kind != "body" else (at, at + 1)
        if frame.kind == "%{":
            return self._in_directive(frame, words, at)
        if words[:1] == ["for"]:
            wanted = self._in_for(frame, words)
        elif frame.undecided and last not in _OPERATORS:
            wanted = "':' between the two results of '?'"
        elif (last in _OPERATORS or not words) and not self._empty_call(frame, at):
            wanted = "an expression"
        else:
            wanted = self._closing(frame)
        hint = " (write $${ for a plain ${)" if frame.kind == "${" and "close" in wanted else ""
        return Unreadable(f"expected {wanted}, found {found}{hint}", *place)

    def _empty_call(self, frame: Frame, at: int) -> bool:
        return not frame.words and frame.kind in {"(", "[", "{"} and self._ended(at)

    def _in_directive(self, frame: Frame, words: list[str], at: int) -> Unreadable:
        words = [word for word in words if word != "strip_marker"]
        word = self._spoken(at)
        if not words and word.strip("'") in {"else", "endif", "endfor"}:
            return Unreadable(f"{word} has no beginning in this template", frame.start, frame.start + 2)
        if not words:
            wanted = "if, else, endif, for or endfor after '%{'"
        elif words[-1] in _OPERATORS:
            wanted = "an expression"
        else:
            wanted = self._in_for(frame, words) if words[0] == "for" and "in" not in words else "'}' to close '%{'"
        return Unreadable(f"expected {wanted}, found {word}", at, at + 1)

    def _in_for(self, frame: Frame, words: list[str]) -> str:
        if "in" not in words:
            return "name after 'for'" if words[-1] in {"for", ","} else "'in' and the collection of 'for'"
        if words[-1] in _OPERATORS:
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

    def _ended(self, at: int) -> bool:
        return not self._text[at:].strip()

    def _spoken(self, at: int) -> str:
        if self._ended(at) and not self._text.startswith((b"\n", b"\r\n"), at):
            return "the end of the file"
        if self._text.startswith((b"\n", b"\r\n"), at):
            return "the end of the line"
        token = _TOKEN.match(self._document.text(at, at + 60))
        word = token[0] if token else ""
        return _SPOKEN.get(word) or repr(word)

    def _indent(self, at: int) -> int:
        return indent(self._text, at)

    def _begins_line(self, at: int) -> bool:
        return not self._text[self._text.rfind(b"\n", 0, at) + 1 : at].strip()


def indent(text: bytes, at: int) -> int:
    """Return how deep the line of an offset is indented."""
    line = text[text.rfind(b"\n", 0, at) + 1 : at + 1]
    return len(line) - len(line.lstrip(b" \t"))
