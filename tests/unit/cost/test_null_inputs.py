"""What callers of modules leave null takes the provider's default; what nothing tells stays unknown."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import Call, Module, ModuleStep, Resource, Tree
from fac_cost.book import open_book
from fac_cost.estimating import Range, Result, estimate
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("given", "known"),
    [
        (None, True),
        ({"constant_value": None}, True),
        ({"references": ["var.type"]}, True),
        ({"references": ["each.key", "var.types"]}, True),
        ({"references": ["local.type"]}, False),
        ({"references": ["each.value"]}, False),
        ({"references": ["data.aws_ami.a.id", "data.aws_ami.a"]}, False),
        ({"references": ["var.type", "aws_ebs_volume.b.type"]}, False),
        ({}, False),
    ],
)
def test_an_input_that_is_null_takes_the_default_through_modules(given: dict[str, list[str]] | None, *, known: bool) -> None:
    """What the plan does not know of an argument that speaks of known inputs alone is null there; whatever else may be anything."""
    unknown: dict[str, Marks] = {"type": True, "iops": True, "throughput": True}
    values: dict[str, Json] = {"region": "us-east-1", "size": 10}
    volume = Resource((ModuleStep("disk", "a"),), "managed", "aws_ebs_volume", "a", None, "aws", values, unknown)
    arguments: dict[str, Json] = {name: {"references": [f"var.{name}"]} for name in unknown}
    inner = Module(expressions={"aws_ebs_volume.a": arguments})
    call = Call("./disk", "", {} if given is None else {"type": given}, inner)
    tree = Tree("plan", (volume,), configuration=Module(calls={"disk": call}))
    (found,) = estimate(tree, open_book(), UsageFile()).resources
    assert (found.result is Result.PRICED) == known
    assert not known or found.monthly == Range(Decimal(1), Decimal(1), Decimal(1))
