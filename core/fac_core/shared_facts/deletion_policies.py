"""Types of Google whose ``deletion_policy`` takes other values, or has another default, than most: ``deletion_policies.yaml``."""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, MapOf, Record
from fac_core.shared_facts import SENTENCE, TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping

USUAL = ("ABANDON", "DELETE", "PREVENT")
"""The values that all other types take; null is ``DELETE`` there, unless the provider block says otherwise."""
LOOKED_UP = "8.7.0"
"""The version of the provider whose types were looked up, but for those that are said to be unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionPolicy:
    """Of one type."""

    values: Mapping[str, str] = field(default_factory=dict)
    """What destroying does, by the value of the argument."""
    default: str = ""
    """The value that null stands for; empty where it stands for none of them."""
    default_means: str = ""
    """What null does where it stands for none of the values."""
    fixed: bool = False
    """Whether the provider block's own ``deletion_policy`` leaves null what it is."""
    unknown: bool = False
    """Whether nobody has looked up what the type takes."""


_VALUE = Text("a value such as ABANDON", pattern="[A-Z][A-Z_]*")
_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with values, default, default_means and fixed, or unknown",
        DeletionPolicy,
        {
            "values": Field(MapOf(_VALUE, SENTENCE), "What destroying does, by value."),
            "default": Field(_VALUE, "The value that null stands for."),
            "default_means": Field(SENTENCE, "What null does where it stands for none of the values."),
            "fixed": Field(Flag(), "Whether the provider block's own deletion_policy changes nothing."),
            "unknown": Field(Flag(), "Whether nobody has looked up what the type takes."),
        },
    ),
)


@lru_cache(maxsize=1)
def deletion_policies() -> Mapping[str, DeletionPolicy]:
    """Return the types that differ, and those of which nobody knows whether they do."""
    return table("deletion_policies", _SHAPE)
