"""JSON for machines, as the published JSON Schema says: the same plan, book and use are the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.book.files import decimal_text
from fac_cost.estimating import Result
from fac_cost.formats._amounts import known_texts, texts
from fac_cost.formats._indented import indented

if TYPE_CHECKING:
    from fac_cost.book import Price
    from fac_cost.estimating import ComponentEstimate, Estimate, ResourceEstimate
    from fac_cost.formats import Style
    from fac_cost.formats._estimate_shape import ComponentShape, EstimateShape, ResourceShape


def render(estimate: Estimate, style: Style) -> str:
    """Write everything, free resources included."""
    del style
    return indented(document(estimate))


def document(estimate: Estimate) -> EstimateShape:
    """Return the estimate as its schema says."""
    found: EstimateShape = {
        "version": 1,
        "currency": "USD",
        "book": {"as_of": estimate.book_as_of, "sha256": estimate.book_sha256},
        "resources": [_resource(resource) for resource in estimate.resources],
        "summary": {
            "monthly": known_texts(estimate.monthly),
            "priced": estimate.counted(Result.PRICED),
            "free": estimate.counted(Result.FREE),
            "unpriced": estimate.counted(Result.UNPRICED),
            "complete": estimate.complete,
            "incomplete": estimate.incomplete,
        },
    }
    if estimate.contract_sha256:
        found["contract"] = {
            "sha256": estimate.contract_sha256,
            "listed": known_texts(estimate.listed),
            "contracted": known_texts(estimate.contracted),
        }
    return found


def _resource(resource: ResourceEstimate) -> ResourceShape:
    return {
        "address": resource.address,
        "type": resource.type,
        "region": resource.region,
        "result": resource.result.value,
        "reason": resource.reason,
        "monthly": texts(resource.monthly),
        "components": [_component(component) for component in resource.components],
        "left_out": list(resource.left_out),
    }


def _component(component: ComponentEstimate) -> ComponentShape:
    price = component.price
    found: ComponentShape = {
        "name": component.name,
        "unit": component.unit,
        "quantity": texts(component.quantity),
        "price": None if price is None else first_price(price),
        "monthly": texts(component.monthly),
        "reason": component.reason,
        "source": None if price is None else price.source,
        "as_of": None if price is None else price.as_of,
        "confidence": None if price is None else price.confidence.value,
    }
    if component.listed is not None and component.contracted is not None:
        found |= {"listed": known_texts(component.listed), "contracted": known_texts(component.contracted), "terms": list(component.terms)}
    return found


def first_price(price: Price) -> str:
    """Return what the first unit costs that is not free."""
    return decimal_text(next((tier.price for tier in price.tiers if tier.price), price.tiers[0].price))
