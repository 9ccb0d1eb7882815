"""Which resources cost money, and which are budgets."""

from __future__ import annotations

import re
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import resource_types
from fac_core.names import unit_name
from fac_lint.tags import support_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module import Resource
    from fac_lint.instances import Instance

FREE_TYPES = Path(__file__).with_name("free_types.txt")
BUDGETS = re.compile(r"aws_budgets_budget|azurerm_consumption_budget_\w+|google_billing_budget")


@lru_cache(maxsize=1)
def _free() -> re.Pattern[str]:
    lines = (line.partition("#")[0].strip() for line in FREE_TYPES.read_text(encoding="utf-8").splitlines())
    return re.compile("|".join(translate(line) for line in lines if line))


@lru_cache(maxsize=1024)
def is_billable(resource_type: str) -> bool:
    """Whether a type is billed: it is not known to be free, and it is curated or can carry tags."""
    if _free().fullmatch(resource_type):
        return False
    return unit_name(resource_type) in _curated() or support_of(resource_type) is not None


@lru_cache(maxsize=1)
def _curated() -> frozenset[str]:
    return frozenset(resource_types.names())


def billable(instance: Instance) -> Iterator[Resource]:
    """Yield the billable resources of a module, not of those that it calls."""
    return (resource for resource in instance.module.resources.values() if is_billable(resource.type))


def budgets(instance: Instance) -> Iterator[tuple[Instance, Resource]]:
    """Yield the budgets of a module and of those that it calls."""
    for each in instance.walk():
        for resource in each.module.resources.values():
            if BUDGETS.fullmatch(resource.type):
                yield each, resource
