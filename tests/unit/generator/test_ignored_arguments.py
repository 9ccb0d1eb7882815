"""Arguments whose later changes are ignored, also those inside a block: each that facts name can be spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import UNITS, for_type
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_core.shared_facts.restored_from import restored_from
from fac_gen.blueprint.ignored_paths import all_as_ignored
from fac_gen.blueprint.wishes import has

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit


def said() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield resource types with the paths that facts want ignored."""
    for unit in UNITS.names():
        facts = for_type(unit.replace("/", "_"))
        if facts is not None:
            yield facts.resource_type, facts.ignore_changes
            yield from ((one.resource_type, one.ignore_changes) for one in facts.companions.values())
    yield from ((name, tuple(paths)) for name, paths in restored_from().items())


def test_all_that_facts_name_can_be_spoken_of() -> None:
    seen = 0
    for name, paths in said():
        block = catalogue().resource_type(name).block
        known = [path for path in paths if has(block, path)]
        assert len(all_as_ignored(block, known)) == len(known), name
        seen += len(known)
    assert seen > 100


@pytest.mark.parametrize(
    ("nesting", "most", "spoken"),
    [(Nesting.LIST, 1, ("size[0].least",)), (Nesting.SINGLE, 0, ("size.least",)), (Nesting.LIST, 0, ()), (Nesting.SET, 1, ())],
)
def test_an_argument_of_a_block_is_spoken_of_as_the_block_is_nested(nesting: Nesting, most: int, spoken: tuple[str, ...]) -> None:
    inner = Block({"least": Attribute("least", "number")}, {})
    outer = Block({}, {"size": NestedBlock("size", nesting, inner, max_items=most)})
    assert all_as_ignored(outer, ["size.least"]) == spoken
