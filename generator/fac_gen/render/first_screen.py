"""What the first screen of a README answers: what it costs, what it watches, what it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of, in_words
from fac_gen.clouds import cloud_of
from fac_gen.prose.grammar import upper_first, with_article
from fac_gen.render.budget_texts import alerts, billed

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


def answers(m: Blueprint) -> dict[str, str]:
    """Return the answers by what they answer, as sentences."""
    return {"What it costs": billed(m), "What it watches": _watched(m), "What it makes": _made(m)}


def _watched(m: Blueprint) -> str:
    asked = "the budget that you set" if m.budget.required else "a budget, if you set one"
    budget = f"Spend against {asked}, with alerts at {alerts(m)}."
    if not m.budget.required and not m.alarms.items:
        budget = f"Nothing until you set a budget, which alerts at {alerts(m)}."
    own, some = m.alarms.on_by_default, m.alarms.on_in_some_configurations
    followed = [one.key for one in m.alarms.priced if one.key not in {*own, *some}]
    asked_for = [one.key for one in m.alarms.items if one.key not in {*own, *some, *followed}]
    ways = {
        f"by {'itself' if len(own) == 1 else 'themselves'}": own,
        "in some configurations": some,
        "once `budget.amount` is given": followed,
        **_asked_for(m, asked_for),
    }
    said = [f"{all_of(f'`{key}`' for key in keys)} {when}" for when, keys in ways.items() if keys]
    if not said:
        return f"{budget} There are no alarms."
    return f"{budget} Alarms: {'; '.join(said)}."


def _asked_for(m: Blueprint, keys: list[str]) -> dict[str, list[str]]:
    """Return what makes the alarms that wait for the caller: a threshold, days where the cloud looks back less far, or both."""
    days = set(m.alarms.idle) if m.alarms.asked_days else set()
    own = {one.key for one in m.alarms.items if one.threshold is not None}
    look_back = f"`days = {m.alarms.asked_days}`"
    found = {
        "a threshold of yours": [key for key in keys if key not in days],
        f"{look_back} of yours": [key for key in keys if key in days & own],
        f"{look_back} and a threshold of yours": [key for key in keys if key in days - own],
    }
    return {f"once {'it' if len(some) == 1 else 'each'} has {what}": some for what, some in found.items()}


def _made(m: Blueprint) -> str:
    beside = sum(one.by_default for one in m.companions)
    further = len(m.companions) - beside
    own = f" and {in_words(beside, 'resource')} beside it" if beside else ""
    more = f", resources of {in_words(further, 'further kind')} when asked for" if further else ""
    guards = ["a budget", *(["alarms"] if m.alarms.items else []), *map(with_article, cloud_of(m.provider).further_called)]
    asked = "" if m.budget.required or m.alarms.items else " when asked"
    return f"{upper_first(with_article(m.thing))}{own}{more}; to guard it{asked}, {all_of(guards)}."
