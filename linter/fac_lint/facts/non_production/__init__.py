"""Settings that production needs and what is for development does not: arguments by type, one YAML file per rule.

No row has a source yet, so no finding that rests on one is more than a hint (`fac_lint.views.settings`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.shared_facts import TYPE
from fac_lint.facts.places import PATH

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """An argument, and which of its values cost more: some, those that begin so, any number from ``at_least`` on, or large machines."""

    argument: str
    values: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    at_least: int | None = None
    machine: bool = False

    def costs(self, value: str) -> bool:
        """Whether a value that is no number costs more."""
        said = value.casefold()
        return said in {one.casefold() for one in self.values} or said.startswith(tuple(one.casefold() for one in self.begins))


_VALUES = ListOf(Text("a value (text)"), least=1, unique=True)
SETTINGS = MapOf(
    TYPE,
    ListOf(
        Record(
            "a mapping with argument and values, begins, at_least or machine",
            Setting,
            {
                "argument": Field(PATH, "The argument.", required=True),
                "values": Field(_VALUES, "Values that cost more."),
                "begins": Field(_VALUES, "What values that cost more begin with."),
                "at_least": Field(Whole("a number", low=1), "The least number that costs more."),
                "machine": Field(Flag(), "Whether it is a machine: large ones cost more."),
            },
        ),
        least=1,
    ),
)


@lru_cache(maxsize=8)
def settings(rule: str) -> Mapping[str, tuple[Setting, ...]]:
    """Return the settings that a rule is about, by type."""
    return read_as(FOLDER / f"{rule.replace('-', '_')}.yaml", SETTINGS)
