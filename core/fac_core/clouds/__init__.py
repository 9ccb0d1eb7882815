"""What a cloud is called, and what it allows in tags and labels: one YAML file per cloud, found by its provider's name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_core.clouds.cloud_model import Cloud

UNITS = UnitFolder(__name__, "cloud", suffix=".yaml")


@lru_cache(maxsize=16)
def cloud(name: str) -> Cloud:
    """Rules of a cloud (``aws``, ``azurerm``, ``google``); raise `UserError` with the nearest name for another."""
    from fac_core.clouds.cloud_shape import load  # noqa: PLC0415 - listing names needs no parser

    return load(UNITS.path(name))


def cloud_of_provider(provider: str) -> Cloud | None:
    """Rules of the cloud of a provider, previews such as ``google-beta`` included; None for a provider of no cloud."""
    name = provider.partition("-")[0]
    return cloud(name) if UNITS.find(name) else None


def tag_key(name: str, key: str) -> str:
    """How a key of the policy is spelt on a cloud."""
    return cloud(name).key(key)
