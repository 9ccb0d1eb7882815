"""Resource types of which their cloud makes no new ones: ``closed_types.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, MapOf, Record
from fac_core.shared_facts import SENTENCE, TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """``ends`` is an ISO date: the day on which the last ones are switched off; ``ends_by`` is what says so."""

    ends: str
    ends_by: str


_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with ends and ends_by",
        Closed,
        {
            "ends": Field(Text("a date", pattern=r"\d{4}-\d{2}-\d{2}"), "The day on which the last ones are switched off.", required=True),
            "ends_by": Field(SENTENCE, "What says so, and when it was seen.", required=True),
        },
    ),
)


@lru_cache(maxsize=1)
def closed_types() -> Mapping[str, Closed]:
    """Return all of them, by resource type."""
    return table("closed_types", _SHAPE)


def closed(resource_type: str) -> Closed | None:
    """Return since when a type's cloud makes no new ones; None where it does, as far as is known."""
    return closed_types().get(resource_type)
