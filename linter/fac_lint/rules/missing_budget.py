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
from fac_lint.views.billed import billable, budgets
from fac_lint.views.wording import origins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.module import ModuleCall, Resource
    from fac_lint.context import Subject
    from fac_lint.evaluation.instances import Instance

SEVERITY = Severity.ERROR
NEXT_STEP = "add a budget for what the module creates, or an exemption with a reason and an end to finops.yaml"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield one verdict for a module that creates something billable, or one for each call of a module that does."""
    if not subject.policy.budgets.required:
        return
    own = [resource for resource in billable(subject.instance) if not _exempt(subject, resource)]
    if own:
        answer = judge(subject.instance)
        place = (own[0].file.path, own[0].block.header)
        folder = subject.library.display(subject.module.folder)
        yield subject.finding(answer.verdict, _message(own, answer), place, folder)
        return
    for call in subject.module.calls.values():
        yield from _call(subject, call)


def _exempt(subject: Subject, resource: Resource) -> bool:
    rule = __name__.rpartition(".")[2].replace("_", "-")
    return subject.policy.exemption(rule, resource.address, subject.today) is not None


def judge(instance: Instance) -> Answer:
    """Say whether a module, as its caller uses it, has a budget."""
    if _opted_out(instance):
        return Answer(Verdict.COMPLIANT, about=("a reason for having no budget of its own",))
    answers: dict[str, Answer] = {}
    for owner, budget in budgets(instance):
        created = owner.created(budget)
        known = {True: Verdict.COMPLIANT, False: Verdict.VIOLATED}.get(created.constant is True) if created.constant is not None else None
        answers[owner.address(budget.address)] = Answer(known) if known else undecided(created)
    for verdict in (Verdict.COMPLIANT, Verdict.DELEGATED, Verdict.UNKNOWN):
        found = {address: answer for address, answer in answers.items() if answer.verdict is verdict}
        if found:
            return combined(found)
    unread = _unread(instance)
    if unread:
        return Answer(Verdict.UNKNOWN, Flow(frozenset(), frozenset(unread)))
    return Answer(Verdict.VIOLATED, about=tuple(answers))


def _unread(instance: Instance) -> list[str]:
    return [
        each.why_unread(call)
        for each in instance.walk()
        for call in each.module.calls.values()
        if each.child(call.name) is None and each.created(call).constant is not False
    ]


def _opted_out(instance: Instance) -> bool:
    """Whether the caller says why there is no budget, or which one counts instead (the inputs of generated modules)."""
    return _given(instance, "cost", "budget_opt_out") or _given(instance, "budget", "shared")


def _given(instance: Instance, name: str, attribute: str) -> bool:
    if instance.caller is None or name not in instance.module.variables:
        return False
    value = instance.variable(name)
    if not isinstance(value.shape, Map) or value.blank:
        return False
    entry = value.shape.entry(attribute)
    return entry.presence is Presence.PRESENT and not entry.value.blank and entry.value.shape is not Extreme.NONE


def _message(resources: list[Resource], answer: Answer) -> str:
    names = some_of([resource.address for resource in resources])
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


def _call(subject: Subject, call: ModuleCall) -> Iterator[Finding]:
    place = (call.file.path, call.block.header)
    child = subject.instance.child(call.name)
    if child is None:
        message = f"whether there is a budget cannot be told: {subject.instance.why_unread(call)}"
        yield subject.finding(Verdict.UNKNOWN, message, place, call.address)
        return
    created = [
        (each, resource)
        for each in child.walk()
        for resource in billable(each)
        if each.created(resource).constant is not False and not _exempt(subject, resource)
    ]
    alone = subject.library.alone(child.module.folder)
    there = alone is not None and judge(alone).verdict is Verdict.VIOLATED and child.module.folder in subject.library.linted
    if not created or there:
        return
    answer = judge(child)
    related = tuple(Location("this costs money", resource.file.path, resource.block.header) for _, resource in created[:1])
    message = _message([resource for _, resource in created], answer)
    yield subject.finding(
        answer.verdict, f"{call.address}: {message}", place, call.address, related=related if answer.verdict is Verdict.VIOLATED else ()
    )
