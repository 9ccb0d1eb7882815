"""What a plan does not know yet may come to null, as if nobody had written it; it counts as written only where it cannot."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import Call, Change, Module, ModuleStep, Resource, Tree, names_something
from fac_cost.arithmetic import Expression, Unknown
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit

SUBNETS = ("aws_subnet.a.id", "aws_subnet.a")
INNER = Module(
    outputs={"subnet": {"references": list(SUBNETS)}, "any": {"references": ["local.subnet"]}, "none": {"constant_value": None}},
    inputs=frozenset({"subnet"}),
)


def tree(given: Json = None) -> Tree:
    calls = {"network": Call("./network", "", {}, INNER), "web": Call("./web", "", {"subnet": given} if given else {}, INNER)}
    return Tree("plan", (), configuration=Module(calls=calls), inputs={"public": True})


@pytest.mark.parametrize(
    ("references", "sure"),
    [
        (SUBNETS, True),
        (("aws_subnet.a[0].id", "aws_subnet.a[0]", "aws_subnet.a"), True),
        (("aws_subnet.a", "count.index"), True),
        (("var.public", *SUBNETS), True),
        (("var.public", *SUBNETS, "aws_subnet.b.id", "aws_subnet.b"), True),
        (("module.network.subnet", "module.network"), True),
        (("module.network.any", "module.network"), False),
        (("module.network.none", "module.network"), False),
        (("module.network.missing", "module.network"), False),
        (("module.network",), False),
        (("local.subnet",), False),
        (("each.value",), False),
        (("each.value", *SUBNETS), False),
        (("data.aws_subnet.a.id", "data.aws_subnet.a"), False),
        (("aws_instance.a.outpost_arn", "aws_instance.a"), False),
        (("var.public",), False),
        ((), False),
    ],
)
def test_what_can_come_to_nothing_but_a_name(references: tuple[str, ...], *, sure: bool) -> None:
    assert names_something(tree(), (), {"references": list(references)}) is sure
    inside = (ModuleStep("web", 0),)
    assert names_something(tree({"references": list(references)}), inside, {"references": ["var.subnet"]}) is sure


def test_nobody_knows_whether_what_may_be_null_is_written() -> None:
    sure, unsure = Unknown(("a",), written=True), Unknown(("a",))
    scope = {"sure": sure, "unsure": unsure, "none": None, "some": (unsure, "b")}
    for text, value in {
        "given(sure)": True,
        "given(unsure)": unsure,
        "given(sure.block)": unsure,
        "given(none)": False,
        "'b' in some": True,
        "'c' in some": unsure,
        "'c' not in some": unsure,
        "planned(sure)": False,
        "planned(none)": False,
    }.items():
        assert Expression.read(text).value(scope) == value, text


@pytest.mark.parametrize(
    ("references", "public", "outcome"),
    [
        (SUBNETS, True, "3.65"),
        (SUBNETS, False, "0"),
        (SUBNETS, None, "0"),
        (("module.network.subnet", "module.network"), None, "0"),
        (("local.subnet",), None, "subnet_id is not known yet"),
        (None, None, "3.65"),
    ],
)
def test_the_address_of_a_machine(references: tuple[str, ...] | None, public: bool | None, outcome: str) -> None:  # noqa: FBT001 - a table
    """A machine whose subnet may be none counted as one with a subnet, and no subnet of the plan was asked what it gives."""
    machine: dict[str, Json] = {"instance_type": "m5.large", "region": "us-east-1", "associate_public_ip_address": False}
    unknown: dict[str, Marks] = {"subnet_id": True, "associate_public_ip_address": True}
    made = Resource((), "managed", "aws_instance", "i", None, "aws", machine, unknown, change=Change(("create",)))
    subnet = Resource((), "managed", "aws_subnet", "a", None, "aws", {"region": "us-east-1", "map_public_ip_on_launch": public})
    said: dict[str, Json] = {} if references is None else {"subnet_id": {"references": list(references)}}
    module = Module(expressions={"aws_instance.i": said}, calls={"network": Call("./network", "", {}, INNER)})
    found = estimate(Tree("plan", (made, subnet), configuration=module), open_book(), UsageFile()).resources[0]
    if found.result is Result.UNPRICED:
        assert outcome in found.reason
    else:
        amounts = [one.monthly.expected for one in found.components if one.name == "public_address" and one.monthly]
        assert sum(amounts) == Decimal(outcome), found


@pytest.mark.parametrize(
    ("kind", "held", "unknown", "result"),
    [
        ("aws_apigatewayv2_stage", {"route_settings": [{"route_key": "a", "detailed_metrics_enabled": True}]}, {}, Result.UNPRICED),
        ("aws_apigatewayv2_stage", {"route_settings": []}, {}, Result.FREE),
        ("azurerm_cosmosdb_account", {"backup": [{"type": "Continuous"}]}, {}, Result.UNPRICED),
        ("azurerm_cosmosdb_account", {"backup": [{"type": "Periodic"}]}, {}, Result.FREE),
        ("azurerm_cosmosdb_account", {}, {"backup": True}, Result.FREE),
    ],
)
def test_what_a_dynamic_writes_is_billed(kind: str, held: dict[str, Json], unknown: dict[str, Marks], result: Result) -> None:
    """Plans do not show how such blocks are written: they were free, as if nobody had written them."""
    made = Resource((), "managed", kind, "a", None, "", held, unknown, change=Change(("create",)))
    module = Module(expressions={f"{kind}.a": {"name": {"constant_value": "a"}}})
    (found,) = estimate(Tree("plan", (made,), configuration=module), open_book(), UsageFile()).resources
    assert found.result is result, found.reason
