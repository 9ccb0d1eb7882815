"""Where a text stops being HCL and why: told from the words that tree-sitter read before its first error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.expression import DEEPEST
from fac_core.hcl.grammar import indent, without_comments
from fac_core.hcl.messages import INFIX, OPERATORS, Messages
from fac_core.hcl.parse_stack import Frame, Item, leaves
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.document import Document

_FIRST = {"identifier", "quoted_template_start"}
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
        self._messages = Messages(document, text)
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
            return error.with_traceback(None)  # it would hold everything around here
        return self._stopped()

    def _line(self, start: int, kind: str) -> None:
        """See what a line's end in front of the word at ``start`` means."""
        gap = self._text[self._previous : start]
        if b"\n" not in gap or b"\n" not in (gap := without_comments(gap)):
            return
        frame = self.frames[-1]
        if frame.kind == "{" and frame.words[:1] == ["for"]:
            return
        end = self._previous + gap.index(b"\n")
        item = frame.item if frame.kind == "body" else None
        if frame.kind == '"':
            raise self._messages.open_string(frame, end)
        if (frame.kind == "{" and frame.last not in {"{", ",", "\n"}) or (item and item.value):
            if frame.last in OPERATORS or frame.undecided:
                raise self._messages.expected(frame, end)
            if kind in INFIX:
                raise Unreadable(f"expected the name of an argument or block, found {self._messages.spoken(start)}", start, start + 1)
        if item and not item.value and kind != "{":
            raise self._messages.no_block(item, end)
        if frame.kind == "{" and frame.words:
            frame.words.append("\n")
        elif frame.kind == "body":
            frame.item = None

    def _word(self, leaf: Node) -> None:
        start, kind = leaf.start_byte, leaf.type
        if kind == "/" and self._text.startswith(b"/*", start):
            raise self._messages.open_comment(start)
        if kind == "template_literal":
            start = leaf.end_byte
        self._line(start, kind)
        self._before, self._previous = self._previous, leaf.end_byte
        frame = self.frames[-1]
        if kind in _FIRST and self._is_complete(frame):
            raise self._messages.expected(frame, start)
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
        if frame.last in OPERATORS or frame.last == "\n" or frame.words[:1] == ["for"]:
            return False
        if frame.kind == "{":
            return bool({"=", ":"} & set(frame.pair))
        return frame.kind == "body" and bool(frame.item and frame.item.value)

    def _head(self, frame: Frame, leaf: Node, start: int, kind: str) -> None:
        item = frame.item
        if item is None:
            if frame.begun and b"\n" not in self._text[self._before : start]:
                raise Unreadable(f"expected a new line after this item, found {self._messages.spoken(start)}", start, start + 1)
            frame.begun = True
            frame.item = Item(start, leaf.end_byte)
            header = frame.header
            if header and not self._unclosed and self._begins_line(start) and indent(self._text, start) <= indent(self._text, header.start):
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
            return self._messages.open_comment(self._stop)
        if frame.kind == "body":
            return self._messages.expected(frame, self._stop) if frame.item and frame.item.value else self._no_item(frame)
        if frame.kind in {'"', "<<"}:
            return self._messages.in_template(frame, self._stop)
        return self._messages.expected(frame, self._stop)

    def _no_item(self, frame: Frame) -> Unreadable:
        at = self._stop
        if frame.item:
            return self._messages.no_block(frame.item, at)
        header = self._unclosed or frame.header
        if self._messages.ended(at) and frame.header and header:
            self.open_block = True
            self.ends = self.ends or len(self._text)
            self.ends_after = self.ends_after or self._previous
            kind = self._document.text(header.start, header.name_end)
            return Unreadable(f"expected '}}' to close this {kind} block", header.start, header.name_end)
        if self._text.startswith(b"}", at):
            return Unreadable("unexpected '}': no block is open here", at, at + 1)
        hint = "; names stand without quotes here" if self._text.startswith(b'"', at) else ""
        return Unreadable(f"expected the name of an argument or block, found {self._messages.spoken(at)}{hint}", at, at + 1)

    def _begins_line(self, at: int) -> bool:
        return not self._text[self._text.rfind(b"\n", 0, at) + 1 : at].strip()
