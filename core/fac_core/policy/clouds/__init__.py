"""What each cloud allows in tags and labels: one file per cloud, found by its provider's name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_core.policy.clouds._cloud import Cloud

UNITS = UnitFolder(__name__, "cloud")


@lru_cache(maxsize=16)
def cloud(name: str) -> Cloud:
    """Rules of a cloud (``aws``, ``azurerm``, ``google``); raise `UserError` with the nearest name for another."""
    return cast("Cloud", UNITS.load(name).CLOUD)


def tag_key(name: str, key: str) -> str:
    """How a key of the policy is spelt on a cloud."""
    return cloud(name).key(key)
