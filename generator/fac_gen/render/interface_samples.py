"""Values that examples and tests hand to a module's cost interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.write import Expression, Value, fitting, line, quote, spread
from fac_core.policy import Period
from fac_core.sentence import all_of
from fac_gen.blueprint.cost.identity import name_of
from fac_gen.blueprint.curation import EXAMPLE_WIDTH
from fac_gen.clouds import cloud_of
from fac_gen.planned.conversion import type_of
from fac_gen.render.price_places import price_place, tested_region
from fac_gen.render.validations import own_keys
from fac_gen.samples.use_cases import use_cases
from fac_gen.samples.vocabulary import common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.blueprint.guardrails import Alarm, CostField
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.samples.use_cases import UseCase

SCOPE = "orders"


def cost(blueprint: Blueprint, *, leave: str = "", **changes: str) -> str:
    """Return a value of ``var.cost`` as guardrails need it; ``changes`` are texts by attribute, ``leave`` one to leave out."""
    values = {field.name: field.sample for field in blueprint.cost_fields if field.tested}
    if gives_scope(blueprint):
        values["scope"] = SCOPE
    values = {name: text for name, text in {**values, **changes}.items() if name != leave}
    return fitting(dict(sorted(values.items())), width=0)


def gives_scope(blueprint: Blueprint) -> bool:
    """Whether a caller who wants guardrails gives a scope."""
    return not blueprint.identity.parts or blueprint.asks_scope or blueprint.asks_scope_beside


def wrong_costs(blueprint: Blueprint) -> list[tuple[CostField, str]]:
    """Return each tag that can be wrong, with a value of ``var.cost`` in which it is."""
    return [
        (field, cost(blueprint, **{field.name: field.wrong_sample})) for field in blueprint.cost_fields if field.wrong_sample is not None
    ]


def expected_scope(blueprint: Blueprint) -> str:
    """Return the scope when nothing but the required inputs is given."""
    return SCOPE if gives_scope(blueprint) else blueprint.identity.sample


def expected_name(blueprint: Blueprint) -> str:
    """Return that scope as it stands in the names of budgets and alarms."""
    return name_of(expected_scope(blueprint), blueprint.identity.names)


def winning_tag(blueprint: Blueprint) -> tuple[str, str] | None:
    """Return key and value of a tag that a caller's tag of the same key must not replace; None when callers have no room for two tags."""
    if blueprint.tags.room < 2:  # noqa: PLR2004 - that tag, and one that is kept
        return None
    required = ((field.key, field.expected) for field in blueprint.cost_fields if field.tested)
    return next(required, (blueprint.tags.scope_key, expected_scope(blueprint)))


def free_tag(blueprint: Blueprint) -> tuple[str, str]:
    """Return key and value of a tag that the policy says nothing about."""
    taken = {key.lower() for key in own_keys(blueprint)}
    keys = ("team", *(f"team-{number}" for number in range(2, len(taken) + 3)))
    return next(key for key in keys if key not in taken), "checkout"


def other_periods(blueprint: Blueprint) -> list[str]:
    """Return periods that a caller may say instead of the policy's, for which alerts may be forecast as well."""
    return [one for one in cloud_of(blueprint.provider).periods if one not in {blueprint.budget.period, Period.DAILY}]


AMOUNT = 20
"""Of the budget of examples and tests, unless they say another one."""
_USED_UP = 50
"""Of the example that uses everything."""


def estimated(blueprint: Blueprint, example: str, otherwise: int) -> str:
    """Return the amount that an example was estimated to need; ``otherwise`` where nobody has estimated it."""
    said = (one.rpartition(" = ") for one in blueprint.options.estimated if one.startswith(f"{example}: "))
    return next((amount for _, _, amount in said if amount.isdecimal()), str(otherwise))


def budget(
    blueprint: Blueprint,
    *,
    amount: float | str = AMOUNT,
    alerts: bool = False,
    credits_count: bool = True,
    administrators: bool = True,
    period: str = "",
    **more: str,
) -> str:
    """Return a value of ``var.budget`` with an amount; ``more`` are texts by attribute."""
    parts: dict[str, Value] = {"amount": Expression(amount), **{one.name: Expression(one.sample) for one in blueprint.budget.needs}, **more}
    parts |= {} if credits_count else {"credits": False}
    parts |= {} if administrators else {"tell_billing_administrators": False}
    parts |= {"period": period} if period else {}
    if not alerts:
        return line(parts)
    return spread(dict(sorted({**parts, "alerts": [{"at": 50, "on": "actual"}, {"at": 100, "on": "forecast"}]}.items())))


