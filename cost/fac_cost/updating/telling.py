"""How an update is told: to people in lines, to machines as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.sentence import counted
from fac_cost.book.texts import as_json_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from fac_cost.book.differences import Difference
    from fac_cost.updating.renewal import Renewal
    from fac_cost.updating.update import Answered

SHOWN = 20
"""Changes, and kinds of rows that are not matched, that are printed; JSON has all."""


def lines(renewal: Renewal, answers: Sequence[Answered], jumps: Sequence[Difference], limit: Decimal) -> Iterator[str]:
    """Yield what an update found, for people."""
    for one in answers:
        yield from _of_cloud(one)
    more, otherwise = _told_apart(renewal)
    yield from _first([one.words for one in otherwise], "more changes")
    yield (
        f"{counted(renewal.same, 'price')} as before, {len(otherwise)} otherwise, {len(more)} more; "
        f"{renewal.kept} that the lists do not have stay with their day"
    )
    if renewal.other_unit:
        first = renewal.other_unit[0].words
        yield f"{counted(len(renewal.other_unit), 'price')} in another unit than the book's not taken, such as {first}"
    if jumps:
        yield f"{counted(len(jumps), 'price')} changed by more than {limit:f} per cent"


def _of_cloud(one: Answered) -> Iterator[str]:
    meant = one.meant
    yield (
        f"{one.wanted.cloud}: {counted(meant.rows, 'row')} from {one.wanted.address}, {meant.taken} taken, "
        f"{meant.left_out.total()} left out, {meant.not_matched.total()} not matched"
    )
    yield from _first([f"  left out: {count} {why}" for why, count in meant.left_out.most_common()], "more reasons")
    yield from _first([f"  not matched: {count} of {kind}" for kind, count in meant.not_matched.most_common()], "more kinds")


def _first(texts: Sequence[str], more: str) -> Iterator[str]:
    yield from texts[:SHOWN]
    if len(texts) > SHOWN:
        yield f"  and {len(texts) - SHOWN} {more}; --json has all"


def _told_apart(renewal: Renewal) -> tuple[list[Difference], list[Difference]]:
    return [one for one in renewal.differences if one.before is None], [one for one in renewal.differences if one.before is not None]


def as_json(renewal: Renewal, answers: Sequence[Answered], jumps: Sequence[Difference], *, written: str | None) -> dict[str, Any]:
    """Return what an update found, for machines; ``written`` is the sum of the new book, None where it was not written."""
    return {
        "version": 1,
        "before": {"as_of": renewal.book.as_of, "sha256": renewal.book.sha256},
        "after": None if written is None else {"sha256": written},
        "lists": [
            {
                "cloud": one.wanted.cloud,
                "address": one.wanted.address,
                "regions": list(one.wanted.regions),
                "services": list(one.wanted.services),
                "rows": one.meant.rows,
                "taken": one.meant.taken,
                "left_out": dict(sorted(one.meant.left_out.items())),
                "not_matched": dict(sorted(one.meant.not_matched.items())),
            }
            for one in answers
        ],
        "same": renewal.same,
        "kept": renewal.kept,
        "other_unit": [key.words for key in renewal.other_unit],
        "changes": [
            {
                "before": one.before and as_json_value(one.before),
                "after": one.after and as_json_value(one.after),
                "jump": None if one.jump is None else f"{one.jump:.4f}",
                "over_limit": one in jumps,
            }
            for one in renewal.differences
        ],
    }
