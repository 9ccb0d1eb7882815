"""Resources that are alike are worked out once, and no other takes their lines: each comes to what it does in a plan of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.unit.cost.test_formulas import BOOK, TYPES, of, plain

from fac_core.errors import UserError
from fac_core.resources import Resource, Tree
from fac_cost.estimating import estimate
from fac_cost.estimating.lines import Pricing
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resources import Json, Marks
    from fac_cost.estimating.lines import Line

pytestmark = pytest.mark.unit


def variants() -> Iterator[Resource]:
    """Yield what examples of formulas speak of, as they are, and with each argument not known, not written, or as another one has it."""
    for name in TYPES:
        place = {"aws": "region", "azurerm": "location", "google": "region"}[name.partition("_")[0]]
        others = {key: plain(value) for one in of(name).examples for key, value in one.attributes.items()}
        for one in of(name).examples:
            values: dict[str, Json] = {place: one.region, **{key: plain(value) for key, value in one.attributes.items()}}
            yield made(name, values)
            for key in one.attributes:
                rest = {each: value for each, value in values.items() if each != key}
                yield from (made(name, rest, unknown={key: True}), made(name, rest), made(name, {**rest, key: others[key]}))


def made(name: str, values: dict[str, Json], *, unknown: Marks = False) -> Resource:
    return Resource((), "managed", name, "a", None, "", values, unknown)


def at(resource: Resource, number: int) -> Resource:
    return Resource((), "managed", resource.type, f"a{number:05}", None, "", resource.values, resource.unknown)


def bills(*resources: Resource) -> list[list[tuple[object, ...]]]:
    found = estimate(Tree("plan", resources), BOOK, UsageFile()).resources
    return [[(one.result, one.region, *((line.name, line.quantity, line.price, line.reason) for line in one.components))] for one in found]


def test_each_comes_to_what_it_does_alone() -> None:
    alone = {}
    for one in variants():
        try:
            alone[repr((one.type, one.values, one.unknown))] = one, bills(one)[0]
        except UserError:
            continue  # what examples do not say together may be no configuration
    for order in (1, -1):
        held = list(alone.values())[::order]
        together = bills(*(at(one, number) for number, (one, _) in enumerate(held)))
        in_order = sorted(range(len(held)), key=lambda number: at(held[number][0], number).address)
        assert len(held) > len(TYPES) * 5
        assert together == [held[number][1] for number in in_order]


def test_the_same_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(pricing: Pricing) -> Iterator[Line]:
        asked.append(pricing.region)
        return lines(pricing)

    lines = Pricing.lines
    monkeypatch.setattr(Pricing, "lines", counted)
    sizes: list[Json] = [8, 8, Decimal("8.0"), 9]
    volumes = [made("aws_ebs_volume", {"region": "us-east-1", "type": "gp3", "size": size, "tags": {"n": str(size)}}) for size in sizes]
    elsewhere = made("aws_ebs_volume", {"region": "us-west-2", "type": "gp3", "size": 8})
    bills(*(at(one, number) for number, one in enumerate((*volumes, elsewhere))))
    assert asked == ["us-east-1"] * 3 + ["us-west-2"]
