"""Budgets that are told apart by their position in a list.

What
    Budgets, or calls of a module that makes some, by `count` over a list, or by `for_each` with the positions of a list as keys.

Why
    Take the first of the list away, and each of the rest gets another address. A budget of AWS or Azure cannot be renamed, so Terraform
    deletes all of them and makes them again, without their history: until the forecasts are back, weeks later, nobody is warned.
    Google's are changed into one another instead: info.

Bad
    ```hcl
    variable "teams" {
      type = list(object({ name = string, amount = number }))
    }

    resource "aws_budgets_budget" "teams" {
      count = length(var.teams)

      name         = var.teams[count.index].name
      budget_type  = "COST"
      limit_amount = var.teams[count.index].amount
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

    ```hcl
    variable "teams" {
      type = list(object({ name = string, amount = number }))
    }

    resource "azurerm_consumption_budget_subscription" "teams" {
      for_each = { for position, team in var.teams : position => team }

      name   = each.value.name
      amount = each.value.amount
    }
    ```

Good
    ```hcl
    variable "teams" {
      type = list(object({ name = string, amount = number }))
    }

    resource "aws_budgets_budget" "teams" {
      for_each = { for team in var.teams : team.name => team }

      name         = each.key
      budget_type  = "COST"
      limit_amount = each.value.amount
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

    ```hcl
    variable "create" {
      type = bool
    }

    resource "aws_budgets_budget" "orders" {
      count = var.create ? 1 : 0

      name         = "orders"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

Options
    None.

Skips when
    `count` is one at most, or no argument takes an item out of a list by `count.index`.

Fix
    None: `for_each` gives them other addresses; `moved` blocks keep those that are there.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.run.findings import finding
from fac_lint.views.keys import by_position
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.module import Module, ModuleCall, Resource
    from fac_lint.context import Context
    from fac_lint.evaluation.node import Place
    from fac_lint.evaluation.summaries import ResourceSummary

SEVERITY = Severity.WARNING
NEXT_STEP = "use for_each with a key that stays, and moved blocks for the budgets that are there"
_SINGLE = ["[0]"]
_RENAMED = frozenset({"google"})
"""Clouds whose budgets can be given another name."""


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each block with ``count`` or ``for_each`` that makes budgets."""
    module = context.library.module(context.module.folder)
    for address, block, place, clouds in _blocks(context, module) if module is not None else ():
        positions = by_position(block, module) if module is not None else None
        if positions is not None:
            verdict = Verdict.VIOLATED if positions else Verdict.COMPLIANT
            most = SEVERITY if clouds - _RENAMED else Severity.INFO
            yield finding(verdict, _message(address, positions=positions), place, address, most=most)


def _blocks(context: Context, module: Module) -> Iterator[tuple[str, Resource | ModuleCall, Place, frozenset[str]]]:
    """Yield the blocks of a module that make budgets, and of which clouds."""
    for address, made in context.module.resources_by_block().items():
        clouds = _clouds(made)
        if clouds and address in module.resources and [one.key for one in made] != _SINGLE:
            yield address, module.resources[address], made[0].place, clouds
    for name, calls in context.module.calls_by_name().items():
        clouds = _clouds([one.resource for call in calls for one in call.reached])
        if clouds and name in module.calls and [call.key for call in calls] != _SINGLE:
            yield f"module.{name}", module.calls[name], calls[0].place, clouds


def _clouds(made: list[ResourceSummary]) -> frozenset[str]:
    """Return the clouds of the budgets among some resources."""
    return frozenset(view.cloud for view in map(view_of, made) if view.is_budget)


def _message(address: str, *, positions: bool) -> str:
    return f"{address} has budgets told apart by their position in a list" if positions else f"{address} has budgets with keys of their own"
