"""What differs between clouds when a module is made: one file per cloud, found by its provider's name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_gen.clouds._cloud import Cloud

UNITS = UnitFolder(__name__, "cloud")


def clouds() -> tuple[Cloud, ...]:
    """Return all clouds, by name."""
    return tuple(cloud_of(name) for name in UNITS.names())


def is_cloud(provider: str) -> bool:
    """Whether a provider is one of a cloud that modules are made for."""
    return UNITS.find(provider) is not None


@cache
def cloud_of(name: str) -> Cloud:
    """Return the cloud of a provider (``aws``) or of a resource type (``aws_sqs_queue``); raise `UserError` for another."""
    return cast("Cloud", UNITS.load(name.partition("_")[0]).CLOUD)
