"""By which service of Google's bill a budget counts types without a file of their own that take no labels: ``service_ids.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, Record
from fac_core.shared_facts import TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceId:
    """One service and the types that it bills."""

    service: str
    types: tuple[str, ...]
    source: str


SERVICE_ID = Text("a service id such as services/6F81-5844-456A", pattern="services/[0-9A-F]{4}(-[0-9A-F]{4}){2}")
_ROWS = ListOf(
    Record(
        "a mapping with service, types and source",
        ServiceId,
        {
            "service": Field(SERVICE_ID, "The id that a budget filters by.", required=True),
            "types": Field(ListOf(TYPE, least=1, unique=True), "The types.", required=True),
            "source": Field(Text("a source"), "What is billed, where the id stands, and when it was seen.", required=True),
        },
    )
)


@lru_cache(maxsize=1)
def service_ids() -> Mapping[str, str]:
    """Return the ids by resource type."""
    return {name: row.service for row in table("service_ids", _ROWS) for name in row.types}
