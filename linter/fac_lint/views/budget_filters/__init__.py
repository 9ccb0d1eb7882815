"""How the filters of budgets are written; what each cloud takes stands in a file of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder
from fac_lint.views.arguments import the_worst

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from fac_lint.answer import Answer
    from fac_lint.views.budget_filters._texts import Item
    from fac_lint.views.resources import ResourceView

UNITS = UnitFolder(__name__, "cloud with filters of budgets")


def well_written(budget: ResourceView) -> Answer | None:
    """Whether a budget's filter is written as its cloud reads it; None without one."""
    reader = _reader(budget)
    return the_worst(list(cast("Iterable[Answer]", reader.formats(budget)))) if reader is not None else None


def services(budget: ResourceView) -> list[Item]:
    """Return the services that a budget counts, each as it is written."""
    reader = _reader(budget)
    return list(cast("Iterable[Item]", reader.services(budget))) if reader is not None else []


def _reader(budget: ResourceView) -> ModuleType | None:
    return UNITS.load(budget.cloud) if UNITS.find(budget.cloud) else None
