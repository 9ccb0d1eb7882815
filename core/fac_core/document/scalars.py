"""Shapes of single values: text, days, flags, numbers and choices."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from fac_core.dataclass import dataclass
from fac_core.document.shape import Invalid, Shape
from fac_core.document.tree import Leaf
from fac_core.errors import nearest
from fac_core.sentence import one_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Tree

_DECIMAL = re.compile(r"[-+]?[0-9]{1,18}(\.[0-9]{1,9})?")
E = TypeVar("E", bound="StrEnum")


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
        return one_of(self.words)

    def read(self, tree: Tree, problems: Problems) -> str:
        if isinstance(tree, Leaf) and tree.text in self.words:
            return tree.text
        raise self.refuse(tree, problems, nearest(tree.text, self.words) if isinstance(tree, Leaf) else "")

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


class OneOf(Shape[E]):
    """One member of an enumeration."""

    def __init__(self, kind: type[E]) -> None:
        self._kind = kind
        self._choice = Choice(tuple(member.value for member in kind))
        self.expected = self._choice.expected

    def read(self, tree: Tree, problems: Problems) -> E:
        return self._kind(self._choice.read(tree, problems))

    def schema(self) -> dict[str, Any]:
        return self._choice.schema()


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
