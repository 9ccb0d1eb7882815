"""What decides whether something exists is known at plan: never whether a text is null that another resource may hand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core.resource_types import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint

_NULL = re.compile(r"\bvar\.([a-z0-9_]+)((?:\.[a-z0-9_]+)*) [!=]= null")
pytestmark = pytest.mark.unit
# Words of the cloud's API: nobody reads them from a resource that is made in the same run.
CHOICES = frozenset({"object_ownership", "recursive_loop"})


def undecided(made: Blueprint) -> Iterator[str]:
    """Yield what asks a text for null in a count or for_each."""
    types = {one.name: one.type for one in made.inputs}
    for one in made.companions:
        for name, path in _NULL.findall(f"{one.count} {one.for_each}"):
            member = path.rpartition(".")[2]
            text = re.search(rf"\b{member} += (?:optional\()?string\b", types[name]) if member else types[name] == "string"
            if text and name not in CHOICES:
                yield f"{made.resource_type}: {one.address} exists by var.{name}{path}"


def test_no_companion_exists_by_a_text_that_may_be_unknown() -> None:
    made = [decided(name.replace("/", "_")) for name in names()]
    assert sum(len(one.companions) for one in made) > 100
    assert [found for one in made for found in undecided(one)] == []
