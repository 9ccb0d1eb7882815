"""The pieces of a template, and putting them together: texts joined, directives with what stands between their marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.hcl import syntax
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression

BLANK = " \t\n\r\v\f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
"""What Go's ``unicode.IsSpace`` takes for a blank."""


@dataclass(slots=True)
class Text:
    """Plain text."""

    value: str
    start: int
    end: int


@dataclass(slots=True)
class Mark:
    """A directive's opening, middle or end."""

    keyword: str
    start: int
    end: int
    expression: Expression | None = None
    key_name: str | None = None
    value_name: str | None = None


Piece: TypeAlias = "Text | Mark | Expression"


def assembled(document: Document, pieces: list[Piece], start: int, end: int) -> Expression:
    """Return a `Literal` when there is nothing but text, else a `Template`."""
    whole = document, start, end
    if all(isinstance(piece, Text) for piece in pieces):
        return syntax.Literal.at(whole, "".join(piece.value for piece in pieces if isinstance(piece, Text)))
    parts, stop = _parts(document, iter(pieces))
    if stop is not None:
        raise Unreadable(f"{stop.keyword!r} has no beginning in this template", stop.start, stop.end)
    return syntax.Template.at(whole, parts)


def _parts(document: Document, pieces: Iterator[Piece]) -> tuple[tuple[Expression, ...], Mark | None]:
    """Build parts up to a directive's middle or end, which is returned too."""
    parts: list[Expression] = []
    pending: list[Text] = []
    for piece in pieces:
        if isinstance(piece, Text):
            pending.append(piece)
            continue
        parts += _joined(document, pending)
        pending.clear()
        if not isinstance(piece, Mark):
            parts.append(piece)
        elif piece.keyword in {"if", "for"}:
            parts.append(_directive(document, piece, pieces))
        else:
            return tuple(parts), piece
    return (*parts, *_joined(document, pending)), None


def _joined(document: Document, texts: list[Text]) -> list[Expression]:
    value = "".join(text.value for text in texts)
    return [syntax.Literal.at((document, texts[0].start, texts[-1].end), value)] if value else []


def _directive(document: Document, opening: Mark, pieces: Iterator[Piece]) -> Expression:
    bodies: list[Expression] = []
    last, closer = opening, f"end{opening.keyword}"
    while last.keyword != closer:
        parts, stop = _parts(document, pieces)
        if stop is None or stop.keyword not in ({closer} if opening.keyword == "for" or bodies else {closer, "else"}):
            where = stop or opening
            raise Unreadable(f"expected %{{ {closer} }} for the %{{ {opening.keyword} }} before", where.start, where.end)
        bodies.append(syntax.Template.at((document, last.end, stop.start), parts))
        last = stop
    if opening.keyword == "if" and len(bodies) == 1:
        bodies.append(syntax.Template.at((document, last.start, last.start), ()))
    feeding = (opening.expression,) if opening.expression is not None else ()
    whole = document, opening.start, last.end
    return syntax.TemplateDirective.at(whole, opening.keyword, (*feeding, *bodies), opening.key_name, opening.value_name)


def unindent(pieces: list[Piece]) -> None:
    """Take the smallest indentation of all lines off every line, as ``<<-`` asks for; blank lines neither count nor change."""
    fresh = True
    adjust: list[Text] = []
    smallest: int | None = None
    for piece in pieces:
        text = piece if isinstance(piece, Text) else None
        if fresh and not (text and not text.value.strip(BLANK) and text.value.endswith("\n")):
            spaces = len(text.value) - len(text.value.lstrip(BLANK)) if text else 0
            smallest = spaces if smallest is None else min(smallest, spaces)
            if text:
                adjust.append(text)
        fresh = text is not None and text.value.endswith("\n")
    for text in adjust:
        text.value = text.value[smallest or 0 :]
