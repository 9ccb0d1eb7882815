"""Module that creates billable resources without a budget.

What
    Something that is billed, and no budget counts it (`aws_budgets_budget`, `azurerm_consumption_budget_*`, `google_billing_budget`). A
    budget counts when it is made, compares cost, has an amount above zero, has begun and is not over today, and its filter lets the
    resource's tags or service through.
    At the level `root` a root answers for everything that it and the modules it calls create; at the level `module` each module holds
    a budget for what it creates itself. One finding for a module's own resources, and one for each call that must answer.

Why
    Without a budget the first one to notice that spend has doubled is whoever reads the invoice, up to a month later.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { team = "orders" }
    }

    resource "aws_budgets_budget" "shipping" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      cost_filter {
        name   = "TagKeyValue"
        values = ["user:team$shipping"]
      }
    }
    ```

Good
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }

    resource "aws_budgets_budget" "orders" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

Options
    `budgets.level` of `finops.yaml`: `root` (default) or `module`. `budgets.required`: with false the rule says nothing.

Skips when
    The module creates nothing that is billed (roles, security groups, alarms, budgets themselves). What is billed apart from what
    brings it about (machines of an EC2 fleet, storage of an S3 object) is asked for where nothing else stands beside it, and at the
    level `module` not at all: a budget of its own would count nothing. At the level `root` a module that is no root leaves it to its
    callers: *delegated*, and so does a budget behind a switch of theirs, or one that begins or ends on a day that they give. A call
    that says why it has none (`cost.budget_opt_out`) or names a shared one (`budget.shared`) is compliant. A budget that may be in a
    module which is not here, a filter that cannot be compared, one by tags of what is billed apart from what bears them, or `cost_types`
    that leave out the fees with which something reserved may be paid: *unknown*; but a filter and a tag that are made of the same things
    are taken to be the same, and what is not surely in another resource group or project than a budget's is taken to be in it.

Fix
    None: only you know the amount. `fac-gen adopt` adds a budget to a module.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.policy import BudgetLevel
from fac_core.sentence import fitted, some_of
from fac_lint.answer import NO_FLOW, Answer, undecided, worst
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.facts.places import places
from fac_lint.run.findings import finding, further
from fac_lint.run.judging import framed, told
from fac_lint.run.resource_verdict import ResourceVerdict, deciding
from fac_lint.run.silence import named
from fac_lint.views.coverage import Covering, may_be_opted_out, opted_out
from fac_lint.views.free_of_charge import billed_apart, billed_as_used, may_cost
from fac_lint.views.hidden import hidden_in
from fac_lint.views.modules import ModuleView
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary, Reached

SEVERITY = Severity.ERROR
NEXT_STEP = "add a budget for what the module creates, or an exemption with a reason and an end to finops.yaml"
NEEDS_SOURCE = False
RULE = "missing-budget"
_COST = "are billed apart"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for what a module itself creates, and one for each call where the module is to answer for it."""
    if not context.policy.budgets.required:
        return
    budgets = Covering(context.module, context.today)
    own = _own(context, budgets)
    if own:
        answer, because = deciding(own)
        place, address = because[0].resource.place, context.library.display(context.module.folder)
        yield finding(answer.verdict, _message(context, because, answer), place, address)
    for calls in context.module.calls_by_name().values():
        yield from _call(context, calls, budgets)


def resource_verdicts(context: Context) -> Iterator[ResourceVerdict]:
    """Yield what is so of each resource, whether or not the module is to answer for it, those that are exempt among them."""
    if not context.policy.budgets.required:
        return
    for one in context.module.walk():
        if _costs(one) and (exemption := context.policy.exemption(RULE, one.resource.block, context.today)) is not None:
            yield ResourceVerdict(one.address, Answer(Verdict.COMPLIANT), "", exempt=named(exemption))
    budgets = Covering(context.module, context.today)
    own, name = _own(context, budgets), context.library.display(context.module.folder)
    yield from (ResourceVerdict(one.address, answer, name) for one, answer in own)
    for calls in context.module.calls_by_name().values():
        told = calls[0].block
        if calls[0].module is None:
            yield from (ResourceVerdict(one.block + one.key, _unread(context, one, budgets), told) for one in calls)
            continue
        elsewhere = _decided_there(context, calls[0].module.folder)
        hidden = _hidden(context, calls, budgets)
        yield from (ResourceVerdict(f"{told}.{one.block}{one.key}", answer, told, elsewhere) for one, answer in hidden)
        for one, answer in _called(context, calls, budgets):
            opted = _opt_out(one)
            yield ResourceVerdict(one.address, answer, told, elsewhere, f"{one.calls[0].block} says why in {opted}" if opted else "")


def _leaves_it_to_callers(context: Context) -> bool:
    """Whether a caller's budget may count what a module makes: then nothing worse can be said here than that it is up to the callers."""
    return context.policy.budgets.level is BudgetLevel.ROOT and not context.module.summary.root


def _to_count(context: Context, reached: Iterable[Reached]) -> list[Reached]:
    """Return what a budget must count: alarms, whose price is known, and what is billed apart only where nothing stands beside them."""
    counted = [one for one in reached if _counts(context, one)]
    billed = [one for one in counted if not billed_apart(view_of(one.resource))]
    if context.policy.budgets.level is BudgetLevel.MODULE:
        counted = billed
    return [one for one in billed if not places("alarm_actions", one.resource.type)] or billed or counted


def _counts(context: Context, reached: Reached) -> bool:
    """Whether something is billed, made, and not exempt."""
    return _costs(reached) and context.policy.exemption(RULE, reached.resource.block, context.today) is None


def _costs(reached: Reached) -> bool:
    return may_cost(view_of(reached.resource)) and reached.created.constant is not False


