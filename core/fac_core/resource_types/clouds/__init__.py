"""What facts of resource types may say on one cloud alone: one file per cloud, found by its provider's name.

A cloud without a file has facts, and no signals: nobody has said yet what its alarms are like.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_core.resource_types.clouds._cloud_facts import CloudFacts

UNITS = UnitFolder(__name__, "cloud with signals")


@cache
def cloud_facts(provider: str) -> CloudFacts | None:
    """Return what facts may say on the cloud of a provider; None where nobody has said it."""
    return cast("CloudFacts", UNITS.load(provider).CLOUD) if UNITS.find(provider) else None
