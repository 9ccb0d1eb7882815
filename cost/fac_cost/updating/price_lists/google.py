"""Google Cloud: the catalogue of the Cloud Billing API, which takes a key.

Read 2026-11-30: docs.cloud.google.com/billing/v1/how-tos/catalog-api (services, their SKUs, page tokens, and the pricing expression, whose
price is ``units`` and ``nanos`` for one ``usageUnit``).
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_cost.updating.price_lists import row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from fac_cost.building.source import Row
    from fac_cost.updating.asking import Server

ADDRESS = "https://cloudbilling.googleapis.com"
TITLE = "Google Cloud Billing catalogue"
KEY = "FAC_GOOGLE_API_KEY"
_PAGE = "pageSize=5000"
_PURCHASES = {"OnDemand": "on_demand", "Preemptible": "spot"}


def rows(server: Server, service: str, regions: AbstractSet[str]) -> Iterator[Row | str]:
    """Yield what the catalogue says of a service in regions."""
    name = _name(server, service)
    if name is None:
        yield f"{service} is no service of the catalogue"
        return
    first = f"/v1/{name}/skus?currencyCode=USD&{_PAGE}"
    for page in server.pages(first, "nextPageToken", f"{first}&pageToken={{}}"):
        for sku in page.get("skus", ()):
            yield from _rows(sku, service, regions)


def _name(server: Server, service: str) -> str | None:
    for page in server.pages(f"/v1/services?{_PAGE}", "nextPageToken", f"/v1/services?{_PAGE}&pageToken={{}}"):
        for one in page.get("services", ()):
            if isinstance(one, dict) and one.get("displayName") == service:
                return str(one.get("name"))
    return None


def _rows(sku: Mapping[str, Any], service: str, regions: AbstractSet[str]) -> Iterator[Row | str]:
    try:
        category, places = sku["category"], sku["serviceRegions"]
        if not regions & set(places):
            yield "Of other regions."
            return
        if category["usageType"] not in _PURCHASES:
            yield "Bought for a term."
            return
        said = sku["pricingInfo"][-1]
        tiers = [
            (str(tier["startUsageAmount"]), _price(tier["unitPrice"]), tier["unitPrice"]["currencyCode"])
            for tier in said["pricingExpression"]["tieredRates"]
        ]
        columns = {
            "provider": "google",
            "service": service,
            "kind": str(category["resourceGroup"]),
            "sku_key": str(sku["description"]),
            "unit": str(said["pricingExpression"]["usageUnit"]),
            "purchase": _PURCHASES[category["usageType"]],
            "effective_since": str(said.get("effectiveTime", ""))[:10],
        }
    except (KeyError, IndexError, TypeError, InvalidOperation) as error:
        raise UserError(f"a SKU of {service} is not as the catalogue's documentation has it: {error!r}") from None
    for region in sorted(regions & set(places)):
        for start, price, currency in tiers:
            if currency == "USD":
                yield row(
                    {**columns, "region": region, "tier_from": start, "price_usd": price}, {"family": str(category["resourceFamily"])}
                )
            else:
                yield "In another currency."


def _price(money: Mapping[str, Any]) -> str:
    return format(Decimal(str(money.get("units", 0) or 0)) + Decimal(str(money.get("nanos", 0) or 0)) / 1_000_000_000, "f")
