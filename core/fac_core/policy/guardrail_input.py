"""What the condition of a guardrail may look at: the variables, what each holds, and their types.

Amounts are USD a month by list prices, of what has a price: where resources are unpriced, totals are the least that it comes to, and
differences leave out what has no price before or afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.types import Type

DESCRIBED: Mapping[str, str] = {
    "total_monthly": "what everything costs afterwards, with usual use",
    "total_monthly_high": "the same, with much use",
    "previous_monthly": "what everything costs before",
    "delta_monthly": "by how much it rises; below zero where it falls",
    "delta_monthly_high": "the same, with much use",
    "delta_percent": "the rise in per cent of what it costs before; infinite where that is nothing",
    "priced": "how many resources are priced",
    "free": "how many are free",
    "unpriced": "how many have no price, or a part without one",
    "unpriced_changes": "how many of them are made or changed",
    "low_confidence": "how many are priced by rows of low confidence",
    "monthly_by_type": "what everything of a resource type costs afterwards",
    "delta_by_type": "by how much each resource type rises",
    "resources": "what is there before or afterwards: a list of records with the fields below",
}
RESOURCE: Mapping[str, str] = {
    "address": "the address, with module and key",
    "type": "the resource type",
    "region": "the region; empty if nobody knows",
    "action": "create, update, delete or no-op",
    "result": "priced, free or unpriced",
    "monthly": "what it costs afterwards; 0 for what is removed and for what has no price",
    "delta": "by how much it rises",
    "tags": "its tags, as far as the plan tells them",
}
COUNTS = ("priced", "free", "unpriced", "unpriced_changes", "low_confidence")


def variables() -> Mapping[str, Type]:
    """Return the types of the variables."""
    from fac_core.policy.cel.types import DOUBLE, INT, STRING, list_of, map_of, record  # noqa: PLC0415 - few policies have guardrails

    amounts = map_of(STRING, DOUBLE)
    texts = dict.fromkeys(RESOURCE, STRING)
    resource = record({**texts, "monthly": DOUBLE, "delta": DOUBLE, "tags": map_of(STRING, STRING)})
    return {
        **{name: INT if name in COUNTS else DOUBLE for name in DESCRIBED},
        "monthly_by_type": amounts,
        "delta_by_type": amounts,
        "resources": list_of(resource),
    }
