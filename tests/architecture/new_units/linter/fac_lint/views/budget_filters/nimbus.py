"""Filters of Nimbus's budgets: the name of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.views.budget_filters._texts import Item, items_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.views.resources import ResourceView


def formats(budget: ResourceView) -> Iterator[Answer]:
    """Yield nothing: every text is a filter."""
    del budget
    yield from ()


def services(budget: ResourceView) -> Iterator[Item]:
    """Yield the services."""
    yield from items_of("services", budget.argument("services"))
