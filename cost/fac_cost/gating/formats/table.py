"""Lines for people: what each guardrail says, what the change comes to, and whether it is blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.printable import plain
from fac_core.sentence import in_words
from fac_cost.formats._amounts import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.gating.judgement import Judgement

COLOURS = {"blocks": "red", "warns": "yellow", "passes": "green"}


def render(judgement: Judgement) -> str:
    """Write the lines, in colours."""
    return "\n".join(_lines(judgement)) + "\n"


def _lines(judgement: Judgement) -> Iterator[str]:
    comparison = judgement.comparison
    for verdict in judgement.verdicts:
        rail = verdict.guardrail
        yield click.style(f"{verdict.word:<7}", fg=COLOURS[verdict.word]) + f" {plain(rail.name)}: {plain(rail.when)}"
        if verdict.held and rail.message:
            yield f"        {plain(rail.message)}"
    if not judgement.verdicts:
        yield "the policy has no guardrails"
    unpriced = judgement.unpriced_changes
    yield f"{comparison.how_sure}{signed(comparison.delta)} USD a month" + (
        f"; of {in_words(len(unpriced), 'changed resource')} a part or all has no price" if unpriced else ""
    )
    if comparison.incomplete:
        yield click.style(f"incomplete: {plain(comparison.incomplete)}", fg="yellow")
    yield click.style("blocked", fg="red", bold=True) if judgement.stopped else click.style("not blocked", fg="green", bold=True)
