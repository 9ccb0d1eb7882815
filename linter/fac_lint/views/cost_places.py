"""Where a resource says what decides its cost: its machine, how many there are, how long logs are kept, the amount of a budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.facts.machines import machines_of
from fac_lint.facts.non_production import settings
from fac_lint.facts.places import places

if TYPE_CHECKING:
    from fac_lint.views.resources import ResourceView

_SIZES = "production-sized-non-production"
"""The rule whose table names further machines."""


def machine_places(resource: ResourceView) -> tuple[str, ...]:
    """Return the arguments that say which machine it is."""
    known = machines_of(resource.cloud, resource.type)
    paths = [path for _, path in known.places_of(resource.type)] if known is not None else []
    others = [one.argument for one in settings(_SIZES).get(resource.type, ()) if one.machine]
    return tuple(dict.fromkeys([*paths, *others]))


def cost_places(resource: ResourceView) -> tuple[str, ...]:
    """Return all of them."""
    tables = ("machine_counts", "log_retention", "budget_amounts")
    return (*machine_places(resource), *(path for table in tables for path in places(table, resource.type)))
