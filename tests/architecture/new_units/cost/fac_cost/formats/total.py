"""The total alone, in USD a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_cost.estimating import Estimate
    from fac_cost.formats import Style


def render(estimate: Estimate, style: Style) -> str:
    """Write it."""
    del style
    return f"{estimate.monthly.expected}\n"
