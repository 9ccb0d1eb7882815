"""Files of which each line holds one item, or the beginning or end of a block, as nearly all do: read line by line.

What a line holds is certain where its value is one name, text or number, or is written like one that the parser took before. Any other item
is an island, and all islands go to the parser at once. Where anything is not as foreseen, or the parser takes offence, nothing is said, and
the whole file is left to the parser: what is found does not depend on who has read it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.lazy import PLAIN_LENGTH, LazySpan, PlainAttribute
from fac_core.hcl.parts import Island, NotForeseenError, Part
from fac_core.hcl.shapes import is_sound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.document import Document

    Match = re.Match[bytes]

_PARTS = {
    b"name": rb"[A-Za-z_][\w-]*+",
    b"text": rb'"[^"\\\x00-\x1f$%]*+"',
    b"number": rb"-?+[0-9]++(?:\.[0-9]++)?+(?![\w.])",
    b"no": rb"(?!(?:true|false|null)\.|(?:for|in|if)(?![\w-]))",
    b"end": rb"[ \t]*+(?:(?:[#]|//)[^\n]*+)?(?:\n|\Z)",
}
_LINE = re.compile(
    rb"""[ \t\n]*+(?:
    (%(name)s)[ \t]*+=[ \t]*+(?:
        (%(text)s|%(number)s|%(no)s%(name)s(?:\.%(name)s)*+)%(end)s
        |((?:%(text)s|[\w().,\[\]=!<>&|?:+*/\t -]++)++)(?:[#][^\n]*+)?(?:\n|\Z)
        |()
    )
    |(%(name)s)((?:[ \t]*+"[^"\\\x00-\x1f$%%{]*+"|[ \t]++%(name)s)*+)[ \t]*+\{(?:%(end)s|())
    |(\})%(end)s
    |((?:[#]|//)[^\n]*+|(?>/\*(?s:.*?)\*/))[ \t]*+(?:\n|\Z)
    |(\Z)
    )"""
    % _PARTS,
    re.VERBOSE,
)
_ATTRIBUTE, _SURE, _LIKELY, _LONG, _TYPE, _OPENED, _INLINE, _CLOSED, _COMMENT, _END = range(1, 11)
_LABEL = re.compile(rb'"([^"]*)"|([^\s"]+)')
_REMARK = re.compile(rb"(?:#|//)[^\n]*")
_HEREDOC = re.compile(rb"<<-?([A-Za-z_][\w-]*)\n")
_KEYWORDS = frozenset({"for", "in", "if", "else", "endif", "endfor", "true", "false", "null"})
_DEEPEST = 20
"""What is nested deeper is left to the parser, as is a file with a mark in it that means something else than blank space or text."""
_MARKS = (b"\r", b"\0", b"\x0b", b"\x0c", b"\xef\xbb\xbf")


def read_lines(document: Document) -> syntax.Outline | None:
    """Return the outline of a file; None where it is not written like that, or something is wrong with it."""
    if document.undecodable or any(mark in document.source for mark in _MARKS):
        return None
    try:
        return _Lines(document).outline()
    except NotForeseenError:
        return None


class _Lines:
    """What is read of one file so far."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._source = document.source
        self._part = Part(None)
        self._outer: list[Part] = []
        self._comments: list[tuple[int, int]] = []
        self._islands: list[Island] = []

    def outline(self) -> syntax.Outline:
        """Read all of it."""
        self._read()
        document, part = self._document, self._part
        if self._islands:
            from fac_core.hcl.islands import fill  # noqa: PLC0415 - the parser is compiled code: many files go without

            self._comments += fill(document, self._islands)
        body = self._body(part, 0, len(self._source))
        places = sorted(self._comments)
        return body, tuple(syntax.Comment(document.range(*place), document.text(*place)) for place in places), []

    def _read(self) -> None:
        match, source, at = _LINE.match, self._source, 0
        takers = {
            _SURE: self._sure,
            _LIKELY: self._likely,
            _LONG: self._left,
            _INLINE: self._left,
            _OPENED: self._opened,
            _CLOSED: self._closed,
            _COMMENT: self._comment,
        }
        while found := match(source, at):
            at = found.end()
            kind = found.lastindex or _END
            if kind == _END:
                break
            at = takers[kind](found, at)
        if found is None or self._outer:
            raise NotForeseenError

    def _attribute(self, found: Match, value: int, end: int, line_end: int) -> int:
        start, name_end = found.span(_ATTRIBUTE)
        lazy = PlainAttribute(self._document, start, name_end, value, end)
        self._part.attributes.append(syntax.Attribute.lazy(lazy, name=intern(found[_ATTRIBUTE].decode())))
        if line_end - end > 1:
            self._remark(end, line_end)
        return line_end

    def _sure(self, found: Match, line_end: int) -> int:
        value, end = found.span(_SURE)
        if end - value > PLAIN_LENGTH and self._source[value] != b'"'[0]:
            return self._left(found, line_end)
        return self._attribute(found, value, end, line_end)

    def _likely(self, found: Match, line_end: int) -> int:
        text = found[_LIKELY].rstrip(b" \t")
        if not is_sound(text):
            return self._left(found, line_end)
        value = found.start(_LIKELY)
        return self._attribute(found, value, value + len(text), line_end)

    def _left(self, found: Match, _: int) -> int:
        """Leave an item to the parser, up to the line on which the next one seems to begin."""
        start = max(found.start(_ATTRIBUTE), found.start(_TYPE))
        end = _end_of_item(self._source, start)
        self._islands.append(Island(start, end, self._part))
        return end

    def _opened(self, found: Match, line_end: int) -> int:
        self._outer.append(self._part)
        self._part = Part(found)
        if len(self._outer) > _DEEPEST:
            raise NotForeseenError
        self._remark(found.end(_OPENED), line_end)
        return line_end

    def _closed(self, found: Match, line_end: int) -> int:
        if not self._outer:
            raise NotForeseenError
        part = self._part
        part.closed = found.start(_CLOSED)
        self._part = self._outer.pop()
        self._part.blocks.append(part)
        if line_end - part.closed > len("}\n"):
            self._remark(part.closed, line_end)
        return line_end

    def _comment(self, found: Match, line_end: int) -> int:
        self._comments.append(found.span(_COMMENT))
        return line_end

    def _remark(self, start: int, end: int) -> None:
        """Take note of a comment behind an item."""
        if found := _REMARK.search(self._source, start, end):
            self._comments.append(found.span())

    # From what was read to what it is

    def _body(self, part: Part, start: int, end: int) -> syntax.Body:
        names = {attribute.name for attribute in part.attributes}
        if len(names) < len(part.attributes) or not _KEYWORDS.isdisjoint(names):
            raise NotForeseenError
        blocks = tuple(block if isinstance(block, syntax.Block) else self._block(block) for block in part.blocks)
        return syntax.Body.lazy(LazySpan(self._document, start, end), attributes=tuple(part.attributes), blocks=blocks)

    def _block(self, part: Part) -> syntax.Block:
        opening = part.opening
        kind = intern(opening[_TYPE].decode()) if opening is not None else ""
        if opening is None or kind in _KEYWORDS:
            raise NotForeseenError
        start, header_end = opening.start(_TYPE), opening.end(_OPENED)
        body = self._body(part, self._source.index(b"{", header_end) + 1, part.closed)
        lazy = LazySpan(self._document, start, part.closed + 1, header_end)
        return syntax.Block.lazy(lazy, type=kind, labels=tuple(_labels(opening[_OPENED])), body=body)


def _labels(text: bytes) -> Iterator[str]:
    return ((quoted or plain).decode() for quoted, plain in _LABEL.findall(text)) if text else iter(())


def _end_of_item(source: bytes, start: int) -> int:
    """Return the end of the line before that on which something else seems to begin: nothing else is indented so, or less with a brace."""
    beginning = _beginning(source[source.rfind(b"\n", 0, start) + 1 : start])
    at = start
    while True:
        found = beginning.search(source, at)
        end = found.start() if found else len(source)
        heredoc = _HEREDOC.search(source, at, end)
        if heredoc is None:
            return end
        closing = re.compile(rb"^[ \t]*%b[ \t]*$" % heredoc[1], re.MULTILINE).search(source, heredoc.end())
        if closing is None:
            raise NotForeseenError
        at = closing.end()


@lru_cache(maxsize=100)
def _beginning(indent: bytes) -> re.Pattern[bytes]:
    """Return what finds the end of a line before an item, or a comment, that is indented so, or before a brace that is indented less."""
    closing = rb"|[ \t]{0,%d}\}" % (len(indent) - 1) if indent else b""
    return re.compile(rb"\n(?=%b(?:[A-Za-z_#]|/[/*])%b)" % (indent, closing))
