"""What the first screen of a README answers: what it costs, what it watches, what it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of, in_words
from fac_gen.clouds import cloud_of
from fac_gen.prose.grammar import upper_first, with_article
from fac_gen.render.budget_texts import alerts, billed

if TYPE_CHECKING:
    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint


def answers(m: Blueprint) -> dict[str, str]:
    """Return the answers by what they answer, as sentences."""
    return {"What it costs": billed(m), "What it watches": _watched(m), "What it makes": _made(m)}


def standing(m: Blueprint) -> tuple[Alarm, ...]:
    """Return the alarms that are there without being asked for, at least in some configurations."""
    return tuple(one for one in m.alarms.items if one.key in {*m.alarms.on_by_default, *m.alarms.on_in_some_configurations})


def _watched(m: Blueprint) -> str:
    asked = "the budget that you set" if m.budget.required else "a budget, if you set one"
    budget = f"Spend against {asked}, with alerts at {alerts(m)}."
    own = [one.key for one in standing(m)]
    followed = [one.key for one in m.alarms.priced if one.key not in own]
    asked_for = [one.key for one in m.alarms.items if one.key not in {*own, *followed}]
    ways = {"by themselves": own, "once `budget.amount` is given": followed, "once each has a threshold of yours": asked_for}
    said = [f"{all_of(f'`{key}`' for key in keys)} {when}" for when, keys in ways.items() if keys]
    if not said:
        return f"{budget} There are no alarms."
    return f"{budget} Alarms: {'; '.join(said)}."


def _made(m: Blueprint) -> str:
    beside = sum(one.by_default for one in m.companions)
    further = len(m.companions) - beside
    own = f" and {in_words(beside, 'resource')} beside it" if beside else ""
    more = f", up to {further} more when asked for" if further else ""
    guards = ["a budget", *(["alarms"] if m.alarms.items else []), *map(with_article, cloud_of(m.provider).further_called)]
    return f"{upper_first(with_article(m.thing))}{own}{more}; to guard it, {all_of(guards)}."
