"""Read a file of use: ours, or one written for Infracost (``version: 0.1``)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Number, Text
from fac_core.document.shape import Field, Invalid, MapOf, Record, Shape, read_as
from fac_core.document.tree import Branch, Leaf
from fac_cost.usage.usage_file import Given, UsageFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.document import Problems, Tree


@dataclass(frozen=True)
class Amount(Number):
    """An amount of a month; nothing is computed in a file of use, so that no amount can hang on another, or on itself."""

    expected: str = "an amount a month, not below zero"

    def refuse(self, tree: Tree, problems: Problems, hint: str = "") -> Invalid:
        """Say what to write instead."""
        if isinstance(tree, Leaf):
            hint = hint or (
                "Write 0 where nothing is used." if tree.text.startswith("-") else "Write the number: nothing is computed here."
            )
        return super().refuse(tree, problems, hint)


AMOUNT = Amount()
_LEVELS = {"low", "expected", "high"}
_TOLD = {"unit", "why"}
"""What stands beside them for readers."""
VERSIONS = {Decimal(1), Decimal("0.1")}
NAME = Text("the name of a use", pattern="[a-z][a-z0-9_]*")


def _rising(given: Given, tree: Branch, problems: Problems) -> None:
    if not given.low <= given.expected <= given.high:
        problems.add(tree.place, "these amounts do not rise from low to expected to high", "Let `high` be the largest of the three.")


LEVELS = Record(
    "a mapping with low, expected and high",
    Given,
    {
        "low": Field(AMOUNT, "What little use is.", required=True),
        "expected": Field(AMOUNT, "What is usual.", required=True),
        "high": Field(AMOUNT, "What much use is.", required=True),
        "unit": Field(Text(), "What is counted, for readers."),
        "why": Field(Text(), "Why these amounts, for readers."),
    },
    check=_rising,
)


@dataclass(frozen=True)
class Uses(Shape["Mapping[str, Given]"]):
    """Amounts by name: one for all, or three; a mapping of others, as Infracost has them, is read with its name before theirs."""

    expected: str = "a mapping from names of uses to amounts"

    def read(self, tree: Tree, problems: Problems) -> Mapping[str, Given]:
        return dict(self._read(tree, problems, ""))

    def _read(self, tree: Tree, problems: Problems, before: str) -> Iterator[tuple[str, Given]]:
        if not isinstance(tree, Branch):
            raise self.refuse(tree, problems)
        for entry in tree.entries:
            with suppress(Invalid):
                name = f"{before}{NAME.read(Leaf(entry.key.place, entry.key.text, plain=False), problems)}"
                if isinstance(entry.value, Branch) and not _LEVELS <= {each.key.text for each in entry.value.entries} <= _LEVELS | _TOLD:
                    yield from self._read(entry.value, problems, f"{name}_")
                elif isinstance(entry.value, Branch):
                    yield name, LEVELS.read(entry.value, problems)
                else:
                    amount = AMOUNT.read(entry.value, problems)
                    yield name, Given(amount, amount, amount)

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": {"oneOf": [AMOUNT.schema(), {"type": "object"}]}}


USES = Uses()
BY_TYPE = MapOf(Text("a resource type", pattern="[a-z][a-z0-9_]*"), USES)
BY_ADDRESS = MapOf(Text("an address of a resource; `*` stands for any name, `[*]` for any key"), USES, ordered=True)


_FOREIGN = {"resource_type_default_usage", "resource_usage"}


@dataclass(frozen=True)
class Version(Number):
    """A version of the file that we read."""

    expected: str = "the version 1, or 0.1 of a file that was written for Infracost"

    def read(self, tree: Tree, problems: Problems) -> Decimal:
        found = super().read(tree, problems)
        if found not in VERSIONS:
            raise self.refuse(tree, problems)
        return found


def _made(*, module: str = "", **said: Mapping[str, Mapping[str, Given]]) -> UsageFile:
    by_type = said.get("resource_types") or said.get("resource_type_default_usage") or {}
    return UsageFile(
        by_type, said.get("resources") or said.get("resource_usage") or {}, foreign=bool(_FOREIGN & said.keys()), module=module
    )


USAGE = Record(
    "a mapping with resource_types and resources",
    _made,
    {
        "version": Field(Version(), "1 for ours, 0.1 for one that was written for Infracost."),
        "module": Field(Text(), "The module that the file came with: types that a plan does not have are no mistake then."),
        "resource_types": Field(BY_TYPE, "Use of all resources of a type."),
        "resources": Field(BY_ADDRESS, "Use of resources by address."),
        "resource_type_default_usage": Field(BY_TYPE, "Infracost's word for resource_types."),
        "resource_usage": Field(BY_ADDRESS, "Infracost's word for resources."),
    },
)


def read_usage(path: Path) -> UsageFile:
    """Read a file of use; raise `DocumentError` with every problem."""
    found = read_as(path, USAGE)
    return replace(found, path=path)
