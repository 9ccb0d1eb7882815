"""Budgets of Nimbus (``nimbus_budget``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.views.arguments import YES, holds_something, no
from fac_lint.views.budgets._scope import Scope, positive
from fac_lint.views.budgets._thresholds import Amount, Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.views.resources import ResourceView


def counts_cost(budget: ResourceView) -> Answer:
    """Whether the budget has an amount above zero."""
    return positive(budget.argument("amount"))


def amounts(budget: ResourceView) -> Iterator[Amount]:
    """Yield its amount."""
    yield Amount("amount", budget.argument("amount"))


def thresholds(budget: ResourceView) -> Iterator[Threshold]:
    """Yield nothing: a Nimbus budget speaks when it is spent."""
    del budget
    yield from ()


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether somebody gets an email."""
    tells = holds_something(budget.argument("emails"))
    return no("sends no email") if tells == no() else tells


def warns_ahead(budget: ResourceView) -> Answer:
    """Nimbus always does."""
    del budget
    return YES


def narrowed(budget: ResourceView) -> Answer:
    """Whether it counts one drawer."""
    return holds_something(budget.argument("scope"))


def scope(budget: ResourceView) -> tuple[Scope, ...]:
    """Return nothing: what lies in a drawer is not compared."""
    del budget
    return ()
