"""Arguments and nested blocks as rules judge them: what a value surely is, and who decides where it may be several."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fac_core.finding import Verdict
from fac_core.functions.plain import to_bool, to_number
from fac_lint.answer import Answer, undecided, worst
from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import NULL, Extreme, Map, Presence, Sequence, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from decimal import Decimal

    from fac_lint.evaluation.node import Occurrence
    from fac_lint.evaluation.values import Constant
    from fac_lint.views.resources import ResourceView

Test: TypeAlias = "Callable[[Constant | None], bool | str]"
"""Whether a value is wrong, or what is wrong with it; None is null, and what is not written."""
YES = Answer(Verdict.COMPLIANT)
_IDENTITY = re.compile(r"^(?!data\.)[^ ]+\.(?:id|arn|self_link) is known after apply$")


def no(says: str = "") -> Answer:
    """Return a violation."""
    return Answer(Verdict.VIOLATED, says=says)


def judged(value: Value, wrong: Test) -> Answer:
    """Judge everything that a value can be: a violation when all of it is wrong, compliant when nothing is."""
    possible: list[Constant | None] = [*sorted((one.value for one in value.constants), key=str), *([None] if value.null else [])]
    if value.shape is Extreme.ANY or not possible or not (value.constants or is_null(value)):
        return undecided(value)
    faults = [wrong(one) for one in possible]
    if all(faults):
        return no(next((fault for fault in faults if isinstance(fault, str)), ""))
    return undecided(value) if any(faults) else YES


def at_each(resource: ResourceView, paths: Iterable[str], judge: Callable[[Value], Answer]) -> Answer | None:
    """Judge every value at some paths, each block and each item of a list by itself; the worst counts, None where none is written."""
    found = [replace(judge(value), at=path) for path in paths for value in written(resource, path)]
    return the_worst(found)


def the_worst(answers: list[Answer]) -> Answer | None:
    """Return the first of the answers that count most; None of none."""
    verdict = worst([answer.verdict for answer in answers])
    return next((answer for answer in answers if answer.verdict is verdict), None)


def written(resource: ResourceView, path: str) -> Iterator[Value]:
    """Yield what stands at a path, of each block that it stands in and each item of a list; nothing that is surely null."""
    holder, _, name = path.rpartition(".")
    blocks = list(resource.each(holder)) if holder else []
    values = [block.node.argument(name).controlled_by(block.decides) for block in blocks] or [resource.argument(path)]
    for value in values:
        if isinstance(value.shape, Sequence):
            yield from (item.controlled_by(value) for item in value.shape.items or (value.shape.any_item,))
        elif not is_null(value):
            yield value


def there(resource: ResourceView, path: str) -> Answer:
    """Say whether a nested block is there."""
    return made(list(resource.each(path)), resource.argument(path))


def made(blocks: list[Occurrence], argument: Value = NULL) -> Answer:
    """Say whether one of some blocks is made; ``argument`` is what stands in their place where they are written as a list."""
    if any(block.presence is Presence.PRESENT and not block.many for block in blocks):
        return YES
    if blocks:
        return undecided(Value(Extreme.NONE).influenced_by(*(block.decides for block in blocks)))
    if is_null(argument) or (isinstance(argument.shape, Sequence) and argument.shape.items == ()):
        return no()
    return undecided(argument) if argument.shape is Extreme.ANY or argument.null else YES


def if_made(block: Occurrence, answer: Answer) -> Answer:
    """Return an answer about a block that may not be there."""
    if answer.verdict is Verdict.COMPLIANT and block.presence is not Presence.PRESENT:
        return undecided(block.decides)
    return answer


def holds_something(value: Value) -> Answer:
    """Say whether a list, map or text holds anything."""
    match value.shape:
        case Sequence(items=items) if items is not None and not value.blank:
            return _holds_any(items)
        case Map(entries=entries, rest=rest) if not value.blank:
            if any(entry.presence is Presence.PRESENT for entry in entries.values()):
                return YES
            return no() if not entries and rest is None else undecided(_how_many(value))
        case Sequence() if not value.is_surely_blank:
            return undecided(_how_many(value))
    if value.is_surely_blank:
        return no()
    return YES if (value.constant is not None and not value.blank) or _is_of_a_resource(value) else undecided(value)


def _holds_any(items: tuple[Value, ...]) -> Answer:
    """Say whether one of the items of a list is not blank."""
    if any(not item.blank for item in items):
        return YES
    perhaps = [item for item in items if not item.is_surely_blank]
    return undecided(perhaps[0]) if perhaps else no()


def _how_many(value: Value) -> Value:
    """Return what decides how many things a list or map holds, where it is told: what they are does not matter."""
    control = Value(Extreme.NONE).controlled_by(value)
    return control if control.flows.inputs or control.flows.reasons else value


def _is_of_a_resource(value: Value) -> bool:
    """Whether it is surely the id or the ARN of a resource that is made: there is none without."""
    told = value.flows
    return not told.inputs and not value.blank and bool(told.reasons) and all(map(_IDENTITY.search, told.reasons))


def number(value: Constant | None) -> Decimal | None:
    """Return a number, also one that is written as text; None for anything else."""
    try:
        return to_number(value)
    except ValueError:
        return None


def is_true(value: Constant | None) -> bool:
    """Whether a value is true, also written as text."""
    try:
        return to_bool(value)
    except ValueError:
        return False
