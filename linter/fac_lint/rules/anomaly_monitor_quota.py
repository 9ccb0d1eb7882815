"""More monitors of all services than an account takes.

What
    `aws_ce_anomaly_monitor` with `monitor_dimension = "SERVICE"` that stands in a module beside what is billed, without a switch, or
    several of them in one root.

Why
    AWS takes one such monitor in an account (Cost Anomaly Detection FAQs, seen 2026-11-27). The second apply of the module ends in the
    middle, with an error, after some of what costs money was made.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }

    resource "aws_ce_anomaly_monitor" "services" {
      name              = "services"
      monitor_type      = "DIMENSIONAL"
      monitor_dimension = "SERVICE"
    }
    ```

    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_ce_anomaly_monitor" "services" {
      for_each = toset(["orders", "shipping"])

      name              = each.key
      monitor_type      = "DIMENSIONAL"
      monitor_dimension = "SERVICE"
    }
    ```

Good
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_ce_anomaly_monitor" "services" {
      name              = "services"
      monitor_type      = "DIMENSIONAL"
      monitor_dimension = "SERVICE"
    }
    ```

    ```hcl
    resource "aws_ce_anomaly_monitor" "orders" {
      name         = "orders"
      monitor_type = "CUSTOM"

      monitor_specification = jsonencode({
        Tags = { Key = "cost_scope", Values = ["orders"] }
      })
    }
    ```

Options
    None.

Skips when
    A module that is no root makes nothing else that is billed: it is for the account as a whole, and its callers decide how often it is
    called, *delegated*; so is a monitor behind a switch of theirs. Whether another root of the account has one is not known.

Fix
    None: a monitor of the kind `CUSTOM`, for the tags of the module, or the one of the account by its ARN.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import in_words
from fac_lint.answer import Answer, undecided
from fac_lint.run.findings import finding
from fac_lint.run.judging import framed
from fac_lint.views.alarms.aws import MONITOR
from fac_lint.views.arguments import YES, judged
from fac_lint.views.free_of_charge import may_cost
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import Reached

SEVERITY = Severity.WARNING
NEXT_STEP = "make a CUSTOM monitor for the tags of the module, or leave the monitor of all services to one root of the account"
NEEDS_SOURCE = False


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each block or call that makes monitors of all services."""
    found = [one for one in context.module.walk() if _of_all_services(one)]
    blocks: dict[str, list[Reached]] = {}
    for one in found:
        blocks.setdefault(one.calls[0].block if one.calls else one.block, []).append(one)
    for address, monitors in blocks.items():
        answer = _answer(monitors, found, context)
        place = monitors[0].calls[0].place if monitors[0].calls else monitors[0].resource.place
        if not monitors[0].calls or context.module.summary.root:
            yield finding(answer.verdict, _message(address, answer, root=context.module.summary.root), place, address)


def _of_all_services(reached: Reached) -> bool:
    if reached.resource.type != MONITOR or reached.created.constant is False:
        return False
    return _is_of_all(reached).verdict is not Verdict.VIOLATED


def _is_of_all(reached: Reached) -> Answer:
    return judged(view_of(reached.resource).argument("monitor_dimension"), lambda dimension: dimension != "SERVICE")


def _is_sure(reached: Reached) -> bool:
    return reached.created.constant is True and _is_of_all(reached) == YES


def _answer(monitors: list[Reached], found: list[Reached], context: Context) -> Answer:
    """Judge what makes some monitors beside all that the module makes."""
    sure = [one for one in found if _is_sure(one)]
    if len(sure) > 1 and any(one in sure for one in monitors):
        return Answer(Verdict.VIOLATED, says=f"{in_words(len(sure), 'monitor')} of all services are made, and an account takes one")
    perhaps = [one for one in found if one not in sure]
    own = next((one for one in monitors if one in perhaps), None)
    if own is not None:
        return _undecided(own)
    if not context.module.summary.root and any(may_cost(view_of(one.resource)) for one in context.module.walk()):
        return Answer(Verdict.VIOLATED, says="whoever calls the module twice makes two monitors of all services, and an account takes one")
    if perhaps:
        return _undecided(perhaps[0])
    return Answer(Verdict.COMPLIANT if context.module.summary.root else Verdict.DELEGATED)


def _undecided(monitor: Reached) -> Answer:
    return undecided(monitor.created) if monitor.created.constant is not True else _is_of_all(monitor)


def _message(address: str, answer: Answer, *, root: bool) -> str:
    if answer.verdict is Verdict.VIOLATED:
        return f"{address}: {answer.says}"
    return framed(answer, f"{address} is the only monitor of all services in its account", root=root)
