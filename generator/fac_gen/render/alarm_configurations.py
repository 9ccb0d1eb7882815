"""Which alarms a module has depends on its inputs: the configurations in which the generated tests look at them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import line, spread
from fac_core.resource_types import IDLE_DAYS
from fac_gen.clouds import cloud_of
from fac_gen.clouds._cloud import GivenAlarm
from fac_gen.planned.rules import Verdict, go_together, verdict_in_tests

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.hcl.write import Value
    from fac_core.shared_facts.plain_values import PlainValue
    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint

FIRST_THRESHOLD = Decimal(1001)
OTHER_DAYS = 2


@dataclass(frozen=True, slots=True)
class Watched:
    """An alarm with what a test gives it."""

    alarm: Alarm
    given: GivenAlarm


@dataclass(frozen=True, slots=True)
class Configuration:
    """Inputs, and the alarms that exist with them once every signal has a threshold; by key."""

    inputs: Mapping[str, str]
    watched: Mapping[str, Watched]

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the alarms, sorted."""
        return tuple(sorted(self.watched))

    @property
    def alarms(self) -> str:
        """Value of ``var.alarms``: every signal has a threshold, unless the one that it has by itself is meant."""
        return spread({name: _given(one) for name, one in self.watched.items()})


@dataclass(frozen=True, slots=True)
class Silence:
    """Inputs with which some alarms have nothing to watch."""

    inputs: Mapping[str, str]
    keys: tuple[str, ...]


def configurations(m: Blueprint) -> list[Configuration]:
    """Return as few configurations as show every alarm: the first one has most of them, whatever the inputs may be the rest."""
    groups: list[tuple[dict[str, PlainValue], list[Alarm]]] = [({}, [])]
    hidden = []
    for alarm in m.alarms.conditional:
        wanted = _offered(m, alarm.when.holds) if alarm.when else {}
        if _verdict(m, alarm, wanted) is Verdict.BROKEN or not go_together(m, wanted):  # what would show it is not offered
            hidden.append(alarm)
            continue
        group = next((one for one in groups if _agree(one[0], wanted)), None)
        if group is None:
            group = ({}, [])
            groups.append(group)
        group[0].update(wanted)
        group[1].append(alarm)
    always = [alarm for alarm in m.alarms.items if alarm.when is None]
    for inputs, alarms in groups:
        alarms += [alarm for alarm in hidden if _verdict(m, alarm, inputs) is Verdict.HOLDS]
    return [Configuration({**places(m), **_written(inputs)}, _watched(m, [*always, *alarms])) for inputs, alarms in groups]


def _offered(m: Blueprint, inputs: Mapping[str, PlainValue]) -> dict[str, PlainValue]:
    """Return the inputs of facts that the module has."""
    names = {one.name for one in m.inputs}
    return {name: value for name, value in inputs.items() if name in names}


def _verdict(m: Blueprint, alarm: Alarm, inputs: Mapping[str, PlainValue]) -> Verdict:
    """Judge whether there is something to watch."""
    return verdict_in_tests(m, alarm.when.condition, inputs) if alarm.when else Verdict.HOLDS


def places(m: Blueprint) -> dict[str, str]:
    """Return the inputs that every alarm speaks of, and that callers need not give: tests do, so that a plan knows what it watches."""
    known = cloud_of(m.provider).accounts if m.alarms.items else {}
    asked = {one.argument or one.name: one.name for one in m.inputs if not one.shown}
    return {asked[name]: line(sample) for name, sample in known.items() if name in asked}


def other_windows(m: Blueprint) -> Configuration | None:
    """Return the first configuration with windows that callers may say, and thresholds of the signals' own; None without any."""
    first, cloud = configurations(m)[0], cloud_of(m.provider)
    watched = {}
    for key, one in first.watched.items():
        days = OTHER_DAYS if one.given.idle and m.alarms.most_days >= OTHER_DAYS else one.given.days
        periods = None if one.given.idle else cloud.most_periods({**m.alarms.shared, **one.alarm.fields})
        threshold = one.given.threshold if one.alarm.threshold is None else Decimal(one.alarm.threshold)
        watched[key] = Watched(one.alarm, replace(one.given, days=days, periods=periods, threshold=threshold))
    return Configuration(first.inputs, watched) if watched != first.watched else None


def silences(m: Blueprint) -> list[Silence]:
    """Return a configuration for each condition, in which it does not hold, where the module offers one."""
    found: dict[str, Silence] = {}
    for alarm in sorted(m.alarms.conditional, key=lambda one: one.key):
        fails = _offered(m, alarm.when.fails) if alarm.when else {}
        if alarm.when and _verdict(m, alarm, fails) is not Verdict.HOLDS and go_together(m, fails):
            before = found.get(alarm.when.condition)
            found[alarm.when.condition] = Silence(_written(fails), (*(before.keys if before else ()), alarm.key))
    return list(found.values())


def _agree(one: Mapping[str, PlainValue], other: Mapping[str, PlainValue]) -> bool:
    return all(one[name] == other[name] for name in one.keys() & other.keys())


def _written(inputs: Mapping[str, PlainValue]) -> dict[str, str]:
    return {name: line(value) for name, value in sorted(inputs.items())}


def _watched(m: Blueprint, alarms: list[Alarm]) -> dict[str, Watched]:
    found = {}
    days = min(IDLE_DAYS, m.alarms.most_days)
    for number, alarm in enumerate(sorted(alarms, key=lambda one: one.key)):
        found[alarm.key] = Watched(alarm, GivenAlarm(alarm.key, alarm.idle, FIRST_THRESHOLD + number, days, None))
    return found


def _given(watched: Watched) -> dict[str, Value]:
    one = watched.given
    days = {"days": one.days} if one.idle and one.days != IDLE_DAYS else {}
    periods = {"evaluation_periods": one.periods} if one.periods else {}
    threshold = {} if watched.alarm.threshold == str(one.threshold) else {"threshold": one.threshold}
    return {**days, **periods, **threshold}