def notifications(blueprint: Blueprint) -> str:
    """Return a value of ``var.notifications`` that reaches somebody."""
    return notifications_with(blueprint)


def notifications_with(blueprint: Blueprint, **more: Value) -> str:
    """Return such a value that names more."""
    cloud = cloud_of(blueprint.provider)
    return cloud.heard_in(blueprint.alarms.region, spread(dict(sorted({**cloud.notifications, **more}.items()))))


def required_alarms(blueprint: Blueprint) -> tuple[str, ...]:
    """Keys of the signals for which the policy wants a threshold from the caller, one per kind."""
    alarms = blueprint.alarms
    conditional = {one.key for one in alarms.conditional}
    kinds = [kind for kind in alarms.required_kinds if not set(alarms.of_kind(kind)) & set(alarms.on_by_default)]
    return tuple(min(alarms.of_kind(kind), key=lambda name: (name in conditional, name)) for kind in kinds)


def alarms(blueprint: Blueprint, keys: tuple[str, ...]) -> str:
    """Return a value of ``var.alarms`` with a threshold for these keys, one that its unit allows."""
    return fitting(_settings(blueprint, keys), width=EXAMPLE_WIDTH)


def _settings(blueprint: Blueprint, keys: tuple[str, ...]) -> dict[str, Value]:
    known = {one.key: one for one in blueprint.alarms.items}
    asked = blueprint.alarms.asked_days
    days: dict[str, dict[str, Value]] = {name: {"days": asked} if asked and known[name].idle else {} for name in keys}
    return {name: {**days[name], "threshold": Expression(_threshold(known[name]))} for name in keys}


def _threshold(alarm: Alarm) -> str:
    """Return the threshold that an alarm has by itself, or else a plausible one for its unit."""
    if alarm.threshold is not None:
        return alarm.threshold
    known, otherwise = (common().idle_thresholds, "1") if alarm.idle else (common().thresholds, "1000000")
    return next((number for unit, number in known.items() if alarm.unit.startswith(unit)), otherwise)


def without_a_kind(blueprint: Blueprint, kind: str) -> str:
    """Return a value of ``var.alarms`` in which one kind that the policy asks for is off, and no other."""
    off = blueprint.alarms.of_kind(kind)
    others = tuple(key for key in required_alarms(blueprint) if key not in off)
    given = {key: {"enabled": False} for key in off} | _settings(blueprint, others)
    return line(dict(sorted(given.items())))


def minimal(blueprint: Blueprint) -> str:
    """Return the cost interface as the minimal example fills it: nothing of it where nothing is asked."""
    wanted, required = required_alarms(blueprint), blueprint.budget.required
    guarded = bool(wanted or required or blueprint.alarms.on_by_default)
    parts = [f"alarms = {alarms(blueprint, wanted)}"] if wanted else []
    parts += [f"budget = {budget(blueprint, amount=estimated(blueprint, 'minimal', AMOUNT))}"] if required else []
    parts += _price_region(blueprint) if required else []
    parts += [f"cost = {cost(blueprint)}"] if blueprint.needs_cost or (guarded and blueprint.identity.unnamed) else []
    parts += [f"notifications = {notifications(blueprint)}"] if guarded else []
    return "\n".join(parts)


def use_case(blueprint: Blueprint, case: UseCase) -> str:
    """Return the cost interface of a use case, but for whom it tells."""
    own: dict[str, Value] = {key: {"threshold": number} for key, number in case.alarms.items() if key in blueprint.alarms.keys}
    settings = {**_settings(blueprint, required_alarms(blueprint)), **own}
    parts = [f"alarms = {fitting(settings, width=EXAMPLE_WIDTH)}"] if settings else []
    place = price_place(blueprint)
    followed = _price_region(blueprint) if place and place.argument not in case.inputs else []  # a place that the call says has prices
    parts += [f"budget = {budget(blueprint, amount=case.budget)}", *followed, f"cost = {cost(blueprint, **case.cost)}"]
    return "\n".join(parts)


