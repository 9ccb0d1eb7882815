"""Azure: the Retail Prices API, page by page.

Read 2026-11-30: learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices (fields, filters, NextPageLink, and
meterRegion for primary meters); the links that it answers with name the port 443.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from fac_core.errors import UserError
from fac_cost.updating.price_lists import row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from fac_cost.building.source import Row
    from fac_cost.updating.asking import Server

ADDRESS = "https://prices.azure.com"
TITLE = "Azure Retail Prices API"
KEY = ""
_ASKED = "/api/retail/prices?api-version=2023-01-01-preview&meterRegion='primary'&currencyCode='USD'&$filter="
_TEXTS = {"meter": "meterName", "kind": "productName", "sku": "skuName", "machine": "armSkuName", "meter_id": "meterId"}


def rows(server: Server, service: str, regions: AbstractSet[str]) -> Iterator[Row | str]:
    """Yield what the API says of a service in regions."""
    for region in sorted(regions):
        wanted = f"serviceName eq '{service}' and armRegionName eq '{region}' and priceType eq 'Consumption'"
        for page in server.pages(f"{_ASKED}{quote(wanted)}", "NextPageLink", "{}"):
            items = page.get("Items")
            if not isinstance(items, list):
                raise UserError(f"a page of the prices of {service} in {region} has no Items", hint="Has the format changed?")
            for item in items:
                yield _row(item, service, region)


def _row(said: Mapping[str, object], service: str, region: str) -> Row | str:
    if not isinstance(said, dict):
        return "No price at all."
    if said.get("currencyCode") != "USD":
        return "In another currency."
    if said.get("type") != "Consumption":
        return "Bought for a term, or for tests alone."
    if said.get("serviceName") != service or said.get("armRegionName") != region:
        return "Of another service or region than the one that was asked for."
    texts = {name: str(said.get(field) or "") for name, field in _TEXTS.items()}
    columns = {
        "provider": "azure",
        "service": service,
        "region": region,
        "kind": texts["kind"],
        "sku_key": texts["meter"],
        "unit": str(said.get("unitOfMeasure")),
        "tier_from": str(said.get("tierMinimumUnits") or 0),
        "price_usd": str(said.get("retailPrice")),
        "effective_since": str(said.get("effectiveStartDate") or "")[:10],
    }
    return row(columns, {**texts, "os": "Windows" if "Windows" in texts["kind"] else "Linux"})
