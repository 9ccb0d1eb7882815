"""A JSON text as a tree: where its values stand, not yet what they mean."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\[\]{},:"\s]+')


@dataclass(frozen=True, slots=True)
class JsonScalar:
    """A string, a number, ``true``, ``false`` or ``null``; ``token`` are its bytes."""

    token: bytes
    start: int
    end: int

    @property
    def is_null(self) -> bool:
        return self.token == b"null"


@dataclass(slots=True)
class JsonList:
    """``[a, b]``."""

    start: int
    end: int = 0
    items: list[JsonNode] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class JsonMember:
    """``"key": value``."""

    key: JsonScalar
    value: JsonNode


@dataclass(slots=True)
class JsonObject:
    """``{"key": value}``; a key may stand there more than once."""

    start: int
    end: int = 0
    members: list[JsonMember] = field(default_factory=list)


JsonNode: TypeAlias = "JsonScalar | JsonList | JsonObject"


def json_tree(source: bytes) -> JsonNode:
    """Return the tree of a text that is known to be JSON; without recursion, as it may be nested deeply."""
    root = JsonList(0)
    stack: list[JsonList | JsonObject] = [root]
    key: JsonScalar | None = None
    for token in _TOKEN.finditer(source):
        first, holder = token[0][:1], stack[-1]
        if first in b"]}":
            stack.pop().end = token.end()
        elif first not in b",:" and isinstance(holder, JsonObject) and key is None:
            key = JsonScalar(token[0], *token.span())
        elif first not in b",:":
            node = _opened(token)
            _add(holder, key, node)
            key = None
            if not isinstance(node, JsonScalar):
                stack.append(node)
    return root.items[0]


def _opened(token: re.Match[bytes]) -> JsonNode:
    if token[0] == b"{":
        return JsonObject(token.start())
    return JsonList(token.start()) if token[0] == b"[" else JsonScalar(token[0], *token.span())


def _add(holder: JsonList | JsonObject, key: JsonScalar | None, node: JsonNode) -> None:
    if isinstance(holder, JsonList):
        holder.items.append(node)
    elif key is not None:
        holder.members.append(JsonMember(key, node))


def members(node: JsonNode) -> Iterator[JsonMember]:
    """Yield what a body or a level of labels holds: the members of an object, or of all objects of a list; null holds nothing."""
    for part in node.items if isinstance(node, JsonList) else (node,):
        if isinstance(part, JsonObject):
            yield from part.members
