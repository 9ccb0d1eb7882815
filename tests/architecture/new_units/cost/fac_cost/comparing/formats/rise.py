"""The difference alone, in USD a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_cost.comparing import Comparison
    from fac_cost.formats import Style


def render(comparison: Comparison, style: Style) -> str:
    """Write it."""
    del style
    return f"{comparison.delta.expected}\n"
