"""Doubles of the clouds' price lists on a loopback address: they answer in the documented shapes, and note what they were asked.

Shapes, read 2026-11-30: docs.aws.amazon.com/awsaccountbilling/latest/aboutv2 (region index, and the CSV of a list: five lines of metadata,
then the columns), learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices, and
docs.cloud.google.com/billing/v1/how-tos/catalog-api. No cloud was asked: nothing here shows that one still answers so.
"""

from __future__ import annotations

import csv
import io
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DAY = "2026-12-01"
DATE = "Tue, 01 Dec 2026 10:00:00 GMT"
COLUMNS = (
    *("SKU", "OfferTermCode", "RateCode", "TermType", "PriceDescription", "EffectiveDate", "StartingRange", "EndingRange", "Unit"),
    *("PricePerUnit", "Currency", "Product Family", "serviceCode", "Location", "Location Type", "Instance Type", "Tenancy"),
    *("Operating System", "License Model", "Group", "usageType", "operation", "CapacityStatus", "Pre Installed S/W", "Region Code"),
    *("Volume API Name", "Database Engine", "Deployment Option", "Queue Type", "Endpoint Type"),
)
USUAL = {"TermType": "OnDemand", "StartingRange": "0", "EndingRange": "Inf", "Currency": "USD", "Location Type": "AWS Region"}


def listed(rows: Sequence[Mapping[str, str]], service: str = "AmazonEC2", region: str = "eu-west-1") -> str:
    """Return a price list file of AWS."""
    file = io.StringIO()
    out = csv.writer(file, quoting=csv.QUOTE_ALL)
    out.writerows([["FormatVersion", "v1.0"], ["Disclaimer", "x"], ["Publication Date", "2026-11-20T20:59:55Z"], ["Version", "1"]])
    out.writerows([["OfferCode", service], COLUMNS])
    for row in rows:
        told = {**USUAL, "serviceCode": service, "Region Code": region, "EffectiveDate": "2026-11-01", **row}
        out.writerow([told.get(name, "") for name in COLUMNS])
    return file.getvalue()


def nat(price: str, kind: str = "Hours", **more: str) -> dict[str, str]:
    unit = "Hrs" if kind == "Hours" else "GB"
    return {"Product Family": "NAT Gateway", "usageType": f"EU-NatGateway-{kind}", "Unit": unit, "PricePerUnit": price, **more}


class Double:
    """A server that answers what it was given, by path; an answer is text, a value for JSON, or a status."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.base = ""
        self.date: str | None = DATE

    def aws(self, rows: Sequence[Mapping[str, str]], service: str = "AmazonEC2", region: str = "eu-west-1") -> None:
        path = f"/offers/v1.0/aws/{service}"
        file = f"{path}/20261120205955/{region}/index"
        index = {"regions": {region: {"regionCode": region, "currentVersionUrl": f"{file}.json"}}}
        self.answers[f"{path}/current/region_index.json"] = index
        self.answers[f"{file}.csv"] = listed(rows, service, region)

    def azure(self, items: Sequence[Mapping[str, Any]], size: int = 2) -> None:
        """Answer with the items that a filter is for, so many on a page."""

        def page(query: str) -> dict[str, Any]:
            said = parse_qs(query)
            wanted = said["$filter"][0]
            fitting = [one for one in items if f"'{one['serviceName']}'" in wanted and f"'{one['armRegionName']}'" in wanted]
            at = int(said.get("$skip", ["0"])[0])
            more = f"{self.base}/api/retail/prices?$filter={wanted}&$skip={at + size}" if at + size < len(fitting) else None
            return {"BillingCurrency": "USD", "Items": fitting[at : at + size], "NextPageLink": more, "Count": len(fitting[at : at + size])}

        self.answers["/api/retail/prices"] = page

    def google(self, skus: Sequence[Mapping[str, Any]]) -> None:
        names = ("Compute Engine", "Cloud Storage")
        self.answers["/v1/services"] = {
            "services": [{"name": f"services/{at}", "serviceId": str(at), "displayName": name} for at, name in enumerate(names)],
            "nextPageToken": "",
        }
        for at, name in enumerate(names):
            held = [sku for sku in skus if sku["category"]["serviceDisplayName"] == name]

            def page(query: str, held: Sequence[Any] = held) -> dict[str, Any]:
                token = parse_qs(query).get("pageToken", ["0"])[0]
                return {
                    "skus": held[int(token) : int(token) + 1],
                    "nextPageToken": str(int(token) + 1) if int(token) + 1 < len(held) else "",
                }

            self.answers[f"/v1/services/{at}/skus"] = page

    def answer(self, url: str) -> tuple[int, bytes]:
        split = urlsplit(url)
        found = self.answers.get(split.path)
        if callable(found):
            found = found(unquote(split.query))
        if found is None:
            return 404, b"{}"
        if isinstance(found, int):
            return found, b"{}"
        return 200, found.encode() if isinstance(found, str) else found if isinstance(found, bytes) else json.dumps(found).encode()


@contextmanager
def serving() -> Iterator[Double]:
    double = Double()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            double.asked.append((unquote(self.path), dict(self.headers)))
            status, body = double.answer(self.path)
            self.send_response_only(status)
            if double.date is not None:
                self.send_header("Date", double.date)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        double.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield double
        finally:
            server.shutdown()
            thread.join()


def meter(price: float, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any field of the API
    """Return an item of Azure's API."""
    return {
        "currencyCode": "USD",
        "tierMinimumUnits": 0.0,
        "retailPrice": price,
        "unitPrice": price,
        "armRegionName": "westeurope",
        "effectiveStartDate": "2026-01-01T00:00:00Z",
        "meterId": "m",
        "meterName": "D2s v3",
        "productName": "Virtual Machines DSv3 Series",
        "skuName": "D2s v3",
        "serviceName": "Virtual Machines",
        "unitOfMeasure": "1 Hour",
        "type": "Consumption",
        "isPrimaryMeterRegion": True,
        "armSkuName": "Standard_D2s_v3",
        **more,
    }


def sku(description: str, nanos: int, group: str = "CPU", unit: str = "h", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any field of the API
    """Return a SKU of Google's catalogue."""
    money = {"currencyCode": "USD", "units": "0", "nanos": nanos}
    expression = {"usageUnit": unit, "tieredRates": [{"startUsageAmount": 0, "unitPrice": money}]}
    return {
        "skuId": "0",
        "description": description,
        "category": {"serviceDisplayName": "Compute Engine", "resourceFamily": "Compute", "resourceGroup": group, "usageType": "OnDemand"},
        "serviceRegions": ["us-central1"],
        "pricingInfo": [{"effectiveTime": "2026-11-01T00:00:00Z", "pricingExpression": expression}],
        **more,
    }
