"""JSON for machines, as the published JSON Schema says: the same plan, book and use are the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.formats._amounts import known_texts, texts
from fac_cost.formats._indented import indented

if TYPE_CHECKING:
    from fac_cost.comparing import Comparison, ResourceChange
    from fac_cost.comparing.formats._comparison_shape import ChangeShape, ComparisonShape
    from fac_cost.formats import Style


def render(comparison: Comparison, style: Style) -> str:
    """Write every resource, those that do not change included."""
    del style
    return indented(document(comparison))


def document(comparison: Comparison) -> ComparisonShape:
    """Return the comparison as its schema says."""
    after = comparison.after
    return {
        "version": 1,
        "currency": "USD",
        "book": {"as_of": after.book_as_of, "sha256": after.book_sha256},
        "resources": [_change(one) for one in comparison.resources],
        "summary": {
            "before": known_texts(comparison.before.monthly),
            "after": known_texts(after.monthly),
            "delta": known_texts(comparison.delta),
            "changes": len(comparison.changes),
            "unpriced": sum(one.unpriced for one in comparison.resources),
            "complete": comparison.complete,
            "incomplete": comparison.incomplete,
        },
    }


def _change(one: ResourceChange) -> ChangeShape:
    return {
        "address": one.address,
        "type": one.type,
        "action": one.action.value,
        "before": texts(one.before.monthly if one.before is not None else None),
        "after": texts(one.after.monthly if one.after is not None else None),
        "delta": known_texts(one.delta),
        "unpriced": one.unpriced,
        "reason": one.reason,
        "tags": dict(sorted(one.tags.items())),
    }
