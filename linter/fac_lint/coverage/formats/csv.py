"""CSV for spreadsheets: one row for each resource, and one for each file that nobody knows all of.

A cell that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from fac_lint.coverage.shares import ASPECTS
from fac_lint.formats._texts import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.coverage.shares import Row
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style

_COLUMNS = ("kind", "module", "address", "type", "file", "line", "written_in", "owner", "owner_is")


def render(coverage: Coverage, style: Style) -> str:
    """Write it, whatever the style."""
    del style
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow((*_COLUMNS, *(column for what in ASPECTS for column in (what, f"{what}_why"))))
    writer.writerows(harmless(_cells(row)) for row in coverage.rows)
    nothing = [""] * (2 * len(ASPECTS))
    writer.writerows(harmless(("unread", "", why, "", file, "", "", "", "", *nothing)) for file, why in coverage.gaps)
    return text.getvalue()


def _cells(row: Row) -> Iterator[str]:
    one = row.counted
    yield from ("resource" if one.type else "call", row.module, one.address, one.type, one.file, str(one.line or ""), one.folder)
    yield from (one.owner, one.holder.value)
    for what in ASPECTS:
        said = row.said.get(what)
        yield from (said.state.value, said.why) if said is not None else ("", "")
