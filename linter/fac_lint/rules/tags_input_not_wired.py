"""Taggable resource that the module's tag input does not reach.

What
    A module with an input for tags (`tags`, `labels`, `extra_tags`, `bucket_tags` and the like) holds a taggable resource to which
    no way leads from such an input; or it calls a local module whose resources it does not give its tags.

Why
    The caller states the tags once and trusts that everything carries them. What is left out is spend that no report can allocate,
    and nobody notices, because the plan shows no error.

Bad
    ```hcl
    variable "tags" {
      type = map(string)
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = { Name = "orders" }
    }
    ```

Good
    ```hcl
    variable "tags" {
      type = map(string)
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
      tags = merge(var.tags, { Name = "orders" })
    }
    ```

    ```hcl
    variable "labels" {
      type = map(string)
    }

    resource "google_sql_database_instance" "main" {
      database_version = "POSTGRES_17"

      settings {
        tier        = "db-f1-micro"
        user_labels = { for key, value in var.labels : lower(key) => lower(value) }
      }
    }
    ```

Options
    None.

Skips when
    The type takes no tags, or the module has no input for tags. Where the tags come from another input alone
    (`tags = each.value.tags`) the verdict is *delegated*; where they come from something that the source does not show, *unknown*.

Fix
    Safe: adds `tags = var.tags`, or wraps what is there in `merge(var.tags, ...)`.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Location, Severity, Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, combined, undecided, worst
from fac_lint.context import called_resources
from fac_lint.evaluation.values import Extreme, Flow, Map, Value
from fac_lint.run.fixes import pass_argument, wire
from fac_lint.views.tags import tag_inputs, tagged_resources
from fac_lint.views.wording import origins

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.finding import Finding
    from fac_core.module import ModuleCall
    from fac_lint.context import Called, Subject
    from fac_lint.views.tags import Tagged

SEVERITY = Severity.ERROR
NEXT_STEP = "merge the module's tag input into the tags of the resource"


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a verdict for each taggable resource and for each call, in a module that has an input for tags."""
    inputs = tag_inputs(subject.module)
    if not inputs:
        return
    for each in tagged_resources(subject.instance):
        answer = judge(each.effective, inputs)
        fix = wire(each, inputs[0]) if answer.verdict is Verdict.VIOLATED else None
        yield subject.finding(answer.verdict, _message(each.address, answer, inputs), each.place, each.address, fix=fix)
    for call in subject.module.calls.values():
        yield from _call(subject, call, inputs)


def judge(tags: Value, inputs: Sequence[str]) -> Answer:
    """Say whether one of the inputs goes into the tags."""
    wired = tags.content & {f"var.{name}" for name in inputs}
    if wired:
        return Answer(Verdict.COMPLIANT, Flow(wired, frozenset()))
    match tags.shape:
        case Extreme.NONE if tags.blank:
            return Answer(Verdict.VIOLATED)
        case Map(rest=None):
            return Answer(Verdict.VIOLATED)
        case Map(rest=rest) if rest is not None:
            return undecided(rest)
    return undecided(tags)


def _message(address: str, answer: Answer, inputs: Sequence[str]) -> str:
    match answer.verdict:
        case Verdict.VIOLATED:
            return f"var.{inputs[0]} does not reach {address}"
        case Verdict.DELEGATED:
            return f"{address} gets its tags from the caller through {origins(answer.flow)}, not through var.{inputs[0]}"
        case Verdict.UNKNOWN:
            return f"whether var.{inputs[0]} reaches {address} cannot be told: {some_of(answer.flow.reasons)}"
    return f"{origins(answer.flow)} reaches {address}"


def _call(subject: Subject, call: ModuleCall, inputs: Sequence[str]) -> Iterator[Finding]:
    place = (call.file.path, call.block.header)
    child = subject.instance.child(call.name)
    if child is None:
        reason = subject.instance.why_unread(call)
        message = f"whether var.{inputs[0]} reaches what {call.address} creates cannot be told: {reason}"
        yield subject.finding(Verdict.UNKNOWN, message, place, call.address)
        return
    called = [each for each in called_resources(subject, call, _judge_called) if not each.decided_there]
    if not called:
        return
    verdict = worst([each.answer.verdict for each in called])
    deciding = [each for each in called if each.answer.verdict is verdict]
    answer = combined({str(index): each.answer for index, each in enumerate(deciding)})
    message = _message(some_of([each.here.address for each in deciding]), answer, inputs)
    fix = pass_argument(call, child.module, inputs) if verdict is Verdict.VIOLATED else None
    yield subject.finding(verdict, message, place, call.address, fix=fix, related=_related(verdict, deciding))


def _judge_called(each: Tagged) -> Answer | None:
    """Judge with the inputs of the module at which the calls begin: the calling one, or the called one standing alone."""
    inputs = tag_inputs(each.instance.root.module)
    return judge(each.effective, inputs) if inputs else None


def _related(verdict: Verdict, deciding: list[Called]) -> tuple[Location, ...]:
    if verdict is not Verdict.VIOLATED:
        return ()
    return tuple(Location(f"{each.here.address} stands here", *each.here.place) for each in deciding)
