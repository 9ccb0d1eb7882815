"""Module that creates billable resources without a budget.

What
    A module creates something that is billed, and neither it nor a module that it calls holds a budget (`aws_budgets_budget`,
    `azurerm_consumption_budget_*`, `google_billing_budget`). One finding per module, at its first billable resource. A module that
    only calls others is asked for nothing itself, but a call that switches the called module's budget off is a finding.

Why
    Without a budget the first one to notice that spend has doubled is whoever reads the invoice, up to a month later.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Good
    ```hcl
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
    `budgets.required` of `finops.yaml`: with false the rule says nothing.

Skips when
    The module creates nothing that is billed (roles, security groups, alarms, budgets themselves). A budget behind a switch of the
    caller (`count = var.budget == null ? 0 : 1`) is *delegated*: the calls are checked. A call that says why it has none
    (`cost.budget_opt_out`) or names a shared one (`budget.shared`) is compliant. A budget that may be in a module which is not here:
    *unknown*.

Fix
    None: only you know the amount. `fac-gen adopt` adds a budget to a module.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Location, Severity, Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, combined, undecided
from fac_lint.evaluation.values import Extreme, Flow, Map, Presence
from fac_lint.run.findings import finding
from fac_lint.views.modules import ModuleView
from fac_lint.views.resources import view_of
from fac_lint.views.wording import origins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary

SEVERITY = Severity.ERROR
NEXT_STEP = "add a budget for what the module creates, or an exemption with a reason and an end to finops.yaml"
RULE = "missing-budget"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for a module that creates something billable, or one for each call of a module that does."""
    if not context.policy.budgets.required:
        return
    own = [one for one in context.module.summary.resources if view_of(one).billable and not _exempt(context, one.block)]
    if own:
        answer = has_budget(context.module)
        folder = context.library.display(context.module.folder)
        yield finding(answer.verdict, _message(_names(own_block.block for own_block in own), answer), own[0].place, folder)
        return
    for call in {call.name: call for call in context.module.calls}.values():
        yield from _call(context, call)


def _names(blocks: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(blocks))


def _exempt(context: Context, address: str) -> bool:
    return context.policy.exemption(RULE, address, context.today) is not None


def has_budget(module: ModuleView) -> Answer:
    """Say whether a module, as its caller uses it, has a budget."""
    if module.summary.called and (_given(module, "cost", "budget_opt_out") or _given(module, "budget", "shared")):
        return Answer(Verdict.COMPLIANT, about=("a reason for having no budget of its own",))
    answers: dict[str, Answer] = {}
    for reached in module.walk():
        if view_of(reached.resource).is_budget:
            created = reached.created.constant
            known = {True: Verdict.COMPLIANT, False: Verdict.VIOLATED}[created is True] if created is not None else None
            answers[reached.address] = Answer(known) if known else undecided(reached.created)
    for verdict in (Verdict.COMPLIANT, Verdict.DELEGATED, Verdict.UNKNOWN):
        found = {address: answer for address, answer in answers.items() if answer.verdict is verdict}
        if found:
            return combined(found)
    unread = [call.why for created, call in module.summary.unread() if created.constant is not False]
    if unread:
        return Answer(Verdict.UNKNOWN, Flow(frozenset(), frozenset(unread)))
    return Answer(Verdict.VIOLATED, about=tuple(answers))


def _given(module: ModuleView, name: str, attribute: str) -> bool:
    value = module.input(name)
    if value is None or not isinstance(value.shape, Map) or value.blank:
        return False
    entry = value.shape.entry(attribute)
    return entry.presence is Presence.PRESENT and not entry.value.blank and entry.value.shape is not Extreme.NONE


def _message(resources: list[str], answer: Answer) -> str:
    names = some_of(resources)
    match answer.verdict:
        case Verdict.VIOLATED if answer.about:
            return f"{names} cost money, and {some_of(answer.about)} is switched off"
        case Verdict.VIOLATED:
            return f"{names} cost{'s' if len(resources) == 1 else ''} money, and there is no budget"
        case Verdict.DELEGATED:
            return f"whether there is a budget for {names} is up to the caller, through {origins(answer.flow)}"
        case Verdict.UNKNOWN:
            return f"whether there is a budget for {names} cannot be told: {some_of(answer.flow.reasons)}"
    return f"{names}: {some_of(answer.about)}"


def _call(context: Context, call: CallSummary) -> Iterator[Finding]:
    if call.module is None:
        yield finding(Verdict.UNKNOWN, f"whether there is a budget cannot be told: {call.why}", call.place, call.block)
        return
    created = [one for one in call.module.walk() if view_of(one.resource).billable and one.created.constant is not False]
    created = [one for one in created if not _exempt(context, one.resource.block)]
    alone = context.library.alone(call.module.folder)
    there = alone is not None and has_budget(ModuleView(alone)).verdict is Verdict.VIOLATED and call.module.folder in context.library.linted
    if not created or there:
        return
    answer = has_budget(ModuleView(call.module))
    related = tuple(Location("this costs money", *one.resource.place) for one in created[:1])
    message = _message(_names(one.block for one in created), answer)
    shown = related if answer.verdict is Verdict.VIOLATED else ()
    yield finding(answer.verdict, f"{call.block}: {message}", call.place, call.block, related=shown)
