"""Reusable module that takes no tags.

What
    A module that others call, or that has inputs, makes something that takes tags, and has no input for them; what it makes lacks a key
    that the policy requires.

Why
    Whoever calls the module cannot say who pays for it: the tags of the caller end at the call. On Azure nothing else puts them on;
    on AWS and Google only a provider configuration that adds them to everything does.

Bad
    ```hcl
    variable "name" {
      type = string
    }

    resource "aws_sqs_queue" "orders" {
      name = var.name
    }
    ```

Good
    ```hcl
    variable "name" {
      type = string
    }

    variable "tags" {
      type    = map(string)
      default = {}
    }

    resource "aws_sqs_queue" "orders" {
      name = var.name
      tags = var.tags
    }
    ```

    ```hcl
    variable "cost" {
      type = map(string)
    }

    resource "aws_sqs_queue" "orders" {
      tags = merge(var.cost, { Name = "orders" })
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`, and `tags.free_types` as for `missing-cost-tags`.

Skips when
    The module is a root or an example, or has no inputs and no caller in the run: then it may be a root. Where the tags of anything
    come from another input, the module takes them under another name: *compliant*. Where all callers in the run add what is missing through
    the default tags of their provider: *delegated*.

Fix
    None: add the input, then `tags-input-not-wired` wires it.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity, Verdict
from fac_core.sentence import fitted, some_of
from fac_lint.answer import Answer, combined, flow_of, key_answer, worst
from fac_lint.evaluation.roots import is_example
from fac_lint.evaluation.values import Flow
from fac_lint.run.findings import finding
from fac_lint.run.judging import framed
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import ResourceSummary

SEVERITY = Severity.ERROR
NEXT_STEP = "add an input for tags, and merge it into the tags of what the module makes"
_PROVIDER = Flow(frozenset({"the default tags of its provider"}), frozenset())


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for a reusable module that makes what takes tags."""
    if not context.policy.tags.required or not _is_reusable(context):
        return
    own = [one for one in context.module.summary.resources if _takes(context, one)]
    if not own:
        return
    address = context.library.display(context.module.folder)
    answers = [(one, _answer(context, one)) for one in own]
    verdict = Verdict.COMPLIANT if _takes_tags_of_callers(context) else worst([answer.verdict for _, answer in answers])
    deciding = [(one, answer) for one, answer in answers if answer.verdict is verdict] or answers
    if verdict is Verdict.VIOLATED:
        blocks = list(dict.fromkeys(one.block for one, _ in deciding))
        message = fitted(lambda shown: f"{some_of(blocks, shown=shown)} would need tags, and the module has no input for them")
    else:
        message = framed(Answer(verdict, flow_of([answer for _, answer in deciding])), "the module takes the tags of what it makes")
    yield finding(verdict, message, deciding[0][0].place, address)


def _is_reusable(context: Context) -> bool:
    summary, library = context.module.summary, context.library
    if summary.root or is_example(summary.folder, library.base):
        return False
    return bool(summary.inputs) or bool(library.uses(summary.folder))


def _takes_tags_of_callers(context: Context) -> bool:
    """Whether it has an input for tags, or another one decides what tags something has."""
    if context.module.takes_tags:
        return True
    return any(_keys(context, reached.resource).verdict is Verdict.DELEGATED for reached in context.module.walk())


def _takes(context: Context, resource: ResourceSummary) -> bool:
    view = view_of(resource)
    if view.tags is None or resource.created.constant is False:
        return False
    return context.tags_matter(view) is Severity.ERROR


def _answer(context: Context, resource: ResourceSummary) -> Answer:
    """Say whether a resource has its tags, or somebody can give it them."""
    found = _keys(context, resource)
    if found.verdict is Verdict.DELEGATED:
        return Answer(Verdict.COMPLIANT)
    if found.verdict is Verdict.VIOLATED and not resource.defaults.written:
        uses = [one for use in context.library.uses(context.module.folder) for one in use.resources if one.block == resource.block]
        if uses and all(_keys(context, one).verdict is not Verdict.VIOLATED for one in uses):
            return Answer(Verdict.DELEGATED, _PROVIDER)
    return found


def _keys(context: Context, resource: ResourceSummary) -> Answer:
    view = view_of(resource)
    if view.tags is None:
        return Answer(Verdict.COMPLIANT)
    known, tags = cloud(view.cloud), view.tags.effective
    return combined({key: key_answer(tags, key, folds_case=known.folds_case) for key in context.required_keys(known.name)})
