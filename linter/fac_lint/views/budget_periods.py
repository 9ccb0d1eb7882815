"""When budgets begin and end: whether that stays from run to run, whether Azure takes it, and whether it is so today."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer, undecided, worst_of
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.of_the_run import KEPT, VOLATILE, is_of_a_run
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Value, join_all
from fac_lint.facts.places import places
from fac_lint.views.arguments import YES, no, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_lint.evaluation.values import Const
    from fac_lint.views.resources import ResourceView

_FIRST_OF_MONTH = ("azurerm", "start_date")
"""Azure's provider takes no other day (its own check, internal/services/consumption/validate/time_period.go; seen 2026-08-21)."""
_DAY = re.compile(r"-([0-9]{2})T")
_END = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T_].*)?")
_PARTS_OF_A_DAY = ("year", "month", "day")
_GAP = "\0"
_NOT_EVALUATED = re.compile(r"what \S+ (?:returns|makes of the time of the run) is not evaluated")
_INDEX = re.compile(r"\[\d+\]|\.\d+(?=\.|$)")


def ends_of_period(budget: ResourceView) -> Iterator[Answer]:
    """Yield what becomes of each day that a budget's period begins or ends on."""
    for path in places("budget_periods", budget.type):
        ignored = _is_ignored(budget, path)
        for value in written(budget, path):
            yield replace(_judged(budget, path, value, ignored=ignored), at=path)


def runs(budget: ResourceView, today: date) -> Answer:
    """Say whether a budget counts today: none does before it begins, nor after its end."""
    began = _on_each(budget, "start", lambda day: day > today and f"begins on {day.isoformat()}")
    return worst_of([began, _on_each(budget, "end", lambda day: day < today and f"ended on {day.isoformat()}")])


def _on_each(budget: ResourceView, end: str, wrong: Callable[[date], str | bool]) -> Answer:
    """Judge the days that one end of a period can be; where none is written, there is nothing to judge."""
    paths = sorted((path for path in places("budget_periods", budget.type) if f"{end}_" in path or path.endswith(f"_{end}")), key=_order)
    parts = [_whole(budget, path) for path in paths]
    if all(map(is_null, parts)):
        return YES
    together = Value(Extreme.NONE).influenced_by(*parts)
    if end == "start" and together.flows.reasons and not together.flows.inputs and is_of_a_run(together.flows.reasons):
        return YES  # the day of the run, or where its month begins
    if not all(part.constants or is_null(part) for part in parts):
        return undecided(together)
    choices = [[*sorted(part.constants, key=str), *([None] if part.null else [])] for part in parts]
    answers = [_on(texts, end, wrong) for texts in product(*choices)]
    return answers[0] if len({answer.verdict for answer in answers}) == 1 else undecided(together)


def _whole(budget: ResourceView, path: str) -> Value:
    """Return what stands at a path, of all blocks that it may stand in; null where none is written."""
    holder, _, name = path.rpartition(".")
    blocks = list(budget.each(holder)) if holder else []
    return join_all([block.if_made(block.node.argument(name)) for block in blocks]) if blocks else budget.argument(path)


def _on(parts: tuple[Const | None, ...], end: str, wrong: Callable[[date], str | bool]) -> Answer:
    written = [part for part in parts if part is not None]
    if not written:
        return YES
    day = _day(written) if len(written) == len(parts) else None
    if day is None:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({f"its {end} is no day that can be read"})))
    fault = wrong(day)
    return no(str(fault)) if fault else YES


def _order(path: str) -> int:
    name = path.rpartition(".")[2]
    return _PARTS_OF_A_DAY.index(name) if name in _PARTS_OF_A_DAY else 0


def _day(parts: list[Const]) -> date | None:
    """Return the day that a text, or a year, a month and a day, name; None where they name none."""
    found = _END.fullmatch("-".join(part.text.zfill(2) for part in parts))
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
    return bool(reasons) and not value.flows.inputs and all(reason.startswith(KEPT) for reason in reasons)


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
