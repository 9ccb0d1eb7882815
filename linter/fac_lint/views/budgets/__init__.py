"""Budgets: whether one counts cost, what it counts and whom it tells; how each cloud says so stands in a file of its name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from fac_core.clouds import cloud
from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_core.units import UnitFolder
from fac_lint.answer import Answer, undecided, worst_of
from fac_lint.views.budget_periods import runs
from fac_lint.views.budgets._scope import TagScope
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType

    from fac_lint.evaluation.summaries import Reached
    from fac_lint.views.budgets._scope import Scope
    from fac_lint.views.budgets._thresholds import Amount, Threshold
    from fac_lint.views.resources import ResourceView

UNITS = UnitFolder(__name__, "cloud with budgets")
SURELY = Answer(Verdict.COMPLIANT)


@dataclass(frozen=True, eq=False)
class BudgetView:
    """A budget that a module or one that it calls makes."""

    reached: Reached
    today: date

    @property
    def view(self) -> ResourceView:
        """The budget as a resource."""
        return view_of(self.reached.resource)

    @property
    def address(self) -> str:
        """The address as the module at which the calls begin sees it."""
        return self.reached.address

    @property
    def _reader(self) -> ModuleType | None:
        return _reader(self.view)

    @cached_property
    def made(self) -> Answer:
        """Whether it comes to be."""
        return SURELY if self.reached.created.constant is True else undecided(self.reached.created)

    @cached_property
    def counts_cost(self) -> Answer:
        """Whether it has an amount of money, and compares cost with it."""
        return cast("Answer", self._reader.counts_cost(self.view)) if self._reader else SURELY

    @cached_property
    def counts(self) -> Answer:
        """Whether it is made, counts cost, and its time has come and is not over."""
        return worst_of([self.made, self.counts_cost, runs(self.view, self.today)])

    @cached_property
    def _scope(self) -> tuple[Scope, ...]:
        return cast("tuple[Scope, ...]", self._reader.scope(self.view)) if self._reader else ()

    def counts_only(self, key: str) -> frozenset[str] | None:
        """Return the values of a tag that it counts the cost of, where it is known that it counts just these."""
        if len(self._scope) != 1 or self.counts.verdict is not Verdict.COMPLIANT:
            return None
        return self._scope[0].values_of(key) if isinstance(self._scope[0], TagScope) else None

    @property
    def covers_everything(self) -> bool:
        """Whether it surely is made and counts all cost, whatever a module makes."""
        return not self._scope and self.counts.verdict is Verdict.COMPLIANT

    def covers(self, resource: ResourceView) -> Answer:
        """Whether it is made, counts cost, and counts that of a resource."""
        if resource.cloud != self.view.cloud:
            return Answer(Verdict.VIOLATED, says=f"is one of {cloud(self.view.cloud).title}")
        return worst_of([self.counts, *(scope.holds(resource) for scope in self._scope)])


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether anybody hears of a budget."""
    reader = _reader(budget)
    return cast("Answer", reader.tells_somebody(budget)) if reader else SURELY


def new_notification(budget: ResourceView, emails: str) -> str:
    """Return HCL of a notification that tells addresses of mail, an expression, of all that is forecast; empty where there is none."""
    reader = _reader(budget)
    return cast("str", getattr(reader, "NEW_NOTIFICATION", "")).replace("EMAILS", emails)


def warns_ahead(budget: ResourceView) -> Answer | None:
    """Whether a budget tells of spend that is only forecast; None where it tells nothing at all, or nothing is forecast."""
    reader = _reader(budget)
    return cast("Answer | None", reader.warns_ahead(budget)) if reader else None


def amounts(budget: ResourceView) -> list[Amount]:
    """Return the amounts of a budget of cost, by where they stand."""
    reader = _reader(budget)
    return list(reader.amounts(budget)) if reader else []


def thresholds(budget: ResourceView) -> list[Threshold]:
    """Return what spend must pass for a budget of cost to speak."""
    reader = _reader(budget)
    return list(reader.thresholds(budget)) if reader else []


def counts_less(budget: ResourceView) -> Answer | None:
    """Whether a budget leaves out some cost of the account, subscription or billing account that it is in; None if it counts no cost."""
    reader = _reader(budget)
    return cast("Answer | None", reader.narrowed(budget)) if reader else None


def _reader(budget: ResourceView) -> ModuleType | None:
    """Return what reads budgets of that cloud; None where nobody has described them: then a budget is taken to be a good one."""
    return UNITS.load(budget.cloud) if UNITS.find(budget.cloud) else None
