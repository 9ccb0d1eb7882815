"""How coverage is written, found by file name: each holds ``render(coverage, style)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style

UNITS = UnitFolder(__name__, "format of coverage", by_name=True)


def render(name: str, coverage: Coverage, style: Style) -> str:
    """Write coverage in the format of that name; raise `UserError` with the nearest names for another."""
    return cast("str", UNITS.load(name).render(coverage, style))
