"""CSV in columns of FOCUS 1.2, so that estimates and bills can be put side by side: a row for each line of each resource's bill.

What has no price has a row without a cost; ranges are of the effective cost. FOCUS names no columns for ranges and sources: they begin
with ``x_``. A cell that a spreadsheet would take for a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from fac_core.report_texts import harmless
from fac_cost.book.files import decimal_text
from fac_cost.formats.json import first_price

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.book import Price
    from fac_cost.estimating import ComponentEstimate, Estimate, Range, ResourceEstimate
    from fac_cost.formats import Style

COLUMNS = (
    *("BillingCurrency", "ChargeCategory", "ChargeDescription", "ServiceName", "RegionId", "ResourceId", "ResourceType"),
    *("SkuId", "PricingCategory", "PricingUnit", "PricingQuantity", "ListUnitPrice", "ListCost", "ContractedCost", "EffectiveCost"),
    *("x_LowCost", "x_HighCost", "x_Result", "x_Reason", "x_Source", "x_AsOf", "x_Confidence"),
)


def render(estimate: Estimate, style: Style) -> str:
    """Write the estimate; costs are USD a month."""
    del style
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for resource in estimate.resources:
        for row in _rows(resource):
            writer.writerow(harmless(row.get(column, "") for column in COLUMNS))
    return text.getvalue()


def _rows(resource: ResourceEstimate) -> Iterator[dict[str, str]]:
    shared = {"BillingCurrency": "USD", "RegionId": resource.region, "ResourceId": resource.address, "ResourceType": resource.type}
    if not resource.components:
        yield {**shared, "x_Result": resource.result.value, "x_Reason": resource.reason}
    for component in resource.components:
        yield {**shared, "ChargeCategory": "Usage", **_component(component), "x_Result": "unpriced" if component.reason else "priced"}


def _component(component: ComponentEstimate) -> dict[str, str]:
    found = {"ChargeDescription": component.name, "PricingUnit": component.unit, "x_Reason": component.reason}
    if component.quantity is not None:
        found["PricingQuantity"] = decimal_text(component.quantity.expected)
    if component.monthly is not None:
        found |= _costs(component.monthly, component.listed or component.monthly, component.contracted or component.monthly)
    return found | (_price(component.price) if component.price is not None else {})


def _costs(effective: Range, listed: Range, contracted: Range) -> dict[str, str]:
    return {
        "ListCost": decimal_text(listed.expected),
        "ContractedCost": decimal_text(contracted.expected),
        "EffectiveCost": decimal_text(effective.expected),
        "x_LowCost": decimal_text(effective.low),
        "x_HighCost": decimal_text(effective.high),
    }


def _price(price: Price) -> dict[str, str]:
    return {
        "ServiceName": price.key.service,
        "SkuId": price.key.sku,
        "PricingCategory": "Standard" if price.key.purchase == "on_demand" else "Dynamic" if price.key.purchase == "spot" else "Committed",
        "ListUnitPrice": first_price(price),
        "x_Source": price.source,
        "x_AsOf": price.as_of,
        "x_Confidence": price.confidence.value,
    }
