"""Output formats of estimates, found by file name: each holds ``render(estimate, style)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.dataclass import dataclass
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_cost.estimating import Estimate

UNITS = UnitFolder(__name__, "output format", by_name=True)


@dataclass(frozen=True, slots=True)
class Style:
    """How wide a terminal's line is (0: as wide as it gets), and whether free resources are listed."""

    width: int = 0
    free: bool = False


def render(name: str, estimate: Estimate, style: Style) -> str:
    """Write an estimate in the format of that name; raise `UserError` with the nearest names for another."""
    return cast("str", UNITS.load(name).render(estimate, style))
