"""JSON in the shape of Infracost's output 0.2, for policies and dashboards that read that: costs for usual use, as decimal strings.

What this shape cannot say is left out of it: ranges, sources, and when it was made, which would make the same input other bytes.
``metadata.ownPrices`` is the sum of a file of own prices and discounts, where one was given; costs are what is paid then.
Shape: infracost/infracost, schema/infracost.schema.json (seen 2026-11-28).
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_cost.book.files import decimal_text
from fac_cost.estimating import Result
from fac_cost.estimating.results import HOURS
from fac_cost.formats._indented import indented
from fac_cost.formats.json import first_price

if TYPE_CHECKING:
    from fac_cost.estimating import ComponentEstimate, Estimate, ResourceEstimate
    from fac_cost.formats import Style

_PLACES = Decimal("0.0000000001")


def render(estimate: Estimate, style: Style) -> str:
    """Write the estimate."""
    del style
    return indented(document(estimate))


def document(estimate: Estimate) -> dict[str, Any]:
    """Return the estimate as one project."""
    totals = {"totalHourlyCost": _hourly(estimate.monthly.expected), "totalMonthlyCost": decimal_text(estimate.monthly.expected)}
    priced = [_resource(one) for one in estimate.resources if one.components]
    free = [{"name": one.address, "resourceType": one.type, "metadata": {}} for one in estimate.resources if one.result is Result.FREE]
    summary = _summary(estimate)
    return {
        "version": "0.2",
        "currency": "USD",
        **({"metadata": {"ownPrices": estimate.contract_sha256}} if estimate.contract_sha256 else {}),
        "projects": [
            {"name": "main", "metadata": {}, "breakdown": {"resources": priced, "freeResources": free, **totals}, "summary": summary}
        ],
        **totals,
        "summary": summary,
    }


def _hourly(monthly: Decimal) -> str:
    return decimal_text((monthly / HOURS).quantize(_PLACES))


def _resource(resource: ResourceEstimate) -> dict[str, Any]:
    monthly = resource.monthly.expected if resource.monthly is not None else None
    return {
        "name": resource.address,
        "resourceType": resource.type,
        "metadata": {},
        "hourlyCost": None if monthly is None else _hourly(monthly),
        "monthlyCost": None if monthly is None else decimal_text(monthly),
        "costComponents": [_component(component) for component in resource.components],
    }


def _component(component: ComponentEstimate) -> dict[str, Any]:
    quantity, monthly = component.quantity, component.monthly
    return {
        "name": component.name,
        "unit": component.unit,
        "hourlyQuantity": None if quantity is None else _hourly(quantity.expected),
        "monthlyQuantity": None if quantity is None else decimal_text(quantity.expected),
        "price": None if component.price is None else first_price(component.price),
        "hourlyCost": None if monthly is None else _hourly(monthly.expected),
        "monthlyCost": None if monthly is None else decimal_text(monthly.expected),
        "usageBased": quantity is not None and quantity.low != quantity.high,
    }


def _summary(estimate: Estimate) -> dict[str, Any]:
    unknown = Counter(one.type for one in estimate.resources if one.result is Result.UNPRICED and not one.components)
    free = Counter(one.type for one in estimate.resources if one.result is Result.FREE)
    return {
        "totalDetectedResources": len(estimate.resources),
        "totalSupportedResources": sum(bool(one.components) for one in estimate.resources),
        "totalUnsupportedResources": unknown.total(),
        "totalNoPriceResources": free.total(),
        "unsupportedResourceCounts": dict(sorted(unknown.items())),
        "noPriceResourceCounts": dict(sorted(free.items())),
    }
