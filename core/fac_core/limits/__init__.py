"""Limits of the clouds' APIs for budgets and alarms, with their sources: one YAML file per cloud.

A module refuses at plan what the cloud would refuse in the middle of an apply. Generator, linter and documentation read the same rows.
"""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.problems import Problems
from fac_core.document.read import read
from fac_core.document.scalars import Choice, Text
from fac_core.document.shape import Field, Invalid, ListOf, MapOf, Record
from fac_core.document.tree import Listing
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.shared_facts.plain_values import PlainValue


__all__ = ["FOLDER", "MEASURES", "Limit", "bounds", "limits", "number"]

FOLDER = Path(__file__).parent
MEASURES = ("any_case", "blocks", "characters", "items", "number", "pattern", "word")
"""How many nested blocks, characters of a text, or items of a list or map; the number itself, a text as a pattern, one of some words.

``any_case``: one of some words, in whatever case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What the API of a cloud allows in one respect."""

    applies_to: str
    """Resource type, or a pattern of some with ``*``."""
    rule: str
    value: PlainValue
    source: str
    as_of: str
    confidence: str
    """high: read in code or data of the cloud or the provider; medium: one source; low: only remembered."""
    measured: Mapping[str, str] = field(default_factory=dict)
    """Arguments and nested blocks of the type by what is held against the value: `MEASURES`."""
    note: str = ""
    refused: tuple[str, ...] = ()
    """Inputs of a module that refuse, at plan, what is over the limit."""
    kept: str = ""
    """How a module keeps it without any input that could break it."""

    @property
    def id(self) -> str:
        """Type and rule in one word."""
        return f"{self.applies_to}.{self.rule}"

    @property
    def amount(self) -> int | Decimal:
        """The value where it is a number; of a range the upper end."""
        return self.ends[-1]

    @property
    def count(self) -> int:
        """The value where things are counted."""
        return int(self.amount)

    @property
    def ends(self) -> tuple[int | Decimal, ...]:
        """The value where it is a number, alone, or the ends of a range."""
        ends = self.value if isinstance(self.value, tuple) else (self.value,)
        return tuple(one if isinstance(one, int) else Decimal(str(one)) for one in ends)

    @property
    def words(self) -> tuple[str, ...]:
        """The value where it is a list of words."""
        return tuple(map(str, self.value)) if isinstance(self.value, tuple) else ()


_ROW = Record(
    "a limit with applies_to, rule, value and source",
    Limit,
    {
        "applies_to": Field(Text("a resource type, or a pattern of some"), "What it limits.", required=True),
        "rule": Field(Text("a word"), "In which respect.", required=True),
        "value": Field(Anything(), "A number, a range, a list of words, or a sentence.", required=True),
        "source": Field(Text("a source"), "Where it was read.", required=True),
        "as_of": Field(Text("a month or day"), "When it was read.", required=True),
        "confidence": Field(Choice(("high", "medium", "low")), "How sure it is.", required=True),
        "measured": Field(MapOf(Text("an argument"), Choice(MEASURES)), "What is held against the value, by argument or nested block."),
        "note": Field(Text("a note"), "What else to know."),
        "refused": Field(ListOf(Text("an input"), least=1, unique=True), "Inputs of a module that refuse what is over it."),
        "kept": Field(Text("a reason"), "How a module keeps it without such an input."),
    },
)


@lru_cache(maxsize=8)
def limits(provider: str) -> tuple[Limit, ...]:
    """Return the limits of a cloud, in the order of its file, none where nobody has looked; raise `DocumentError` with every problem."""
    file = FOLDER / f"{provider}.yaml"
    if not file.is_file():
        return ()
    problems, tree = Problems(), read(file)
    try:
        found = tuple(ListOf(_ROW).read(tree, problems))
    except Invalid:
        problems.raise_any()
        raise
    if isinstance(tree, Listing):
        _check(found, tree, problems)
    problems.raise_any()
    return found


def number(provider: str, applies_to: str, rule: str) -> Decimal:
    """Return a limit that is one number; of a range the upper end."""
    (amount,) = [one.amount for one in limits(provider) if (one.applies_to, one.rule) == (applies_to, rule)]
    return Decimal(amount)


def bounds(limit: Limit) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that a limit in numbers allows, None where there is no such end."""
    ends = tuple(map(Decimal, limit.ends))
    if len(ends) > 1:
        return ends[0], ends[-1]
    return (ends[0], None) if limit.rule.endswith("_min") else (None, ends[0])


def _check(found: Iterable[Limit], tree: Listing, problems: Problems) -> None:
    seen: set[str] = set()
    for index, one in enumerate(found):
        place = tree.items[index].place
        if one.id in seen:
            problems.add(place, f"there are two {one.id}")
        if one.refused and one.kept:
            problems.add(place, "refused and kept: one of the two")
        if one.confidence != "low" and not one.refused and not one.kept:
            problems.add(place, "who keeps this limit?", "Add refused: [input], or kept: a reason.")
        seen.add(one.id)
