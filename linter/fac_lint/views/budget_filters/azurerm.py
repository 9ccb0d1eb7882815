"""Filters of Azure's consumption budgets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_lint.answer import undecided
from fac_lint.views.arguments import YES, no
from fac_lint.views.budget_filters._texts import Item, escaped, items, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node
    from fac_lint.views.resources import ResourceView

_DIMENSIONS = (
    "ChargeType", "Frequency", "InvoiceId", "Meter", "MeterCategory", "MeterSubCategory", "PartNumber", "PricingModel", "Product",
    "ProductOrderId", "ProductOrderName", "PublisherType", "ReservationId", "ReservationName", "ResourceGroupName", "ResourceGuid",
    "ResourceId", "ResourceLocation", "ResourceType", "ServiceFamily", "ServiceName", "SubscriptionID", "SubscriptionName", "UnitOfMeasure",
)  # fmt: skip
"""What the provider takes (terraform-provider-azurerm 69697b7f, consumption_budget_base.go, getDimensionNames; read 2026-11-29)."""
_ALSO = {"resourcegroup": "ResourceGroupName", "service": "ServiceName", "location": "ResourceLocation", "subscription": "SubscriptionName"}
_WHERE = ("filter", "filter.not")


def formats(budget: ResourceView) -> Iterator[Answer]:
    """Yield what is the case of each part of a filter."""
    for path in _WHERE:
        for block in budget.each(f"{path}.dimension"):
            name, at = block.node.argument("name"), f"{path}.dimension"
            yield replace(named(name, _DIMENSIONS, _ALSO, "Azure"), at=f"{at}.name")
            yield from (_value(str(name.constant), item) for item in items(f"{at}.values", block.node, "values"))
        for block in budget.each(f"{path}.tag"):
            yield from _tag(f"{path}.tag", block.node)


def services(budget: ResourceView) -> Iterator[Item]:
    """Yield nothing: by which names Azure's budgets know services has not been checked."""
    del budget
    yield from ()


def _value(dimension: str, item: Item) -> Answer:
    return replace(escaped(item) or _of(dimension, item), at=item.at)


def _of(dimension: str, item: Item) -> Answer:
    match dimension:
        case "ResourceId":
            begins = item.begins("/subscriptions/", "/providers/", "/SUBSCRIPTIONS/")
            if begins is False:
                return no(f"filters by {item.shown!r}, which is no id of a resource")
            return YES if begins or item.is_attribute("id") else item.undecided
        case "ResourceGroupName":
            if "/" in item.known or item.is_attribute("id"):
                return no(f"filters by an id where Azure compares the name of a resource group: {item.shown!r}")
            return YES if item.whole is not None or item.is_attribute("name") else item.undecided
    return YES


def _tag(at: str, node: Node) -> Iterator[Answer]:
    name = node.argument("name")
    if name.constant is None:
        yield replace(undecided(name), at=f"{at}.name")
    elif str(name.constant).startswith("user:") or "$" in str(name.constant):
        yield replace(no(f"filters by a tag {name.constant!r}: user: and $ are how AWS writes it"), at=f"{at}.name")
    for item in items(f"{at}.values", node, "values"):
        strange = no(f"filters by {item.shown!r}: user: and $ are how AWS writes it") if item.begins("user:") else YES
        yield replace(escaped(item) or strange, at=item.at)
