"""Terraform's JSON syntax, read into the same tree as HCL: an object or list is a nested block or an argument, as the schema says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl import syntax
from fac_core.hcl.duplicates import duplicates
from fac_core.hcl.json_tree import JsonList, JsonObject, JsonScalar, json_tree, members
from fac_core.hcl.json_values import JsonValues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Range
    from fac_core.hcl.document import Document
    from fac_core.hcl.json_shapes import Schemas, Shape
    from fac_core.hcl.json_tree import JsonMember, JsonNode

_COMMENT = "//"


class Read(NamedTuple):
    """What a file holds."""

    body: syntax.Body
    problems: list[syntax.SyntaxProblem]
    comments: tuple[syntax.Comment, ...]


def read_json(document: Document, shape: Shape, schemas: Schemas) -> Read:
    """Read a file whose top level has a shape; what no schema tells of a provider's own types are arguments."""
    size = len(document.source)
    whole = document.range(0, size)
    source = document.text(0, size)
    try:
        json.loads(source, parse_int=str, parse_float=str, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        at = len(source[: error.pos].encode())
        return _nothing(whole, document.range(at, min(at + 1, size)), f"this is no JSON: {error.msg}")
    except RecursionError:
        return _nothing(whole, whole, "this JSON is nested too deeply")
    root = json_tree(document.source)
    if isinstance(root, JsonScalar) or (isinstance(root, JsonList) and not all(isinstance(item, JsonObject) for item in root.items)):
        return _nothing(whole, whole, "the file must hold one JSON object, or a list of objects")
    reader = _BodyReader(document, schemas)
    return Read(reader.body(root, shape), reader.values.problems, tuple(reader.comments))


def _no_number(word: str) -> str:
    raise json.JSONDecodeError(f"{word} is no number", "", 0)


def _nothing(whole: Range, place: Range, message: str) -> Read:
    return Read(syntax.Body((), (), whole), [syntax.SyntaxProblem(place, message)], ())


class _BodyReader:
    """Reads the bodies of one file."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self.values = JsonValues(document)
        self.comments: list[syntax.Comment] = []
        self._document = document
        self._schemas = schemas

    def body(self, holder: JsonNode, shape: Shape) -> syntax.Body:
        """Return what a body holds; one that is a list of objects holds what they hold together."""
        attributes: list[syntax.Attribute] = []
        blocks: list[syntax.Block] = []
        for member in members(holder):
            name = self.values.text(member.key)
            if name in shape.blocks:
                blocks += self._blocks(name, shape.blocks[name], member, (), shape)
            elif shape.nested(name) is not None and _holds_blocks(member.value):
                blocks += self._blocks(name, 0, member, (), shape)
            elif name == _COMMENT:
                self._comment(member)
            else:
                attributes.append(self._attribute(name, member, shape))
        self.values.problems += duplicates(attributes)
        return syntax.Body(tuple(attributes), tuple(blocks), self._document.range(holder.start, holder.end))

    def _comment(self, member: JsonMember) -> None:
        """Keep the texts under ``//`` as comments; tools that write JSON put objects there, too."""
        place = self._document.range(member.key.start, member.value.end)
        texts = [one for one in _several(member.value) if isinstance(one, JsonScalar) and one.token.startswith(b'"')]
        self.comments += [syntax.Comment(place, f"{_COMMENT} {self.values.text(one)}") for one in texts]

    def _attribute(self, name: str, member: JsonMember, shape: Shape) -> syntax.Attribute:
        value = self.values.expression(member.value, shape.reading(name))
        key = member.key
        return syntax.Attribute(name, self._range(key), value, self._document.range(key.start, member.value.end))

    def _blocks(self, kind: str, missing: int, member: JsonMember, labels: tuple[str, ...], outer: Shape) -> Iterator[syntax.Block]:
        """Yield the blocks under a key, ``missing`` of whose labels are still to come as keys further in; a list holds several."""
        several = [value for value in _several(member.value) if self._may_be_block(kind, value)]
        if missing:
            inner = [one for value in several for one in members(value)]
            if not inner and len(several) == len(_several(member.value)):
                self.values.problem(member.value, f"{kind!r} has no label here: expected an object with the label as its key")
            for one in inner:
                yield from self._blocks(kind, missing - 1, one, (*labels, self.values.text(one.key)), outer)
            return
        for value in several:
            body = self.body(value, outer.inside(kind, labels, self._schemas))
            place = self._document.range(member.key.start, value.end)
            yield syntax.Block(kind, labels, body, self._range(member.key), place)

    def _may_be_block(self, kind: str, value: JsonNode) -> bool:
        if not isinstance(value, JsonScalar) or _is_null(value):
            return True
        self.values.problem(value, f"{kind!r} holds an object here, or a list of objects")
        return False

    def _range(self, node: JsonNode) -> Range:
        return self._document.range(node.start, node.end)


def _several(node: JsonNode) -> list[JsonNode]:
    return node.items if isinstance(node, JsonList) else [] if _is_null(node) else [node]


def _is_null(node: JsonNode) -> bool:
    return isinstance(node, JsonScalar) and node.is_null


def _holds_blocks(node: JsonNode) -> bool:
    """Whether a value can be nested blocks; a provider that has become newer than its schema here may want another."""
    return all(isinstance(item, JsonObject) for item in _several(node))
