"""Amazon Web Services: the price list files of the Price List Bulk API, one for each service and region, as CSV.

Read 2026-11-30: docs.aws.amazon.com/awsaccountbilling/latest/aboutv2, "Reading the service price list file for an AWS service" (five lines
of metadata, then the names of the columns) and "Using the bulk API" (region_index.json names the file of each region).
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_cost.updating.price_lists import row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from fac_cost.building.source import Row
    from fac_cost.updating.asking import Server

ADDRESS = "https://pricing.us-east-1.amazonaws.com"
TITLE = "AWS price list"
KEY = ""
HEAD = 20
"""Lines that may stand before the names of the columns at most."""
NEEDED = frozenset({"termtype", "startingrange", "endingrange", "unit", "priceperunit", "currency", "usagetype"})
ANYWHERE = "Global-"
"""What a usage type begins with that stands in the lists of all regions, and is of none: what an account has free of charge."""
_PLACE = re.compile(r"(?:[A-Z]{3}\d|EU|[a-z]{2}(?:-[a-z]+)+-\d)[-:]")
"""What a usage type begins with outside us-east-1, and some in it."""


def rows(server: Server, service: str, regions: AbstractSet[str]) -> Iterator[Row | str]:
    """Yield what the files of a service say of regions."""
    index = server.json(f"/offers/v1.0/aws/{service}/current/region_index.json")
    listed = index.get("regions") if isinstance(index, dict) else None
    if not isinstance(listed, dict):
        raise UserError(f"the price list of {service} names no regions", hint="Is this the right server? Nothing was written.")
    for region in sorted(regions):
        if region not in listed:
            yield f"{service} has no list for {region}"
            continue
        url = listed[region].get("currentVersionUrl") if isinstance(listed[region], dict) else None
        if not isinstance(url, str) or not url.startswith("/") or not url.endswith(".json"):
            raise UserError(f"the price list of {service} names no file for {region}", hint="Nothing was written.")
        yield from _rows(server, f"{url.removesuffix('.json')}.csv", service, region)


def _rows(server: Server, path: str, service: str, region: str) -> Iterator[Row | str]:
    lines = csv.reader(server.lines(path))
    names = _columns(lines, service)
    for number, values in enumerate(lines, 1):
        if not values:
            continue
        if len(values) != len(names):
            raise UserError(f"row {number} of the price list of {service} in {region} has {len(values)} values for {len(names)} columns")
        yield _row(dict(zip(names, values, strict=True)), service, region)


def _columns(lines: Iterator[list[str]], service: str) -> list[str]:
    for _, names in zip(range(HEAD), lines, strict=False):
        found = [re.sub(r"[^a-z0-9]", "", name.lower()) for name in names]
        if found and found[0] == "sku":
            missing = sorted(NEEDED - set(found))
            if missing:
                raise UserError(f"the price list of {service} has no column {missing[0]!r}", hint="Has its format changed?")
            return found
    raise UserError(f"the price list of {service} has no line that names its columns", hint="Has its format changed?")


def _row(said: Mapping[str, str], service: str, region: str) -> Row | str:
    if said["termtype"] != "OnDemand":
        return "Bought for a term."
    if said["currency"] != "USD":
        return "In another currency."
    if said["usagetype"].startswith(ANYWHERE) and not said.get("regioncode"):
        return _priced(said, service, region)
    if said.get("regioncode", region) != region or said.get("locationtype", "AWS Region") != "AWS Region":
        return "In a local zone, or in another region."
    return _priced(said, service, region)


def _priced(said: Mapping[str, str], service: str, region: str) -> Row:
    columns = {
        "provider": "aws",
        "service": said.get("servicecode") or service,
        "region": region,
        "kind": said.get("productfamily", ""),
        "sku_key": _PLACE.sub("", said["usagetype"], count=1) if _PLACE.match(said["usagetype"]) else said["usagetype"],
        "unit": said["unit"],
        "tier_from": said["startingrange"] or "0",
        "tier_to": "" if said["endingrange"] in {"Inf", ""} else said["endingrange"],
        "price_usd": said["priceperunit"],
        "effective_since": said.get("effectivedate", "")[:10],
    }
    return row(columns, said)
