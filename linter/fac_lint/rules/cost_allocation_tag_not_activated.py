"""Root that activates cost allocation tags, and leaves out a key that the policy requires.

What
    A root with `aws_ce_cost_allocation_tag` activates no such tag for a key of `tags.required`, or makes it inactive.

Why
    AWS puts a tag on the bill only from the day on which it is activated in the account that pays, and never for the days before. Until
    then each resource may have the tag, and no report, no budget with a filter on it sees a cent.

Bad
    ```hcl
    # file: finops.yaml
    # tags: {required: {owner: {}, team: {}}}
    terraform {
      backend "s3" {}
    }

    resource "aws_ce_cost_allocation_tag" "owner" {
      tag_key = "owner"
      status  = "Active"
    }
    ```

Good
    ```hcl
    # file: finops.yaml
    # tags: {required: {owner: {}, team: {}}}
    terraform {
      backend "s3" {}
    }

    resource "aws_ce_cost_allocation_tag" "required" {
      for_each = toset(["owner", "team"])
      tag_key  = each.value
      status   = "Active"
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`; without any the rule says nothing.

Skips when
    The root activates no tag: which root of a company does is not known. Where keys come from an input they are decided at run time:
    *delegated*; where they are not known before the plan, or in a module that is not here: *unknown*. Azure and Google need no activation.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import all_of
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Value
from fac_lint.run.findings import finding
from fac_lint.run.judging import framed
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import Reached

SEVERITY = Severity.ERROR
NEXT_STEP = "activate the keys of the policy, in the account that pays"
NEEDS_SOURCE = False
_TYPE = "aws_ce_cost_allocation_tag"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for a root that activates tags."""
    keys = context.required_keys("aws")
    tags = [one for one in context.module.walk() if one.resource.type == _TYPE and one.created.constant is not False]
    if not tags or not keys or not (context.module.summary.root or context.module.summary.exact):
        return
    sure = {str(key) for one in tags if (key := _active(one)) is not None}
    missing = [key for key in keys if key not in sure]
    open_ones = [value for one in tags if _active(one) is None for value in _open(one)]
    place, address = tags[0].resource.place, tags[0].block
    answer = _answer(missing, open_ones, context)
    if answer.verdict is Verdict.VIOLATED:
        yield finding(Verdict.VIOLATED, f"the root activates cost allocation tags, and not {all_of(missing)}", place, address)
    else:
        claim = f"{all_of(missing or keys)} will be on the bill"
        yield finding(answer.verdict, framed(answer, claim, root=True), place, address)


def _answer(missing: list[str], open_ones: list[Value], context: Context) -> Answer:
    if not missing:
        return Answer(Verdict.COMPLIANT)
    if open_ones:
        return undecided(Value(Extreme.NONE).influenced_by(*open_ones))
    unread = frozenset(call.why for created, call in context.module.summary.unread() if created.constant is not False)
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, unread)) if unread else Answer(Verdict.VIOLATED)


def _active(one: Reached) -> object:
    """Return the key that is surely activated; None where that is not sure."""
    view = view_of(one.resource)
    return view.argument("tag_key").constant if one.created.constant is True and view.argument("status").constant == "Active" else None


def _open(one: Reached) -> Iterator[Value]:
    """Yield what decides whether a tag is activated, and which; nothing where it is surely inactive."""
    view = view_of(one.resource)
    status, key = view.argument("status"), view.argument("tag_key")
    if status.constant not in (None, "Active"):
        return
    yield from (value for value in (one.created, status, key) if value.constant is None)
