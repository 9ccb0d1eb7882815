"""Shapes: what a document may hold. One description reads values with every problem noted, and writes the JSON Schema.

A shape's ``read`` returns the value or raises `Invalid` after it has noted what is wrong; containers go on with their other parts, so
that a user sees all problems at once.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from fac_core.document.tree import Branch, Leaf, Listing
from fac_core.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

T = TypeVar("T")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,18}(\.[0-9]{1,9})?")


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
class Text(Shape[str]):
    """Text; with ``pattern`` (read alike by Python and JavaScript) the whole of it must match."""

    expected: str = "text"
    pattern: str = ""
    empty: bool = False

    def read(self, tree: Tree, problems: Problems) -> str:
        if not isinstance(tree, Leaf):
            raise self.refuse(tree, problems)
        if tree.kind != "text":
            raise self.refuse(tree, problems, "Put it in quotes to make it text." if tree.text else "")
        if (not tree.text and not self.empty) or (self.pattern and not re.fullmatch(self.pattern, tree.text)):
            raise self.refuse(tree, problems)
        return tree.text

    def schema(self) -> dict[str, Any]:
        limit = {"pattern": f"^(?:{self.pattern})$"} if self.pattern else {} if self.empty else {"minLength": 1}
        return {"type": "string", **limit}


@dataclass(frozen=True)
class Checked(Shape[str]):
    """Text that a function finds nothing wrong with; the function returns what is wrong."""

    check: Callable[[str], str]
    expected: str = "text"

    def read(self, tree: Tree, problems: Problems) -> str:
        text = Text(self.expected).read(tree, problems)
        wrong = self.check(text)
        if wrong:
            problems.add(tree.place, f"expected {self.expected}, found {tree.describe()}: {wrong}")
            raise Invalid
        return text

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True)
class Day(Shape[date]):
    """A date, ISO 8601."""

    expected: str = "a date such as 2030-01-31"

    def read(self, tree: Tree, problems: Problems) -> date:
        if isinstance(tree, Leaf) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", tree.text):
            try:
                return date.fromisoformat(tree.text)
            except ValueError:
                raise self.refuse(tree, problems, "There is no such day.") from None
        raise self.refuse(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


@dataclass(frozen=True)
class Flag(Shape[bool]):
    """True or false."""

    expected: str = "true or false"

    def read(self, tree: Tree, problems: Problems) -> bool:
        if isinstance(tree, Leaf) and tree.kind == "boolean":
            return tree.boolean
        raise self.refuse(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Number(Shape[Decimal]):
    """A decimal number within bounds (inclusive); the lower one is excluded with ``above``."""

    expected: str = "a number"
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(10) ** 15
    above: bool = False

    def read(self, tree: Tree, problems: Problems) -> Decimal:
        if not isinstance(tree, Leaf) or not tree.plain or not _DECIMAL.fullmatch(tree.text):
            raise self.refuse(tree, problems)
        value = Decimal(tree.text)
        if not self.low <= value <= self.high or (self.above and value == self.low):
            raise self.refuse(tree, problems)
        return value

    def schema(self) -> dict[str, Any]:
        low = "exclusiveMinimum" if self.above else "minimum"
        return {"type": "number", low: _plain(self.low), "maximum": _plain(self.high)}


@dataclass(frozen=True)
class Whole(Shape[int]):
    """A whole number within bounds (inclusive)."""

    expected: str = "a whole number"
    low: int = 0
    high: int = 10**15

    def read(self, tree: Tree, problems: Problems) -> int:
        if (
            isinstance(tree, Leaf)
            and tree.plain
            and re.fullmatch(r"[-+]?[0-9]{1,18}", tree.text)
            and self.low <= int(tree.text) <= self.high
        ):
            return int(tree.text)
        raise self.refuse(tree, problems)

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True)
class Choice(Shape[str]):
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def expected(self) -> str:  # type: ignore[override] # derived here, given elsewhere
        return self.words[0] if len(self.words) == 1 else f"{', '.join(self.words[:-1])} or {self.words[-1]}"

    def read(self, tree: Tree, problems: Problems) -> str:
        if isinstance(tree, Leaf) and tree.text in self.words:
            return tree.text
        raise self.refuse(tree, problems, nearest(tree.text, self.words) if isinstance(tree, Leaf) else "")

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


E_ = TypeVar("E_", bound="StrEnum")


class OneOf(Shape[E_]):
    """One member of an enumeration."""

    def __init__(self, kind: type[E_]) -> None:
        self._kind = kind
        self._choice = Choice(tuple(member.value for member in kind))
        self.expected = self._choice.expected

    def read(self, tree: Tree, problems: Problems) -> E_:
        return self._kind(self._choice.read(tree, problems))

    def schema(self) -> dict[str, Any]:
        return self._choice.schema()


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


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
