"""Whether the budgets of a module cover what costs money, and whether its caller says why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, best_of, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import NO_VALUE, NOTHING, Entry, Extreme, Flow, Presence, anything
from fac_lint.views.budgets import BudgetView
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from datetime import date

    from fac_lint.evaluation.summaries import Reached
    from fac_lint.views.modules import ModuleView

_NOTHING = Entry(NO_VALUE, Presence.ABSENT)
_ROOM = 90
"""So many characters may what is wrong with budgets take of a message."""


def budgets_of(module: ModuleView, today: date) -> list[BudgetView]:
    """Return the budgets that a module and what it calls make, or may make."""
    return [BudgetView(one, today) for one in module.walk() if view_of(one.resource).is_budget and one.created.constant is not False]


class Covering:
    """The budgets of a module and of what it calls."""

    def __init__(self, module: ModuleView, today: date) -> None:
        self._budgets = budgets_of(module, today)
        made = {view_of(one.resource).cloud for one in module.walk()}
        self._clouds = {*made, *(one.provider.cloud for one in module.summary.configurations)} - {""}
        self._unread = frozenset(call.why for created, call in module.summary.unread() if created.constant is not False)

    @property
    def covers_everything(self) -> bool:
        """Whether they surely count all cost of each cloud that the module deals with, whatever else there is."""
        counted = {budget.view.cloud for budget in self._budgets if budget.covers_everything}
        return bool(counted) and self._clouds <= counted

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


def may_be_opted_out(module: ModuleView) -> Answer | None:
    """Say who decides whether the caller says so, where that is not known; None where it does, and where it surely does not."""
    return _in_doubt(module, ("cost", "budget_opt_out"), ("budget", "shared"))


def alarms_may_be_opted_out(module: ModuleView) -> Answer | None:
    """Say the same of alarms."""
    return _in_doubt(module, ("cost", "alarm_opt_out"))


def _given(module: ModuleView, name: str, attribute: str) -> str:
    entry = _entry(module, name, attribute)
    given = entry.presence is Presence.PRESENT and not entry.value.blank and entry.value.shape is not Extreme.NONE
    return f"{name}.{attribute}" if given else ""


def _in_doubt(module: ModuleView, *places: tuple[str, str]) -> Answer | None:
    if any(_given(module, *place) for place in places):
        return None
    asked = [_entry(module, name, attribute) for name, attribute in places if _takes(module, name, attribute)]
    doubtful = [one.value for one in asked if one.presence is not Presence.ABSENT and not one.value.is_surely_blank]
    return undecided(anything(*doubtful)) if doubtful else None


def _takes(module: ModuleView, name: str, attribute: str) -> bool:
    """Whether an input has an attribute of that name, as far as its type is told."""
    return module.summary.exact or (name in module.inputs and attribute in module.inputs[name].type)


def _entry(module: ModuleView, name: str, attribute: str) -> Entry:
    """Return what an input that holds an object holds under a name."""
    value = module.input(name)
    if value is None or value.constants:
        return _NOTHING
    return maps.as_map(value).entry(attribute)
