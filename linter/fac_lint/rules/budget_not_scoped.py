"""Budget of a module that counts everything in the account.

What
    A module that others call makes something that is billed, and a budget without a filter: of AWS for the whole account, of Azure for
    the whole subscription or management group, of Google for the whole billing account.

Why
    Each call adds one more budget of the same sum. All of them speak at once when anybody spends, so nobody feels spoken to; and
    none says when the module itself costs more than it should.

Bad
    ```hcl
    variable "name" {
      type = string
    }

    resource "aws_sqs_queue" "this" {
      name = var.name
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

    resource "google_pubsub_topic" "this" {
      name = "orders"
    }

    resource "google_billing_budget" "this" {
      billing_account = var.billing_account

      budget_filter {
        calendar_period = "MONTH"
      }
    }
    ```

Good
    ```hcl
    variable "name" {
      type = string
    }

    resource "aws_sqs_queue" "this" {
      name = var.name
      tags = { cost_scope = var.name }
    }

    resource "aws_budgets_budget" "this" {
      name         = var.name
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      cost_filter {
        name   = "TagKeyValue"
        values = [format("user:%s$%s", "cost_scope", var.name)]
      }
    }
    ```

Options
    None.

Skips when
    The module is a root, an example or a test, or makes nothing else that is billed than what carries the budget's alerts (a topic, and
    what hangs together with it). So is one that makes what an account has one of (a trail, an organisation, the password policy): it is
    for the account as a whole. Filters by account, or by kinds of charges, leave nothing of a module out, and do not count. Where an
    input decides about the filter: *delegated*.

Fix
    None: give what the module makes a tag, and let the budget count that.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.account_wide import is_account_wide
from fac_lint.views.budgets import counts_less
from fac_lint.views.channels import billed_for_itself
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "let the budget count what the module makes: by a tag of its own, a resource group, a project"
NEEDS_SOURCE = True
WORDS = Words(
    claim="{it} counts less than the whole account",
    claims="{it} count less than the whole account",
    violated="{it} {says}, not what the module makes",
    called="{call} makes {it}, which counts everything, not what the module makes",
)


def applies(context: Context) -> bool:
    """Whether the module is there to be called, costs money, and is not for the account as a whole."""
    if not context.reusable:
        return False
    made = [one.resource for one in context.module.walk()]
    if not any(view_of(one).is_budget for one in made) or any(is_account_wide(one.type) for one in made):
        return False
    return billed_for_itself(context.module)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a budget counts less than everything."""
    del context
    return counts_less(resource) if resource.is_budget else None
