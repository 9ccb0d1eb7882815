"""Two budgets or alarms of one root that the cloud takes for one, or that count the same.

What
    Budgets or alarms of a root and the modules that it calls that have the same name where the cloud keeps one by each name; or
    modules whose budgets count the same value of the tag that is to tell them apart (`tags.scope` of the policy).

Why
    A second CloudWatch alarm with the name of a first one takes its place, without an error: what the first watched nobody watches.
    A second budget with the name of a first is refused in the middle of an apply. And where two modules share a scope, each budget
    counts what both cost, and whoever reads them adds it up twice.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_cloudwatch_metric_alarm" "orders" {
      alarm_name = "idle"
    }

    resource "aws_cloudwatch_metric_alarm" "shipping" {
      alarm_name = "idle"
    }
    ```

    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_budgets_budget" "teams" {
      for_each = toset(["orders", "shipping"])

      name         = "monthly"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

Good
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_cloudwatch_metric_alarm" "orders" {
      alarm_name = "idle-orders"
    }

    resource "aws_cloudwatch_metric_alarm" "shipping" {
      alarm_name = "idle-shipping"
    }
    ```

Options
    `tags.scope` of `finops.yaml`: the key whose value is a module's own.

Skips when
    A name, where it counts (an account, a region, a resource group) or the provider configuration is not known: only what is surely the
    same is told. Google takes several budgets and alarms of one name. Other roots are not looked at. Budgets of one module may count the
    same, as may those with another period.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import tag_key
from fac_core.finding import Severity, Verdict
from fac_lint.facts.places import places
from fac_lint.run.findings import finding, further
from fac_lint.views.configurations import configuration_of
from fac_lint.views.coverage import budgets_of
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.node import Place
    from fac_lint.evaluation.summaries import Reached

SEVERITY = Severity.ERROR
NEXT_STEP = "give each its own name and its own scope"
_ALARMS = "aws_cloudwatch_"
"""Alarms of one metric and of several have names in common."""


def check(context: Context) -> Iterator[Finding]:
    """Yield a violation for each budget or alarm that repeats another one of the root."""
    if context.module.summary.root:
        yield from _names(context)
        yield from _scopes(context)


def _names(context: Context) -> Iterator[Finding]:
    first: dict[Hashable, Reached] = {}
    for reached in context.module.walk():
        key = _name_of(reached, context)
        if key is not None and first.setdefault(key, reached) is not reached:
            name = view_of(reached.resource).argument(places("unique_names", reached.resource.type)[0]).constant
            message = f"{reached.address} has the name {name!r} of {first[key].address}, and the cloud keeps one of that name"
            yield _told(message, reached, first[key])


def _name_of(reached: Reached, context: Context) -> Hashable | None:
    """Return what the cloud tells a budget or alarm apart by; None where that is not known for sure."""
    resource = view_of(reached.resource)
    paths = places("unique_names", resource.type)
    if not paths or reached.created.constant is not True:
        return None
    values = [resource.argument(path) for path in paths]
    configuration = configuration_of(reached, context.module.folder, context.library)
    if configuration is None or values[0].constant is None or any(one.constant is None and not one.is_surely_blank for one in values):
        return None
    kind = _ALARMS if resource.type.startswith(_ALARMS) else resource.type
    return kind, configuration, tuple(str(one.constant) for one in values)


def _scopes(context: Context) -> Iterator[Finding]:
    """Compare the budgets of modules: each counts the scope of its own module alone."""
    first: dict[Hashable, Reached] = {}
    for budget in budgets_of(context.module, context.today):
        reached, view = budget.reached, budget.view
        values = budget.counts_only(tag_key(view.cloud, context.policy.tags.scope))
        configuration = configuration_of(reached, context.module.folder, context.library)
        if not values or configuration is None or not reached.calls or reached.created.constant is not True:
            continue
        key = view.type, configuration, values, _period(reached)
        other = first.setdefault(key, reached)
        if _call_of(other) != _call_of(reached):
            message = f"{reached.address} counts the scope {min(values)!r}, as does {other.address}: each counts what both modules cost"
            yield _told(message, reached, other)


def _period(reached: Reached) -> str:
    known = (view_of(reached.resource).argument(path) for path in ("time_unit", "time_grain", "budget_filter.calendar_period"))
    return str([one.constant for one in known])


def _call_of(reached: Reached) -> str:
    return f"{reached.calls[0].block}{reached.calls[0].key}"


def _told(message: str, reached: Reached, other: Reached) -> Finding:
    return finding(Verdict.VIOLATED, message, _place(reached), reached.address, related=further("the other one", _place(other)))


def _place(reached: Reached) -> Place:
    return reached.calls[0].place if reached.calls else reached.resource.place
