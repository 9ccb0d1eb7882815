"""What the inputs of guardrails just take: as many tags as there may be, as long as they may be, the fewest days and periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.hcl.write import Expression, line, quote
from fac_gen.clouds import cloud_of
from fac_gen.parts import Argument
from fac_gen.render import interface_samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint


def just_taken(m: Blueprint) -> list[Argument]:
    """Return inputs, each at the border of what its validations take."""
    return [*_alarms(m), Argument("cost", _cost(m)), Argument(m.tags_word, _tags(m))]


def _cost(m: Blueprint) -> str:
    """Return a scope that is as long as a value may be, and whatever the tests give beside it."""
    longest = rules_of(m.provider).limits_for(m.resource_type).value
    return interface_samples.cost(m, scope="@").replace('"@"', repeated("x", longest))


def _tags(m: Blueprint) -> str:
    limits = rules_of(m.provider).limits_for(m.resource_type)
    longest = Expression(f"({repeated('x', limits.key)})"), Expression(repeated("x", limits.value))
    fixed = [(Expression(quote(key)), value) for key, value in m.tags.fixed]
    whole = line(dict([longest, *fixed][: m.tags.room]))
    left = max(m.tags.room - 1 - len(fixed), 0)
    return f'merge({whole}, {{ for number in range({left}) : "key${{number}}" => "x" }})'


def _alarms(m: Blueprint) -> Iterator[Argument]:
    busy = sorted(set(m.alarms.keys) - set(m.alarms.idle))
    found = {key: {"days": 1, "threshold": 1} for key in m.alarms.idle[:1]}
    if busy and cloud_of(m.provider).alarms_count_periods:
        found[busy[0]] = {"evaluation_periods": 1, "threshold": 1}
    if found:
        yield Argument("alarms", line(found))


def repeated(letter: str, length: int) -> str:
    """Write a text of one letter."""
    return f'join("", [for _ in range({length}) : {quote(letter)}])'
