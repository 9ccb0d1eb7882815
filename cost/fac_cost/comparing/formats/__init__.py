"""Output formats of comparisons, found by file name: each holds ``render(comparison, style)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_cost.comparing import Comparison
    from fac_cost.formats import Style

UNITS = UnitFolder(__name__, "output format", by_name=True)


def render(name: str, comparison: Comparison, style: Style) -> str:
    """Write a comparison in the format of that name; raise `UserError` with the nearest names for another."""
    return cast("str", UNITS.load(name).render(comparison, style))
