"""Resource that cannot have a required cost tag.

What
    A taggable resource whose effective tags (its own and those of its provider configuration) lack a key that the policy requires,
    whatever the module's caller does. A call of a local module is checked with what it passes.

Why
    Spend without an owner or a cost centre cannot be allocated: it ends in the "untagged" row of the report, no budget
    counts it and nobody looks at it.

Bad
    ```hcl
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { Name = "orders", owner = "shop@example.com" }
    }
    ```

Good
    ```hcl
    variable "cost" {
      type = object({ application = string, cost_center = string, environment = string, owner = string })
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = merge({ Name = "orders" }, var.cost)
    }
    ```

    ```hcl
    provider "aws" {
      default_tags {
        tags = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
      }
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, spelt as the cloud spells them.

Skips when
    The type takes no tags. Where an input decides (`tags = var.tags`, a value that may be null) the verdict is *delegated*; where
    something decides that the source does not show, *unknown*. A module without a provider block is taken to have no default tags,
    unless all its callers in the run supply what is missing through theirs.

Fix
    None: only you know who pays.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Location, Severity, Verdict
from fac_core.sentence import all_of, some_of
from fac_lint.answer import Answer, combined, key_answer, worst
from fac_lint.context import called_resources
from fac_lint.views.tags import tagged, tagged_resources
from fac_lint.views.wording import origins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_core.module import ModuleCall
    from fac_lint.context import Called, Subject
    from fac_lint.views.tags import Tagged

SEVERITY = Severity.ERROR
NEXT_STEP = "merge the missing keys into the tags, for example from a `cost` input, or set them in the provider's default tags"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a verdict for each taggable resource and for each call."""
    for each in tagged_resources(subject.instance):
        answer = judge(subject, each)
        if answer.verdict is Verdict.VIOLATED and _callers_supply(subject, each):
            answer = Answer(Verdict.DELEGATED, about=answer.about)
        yield subject.finding(answer.verdict, _message(each, answer), each.place, each.address)
    for call in subject.module.calls.values():
        yield from _call(subject, call)


def judge(subject: Subject, each: Tagged) -> Answer:
    """Say whether a resource has all required keys."""
    folds_case = cloud(each.cloud).folds_case
    return combined({key: key_answer(each.effective, key, folds_case=folds_case) for key in subject.required_keys(each.cloud)})


def _callers_supply(subject: Subject, each: Tagged) -> bool:
    """Whether no provider configuration is written here and those of all callers in the run supply what is missing."""
    if each.provider_is_known:
        return False
    found = (use.once(tagged, each.resource) for use in subject.library.uses(subject.module.folder))
    twins = [twin for twin in found if twin is not None]
    return bool(twins) and all(judge(subject, twin).verdict is not Verdict.VIOLATED for twin in twins)


def _message(each: Tagged, answer: Answer) -> str:
    keys = all_of(answer.about)
    word = cloud(each.cloud).noun
    match answer.verdict:
        case Verdict.VIOLATED if each.argument is None and each.own.is_surely_blank:
            return f"{each.address} has no {word}s; required: {keys}"
        case Verdict.VIOLATED:
            return f"{each.address} lacks the required {word}{'s' if len(answer.about) > 1 else ''} {keys}"
        case Verdict.DELEGATED:
            through = origins(answer.flow) or "the default tags of its provider"
            return f"whether {each.address} has {keys} is up to the caller, through {through}"
        case Verdict.UNKNOWN:
            return f"whether {each.address} has {keys} cannot be told: {some_of(answer.flow.reasons)}"
    return f"{each.address} has {keys}"


def _call(subject: Subject, call: ModuleCall) -> Iterator[Finding]:
    place = (call.file.path, call.block.header)
    if subject.instance.child(call.name) is None:
        message = f"whether everything has its tags cannot be told: {subject.instance.why_unread(call)}"
        yield subject.finding(Verdict.UNKNOWN, message, place, call.address)
        return
    called = [each for each in called_resources(subject, call, lambda each: judge(subject, each)) if not each.decided_there]
    if called:
        verdict = worst([each.answer.verdict for each in called])
        deciding = [each for each in called if each.answer.verdict is verdict]
        yield subject.finding(verdict, _call_message(call, verdict, deciding), place, call.address, related=_related(verdict, deciding))


def _call_message(call: ModuleCall, verdict: Verdict, deciding: list[Called]) -> str:
    keys = all_of(sorted({key for each in deciding for key in each.answer.about}))
    names, have = some_of([each.here.address for each in deciding]), "has" if len(deciding) == 1 else "have"
    flow = combined({str(index): each.answer for index, each in enumerate(deciding)}).flow
    match verdict:
        case Verdict.VIOLATED:
            return f"{call.address} does not pass {keys}, which {names} would need"
        case Verdict.DELEGATED:
            return f"whether {names} {have} {keys} is up to the caller, through {origins(flow)}"
        case Verdict.UNKNOWN:
            return f"whether {names} {have} {keys} cannot be told: {some_of(flow.reasons)}"
    return f"{call.address} gives {names} {keys}"


def _related(verdict: Verdict, deciding: list[Called]) -> tuple[Location, ...]:
    if verdict is not Verdict.VIOLATED:
        return ()
    return tuple(Location(f"{each.here.address} lacks {all_of(each.answer.about)}", *each.here.place) for each in deciding)
