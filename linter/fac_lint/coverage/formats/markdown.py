"""Markdown for the summary of a pull request: the shares, by module and by owner, and what is left out on purpose.

It fits into a comment (65,536 characters); what does not fit is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.markdown import LARGEST, cell, code
from fac_core.sentence import some_of
from fac_lint.coverage.formats._words import STATES, headline, not_read, percentage
from fac_lint.coverage.shares import ASPECTS
from fac_lint.formats._capped import Capped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_lint.coverage.shares import Group
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style


def render(coverage: Coverage, style: Style) -> str:
    """Write it, whatever the style."""
    del style
    text = Capped(LARGEST)
    text.always("### fac-lint coverage", "", headline(coverage))
    if coverage.gaps:
        text.always("", f"**{not_read(coverage)}**")
        head = ("", "| not read | why |", "|---|---|")
        text.table("files that were not read", head, (f"| {code(file)} | {cell(why)} |" for file, why in coverage.gaps))
    words = STATES.values()
    head = ("", f"| | share | {' | '.join(words)} |", f"|---|---:|{'---:|' * len(words)}")
    text.table("shares", head, _totals(coverage))
    text.table("modules", _head("module"), _rows(coverage.modules))
    text.table("owners", _head(cell(coverage.key)), _rows(coverage.owners))
    text.table("exemptions", ("", "**exempt**", ""), _exempt(coverage))
    return text.written()


def _totals(coverage: Coverage) -> Iterator[str]:
    for what in ASPECTS:
        share = coverage.total.shares[what]
        told = percentage(coverage.total, what) if what in coverage.asked else "not asked"
        yield f"| {what} | {told} | {' | '.join(f'{share.counts[state]:,}' for state in STATES)} |"


def _head(name: str) -> tuple[str, ...]:
    return ("", f"| {name} | {' | '.join(ASPECTS)} | resources |", f"|---|{'---:|' * (len(ASPECTS) + 1)}")


def _rows(groups: Sequence[Group]) -> Iterator[str]:
    for one in groups:
        yield f"| {code(one.title)} | {' | '.join(percentage(one, what) for what in ASPECTS)} | {one.resources:,} |"


def _exempt(coverage: Coverage) -> Iterator[str]:
    for name, left_out in coverage.exempt.items():
        told = some_of([f"{what}: {address}" for what, address in left_out])
        yield f"- {cell(name)} ({cell(told)})"
