"""Whether what a resource says is within a limit of its cloud's API."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.limits import bounds
from fac_core.sentence import one_of
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import Extreme, Map, Presence, Sequence, Value
from fac_lint.facts.arguments import is_required
from fac_lint.facts.dated import at_most
from fac_lint.views.arguments import YES, judged, no, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.limits import Limit
    from fac_lint.evaluation.node import Occurrence
    from fac_lint.evaluation.values import Constant
    from fac_lint.views.resources import ResourceView


def within(resource: ResourceView, limit: Limit) -> Iterator[Answer]:
    """Yield, for each thing that a limit measures, whether it is within it."""
    for path, measure in limit.measured.items():
        if measure == "blocks":
            found = [_counted(_blocks(list(resource.each(path))), limit, path)]
        else:
            found = [_measured(value, measure, limit, path) for value in _each(resource, path)]
        yield from (replace(answer, at=path, most=at_most(limit.confidence)) for answer in found)


def _each(resource: ResourceView, path: str) -> Iterator[Value]:
    """Yield what an argument holds, in each block by itself, where it is written.

    In blocks, plans show an empty text where nobody wrote one, and providers send none of it.
    """
    holder, _, name = path.rpartition(".")
    nodes = [(block.node, block.decides) for block in resource.each(holder)] if holder else []
    values = [node.argument(name).controlled_by(decides) for node, decides in nodes] if holder else [resource.argument(name)]
    yield from (
        value for value in values if not is_null(value) and not (holder and value.is_surely_blank and not is_required(resource.type, path))
    )


def _measured(value: Value, measure: str, limit: Limit, path: str) -> Answer:
    if measure == "items":
        return _counted(_items(value), limit, path)
    return judged(value, lambda one: _fault(one, measure, limit, path) if one is not None else False)


def _fault(one: Constant, measure: str, limit: Limit, path: str) -> str:
    """Say what is wrong with a value; empty where nothing is."""
    text = str(one)
    match measure:
        case "any_case" if text.casefold() in map(str.casefold, limit.words):
            return ""
        case "any_case" | "word":
            return "" if text in limit.words else f"{path} is {text!r}, and it takes {one_of(limit.words)}"
        case "pattern":
            return "" if re.search(str(limit.value), text) else f"{path} is {text!r}, and it takes what matches {limit.value}"
        case "characters":
            return _beyond(Decimal(len(text)), limit, f"{path} has {len(text):,} characters")
    amount = number(one)
    return _beyond(amount, limit, f"{path} is {text}") if amount is not None else ""


def _beyond(amount: Decimal, limit: Limit, is_so: str) -> str:
    least, most = bounds(limit)
    if most is not None and amount > most:
        return f"{is_so}, and it takes {most:,} at most"
    return f"{is_so}, and it takes {least:,} at least" if least is not None and amount < least else ""


def _counted(counted: tuple[int, Value | None], limit: Limit, path: str) -> Answer:
    """Judge a number of things; what may come on top is None where nothing does."""
    sure, more = counted
    fault = _beyond(Decimal(sure), limit, f"there are {sure:,} of {path}")
    if fault:
        return no(fault)
    return undecided(more) if more is not None else YES


def _blocks(blocks: list[Occurrence]) -> tuple[int, Value | None]:
    sure = [block for block in blocks if block.presence is Presence.PRESENT and not block.many]
    rest = [block.decides for block in blocks if block not in sure]
    return len(sure), Value(Extreme.NONE).influenced_by(*rest) if rest else None


def _items(value: Value) -> tuple[int, Value | None]:
    """Count the items of a list or map; of a set those whose value is known, since others may be the same."""
    match value.shape:
        case Sequence(items=items, is_set=is_set) if items is not None and not value.null:
            if is_set is False:
                return len(items), None
            known = {str(item.constant) for item in items if item.constant is not None}
            return len(known), value if len(known) < len(items) else None
        case Map(entries=entries, rest=rest) if not value.null:
            sure = sum(1 for entry in entries.values() if entry.presence is Presence.PRESENT)
            return sure, value if rest is not None or sure < len(entries) else None
    return 0, value


def worst_known(answers: list[Answer]) -> Answer | None:
    """Return what is wrong, all of it; else what callers decide; None where nothing is written, or not known before the plan."""
    wrong = [answer for answer in answers if answer.verdict is Verdict.VIOLATED]
    if wrong:
        first = min(wrong, key=lambda answer: -answer.most.rank)
        return replace(first, says="; ".join(dict.fromkeys(answer.says for answer in wrong if answer.most is first.most)))
    if any(answer.verdict is Verdict.UNKNOWN for answer in answers):
        return None
    return next((answer for answer in answers if answer.verdict is Verdict.DELEGATED), answers[0] if answers else None)
