"""Words and signs that several formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import counted, in_words
from fac_lint.run.counted import State

if TYPE_CHECKING:
    from fac_lint.coverage.shares import Group, Share
    from fac_lint.coverage.tally import Coverage

STATES = {
    State.COVERED: "covered",
    State.DELEGATED: "up to the caller",
    State.EXEMPT: "exempt",
    State.UNKNOWN: "unknown",
    State.MISSING: "missing",
}
"""In the order in which bars show them."""


def headline(coverage: Coverage) -> str:
    """Say how much was looked at."""
    cost = f"{counted(coverage.total.resources, 'resource')} that cost{'s' * (coverage.total.resources == 1)} money or may"
    read = f"{counted(coverage.modules_read, 'module')}, {counted(coverage.files_read, 'file')}"
    return f"{cost} ({read})"


def not_read(coverage: Coverage) -> str:
    """Say how much was not looked at; empty where everything was."""
    if not coverage.gaps:
        return ""
    files = in_words(len(coverage.gaps), "file")
    return f"{files} could not be read as a whole: what stands there is in no count"


def counts(share: Share) -> str:
    """Say how many are in which state; those of which there are none are left out, but never how many are covered."""
    told = [f"{share.counts[state]:,} {word}" for state, word in STATES.items() if share.counts[state] or state is State.COVERED]
    return ", ".join(told)


def percentage(group: Group, what: str) -> str:
    """Return a share in whole percent, rounded down; a dash where nobody is asked."""
    percent = group.shares[what].percent
    return f"{percent}%" if percent is not None else "-"


def cells(share: Share, width: int) -> list[tuple[State, int]]:
    """Share out the cells of a bar: what is there gets one at least, and what is covered never more than its share."""
    there = [state for state in STATES if share.counts[state]]
    found = {state: max(share.counts[state] * width // share.asked, 1) for state in there}
    while there and sum(found.values()) != width:
        spare = width - sum(found.values())
        pool = [state for state in there if state is not State.COVERED or len(there) == 1] if spare > 0 else there
        most = max(pool, key=lambda state: share.counts[state] / share.asked * width - found[state] if spare > 0 else found[state])
        found[most] += 1 if spare > 0 else -1
    return [(state, found[state]) for state in there]
