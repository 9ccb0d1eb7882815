"""Resource without a cost alarm that the policy asks for.

What
    The policy asks for alarms of a kind (`alarms.required`), metrics tell of that kind for the resource type, and no alarm is on one of
    them. One finding for each resource of a module, and one for each call.

Why
    A budget speaks once a day, hours after the fact, and of everything at once. An alarm on what drives the bill speaks within the hour,
    and names the resource.

Bad
    ```hcl
    # file: finops.yaml
    # alarms: {required: [spend]}
    terraform {
      backend "s3" {}
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Good
    ```hcl
    # file: finops.yaml
    # alarms: {required: [spend]}
    terraform {
      backend "s3" {}
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_metric_alarm" "sent" {
      alarm_name          = "orders-sent"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanThreshold"
      dimensions          = { QueueName = aws_sqs_queue.orders.name }
      evaluation_periods  = 1
      metric_name         = "NumberOfMessagesSent"
      namespace           = "AWS/SQS"
      period              = 3600
      statistic           = "Sum"
      threshold           = 100000
    }
    ```

Options
    `alarms.required` of `finops.yaml`: kinds of signals, `spend`, `idle`, `waste`. Without any, as in the built-in policy, the rule says
    nothing. `budgets.level`: where budgets must stand, alarms must: `root` or `module`.

Skips when
    No facts say which metrics tell of the kind for a resource type. At the level `root` a module that is no root leaves it to its
    callers: *delegated*, and so does an alarm behind a switch of theirs. A call that says why it has none (`cost.alarm_opt_out`) is
    compliant. Where arguments decide what a resource is billed by, metrics of other modes are not asked for; where they are not known,
    or not written: *unknown*. An alarm that looks at what a query finds, at all resources of a kind, in a group or in a project, or at
    what is not known before the plan, and a called module that is not here: *unknown*.

Fix
    None: only you know the threshold. `fac-gen explain TYPE` shows the metrics.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.policy import BudgetLevel
from fac_core.sentence import fitted, one_of, some_of
from fac_lint.answer import Answer, best_of, flow_of, worst, worst_of
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.run.findings import finding, further
from fac_lint.run.judging import told
from fac_lint.run.resource_verdict import ResourceVerdict
from fac_lint.run.silence import named
from fac_lint.views.coverage import alarms_may_be_opted_out, alarms_opted_out
from fac_lint.views.hidden import hidden_in
from fac_lint.views.modules import ModuleView
from fac_lint.views.reasons import because
from fac_lint.views.resources import view_of
from fac_lint.views.watching import is_watched, signals_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.policy import SignalKind
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary, Reached

SEVERITY = Severity.ERROR
NEXT_STEP = "add an alarm on one of these metrics, or an exemption with a reason and an end to finops.yaml"
NEEDS_SOURCE = True
RULE = "missing-cost-alarm"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each resource of a module that is asked for alarms, and one for each call."""
    if not context.policy.alarms.required:
        return
    own: dict[str, list[tuple[Reached, Answer]]] = {}
    for one, answer in _own(context):
        own.setdefault(one.block, []).append((one, answer))
    for address, judged in own.items():
        yield finding(*_told(judged, context), judged[0][0].resource.place, address)
    for calls in context.module.calls_by_name().values():
        yield from _call(calls, context)


def resource_verdicts(context: Context) -> Iterator[ResourceVerdict]:
    """Yield what is so of each resource that is asked for alarms, those that are exempt among them."""
    if not context.policy.alarms.required:
        return
    yield from (found for one in context.module.walk() if (found := _exempt(one, context)) is not None)
    yield from (ResourceVerdict(one.address, answer, one.block) for one, answer in _own(context))
    for call in context.module.calls:
        if call.module is None:
            yield ResourceVerdict(call.block + call.key, Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({call.why}))), call.block)
        for inner in hidden_in([call], context.library.linted):
            unknown = Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({inner.why})))
            yield ResourceVerdict(f"{call.block}{call.key}.{inner.block}{inner.key}", unknown, call.block)
        for one in call.reached:
            if (answer := _answer(one, context)) is not None:
                opted = _opt_out(one)
                exempt = f"{one.calls[0].block} says why in {opted}" if opted else ""
                yield ResourceVerdict(one.address, _unless_opted_out(one, answer), call.block, _decided_there(one, context), exempt)


def _exempt(one: Reached, context: Context) -> ResourceVerdict | None:
    exemption = context.policy.exemption(RULE, one.resource.block, context.today)
    if exemption is None or not any(signals_of(view_of(one.resource), kind) for kind in context.policy.alarms.required):
        return None
    return ResourceVerdict(one.address, Answer(Verdict.COMPLIANT), "", exempt=named(exemption))


def _own(context: Context) -> Iterator[tuple[Reached, Answer]]:
    own = (one for one in context.module.walk() if not one.calls)
    return ((one, answer) for one in own if (answer := _answer(one, context)) is not None)