def _own(context: Context, budgets: Covering) -> list[tuple[Reached, Answer]]:
    """Judge what a module itself creates."""
    counted = _to_count(context, (one for one in context.module.walk() if not one.calls))
    return [(one, _covered(context, one, budgets)) for one in counted]


def _covered(context: Context, one: Reached, budgets: Covering) -> Answer:
    """Say whether budgets cover a resource; what a reusable module leaves out its callers may cover."""
    answer = budgets.of(one)
    if answer.verdict is Verdict.VIOLATED:
        answer = _unless_free(one, answer)
    if answer.verdict is not Verdict.COMPLIANT and _leaves_it_to_callers(context):
        return Answer(Verdict.DELEGATED, answer.flow if answer.verdict is Verdict.DELEGATED else NO_FLOW)
    return answer


def _unless_free(one: Reached, answer: Answer) -> Answer:
    """Leave it to whoever decides whether it is billed at all, where that is not known."""
    view = view_of(one.resource)
    if view.is_of_unknown_kind:
        return undecided(view.of_unknown_kind("whether things of its kind cost anything is not known"))
    billed = billed_as_used(view)
    return answer if billed.verdict is Verdict.COMPLIANT else billed


def _call(context: Context, calls: list[CallSummary], budgets: Covering) -> Iterator[Finding]:
    call = calls[0]
    if call.module is None:
        yield finding(*_told_of_unread(context, call, budgets), call.place, call.block)
        return
    judged = _called(context, calls, budgets)
    if _decided_there(context, call.module.folder):
        return
    hidden = _hidden(context, calls, budgets)
    if hidden and (not judged or _is_worse(hidden[0][1], deciding(judged)[0])):
        yield finding(
            hidden[0][1].verdict, framed(hidden[0][1], f"there is a budget for what {call.block} creates"), call.place, call.block
        )
        return
    if not judged:
        return
    asked = [(one, answer) for one, answer in judged if not _opt_out(one)]
    answer, uncounted = deciding(asked)
    message = _message(context, uncounted, answer) if asked else f"{call.block}: the call says why it has no budget of its own"
    related = further("this costs money", uncounted[0].resource.place) if answer.verdict is Verdict.VIOLATED else ()
    yield finding(answer.verdict, message, call.place, call.block, related=related)


def _called(context: Context, calls: list[CallSummary], budgets: Covering) -> list[tuple[Reached, Answer]]:
    """Judge what a call makes: by the budgets of the module, or at the level ``module`` by those of the called one."""
    judged = []
    for call in calls:
        within = budgets
        if context.policy.budgets.level is not BudgetLevel.ROOT and call.module is not None:
            within = Covering(ModuleView(call.module), context.today)
        counted = _to_count(context, call.reached)
        judged += [(one, _unless_opted_out(one, _covered(context, one, within))) for one in counted]
    return judged


def _unless_opted_out(one: Reached, answer: Answer) -> Answer:
    """Leave in doubt what is not told, by a plan above all: whether the call says why there is no budget."""
    module = one.calls[0].module
    doubt = may_be_opted_out(ModuleView(module)) if answer.verdict is Verdict.VIOLATED and module is not None else None
    return doubt or answer


def _opt_out(one: Reached) -> str:
    module = one.calls[0].module
    return opted_out(ModuleView(module)) if module is not None else ""


def _unread(context: Context, call: CallSummary, budgets: Covering) -> Answer:
    if budgets.covers_everything:
        return Answer(Verdict.COMPLIANT)
    return Answer(Verdict.DELEGATED) if _leaves_it_to_callers(context) else Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({call.why})))


def _hidden(context: Context, calls: list[CallSummary], budgets: Covering) -> list[tuple[CallSummary, Answer]]:
    """Judge the calls below some that cannot be looked into; one answer stands for all that are alike."""
    told = [(one, _unread(context, one, budgets)) for one in hidden_in(calls, context.library.linted)]
    return [(one, answer) for one, answer in told if answer.verdict is not Verdict.COMPLIANT]


def _is_worse(answer: Answer, than: Answer) -> bool:
    return worst([answer.verdict, than.verdict]) is not than.verdict


def _told_of_unread(context: Context, call: CallSummary, budgets: Covering) -> tuple[Verdict, str]:
    answer = _unread(context, call, budgets)
    if answer.verdict is Verdict.COMPLIANT:
        return answer.verdict, f"{call.block}: a budget counts everything"
    return answer.verdict, framed(answer, f"there is a budget for what {call.block} creates")


def _decided_there(context: Context, folder: Path) -> bool:
    """Whether the called module is found wanting by itself."""
    alone = context.library.alone(folder)
    if alone is None or folder not in context.library.linted:
        return False
    inner = context.within(ModuleView(alone))
    return any(answer.verdict is Verdict.VIOLATED for _, answer in _own(inner, Covering(inner.module, context.today)))


def _message(context: Context, resources: list[Reached], answer: Answer) -> str:
    names = list(dict.fromkeys(one.block for one in resources))
    cost = "costs" if len(names) == 1 else "cost"
    if answer.verdict is not Verdict.VIOLATED:
        root = context.module.summary.root
        return told(answer, lambda shown: f"a budget counts what {some_of(names, shown=shown)} {cost}", root=root)
    why = f"no budget counts it: {answer.says}" if answer.says else "there is no budget"
    apart = list(dict.fromkeys(billed_apart(view_of(one.resource)) for one in resources))
    if all(apart):
        return fitted(lambda shown: f"{some_of(names, shown=shown)}: {some_of(apart, shown=shown)} {_COST}, and {why}")
    return fitted(lambda shown: f"{some_of(names, shown=shown)} {cost} money, and {why}")
