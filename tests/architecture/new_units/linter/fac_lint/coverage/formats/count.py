"""How many resources were counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style


def render(coverage: Coverage, style: Style) -> str:
    """Write it."""
    del style
    return f"{len(coverage.rows)} rows\n"