def use_cases_of(blueprint: Blueprint) -> dict[str, UseCase]:
    """Return the use cases that a module can serve: of those of its type, the ones whose inputs it has, and that give all it asks for."""
    left_out = use_cases_left_out(blueprint)
    return {name: case for name, case in use_cases(blueprint.resource_type).items() if name not in left_out}


def use_cases_left_out(blueprint: Blueprint) -> dict[str, str]:
    """Return why a module cannot serve the other use cases of its type, by their names: it lacks an input, or a member of one."""
    types, asked = {one.name: one.type for one in blueprint.inputs}, {one.name for one in blueprint.inputs if one.required}
    left_out = {}
    for name, case in use_cases(blueprint.resource_type).items():
        wanted = {one: type_of(types[one] or "any") if one in types else None for one in case.given}
        gone = sorted(path for one, given in case.given.items() for path in _beyond(given, wanted[one], one))
        more = sorted(asked - case.given.keys())
        why = [f"gives {_inputs(gone)}, which the module does not have"] if gone else []
        why += [f"does not give {_inputs(more)}, which the module asks for"] if more else []
        if why:
            left_out[name] = all_of(why)
    return left_out


def _beyond(given: syntax.Expression, wanted: TypeConstraint | None, path: str) -> Iterator[str]:
    """Yield the paths of what is given and has no place in a type; None is the type of an input that is not there."""
    if wanted is None:
        yield path
    elif isinstance(given, syntax.Tuple):
        for member in given.items:
            yield from _beyond(member, wanted.element or wanted, path)
    elif isinstance(given, syntax.Object):
        for item in given.items:
            if wanted.kind != "object":
                yield from _beyond(item.value, wanted.element or wanted, path)
            elif isinstance(item.key, syntax.Literal) and isinstance(item.key.value, str):
                known = wanted.attributes.get(item.key.value)
                yield from _beyond(item.value, known.type if known else None, f"{path}.{item.key.value}")


def _inputs(names: list[str]) -> str:
    return all_of(f"`{name}`" for name in names)


def tested(blueprint: Blueprint) -> str:
    """Return the cost interface as the tests fill it."""
    wanted = required_alarms(blueprint)
    parts = [f"alarms = {alarms(blueprint, wanted)}"] if wanted else []
    parts += [f"budget = {budget(blueprint)}", *_price_region(blueprint)]
    parts += [f"{name} = {quote(sample)}" for name, sample in accounts(blueprint).items()]
    return "\n".join([*parts, f"cost = {cost(blueprint)}", f"notifications = {notifications(blueprint)}"])


def accounts(blueprint: Blueprint) -> dict[str, str]:
    """Return the inputs of the default scope that say in whose account an instance stands, and that callers need not give."""
    parts = {part.expression.removeprefix("var."): part.sample for part in blueprint.identity.parts}
    known = cloud_of(blueprint.provider).accounts
    return {
        one.name: parts[one.name] for one in blueprint.inputs if (one.argument or one.name) in known and not one.shown and one.name in parts
    }


def _price_region(blueprint: Blueprint) -> list[str]:
    region = tested_region(blueprint)
    return [f"price_region = {quote(region)}"] if region else []


def complete(blueprint: Blueprint) -> str:
    """Return the cost interface with everything used but notifications, which tell of what the example makes beside."""
    optional = {field.name: field.sample for field in blueprint.cost_fields if not field.required}
    always = tuple(name for name in blueprint.alarms.keys if name not in {one.key for one in blueprint.alarms.conditional})
    own = [f"{blueprint.tags_word} = {line(dict([free_tag(blueprint)]))}"] if blueprint.tags.room else []
    parts = [
        f"cost = {cost(blueprint, **{**optional, 'scope': 'shop-orders'})}",
        f"budget = {budget(blueprint, amount=estimated(blueprint, 'complete', _USED_UP), alerts=True)}",
        *([f"alarms = {alarms(blueprint, always)}"] if always else []),
        *_price_region(blueprint),
        *(f"{one.name} = {one.sample}" for one in cloud_of(blueprint.provider).further_inputs),
        *own,
    ]
    return "\n".join(parts)
