"""The resources of a module that cost money, and its budgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.facts.billing import is_billable, is_budget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module import Resource
    from fac_lint.evaluation.instances import Instance


def billable(instance: Instance) -> Iterator[Resource]:
    """Yield the billable resources of a module, not of those that it calls."""
    return (resource for resource in instance.module.resources.values() if is_billable(resource.type, instance.provider_of(resource)))


def budgets(instance: Instance) -> Iterator[tuple[Instance, Resource]]:
    """Yield the budgets of a module and of those that it calls."""
    for each in instance.walk():
        for resource in each.module.resources.values():
            if is_budget(resource.type, each.provider_of(resource)):
                yield each, resource
