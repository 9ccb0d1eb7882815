"""Budget of a reusable module with the same amount for everybody.

What
    A module that others call, and the amount of its budget (`aws_budgets_budget`, `azurerm_consumption_budget_*`,
    `google_billing_budget`) is a number in its source instead of an input.

Why
    What the module creates costs one caller ten a month and another ten thousand. With one amount for both, the budget of the first
    never speaks and that of the second always does: both learn to look away.

Bad
    ```hcl
    variable "name" {
      type = string
    }

    resource "aws_budgets_budget" "this" {
      name         = var.name
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

    ```hcl
    variable "billing_account" {
      type = string
    }

    resource "google_billing_budget" "this" {
      billing_account = var.billing_account

      amount {
        specified_amount {
          units = "100"
        }
      }
    }
    ```

Good
    ```hcl
    variable "budget_amount" {
      type    = number
      default = 100
    }

    resource "aws_budgets_budget" "this" {
      name         = "orders"
      budget_type  = "COST"
      limit_amount = var.budget_amount
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

Options
    None.

Skips when
    The module is a root, an example or a test, or takes no inputs and nobody calls it: then its source is the place for the number.
    An amount that an input chooses among several, or that a data source gives, is not fixed; and one of at most 1 is there to speak of
    the first cent, whoever spends it. Budgets of AWS that count no cost are not judged: of reservations they must be 100.

Fix
    None: a new input is part of what the module promises its callers.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_core.sentence import one_of
from fac_lint.answer import Words, undecided
from fac_lint.facts.places import places
from fac_lint.views.arguments import YES, at_each, no, number

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Constant, Value
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "make the amount an input of the module; the number can be its default"
NEEDS_SOURCE = True
WORDS = Words(
    claim="the amount of {it} is not fixed in the module",
    claims="the amounts of {it} are not fixed in the module",
    violated="{it} has the same amount for every caller: {says}",
    called="{call} gives {it} an amount that no input of this module changes",
)


def applies(context: Context) -> bool:
    """Whether the module is there to be called."""
    return context.reusable


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the amount of a budget is a number in the source."""
    del context
    if not resource.is_budget:
        return None
    kind = resource.argument("budget_type")
    if kind.constant not in ("COST", None):
        return None
    if kind.constant is None and not kind.is_surely_blank:
        return undecided(kind)
    return at_each(resource, places("budget_amounts", resource.type), _fixed)


def _fixed(amount: Value) -> Answer:
    if not amount.constants or amount.flows.inputs or amount.flows.reasons or all(_is_least(one.value) for one in amount.constants):
        return YES
    return no(one_of(sorted(one.text for one in amount.constants)))


def _is_least(amount: Constant | None) -> bool:
    known = number(amount)
    return known is not None and known <= 1
