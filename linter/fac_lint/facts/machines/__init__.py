"""Generations of machines: which families have a successor, or a twin on Arm; one dated YAML file per cloud."""

from __future__ import annotations

import re
from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Day, Flag, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.shared_facts.named import may_name
from fac_core.units import UnitFolder
from fac_lint.facts.dated import CONFIDENCE, HEADER, SOURCE, Dated
from fac_lint.facts.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

LARGE = 16
"""How many vCPUs a large machine has at least."""
UNITS = UnitFolder(__name__, "cloud with machines", suffix=".yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family of machines.

    ``flagged``: the cloud itself calls it previous, retired or announced for retirement.
    """

    successor: str = ""
    arm: str = ""
    """The family that does the same on Arm processors."""
    pattern: str = ""
    """Expression for its sizes, where their names do not begin with the family."""
    retires: date | None = None
    flagged: bool = False
    source: str
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Names of machines that tell how many vCPUs they have: ``vcpus``, times the number in the group of the expression."""

    pattern: str
    vcpus: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Machines(Dated):
    """What is known of one cloud: where types say their machine, by service, and the families of each service."""

    places: Mapping[str, Mapping[str, tuple[str, ...]]]
    families: Mapping[str, Mapping[str, Family]]
    family: str = ""
    """Expression for the name of a machine; its group is the family."""
    large: str
    """Expression for the names of machines with 16 vCPUs or more, where none of the sizes fits."""
    sizes: tuple[Size, ...] = ()
    _known: dict[tuple[str, str], Family | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def places_of(self, resource_type: str) -> Iterator[tuple[str, str]]:
        """Yield service and argument for each place at which a type says its machine."""
        return ((service, path) for service, types in self.places.items() for path in types.get(resource_type, ()))

    def is_large(self, machine: str) -> bool:
        """Whether a machine has 16 vCPUs or more, as far as its name tells."""
        vcpus = self.vcpus(machine)
        return vcpus >= LARGE if vcpus is not None else re.fullmatch(self.large, machine, re.IGNORECASE) is not None

    def vcpus(self, machine: str) -> int | None:
        """Return how many vCPUs a machine has at most, as far as its name tells."""
        for size in self.sizes:
            if found := re.fullmatch(size.pattern, machine, re.IGNORECASE):
                return size.vcpus * int(found[1] if found.groups() else 1)
        return None

    def of(self, service: str, machine: str) -> Family | None:
        """Return what is known of the family of a machine."""
        key = service, machine
        if key not in self._known:
            self._known[key] = self._find(service, machine)
        return self._known[key]

    def _find(self, service: str, machine: str) -> Family | None:
        families = self.families[service]
        named = re.fullmatch(self.family, machine) if self.family else None
        if named is not None:
            return families.get(named[1])
        patterns = (one for one in families.values() if one.pattern)
        return next((one for one in patterns if re.fullmatch(one.pattern, machine, re.IGNORECASE)), None)


_NAME = Text("a family", pattern="[A-Za-z0-9_-]+")
_SERVICE = Text("a service", pattern="[a-z0-9]+")
_FAMILY = Record(
    "a mapping with source and confidence",
    Family,
    {
        "successor": Field(Text("a family"), "The newest family of the same line."),
        "arm": Field(_NAME, "The family that does the same on Arm processors."),
        "pattern": Field(Text("an expression"), "Expression for its sizes."),
        "retires": Field(Day(), "The last day on which it runs."),
        "flagged": Field(Flag(), "Whether the cloud itself calls it previous, retired or announced for retirement."),
        "source": Field(SOURCE, "Letters of the sources.", required=True),
        "confidence": Field(CONFIDENCE, "How well it is known.", required=True),
    },
)
_SIZE = Record(
    "a mapping with pattern",
    Size,
    {
        "pattern": Field(Text("an expression"), "Expression for the names; its group is the number.", required=True),
        "vcpus": Field(Whole("a number of vCPUs", low=1), "How many there are, times that number."),
    },
)
_MACHINES = Record(
    "a table of machines",
    Machines,
    {
        **HEADER,
        "family": Field(Text("an expression"), "Expression for the name of a machine; its group is the family."),
        "large": Field(
            Text("an expression"),
            "Expression for the names of machines with 16 vCPUs or more, where none of the sizes fits.",
            required=True,
        ),
        "sizes": Field(ListOf(_SIZE), "How many vCPUs the names of machines tell; the first that fits counts."),
        "places": Field(MapOf(_SERVICE, PLACES), "Arguments that say the machine, by service and type.", required=True),
        "families": Field(MapOf(_SERVICE, MapOf(_NAME, _FAMILY, ordered=True)), "The families by service.", required=True),
    },
)


@lru_cache(maxsize=8)
def machines(cloud: str) -> Machines | None:
    """Return what is known of a cloud's machines; None where nothing is."""
    return read_as(UNITS.path(cloud), _MACHINES) if UNITS.find(cloud) else None


def machines_of(cloud: str, resource_type: str) -> Machines | None:
    """Return what is known of a cloud's machines; None where nothing is, and where a type has none."""
    return machines(cloud) if UNITS.find(cloud) and may_name(UNITS.path(cloud), resource_type) else None
