"""The values of a JSON file as expressions: what a string means depends on where it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.expression import DEEPEST
from fac_core.hcl.json_shapes import Reading
from fac_core.hcl.json_strings import DecodedString, decoded
from fac_core.hcl.json_tree import JsonList, JsonObject, JsonScalar
from fac_core.hcl.problem import Unreadable
from fac_core.hcl.recovery import read_expression, read_template

if TYPE_CHECKING:
    from fac_core.hcl.document import Document
    from fac_core.hcl.json_tree import JsonNode

_MARKS = ("${", "%{")
_WORDS: dict[bytes, bool | None] = {b"true": True, b"false": False, b"null": None}


class JsonValues:
    """Reads the values of one file; what is wrong in them becomes a problem."""

    def __init__(self, document: Document) -> None:
        self.problems: list[syntax.SyntaxProblem] = []
        self.document = document

    def text(self, scalar: JsonScalar) -> str:
        """Return what a string says."""
        return decoded(self.document.text(scalar.start, scalar.end))

    def problem(self, node: JsonNode, message: str) -> None:
        """Report a value."""
        self.problems.append(syntax.SyntaxProblem(self.document.range(node.start, node.end), message))

    def expression(self, node: JsonNode, reading: Reading = Reading.TEMPLATE, depth: int = 1) -> syntax.Expression:
        """Return a value as an expression; what lies deeper in it than `DEEPEST` levels is left unread."""
        if isinstance(node, JsonScalar):
            return self._scalar(node, reading)
        place, inner = (self.document, node.start, node.end), depth + 1
        if depth > DEEPEST:
            return syntax.TooDeep.at(place)
        if isinstance(node, JsonList):
            return syntax.Tuple.at(place, tuple(self.expression(item, reading, inner) for item in node.items))
        return syntax.Object.at(place, tuple(self._items(node, reading, inner)))

    def _items(self, node: JsonObject, reading: Reading, depth: int) -> list[syntax.ObjectItem]:
        return [
            syntax.ObjectItem.at(
                (self.document, member.key.start, member.value.end),
                self._scalar(member.key, reading),
                self.expression(member.value, reading, depth),
            )
            for member in node.members
        ]

    def _scalar(self, node: JsonScalar, reading: Reading) -> syntax.Expression:
        place = self.document, node.start, node.end
        if node.token[:1] != b'"':
            return syntax.Literal.at(place, _WORDS[node.token] if node.token in _WORDS else Decimal(node.token.decode()))
        text = self.text(node)
        if reading is Reading.EXPRESSION:
            try:
                return read_expression(DecodedString(self.document, node.start, node.end, heredoc=False))
            except Unreadable:  # whoever asks what it says will tell
                pass
        if reading is Reading.PLAIN or not any(mark in text for mark in _MARKS):
            return syntax.Literal.at(place, text)
        return self._template(node)

    def _template(self, node: JsonScalar) -> syntax.Expression:
        string = DecodedString(self.document, node.start, node.end, heredoc=True)
        try:
            return read_template(string)
        except Unreadable as error:
            start = min(string.offset(error.start), node.end - 1)
            place = self.document.range(start, max(string.offset(error.end), start + 1))
            self.problems.append(syntax.SyntaxProblem(place, error.message))
            return syntax.Broken.at((self.document, node.start, node.end))