def _answer(reached: Reached, context: Context) -> Answer | None:
    """Return the worst of what is so of each kind; None where none is asked for."""
    exempt = context.policy.exemption(RULE, reached.resource.block, context.today) is not None
    if reached.created.constant is False or exempt:
        return None
    found = [one for kind in context.policy.alarms.required if (one := _of_kind(reached, kind, context)) is not None]
    verdict = worst([one.verdict for one in found])
    deciding = [one for one in found if one.verdict is verdict]
    return replace(deciding[0], flow=flow_of(deciding)) if deciding else None


def _of_kind(reached: Reached, kind: SignalKind, context: Context) -> Answer | None:
    signals = signals_of(view_of(reached.resource), kind)
    if not signals:
        return None
    sure = tuple(one for one, told_by in signals if told_by.verdict is Verdict.COMPLIANT)
    perhaps = [((one,), told_by) for one, told_by in signals if one not in sure]
    watched = partial(is_watched, reached, module=context.module.summary)
    answer = best_of([watched(sure), *(worst_of([watched(one), told_by]) for one, told_by in perhaps)])
    if answer.verdict is Verdict.VIOLATED and not sure:  # what is not billed for sure need not be watched
        answer = best_of(told_by for _, told_by in signals)
    if answer.verdict is Verdict.VIOLATED and context.policy.budgets.level is BudgetLevel.ROOT and not context.module.summary.root:
        answer = Answer(Verdict.DELEGATED)
    return replace(answer, about=(kind.value,), says=one_of(dict.fromkeys(one.metric.name for one, _ in signals)))


def _call(calls: list[CallSummary], context: Context) -> Iterator[Finding]:
    call = calls[0]
    if call.module is None:
        message = f"whether alarms watch what {call.block} creates cannot be told: {because([call.why])}"
        yield finding(Verdict.UNKNOWN, message, call.place, call.block)
        return
    asked = [one for each in calls for one in each.reached if not _decided_there(one, context)]
    judged = [(one, answer) for one in asked if (answer := _answer(one, context)) is not None]
    left = [(one, _unless_opted_out(one, answer)) for one, answer in judged if not _opt_out(one)]
    hidden = hidden_in(calls, context.library.linted)
    if hidden and not any(answer.verdict in {Verdict.VIOLATED, Verdict.UNKNOWN} for _, answer in left):
        why = because(sorted({one.why for one in hidden}))
        yield finding(Verdict.UNKNOWN, f"whether alarms watch what {call.block} creates cannot be told: {why}", call.place, call.block)
        return
    if not left:
        if judged:
            yield finding(Verdict.COMPLIANT, f"{call.block}: the call says why it has no alarm", call.place, call.block)
        return
    verdict, message = _told(left, context)
    related = further("this costs money", left[0][0].resource.place) if verdict is Verdict.VIOLATED else ()
    yield finding(verdict, message, call.place, call.block, related=related)


def _unless_opted_out(one: Reached, answer: Answer) -> Answer:
    """Leave in doubt whether the call says why there is no alarm, where that is not known."""
    module = one.calls[0].module
    doubt = alarms_may_be_opted_out(ModuleView(module)) if answer.verdict is Verdict.VIOLATED and module is not None else None
    return replace(answer, verdict=doubt.verdict, flow=doubt.flow) if doubt is not None else answer


def _opt_out(one: Reached) -> str:
    module = one.calls[0].module
    return alarms_opted_out(ModuleView(module)) if module is not None else ""


def _decided_there(reached: Reached, context: Context) -> bool:
    """Whether the called module is found wanting by itself."""
    module = reached.calls[0].module
    alone = context.library.alone(module.folder) if module is not None and module.folder in context.library.linted else None
    if alone is None:
        return False
    inner = context.within(ModuleView(alone))
    twins = [one for one in alone.walk() if one.block == reached.within_call]
    answers = [answer for one in twins if (answer := _answer(one, inner)) is not None]
    return any(answer.verdict is Verdict.VIOLATED for answer in answers)


def _told(judged: list[tuple[Reached, Answer]], context: Context) -> tuple[Verdict, str]:
    verdict = worst([answer.verdict for _, answer in judged])
    deciding = [(one, answer) for one, answer in judged if answer.verdict is verdict]
    better = {one.block for one, answer in judged if answer.verdict is not verdict}
    names = [one.address if one.block in better else one.block for one, _ in deciding]
    kind, metrics = deciding[0][1].about[0], deciding[0][1].says
    if verdict is Verdict.VIOLATED:
        return verdict, fitted(
            lambda shown: f"no alarm of the kind {kind} watches {some_of(names, shown=shown)}: there is none on {metrics}"
        )
    answer = Answer(verdict, flow_of([answer for _, answer in deciding]))
    root = context.module.summary.root
    return verdict, told(answer, lambda shown: f"an alarm of the kind {kind} watches {some_of(names, shown=shown)}", root=root)
