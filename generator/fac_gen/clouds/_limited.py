"""A limit of a cloud's API as a module keeps it: refused at plan, with the value at the limit and one beyond it for the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line, mapped, template
from fac_core.limits import limits

if TYPE_CHECKING:
    from fac_core.limits import Limit

A_SIGNAL = "a_signal"
"""Stands in values of ``var.alarms`` for the key of a signal that the module has."""


@dataclass(frozen=True, slots=True)
class Limited:
    """One rule; condition, values and address are HCL."""

    limit: Limit
    variable: str
    """Input that can go beyond it."""
    condition: str
    message: str
    at: str
    """Value of that input exactly at the limit, which is taken; empty where other inputs would have to agree."""
    over: str
    """Value of it one beyond, which is refused."""
    address: str = ""
    """Resource whose precondition refuses it; empty: the input's own validation does."""
    beside: tuple[tuple[str, str], ...] = ()
    """Further inputs, with values, without which there is no such resource."""
    more_than_alarms: bool = False
    """Whether alarms take less than what is just taken here."""

    @property
    def why(self) -> str:
        """What is wrong with the value beyond it, in a few words."""
        return f"beyond {self.limit.rule.replace('_', ' ')}"


def limit_of(provider: str, applies_to: str, rule: str) -> Limit:
    """Return one row of the table of limits."""
    (found,) = [one for one in limits(provider) if (one.applies_to, one.rule) == (applies_to, rule)]
    return found


def alerts(count: int) -> str:
    """Return so many alerts of a budget, all different."""
    return f"[for at in range(1, {count + 1}) : {line({'at': Expression('at'), 'on': 'actual'})}]"


def listed(count: int, pattern: str) -> str:
    """Return so many texts; the pattern holds ``%s`` for a number."""
    before, _, after = pattern.partition("%s")
    return f"[for at in range({count}) : {template(before, Expression('at'), after)}]"


def least_amount(limit: Limit, taken: str, below: str) -> Limited:
    """Return the least amount of a budget, with one that is taken and one that is not."""
    return Limited(
        limit,
        "budget",
        f"try(var.budget.amount >= {limit.amount}, true)",
        f"budget.amount must be at least {limit.amount}.",
        mapped(amount=taken),
        mapped(amount=below),
    )


def most_alerts(limit: Limit, cloud: str) -> Limited:
    """Return how many alerts a budget has at most."""
    return Limited(
        limit,
        "budget",
        f"try(length(var.budget.alerts) <= {limit.amount}, true)",
        f"{cloud} takes {limit.amount} alerts per budget at most.",
        mapped(amount=20, alerts=alerts(limit.count)),
        mapped(amount=20, alerts=alerts(limit.count + 1)),
    )


def highest_alert(limit: Limit, condition: str, message: str) -> Limited:
    """Return the highest percentage of an alert; the condition is on one ``alert``."""
    top = limit.amount
    return Limited(
        limit,
        "budget",
        f"try(alltrue([for alert in var.budget.alerts : {condition}]), true)",
        message,
        line({"amount": 20, "alerts": [{"at": top, "on": "actual"}]}),
        line({"amount": 20, "alerts": [{"at": top + 1, "on": "actual"}]}),
    )
