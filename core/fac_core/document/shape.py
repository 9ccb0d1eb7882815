"""Shapes: what a document may hold. One description reads values with every problem noted, and writes the JSON Schema.

A shape's ``read`` returns the value or raises `Invalid` after it has noted what is wrong; containers go on with their other parts, so
that a user sees all problems at once.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from fac_core.dataclass import dataclass
from fac_core.document.problems import Problems
from fac_core.document.read import read
from fac_core.document.tree import Branch, Leaf, Listing
from fac_core.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from fac_core.document.tree import Tree

T = TypeVar("T")


class Invalid(Exception):  # noqa: N818 - no error of its own: the problems are noted, this only leaves the shape
    """What stands here has no value; why has been noted."""


class Shape(ABC, Generic[T]):
    """What may stand at one place of a document."""

    expected: str

    @abstractmethod
    def read(self, tree: Tree, problems: Problems) -> T:
        """Return the value or note problems and raise `Invalid`."""

    @abstractmethod
    def schema(self) -> dict[str, Any]:
        """Describe the shape as JSON Schema (draft 7)."""

    def refuse(self, tree: Tree, problems: Problems, hint: str = "") -> Invalid:
        """Note that something else was expected here."""
        problems.add(tree.place, f"expected {self.expected}, found {tree.describe()}", hint)
        return Invalid()


@dataclass(frozen=True)
class ListOf(Shape[tuple[T, ...]]):
    """A list."""

    item: Shape[T]
    least: int = 0
    unique: bool = False

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return f"a list, each item {self.item.expected}"

    def read(self, tree: Tree, problems: Problems) -> tuple[T, ...]:
        if not isinstance(tree, Listing):
            raise self.refuse(tree, problems, "Write it in brackets: [...]" if isinstance(tree, Leaf) and tree.text else "")
        before = len(problems)
        items: list[T] = []
        for part in tree.items:
            try:
                value = self.item.read(part, problems)
            except Invalid:
                continue
            if self.unique and value in items:
                problems.add(part.place, f"{part.describe()} stands here twice", "Keep one of the two.")
            items.append(value)
        if len(tree.items) < self.least:
            problems.add(tree.place, f"expected at least {self.least} of: {self.item.expected}")
        if len(problems) > before:
            raise Invalid
        return tuple(items)

    def schema(self) -> dict[str, Any]:
        limits: dict[str, Any] = {"minItems": self.least} if self.least else {}
        return {"type": "array", "items": self.item.schema(), **limits, **({"uniqueItems": True} if self.unique else {})}


@dataclass(frozen=True)
class OneOrMore(Shape[tuple[T, ...]]):
    """One value, or a list of some."""

    item: Shape[T]

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return f"{self.item.expected}, or a list of such"

    def read(self, tree: Tree, problems: Problems) -> tuple[T, ...]:
        if isinstance(tree, Listing):
            return ListOf(self.item, least=1, unique=True).read(tree, problems)
        if isinstance(tree, Branch):
            raise self.refuse(tree, problems)
        return (self.item.read(tree, problems),)

    def schema(self) -> dict[str, Any]:
        return {"oneOf": [self.item.schema(), ListOf(self.item, least=1, unique=True).schema()]}


@dataclass(frozen=True)
class MapOf(Shape["Mapping[str, T]"]):
    """A mapping with free keys; the value is sorted by key unless the order of the document says something."""

    key: Shape[str]
    value: Shape[T]
    ordered: bool = False

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return f"a mapping from {self.key.expected} to {self.value.expected}"

    def read(self, tree: Tree, problems: Problems) -> Mapping[str, T]:
        if not isinstance(tree, Branch):
            raise self.refuse(tree, problems, "Write {} for none." if isinstance(tree, Leaf) and not tree.text else "")
        before = len(problems)
        found: dict[str, T] = {}
        for entry in tree.entries:
            try:
                key = self.key.read(Leaf(entry.key.place, entry.key.text, plain=False), problems)
                found[key] = self.value.read(entry.value, problems)
            except Invalid:
                continue
        if len(problems) > before:
            raise Invalid
        return found if self.ordered else dict(sorted(found.items()))

    def schema(self) -> dict[str, Any]:
        names = {key: value for key, value in self.key.schema().items() if key != "type"}
        return {"type": "object", "propertyNames": names, "additionalProperties": self.value.schema()}


@dataclass(frozen=True)
class Field:
    """A key of a record: its shape and what it means."""

    shape: Shape[Any]
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Record(Shape[T]):
    """A mapping with known keys, handed to ``build`` by keyword; what is left out keeps the default that ``build`` gives it.

    ``check`` notes what is wrong between keys. ``short`` is another shape that may stand in the record's place.
    """

    expected: str
    build: Callable[..., T]
    fields: Mapping[str, Field]
    check: Callable[[T, Branch, Problems], None] | None = None
    rename: Mapping[str, str] = field(default_factory=dict)
    place: bool = False
    """Also hand ``file`` and ``line`` to ``build``."""

    def read(self, tree: Tree, problems: Problems) -> T:
        if not isinstance(tree, Branch):
            raise self.refuse(tree, problems)
        before = len(problems)
        values = self._values(tree, problems)
        for name, wanted in self.fields.items():
            if wanted.required and tree.get(name) is None:
                problems.add(tree.place, f"the key {name!r} is missing: {wanted.shape.expected}", wanted.doc)
        if len(problems) > before:
            raise Invalid
        if self.place:
            values |= {"file": tree.place.file, "line": tree.place.line}
        value = self.build(**values)
        if self.check:
            self.check(value, tree, problems)
        if len(problems) > before:
            raise Invalid
        return value

    def _values(self, tree: Branch, problems: Problems) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for entry in tree.entries:
            known = self.fields.get(entry.key.text)
            if known is None:
                names = tuple(self.fields)
                hint = nearest(entry.key.text, names) or f"Known here: {', '.join(names)}."
                problems.add(entry.key.place, f"unknown key {entry.key.text!r}", hint)
                continue
            try:
                values[self.rename.get(entry.key.text, entry.key.text)] = known.shape.read(entry.value, problems)
            except Invalid:
                continue
        return values

    def schema(self) -> dict[str, Any]:
        properties = {name: {"description": known.doc, **known.shape.schema()} for name, known in self.fields.items()}
        required = [name for name, known in self.fields.items() if known.required]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
            **({"required": required} if required else {}),
        }


def read_as(path: Path, shape: Shape[T]) -> T:
    """Return what a file says; raise `DocumentError` with every problem."""
    problems = Problems()
    try:
        found = shape.read(read(path), problems)
    except Invalid:
        problems.raise_any()
        raise
    problems.raise_any()
    return found
