"""Output formats, found by file name: each holds ``render(report, style)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.dataclass import dataclass
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_lint.run.report import Report

UNITS = UnitFolder(__name__, "output format", by_name=True)


@dataclass(frozen=True, slots=True)
class Style:
    """How to write: in colour or not, with what was found compliant or not, and how wide a terminal's line is (0: as wide as it gets)."""

    colour: bool = False
    compliant: bool = False
    width: int = 0


def render(name: str, report: Report, style: Style) -> str:
    """Write a report in the format of that name; raise `UserError` with the nearest names for another."""
    return cast("str", UNITS.load(name).render(report, style))
