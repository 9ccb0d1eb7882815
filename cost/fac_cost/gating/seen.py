"""What guardrails see of a change, as `fac_core.policy.guardrail_input` describes it."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, cast

from fac_core.policy.cel.values import Map, Record
from fac_cost.book import Confidence
from fac_cost.comparing import Action
from fac_cost.estimating import Result

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping
    from decimal import Decimal

    from fac_core.policy.cel.values import Value
    from fac_cost.comparing import Comparison, ResourceChange
    from fac_cost.estimating import ResourceEstimate


def variables(comparison: Comparison) -> Mapping[str, Value]:
    """Return the variables of a guardrail's condition; amounts are doubles there, as CEL has no decimals."""
    before, after, delta = comparison.before, comparison.after, comparison.delta
    return {
        "total_monthly": float(after.monthly.expected),
        "total_monthly_high": float(after.monthly.high),
        "previous_monthly": float(before.monthly.expected),
        "delta_monthly": float(delta.expected),
        "delta_monthly_high": float(delta.high),
        "delta_percent": _percent(delta.expected, before.monthly.expected),
        "priced": after.counted(Result.PRICED),
        "free": after.counted(Result.FREE),
        "unpriced": after.counted(Result.UNPRICED),
        "unpriced_changes": sum(one.unpriced and one.action is not Action.NOTHING for one in comparison.resources),
        "low_confidence": sum(map(_is_guessed, after.resources)),
        "monthly_by_type": _by_type((one.type, _expected(one.after)) for one in comparison.resources),
        "delta_by_type": _by_type((one.type, float(one.delta.expected)) for one in comparison.resources),
        "resources": tuple(map(_resource, comparison.resources)),
    }


def _percent(delta: Decimal, before: Decimal) -> float:
    if not before:
        return math.inf if delta > 0 else 0.0
    return float(delta / before * 100)


def _by_type(amounts: Iterable[tuple[str, float]]) -> Map:
    found: dict[str, float] = defaultdict(float)
    for name, amount in amounts:
        found[name] += amount
    return _map(found)


def _expected(estimate: ResourceEstimate | None) -> float:
    return float(estimate.monthly.expected) if estimate is not None and estimate.monthly is not None else 0.0


def _is_guessed(estimate: ResourceEstimate) -> bool:
    return any(component.price is not None and component.price.confidence is Confidence.LOW for component in estimate.components)


def _resource(one: ResourceChange) -> Record:
    known = one.after or one.before
    return Record(
        {
            "address": one.address,
            "type": one.type,
            "region": known.region if known is not None else "",
            "action": one.action.value,
            "result": known.result.value if known is not None else Result.UNPRICED.value,
            "monthly": _expected(one.after),
            "delta": float(one.delta.expected),
            "tags": _map(one.tags),
        }
    )


def _map(entries: Mapping[str, float] | Mapping[str, str]) -> Map:
    return Map(cast("Mapping[Hashable, Value]", entries))
