"""The lifecycle rules of an object store, written inside of a bucket or beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer, best_of, worst_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import NOTHING, Flow, Presence
from fac_lint.views.arguments import YES, if_made, is_true, judged, made, no, there
from fac_lint.views.companions import completed

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.evaluation.node import Node, Occurrence
    from fac_lint.views.resources import ResourceView

CONFIGURATION = "aws_s3_bucket_lifecycle_configuration"
_NARROW = ("filter.prefix", "filter.tag.key", "filter.and.prefix", "filter.and.tags", "prefix")
_PART = Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({"the rule is for some of the objects only"})))


def has_rules(bucket: ResourceView) -> Answer:
    """Say whether a bucket of S3 has a lifecycle rule that is on."""
    written = list(bucket.each("lifecycle_rule"))
    own = best_of(map(_that_is_on, written)) if written else there(bucket, "lifecycle_rule")
    return own if own.verdict is Verdict.COMPLIANT else best_of([completed(bucket, CONFIGURATION, "bucket", one_is_on), own])


def one_is_on(policy: ResourceView) -> Answer:
    """Say whether one of the rules of a policy is on; one without rules is not taken by any provider, and not judged."""
    return best_of([_that_is_on(rule) for rule in policy.each("rule")] or [YES])


def _that_is_on(rule: Occurrence) -> Answer:
    return if_made(rule, is_on(rule.node))


def some_rule(bucket: ResourceView, does: Callable[[Occurrence], Answer]) -> Answer:
    """Say whether a rule that is on and for all objects does something; where others may give a bucket rules, it is asked if they do."""
    own = list(bucket.each("lifecycle_rule"))
    if own:
        return best_of([_in_force(rule, does) for rule in own])
    beside = completed(
        bucket, CONFIGURATION, "bucket", lambda other: best_of([_in_force(rule, does) for rule in other.each("rule")] or [no()])
    )
    return replace(beside, given=CONFIGURATION) if beside.sought else beside


def block(path: str) -> Callable[[Occurrence], Answer]:
    """Return what says whether a rule has a nested block."""
    return lambda rule: made(list(rule.node.each(path)))


def _in_force(rule: Occurrence, does: Callable[[Occurrence], Answer]) -> Answer:
    answer = worst_of([is_on(rule.node), does(rule)])
    if answer.verdict is Verdict.COMPLIANT and any(_narrows(rule, path) for path in _NARROW):
        return _PART
    return made([rule]) if answer.verdict is Verdict.COMPLIANT and rule.presence is not Presence.PRESENT else answer


def is_on(rule: Node) -> Answer:
    """Say whether a rule, or what is written as one, is not switched off."""
    status = judged(rule.argument("status"), lambda status: status == "Disabled")
    return worst_of([status, judged(rule.argument("enabled"), lambda on: on is not None and not is_true(on))])


def _narrows(rule: Occurrence, path: str) -> bool:
    value = rule.node.argument(path)
    return not is_null(value) and judged(value, bool) is not YES
