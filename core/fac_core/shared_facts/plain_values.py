"""Shapes that only facts of resource types need: any plain value, one or a list, and paths with reasons."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from fac_core.dataclass import dataclass
from fac_core.document.shape import Invalid, ListOf, Shape
from fac_core.document.tree import Branch, Leaf, Listing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

T = TypeVar("T")
_DIGITS = 18


class _Unset(Enum):
    UNSET = "unset"


UNSET: Final = _Unset.UNSET
"""No default is given (None is the default ``null``)."""

PlainValue: TypeAlias = "bool | int | Decimal | str | tuple[PlainValue, ...] | Mapping[str, PlainValue] | None"
"""A value of HCL as a file of facts says it."""
Given: TypeAlias = "PlainValue | _Unset"
"""Such a value, or `UNSET`."""


@dataclass(frozen=True)
class Anything(Shape[PlainValue]):
    """Any value: None, bool, int, Decimal, str, tuple or dict."""

    expected: str = "a plain value"

    def read(self, tree: Tree, problems: Problems) -> PlainValue:
        if isinstance(tree, Branch):
            return {entry.key.text: self.read(entry.value, problems) for entry in tree.entries}
        if isinstance(tree, Listing):
            return tuple(self.read(item, problems) for item in tree.items)
        return self._leaf(tree, problems)

    def _leaf(self, leaf: Leaf, problems: Problems) -> str | bool | int | Decimal | None:
        match leaf.kind:
            case "nothing":
                return None
            case "boolean":
                return leaf.boolean
            case "number":
                return self._number(leaf, problems)
        return leaf.text

    def _number(self, leaf: Leaf, problems: Problems) -> int | Decimal:
        text = leaf.text.removeprefix("-").removeprefix("+")
        if len(text) > _DIGITS or not text.replace(".", "", 1).isdigit():
            raise self.refuse(leaf, problems, "Write the number in decimal, with 18 digits at most.")
        return Decimal(leaf.text) if "." in text else int(leaf.text)

    def schema(self) -> dict[str, Any]:
        return {}


@dataclass(frozen=True)
class OneOrMore(Shape[tuple[T, ...]]):
    """One value, or a list of them."""

    item: Shape[T]

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return f"{self.item.expected}, or a list of these"

    def read(self, tree: Tree, problems: Problems) -> tuple[T, ...]:
        if isinstance(tree, Listing):
            return ListOf(self.item, least=1).read(tree, problems)
        return (self.item.read(tree, problems),)

    def schema(self) -> dict[str, Any]:
        return {"oneOf": [self.item.schema(), ListOf(self.item, least=1).schema()]}


@dataclass(frozen=True)
class Reasons(Shape[dict[str, str]]):
    """A list of which each item is a path, or a path with the reason: `- path` or `- path: reason`."""

    path: Shape[str]
    reason: Shape[str]

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return f"a list, each item {self.path.expected}, or such a path with its reason"

    def read(self, tree: Tree, problems: Problems) -> dict[str, str]:
        if not isinstance(tree, Listing):
            raise self.refuse(tree, problems)
        found: dict[str, str] = {}
        for item in tree.items:
            try:
                path, reason = self._item(item, problems)
            except Invalid:
                continue
            if path in found:
                problems.add(item.place, f"{path} stands here twice")
            found[path] = reason
        return found

    def _item(self, item: Tree, problems: Problems) -> tuple[str, str]:
        if not isinstance(item, Branch):
            return self.path.read(item, problems), ""
        if len(item.entries) != 1:
            raise self.refuse(item, problems, "Write one path with its reason: - path: reason.")
        entry = item.entries[0]
        return self.path.read(entry.key, problems), self.reason.read(entry.value, problems)

    def schema(self) -> dict[str, Any]:
        reasoned = {"type": "object", "propertyNames": self.path.schema(), "additionalProperties": self.reason.schema()}
        return {"type": "array", "items": {"oneOf": [self.path.schema(), {**reasoned, "minProperties": 1, "maxProperties": 1}]}}
