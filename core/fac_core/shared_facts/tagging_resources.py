"""Types that put a tag on another resource: the facts of ``tagging_resources.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.shape import Field, MapOf, Record
from fac_core.shared_facts import TYPE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggingResource:
    """``target`` names the resource that is tagged; key and value stand beside it, or in the nested block ``block``."""

    target: str
    block: str = ""


_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with target",
        TaggingResource,
        {
            "target": Field(WORD, "The argument that names the resource.", required=True),
            "block": Field(WORD, "The nested block in which key and value stand."),
        },
    ),
)


@lru_cache(maxsize=1)
def tagging_resources() -> Mapping[str, TaggingResource]:
    """Return the types that put a tag on another resource."""
    return table("tagging_resources", _SHAPE)
