"""How much of what we say of clouds nobody has looked up: each number may fall, and none may grow."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import fac_core
import fac_cost
import fac_gen
import fac_lint
from fac_core.limits import limits
from fac_core.shared_facts.free import FROM_MEMORY, free_types
from fac_cost.formulas import formula, priced_types
from fac_gen.clouds import clouds

pytestmark = pytest.mark.unit
CLOUDS = sorted(one.name for one in clouds())
MOST_FREE_TYPES = {"aws": 40, "azurerm": 5, "google": 11}
MOST_DEFAULTS = {"aws": 7, "azurerm": 5, "google": 0}
MOST_LIMITS = {"aws": 1, "azurerm": 0, "google": 1}
MOST = {"fac_core/resource_types/": 16, "fac_core/shared_facts/billed_apart/": 2, "": 13}
"""Lines of the other files, by where they stand, the last for the rest. Those of types: mostly whatever a metric is published with."""
COUNTED = ("shared_facts/free_types/", "fac_cost/formulas/", "fac_core/limits/")
PROVENANCE = re.compile(r"from memory(?:, 20\d\d|\)|$| \(|; | is )", re.MULTILINE)
"""Where the words tell of a source; data also move from memory to disks."""
NOT_OF_FACTS = ("shared_facts/free.py", "formulas/shape.py")


@pytest.mark.parametrize("cloud", CLOUDS)
def test_no_more_free_types_than_before_are_from_memory(cloud: str) -> None:
    assert sum(len(row.from_memory) for row in free_types(cloud)) <= MOST_FREE_TYPES[cloud]


@pytest.mark.parametrize("cloud", CLOUDS)
def test_no_more_defaults_than_before_are_from_memory(cloud: str) -> None:
    known = [found for name in priced_types() if name.startswith(f"{cloud}_") if (found := formula(name)) is not None]
    assert known
    assert sum(FROM_MEMORY in default.source for found in known for default in found.defaults.values()) <= MOST_DEFAULTS[cloud]


@pytest.mark.parametrize("cloud", CLOUDS)
def test_no_more_limits_than_before_are_from_memory(cloud: str) -> None:
    assert sum(FROM_MEMORY in limit.source for limit in limits(cloud)) <= MOST_LIMITS[cloud]


def test_no_other_file_has_more_from_memory() -> None:
    found: Counter[str] = Counter()
    for package in (fac_core, fac_cost, fac_gen, fac_lint):
        folder = Path(str(package.__file__)).parent
        for file in sorted(one for ending in ("py", "yaml") for one in folder.rglob(f"*.{ending}")):
            name = file.relative_to(folder.parent).as_posix()
            if not any(part in name for part in (*COUNTED, *NOT_OF_FACTS)):
                place = next(place for place in MOST if name.startswith(place))
                found[place] += len(PROVENANCE.findall(file.read_text(encoding="utf-8")))
    assert {place: number for place, number in found.items() if number > MOST[place]} == {}
