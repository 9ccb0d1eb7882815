"""When budgets begin and end: whether that stays from run to run, whether Azure takes it, and whether the end has come."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer, undecided
from fac_lint.evaluation.concrete import to_text
from fac_lint.evaluation.functions import VOLATILE
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.facts.places import places
from fac_lint.views.arguments import YES, no, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_FIRST_OF_MONTH = ("azurerm", "start_date")
"""Azure's provider takes no other day (its own check, internal/services/consumption/validate/time_period.go; seen 2026-08-21)."""
_DAY = re.compile(r"-([0-9]{2})T")
_END = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T_].*)?")
_PARTS_OF_A_DAY = ("year", "month", "day")
_GAP = "\0"
_NOT_EVALUATED = re.compile(r"what [a-z]+\(\) returns is not evaluated")
_KEPT = "time_static."
_INDEX = re.compile(r"\[\d+\]|\.\d+(?=\.|$)")


def ends_of_period(budget: ResourceView) -> Iterator[Answer]:
    """Yield what becomes of each day that a budget's period begins or ends on."""
    for path in places("budget_periods", budget.type):
        ignored = _is_ignored(budget, path)
        for value in written(budget, path):
            yield replace(_judged(budget, path, value, ignored=ignored), at=path)


def lasts(budget: ResourceView, today: date) -> Answer:
    """Say whether a budget's time is over: then it counts nothing any more. An end that is not known is taken to lie ahead."""
    ends = [path for path in places("budget_periods", budget.type) if "end" in path]
    found = [list(written(budget, path)) for path in sorted(ends, key=_order)]
    if not found or any(len(values) != 1 for values in found):
        return YES
    last = _day([values[0] for values in found])
    return no(f"ended on {last.isoformat()}") if last is not None and last < today else YES


def _order(path: str) -> int:
    name = path.rpartition(".")[2]
    return _PARTS_OF_A_DAY.index(name) if name in _PARTS_OF_A_DAY else 0


def _day(parts: list[Value]) -> date | None:
    """Return the day that a text, or a year, a month and a day, name; None where it is not known or none."""
    texts = "-".join(to_text(part.constant).zfill(2) for part in parts if part.constant is not None and not part.null)
    found = _END.fullmatch(texts)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _judged(budget: ResourceView, path: str, value: Value, *, ignored: bool) -> Answer:
    moving = sorted(VOLATILE & value.flows.reasons)
    if moving and not ignored:
        others = {reason for reason in value.flows.reasons - VOLATILE if not _NOT_EVALUATED.fullmatch(reason)}
        if others or value.flows.inputs:
            return undecided(value)
        return no(f"has a period that is another one in a later run: {moving[0]}")
    if (budget.cloud, path.rpartition(".")[2]) == _FIRST_OF_MONTH:
        return _on_the_first(budget, path, value)
    return YES if value.constants or ignored or _is_kept(value) else undecided(value)


def _is_kept(value: Value) -> bool:
    """Whether a value is made of what the state keeps, and of nothing else."""
    reasons = {reason for reason in value.flows.reasons if not _NOT_EVALUATED.fullmatch(reason)}
    return bool(reasons) and not value.flows.inputs and all(reason.startswith(_KEPT) for reason in reasons)


def _on_the_first(budget: ResourceView, path: str, value: Value) -> Answer:
    """Say whether a day is the first of a month, as far as its text is known."""
    holder, _, name = path.rpartition(".")
    texts = ["".join(_GAP if part is None else part for part in parts) for block in budget.each(holder) for parts in block.node.texts(name)]
    days = {found[1] if (found := _DAY.search(text)) else "" for text in texts}
    wrong = sorted(days - {"01", ""})
    if wrong:
        return no(f"begins on day {wrong[0]} of a month, and Azure takes the first alone")
    if days == {"01"}:
        return YES
    answer = undecided(value)
    if answer.verdict is Verdict.UNKNOWN and not value.flows.reasons:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({"its start is no day that can be read"})))
    return answer


def _is_ignored(budget: ResourceView, path: str) -> bool:
    """Whether Terraform is told to leave an argument as it is."""
    ignored = {_INDEX.sub("", one) for one in budget.summary.ignore_changes}
    steps = path.split(".")
    return bool(ignored & {"all", *(".".join(steps[: length + 1]) for length in range(len(steps)))})
