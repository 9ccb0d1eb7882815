"""Addresses for scripts: one a line, of what is violated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from fac_lint.formats import Style
    from fac_lint.run.report import Report


def render(report: Report, style: Style) -> str:
    """Write the address of each violation."""
    del style
    return "".join(f"{one.rule} {one.address}\n" for one in report.findings if one.verdict is Verdict.VIOLATED)
