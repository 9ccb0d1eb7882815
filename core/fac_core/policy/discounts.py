"""Discounts that a policy states: what an organization pays less than the list price, whatever is planned."""

from __future__ import annotations

from decimal import Decimal

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Number, Text
from fac_core.document.shape import Field, Record

_GLOB = Text("a glob")


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """So many per cent off list prices; all but the name and the percentage are globs."""

    name: str
    percent: Decimal
    provider: str
    service: str = "*"
    region: str = "*"
    product: str = "*"
    sku: str = "*"
    purchase: str = "on_demand"


DISCOUNT = Record(
    "a discount with name, provider and percent",
    Discount,
    {
        "name": Field(Text("a name"), "How it is called; a child's discount replaces its parent's of the same name.", required=True),
        "percent": Field(Number("per cent, 0 to 100", high=Decimal(100)), "By how much it is cheaper.", required=True),
        "provider": Field(_GLOB, "aws, azurerm, google, or a glob.", required=True),
        "service": Field(_GLOB, "Of which services, by the provider's code. Default: all."),
        "region": Field(_GLOB, "In which regions. Default: all."),
        "product": Field(_GLOB, "Of which products. Default: all."),
        "sku": Field(_GLOB, "Of which of them. Default: all."),
        "purchase": Field(_GLOB, "How it is bought. Default: on_demand."),
    },
)
