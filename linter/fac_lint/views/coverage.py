"""Whether the budgets of a module cover what costs money, and whether its caller says why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, best_of
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Map, Presence
from fac_lint.views.budgets import BudgetView
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.evaluation.summaries import Reached
    from fac_lint.views.modules import ModuleView

_ROOM = 90
"""So many characters may what is wrong with budgets take of a message."""


def budgets_of(module: ModuleView) -> list[BudgetView]:
    """Return the budgets that a module and what it calls make, or may make."""
    return [BudgetView(one) for one in module.walk() if view_of(one.resource).is_budget and one.created.constant is not False]


class Covering:
    """The budgets of a module and of what it calls."""

    def __init__(self, module: ModuleView) -> None:
        self._budgets = budgets_of(module)
        self._unread = frozenset(call.why for created, call in module.summary.unread() if created.constant is not False)

    @property
    def covers_everything(self) -> bool:
        """Whether one of them surely counts all cost, whatever else there is."""
        return any(budget.covers_everything for budget in self._budgets)

    def of(self, one: Reached) -> Answer:
        """Say whether one of them covers a resource; a call that cannot be looked into may hold another one."""
        answer = _best(one, self._budgets)
        unread = answer.verdict is Verdict.VIOLATED and self._unread
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, self._unread)) if unread else answer


def _best(reached: Reached, budgets: list[BudgetView]) -> Answer:
    """Return what the budget that fits best says of a resource; of none that there is none."""
    answers = [budget.covers(view_of(reached.resource)) for budget in budgets]
    best = best_of(answers)
    faults = [f"{budget.address} {answer.says}" for budget, answer in zip(budgets, answers, strict=True) if answer.says]
    return Answer(best.verdict, best.flow, says=_briefly(list(dict.fromkeys(faults))) if faults else "")


def _briefly(faults: list[str]) -> str:
    said = some_of(faults)
    return said if len(said) <= _ROOM else some_of(faults, shown=1)


def opted_out(module: ModuleView) -> str:
    """Return the input by which the caller says why there is no budget, or which one counts instead (inputs of generated modules)."""
    return _given(module, "cost", "budget_opt_out") or _given(module, "budget", "shared")


def alarms_opted_out(module: ModuleView) -> str:
    """Return the input by which the caller says why there is no alarm (one of generated modules)."""
    return _given(module, "cost", "alarm_opt_out")


def untold_of(module: ModuleView) -> Iterator[str]:
    """Yield why a plan or state does not tell whether the caller says so."""
    given = [module.input(name) for name in ("cost", "budget")] if module.summary.exact else []
    yield from (why for value in given if value is not None and value.shape is Extreme.ANY for why in value.flows.reasons)


def _given(module: ModuleView, name: str, attribute: str) -> str:
    value = module.input(name)
    if value is None or not isinstance(value.shape, Map) or value.blank:
        return ""
    entry = value.shape.entry(attribute)
    given = entry.presence is Presence.PRESENT and not entry.value.blank and entry.value.shape is not Extreme.NONE
    return f"{name}.{attribute}" if given else ""
