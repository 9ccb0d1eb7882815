"""Whether a resource is free of charge as it is used: some types are, but for an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.resource_types.billing import billed_apart_alone, billed_if, is_free
from fac_lint.answer import Answer, worst_of
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.facts.billing import is_billable
from fac_lint.facts.free_as_used import free_with
from fac_lint.views.arguments import YES, judged, no, there

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_lint.views.resources import ResourceView

_YES_OR_NO = {Verdict.COMPLIANT: False, Verdict.VIOLATED: True}
_OTHER_NAMES = "another provider calls its arguments by other names"


def free_of_charge(resource: ResourceView) -> bool | None:
    """Say whether nothing is billed for a resource itself; None where an argument decides that, and what it holds is not known."""
    return _YES_OR_NO.get(billed_as_used(resource).verdict)


def billed_as_used(resource: ResourceView) -> Answer:
    """Say whether a resource is not known to be free of charge: *compliant* where it is billed, *violated* where it surely is free."""
    if not resource.cloud:
        return YES
    if is_free(resource.own_type):
        return no()
    conditions = billed_if(resource.own_type)
    if conditions and resource.own_type != resource.type:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({_OTHER_NAMES})))
    used = [_used_otherwise(resource, path, values) for path, values in free_with(resource.own_type).items()]
    if any(answer.verdict is not Verdict.COMPLIANT for answer in used):
        return worst_of(used)
    found = [_billed_with(resource, path, values) for path, values in conditions.items()]
    if not found or any(answer.verdict is Verdict.COMPLIANT for answer in found):
        return YES
    doubtful = [answer for answer in found if answer.verdict is not Verdict.VIOLATED]
    return worst_of(doubtful) if doubtful else no()


def billed_apart(resource: ResourceView) -> str:
    """Return what is billed in the place of a resource that, as far as is known, is not billed itself; empty where it is."""
    return billed_apart_alone(resource.own_type) if resource.cloud else ""


def may_cost(resource: ResourceView) -> bool:
    """Whether a resource is taken to cost money by itself: its type does, and it is not surely free as it is used."""
    return is_billable(resource.own_type, resource.summary.provider) and billed_as_used(resource).verdict is not Verdict.VIOLATED


def _used_otherwise(resource: ResourceView, path: str, values: Sequence[str]) -> Answer:
    """Say whether an argument surely holds none of the values with which nothing is billed."""
    return judged(resource.argument(path), lambda one: one is not None and str(one) in values)


def _billed_with(resource: ResourceView, path: str, values: Sequence[str]) -> Answer:
    """Say whether an argument or block holds one of some values, or is there at all where none is named."""
    if not values:
        return there(resource, path)
    return judged(resource.argument(path), lambda one: one is None or str(one) not in values)
