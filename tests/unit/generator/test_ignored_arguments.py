"""Arguments whose later changes are ignored, also those inside a block: each that facts name can be spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.resource_types import UNITS, for_type
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_core.shared_facts.restored_from import restored_from
from fac_gen.blueprint.ignored_paths import all_as_ignored, curated_as_ignored
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


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (
            "ingress.cidr_blocks",
            "ingress.cidr_blocks of aws_security_group stands in blocks that may repeat: ignore_changes cannot name it",
        ),
        ("ingres", "aws_security_group has no argument 'ingres' to ignore changes of"),
        ("ingres.cidr_blocks", "aws_security_group has no argument 'ingres.cidr_blocks' to ignore changes of"),
    ],
)
def test_what_facts_name_and_nothing_can_ignore_is_refused_and_not_left_out_in_silence(path: str, told: str) -> None:
    nested = NestedBlock("ingress", Nesting.SET, Block({"cidr_blocks": Attribute("cidr_blocks", "list(string)")}, {}))
    with pytest.raises(UserError) as refused:
        curated_as_ignored("aws_security_group", Block({}, {"ingress": nested}), [path])
    assert refused.value.message == told


def test_what_an_older_version_does_not_know_is_not_ignored_there() -> None:
    assert curated_as_ignored("aws_eks_cluster", Block({}, {}), ["bootstrap_self_managed_addons"]) == ()
