"""Wrong values of the cost interface, one for every validation: the generated tests show that each is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.hcl.write import Expression, line, quote
from fac_core.resource_types import IDLE_DAYS
from fac_gen.clouds import cloud_of
from fac_gen.clouds._limited import A_SIGNAL
from fac_gen.render import interface_samples
from fac_gen.render.just_taken import repeated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.clouds._limited import Limited

_STRANGER = "what?"
_X = "x"


@dataclass(frozen=True, slots=True)
class RejectedValue:
    """A value that an input must refuse, and what is wrong with it."""

    variable: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class BeyondLimit:
    """Inputs that go beyond a limit of the cloud, and the addresses whose preconditions refuse it."""

    inputs: dict[str, str]
    refused_by: list[str]
    of_alarms: bool
    """Whether alarms refuse it: there must be some."""


def rejected_values(m: Blueprint) -> list[list[RejectedValue]]:
    """Return rounds: each holds at most one wrong value per input, so one run can show that all of them are refused."""
    further = (_listed(one.name, one.wrong) for one in cloud_of(m.provider).further_inputs)
    wrong = (_cost(m), _budget(m), _alarms(m), _notifications(m), _tags(m), *further)
    every = {one[0].variable: one for one in wrong if one}
    for beyond in _beyond_limits(m):
        every.setdefault(beyond.variable, []).append(beyond)
    return rounds(every.values())


def limited(m: Blueprint) -> tuple[Limited, ...]:
    """Return the limits of the guardrails that the module has, with values that its alarms can tell."""
    cloud, region = cloud_of(m.provider), m.alarms.region
    found = [one for one in cloud.limited() if m.alarms.keys or one.limit.applies_to != cloud.alarm_type]
    return tuple(replace(one, at=cloud.heard_in(region, one.at), over=cloud.heard_in(region, one.over)) for one in found)


def at_limits(m: Blueprint) -> list[list[Limited]]:
    """Return rounds of values that the cloud just takes, at most one per input in each."""
    every: dict[str, list[Limited]] = {}
    for one in limited(m):
        if one.at:
            every.setdefault(one.variable, []).append(one)
    return [sorted((one for one in dealt if one), key=lambda one: one.variable) for dealt in zip_longest(*every.values())]


def beyond_limits(m: Blueprint) -> dict[str, BeyondLimit]:
    """Return, by rule, what preconditions refuse; where several resources have the same limit, one run shows it of all of them."""
    found: dict[str, BeyondLimit] = {}
    for one in limited(m):
        if one.address:
            of_alarms = one.limit.applies_to == cloud_of(m.provider).alarm_type
            beyond = found.setdefault(one.limit.rule, BeyondLimit({}, [], of_alarms))
            beyond.inputs.update({**dict(one.beside), one.variable: one.over})
            beyond.refused_by.append(one.address)
    return found


def _beyond_limits(m: Blueprint) -> list[RejectedValue]:
    """Return values one beyond each limit of the cloud that a validation refuses."""
    found = [one for one in limited(m) if not one.address]
    return [RejectedValue(one.variable, one.over.replace(A_SIGNAL, (*m.alarms.keys, "")[0]), one.why) for one in found]


def rounds(every: Iterable[list[RejectedValue]]) -> list[list[RejectedValue]]:
    """Deal the wrong values of several inputs into rounds, ordered by input."""
    return [sorted((one for one in dealt if one), key=lambda one: one.variable) for dealt in zip_longest(*every)]


def _listed(variable: str, wrong: Mapping[str, str]) -> list[RejectedValue]:
    return [RejectedValue(variable, value, why) for why, value in wrong.items()]


def _cost(m: Blueprint) -> list[RejectedValue]:
    rules = rules_of(m.provider)
    longest = rules.limits_for(m.resource_type).value
    found = [
        RejectedValue("cost", value, f"{field.name} is not {field.must_be}")
        for field, value in interface_samples.wrong_costs(m)
        if field.validation
    ]
    wrong = {"an empty value": interface_samples.cost(m, scope="")}
    if not rules.lower:
        wrong["a value that is too long"] = interface_samples.cost(m, scope="@").replace('"@"', repeated(_X, longest + 1))
    if rules.values.strangers(_STRANGER):
        wrong["a character that no tag value may hold"] = interface_samples.cost(m, scope=_STRANGER)
    if rules.reserved_values:
        wrong["a reserved beginning of a value"] = interface_samples.cost(m, scope=f"{rules.reserved_values[0]}x")
    if not m.identity.parts:
        wrong["no scope, and no name that could stand for it"] = interface_samples.cost(m, leave="scope")
    return [*found, *_listed("cost", wrong)]


def _budget(m: Blueprint) -> list[RejectedValue]:
    account = {one.name: Expression(one.sample) for one in m.budget.needs}
    twice = Expression(f"[for _ in range(2) : {line({'at': 80, 'on': 'actual'})}]")
    return _listed(
        "budget",
        {
            "neither an amount nor a shared budget": "{}",
            "both an amount and a shared budget": line({"amount": 20, "shared": "shop", **account}),
            "no money": line({"amount": 0, **account}),
            "no period of a budget": line({"amount": 20, "period": "hourly", **account}),
            "an alert on nothing known": line({"amount": 20, "alerts": [{"at": 80, "on": "guess"}], **account}),
            "the same alert twice": line({"amount": 20, "alerts": twice, **account}),
            "no alerts": line({"amount": 20, "alerts": [], **account}),
            "an alert at nothing": line({"amount": 20, "alerts": [{"at": 0, "on": "actual"}], **account}),
        },
    )


def _alarms(m: Blueprint) -> list[RejectedValue]:
    wrong = {"no signal of this type": "{ no_such_signal = { threshold = 1 } }"}
    busy = sorted(set(m.alarms.keys) - set(m.alarms.idle))
    if m.alarms.idle:
        idle = m.alarms.idle[0]
        wrong |= {
            why: line({idle: {"days": Expression(days), "threshold": 1}})
            for why, days in {"no day at all": "0", "half a day": "1.5"}.items()
        }
        wrong["more days than the cloud looks back"] = line({idle: {"days": m.alarms.most_days + 1, "threshold": 1}})
        if m.alarms.most_days < IDLE_DAYS:
            wrong["a threshold for more days than the cloud looks back"] = line({idle: {"threshold": 1}})
        if cloud_of(m.provider).alarms_count_periods:
            wrong["periods of what counts days"] = line({idle: {"evaluation_periods": 1, "threshold": 1}})
    if busy:
        wrong["days of what is not about idleness"] = line({busy[0]: {"days": 1, "threshold": 1}})
    return _listed("alarms", wrong)


def _notifications(m: Blueprint) -> list[RejectedValue]:
    wrong = RejectedValue("notifications", line({"emails": ["checkout"]}), "no e-mail address")
    return [wrong] if cloud_of(m.provider).tells_by_mail else []


def _tags(m: Blueprint) -> list[RejectedValue]:
    rules = rules_of(m.provider)
    limits = rules.limits_for(m.resource_type)
    free, _ = interface_samples.free_tag(m)
    stranger = next(text for text in ("what?", "what/") if rules.keys.strangers(text))
    wrong = {f"another {key} than the policy fixes": line({key: f"{only}x"}) for key, only in m.tags.fixed}
    asked = [field for field in m.cost_fields if field.takes and field.wrong_sample is not None and not field.required]
    wrong |= {f"{field.key} is not {field.must_be}": line({field.key: field.wrong_sample}) for field in asked}
    wrong |= {f"a key with a character that no {rules.noun} may hold": line({stranger: "x"})}
    wrong["a key that is too long"] = line({Expression(f"({repeated(_X, limits.key + 1)})"): "x"})
    if rules.reserved:
        wrong["a reserved beginning of a key"] = line({f"{rules.reserved[0]}owner": "x"})
    if rules.first:
        wrong["a key that begins with a digit"] = '{ "2nd" = "x" }'
    if not rules.lower:
        wrong["a value that is too long"] = line({free: Expression(repeated(_X, limits.value + 1))})
        if rules.values.strangers(_STRANGER):
            wrong["a value with a character that no tag may hold"] = line({free: _STRANGER})
        if rules.reserved_values:
            wrong["a reserved beginning of a value"] = line({free: f"{rules.reserved_values[0]}x"})
    if rules.folds_case:
        wrong["a key of the module in other letters"] = line({Expression(quote(m.tags.scope_key.swapcase())): "x"})
    wrong[f"more than {m.tags.room}"] = f'{{ for number in range({m.tags.room + 1}) : "key-${{number}}" => "x" }}'
    return _listed(m.tags_word, wrong)
