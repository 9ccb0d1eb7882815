"""What a gate says, and whether it blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from fac_core.sentence import in_words
from fac_cost.comparing import Action
from fac_cost.comparing.formats.json import document as comparison_document
from fac_cost.formats._amounts import signed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_cost.comparing import Comparison
    from fac_cost.gating.gate import Verdict


def unpriced_changes(comparison: Comparison) -> tuple[str, ...]:
    """Return the addresses of what is made, changed or removed and has no price, or a part without one."""
    return tuple(one.address for one in comparison.resources if one.unpriced and one.action is not Action.NOTHING)


def blocked(verdicts: Sequence[Verdict], comparison: Comparison, fail_on: str | None) -> bool:
    """Whether the change may not be made."""
    return (
        any(verdict.blocks for verdict in verdicts)
        or (fail_on == "warn" and any(verdict.held for verdict in verdicts))
        or (fail_on == "unpriced" and bool(unpriced_changes(comparison)))
    )


def lines(verdicts: Sequence[Verdict], comparison: Comparison, stopped: bool) -> Iterator[str]:  # noqa: FBT001 - what it says
    """Yield what each guardrail says, and what the change comes to."""
    for verdict in verdicts:
        rail = verdict.guardrail
        word, colour = ("blocks", "red") if verdict.blocks else ("warns", "yellow") if verdict.held else ("passes", "green")
        yield click.style(f"{word:<7}", fg=colour) + f" {rail.name}: {rail.when}"
        if verdict.held and rail.message:
            yield f"        {rail.message}"
    if not verdicts:
        yield "the policy has no guardrails"
    unpriced = unpriced_changes(comparison)
    yield f"{comparison.how_sure}{signed(comparison.delta)} USD a month" + (
        f"; of {in_words(len(unpriced), 'changed resource')} a part or all has no price" if unpriced else ""
    )
    if comparison.incomplete:
        yield click.style(f"incomplete: {comparison.incomplete}", fg="yellow")
    yield click.style("blocked", fg="red", bold=True) if stopped else click.style("not blocked", fg="green", bold=True)


def document(verdicts: Sequence[Verdict], comparison: Comparison, stopped: bool) -> dict[str, Any]:  # noqa: FBT001 - as above
    """Return the same for machines."""
    return {
        "version": 1,
        "blocked": stopped,
        "guardrails": [
            {
                "name": verdict.guardrail.name,
                "when": verdict.guardrail.when,
                "level": verdict.guardrail.level.value,
                "held": verdict.held,
                "message": verdict.guardrail.message,
            }
            for verdict in verdicts
        ],
        "comparison": comparison_document(comparison)["summary"],
        "unpriced_changes": list(unpriced_changes(comparison)),
    }
