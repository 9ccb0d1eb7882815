"""What templates need beside the blueprint: texts worked out once."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from fac_core import __version__
from fac_core.hcl.write import Expression, line, quote, spread
from fac_core.limits import number
from fac_core.names import RESERVED_INPUTS
from fac_core.sentence import all_of
from fac_gen.clouds import cloud_of
from fac_gen.parts import Argument, BlockUse, Output
from fac_gen.prose.grammar import with_article
from fac_gen.render import interface_samples
from fac_gen.render.alarm_assertions import alarm_assertions, needs_apply
from fac_gen.render.alarm_configurations import configurations, other_windows, silences
from fac_gen.render.assertions import (
    alerts_as,
    asking_for_tags,
    count_conditions,
    declared,
    filled_places,
    lasting,
    propagation,
    tag_conditions,
    tag_sources,
    ways_to_tags,
)
from fac_gen.render.budget_texts import alerts, counted
from fac_gen.render.carrier_texts import become, carried_by, carriers, further, further_texts, told_apart_by
from fac_gen.render.input_cases import rejected_inputs, taken_inputs
from fac_gen.render.just_taken import just_taken
from fac_gen.render.nulls import never_null, switched_off
from fac_gen.render.prices import price_assertion, price_texts
from fac_gen.render.readme_names import readme_names
from fac_gen.render.readme_texts import brought, no_new_ones
from fac_gen.render.rejected_values import at_limits, beyond_limits, limited, rejected_values
from fac_gen.render.scope_cases import scope_cases
from fac_gen.render.tags_later import tags_later
from fac_gen.render.validations import alarm_validations, cost_validations, preconditions, tag_validations
from fac_gen.samples.arguments import text_sample

_ARN = re.compile(r"\b(aws_[a-z0-9_]+)\.[a-z0-9_]+(?:\[[^]]*\])*\.arn\b")

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint, Companion, Input


def context(m: Blueprint) -> dict[str, object]:
    """Return all names that the templates use."""
    return {
        "m": m,
        "limit": partial(number, m.provider),
        "generator_version": __version__,
        "tag_argument": m.tags.path[0] if len(m.tags.path) == 1 and not m.tags.blocks else "",
        "fixed_tags": {key: quote(value) for key, value in m.tags.fixed},
        "preconditions": preconditions(m),
        "no_new_ones": no_new_ones(m),
        "brought": brought(m, whose="its "),
        "carriers": carriers(m),
        "outputs": all_outputs(m),
        "module_label": m.label,
        **_interface(m),
        **_examples_and_tests(m),
        **readme_names(m, _interface(m), all_outputs(m)),
    }


def _interface(m: Blueprint) -> dict[str, object]:
    optional = sorted([*RESERVED_INPUTS, *(field.name for field in m.cost_fields if not field.required)])
    return {
        "optional_cost_fields": optional,
        "periods": cloud_of(m.provider).periods,
        "tells_by_mail": cloud_of(m.provider).tells_by_mail,
        "alarm_keys": m.alarms.keys,
        "cost_description": _cost_description(m),
        "tags_description": further(m),
        "budget_description": _budget_description(m),
        "alarms_description": _alarms_description(m),
        **price_texts(m),
        **further_texts(m),
        "limited": limited(m),
        "alarm_validations": alarm_validations(m),
        "cost_validations": cost_validations(m),
        "tag_validations": tag_validations(m),
    }


def _cost_description(m: Blueprint) -> str:
    return (
        f"Who pays. {become(m)}; `scope` ({told_apart_by(m)}) is the one that {m.budget.scope_use}. "
        "`budget_opt_out` and `alarm_opt_out` say why there is no budget or no alarm that the policy asks for."
    )


def _budget_description(m: Blueprint) -> str:
    cloud = cloud_of(m.provider)
    unit = cloud.budget_unit(m.budget.currency)
    place = "" if m.budget.way.contents else cloud.budget_place
    null = "Null only together with `cost.budget_opt_out`; " if m.budget.required else "Null for none; "
    return (
        f"Budget in {unit} per period. It counts {counted(m)}, with `alerts` in percent, unless you say otherwise at {alerts(m)}. "
        f"{_needed(m)}{place}{cloud.budget_credits}{cloud.budget_listeners}{null}`shared` names a budget of the application that covers it."
    )


def _needed(m: Blueprint) -> str:
    """Say what a budget needs beside an amount."""
    needs = m.budget.needs
    return f"An amount needs {all_of(f'`{one.name}`' for one in needs)} beside it. " if needs else ""


def _alarms_description(m: Blueprint) -> str:
    if not m.alarms.items:
        return f"Overrides per cost signal; none is known for {with_article(m.thing)}, so this stays empty."
    listed = ", ".join(f"`{alarm.key}`" + (f" in {alarm.unit}" if alarm.unit else "") for alarm in m.alarms.items)
    periods = ", `evaluation_periods`" if cloud_of(m.provider).alarms_count_periods and m.alarms.keys != m.alarms.idle else ""
    days = f", `days` of {all_of(f'`{key}`' for key in m.alarms.idle)}" if m.alarms.idle else ""
    return f"Overrides per cost signal ({listed}): `threshold` in that unit{periods}{days}, `enabled`."


def all_outputs(m: Blueprint) -> list[Output]:
    """Return the outputs of the type and ours, by name."""
    cloud = cloud_of(m.provider)
    alarm_names = f"{{ for key, alarm in {m.alarms.resource_type}.this : key => alarm.{cloud.alarm_name} }}" if m.alarms.items else "{}"
    own_name = f"{m.budget.resource_type}.this[0].{cloud.budget_name}"
    parts = {
        "alarm_names": alarm_names,
        "budget_filter": m.budget.filter,
        "budget_name": f"try({own_name}, try(var.budget.shared, null))",
        "scope": "local.scope",
    }
    value = spread({name: Expression(text) for name, text in parts.items()})
    cost = Output("cost", "What the guardrails are called: scope, what the budget counts by, budget and alarm names.", value)
    tags = Output(m.tags_word, f"{m.tags_word.capitalize()} {carried_by(m)}.", f"local.{m.tags_word}")
    own = [cost, tags]
    return sorted([*(one for one in m.outputs if one.name not in {"cost", m.tags_word}), *own], key=lambda one: one.name)


def _examples_and_tests(m: Blueprint) -> dict[str, object]:
    return {**_samples(m), **_tested_tags(m), **_tested_alarms(m), **_tested_inputs(m), **_tested_companions(m)}


def _samples(m: Blueprint) -> dict[str, object]:
    return {
        "asks_project": any(one.name == "project" and not one.shown for one in m.inputs),
        "budget_of": partial(interface_samples.budget, m),
        "complete_cost": interface_samples.complete(m),
        "cost_of_scope": line({"scope": interface_samples.SCOPE}),
        "cost_with_opt_outs": interface_samples.cost(m, budget_opt_out="covered by the account budget", alarm_opt_out="watched elsewhere"),
        "cost_without_scope": interface_samples.cost(m, leave="scope"),
        "made_beside": cloud_of(m.provider).made_beside,
        "minimal_cost": interface_samples.minimal(m),
        "mocks": _mocks(m),
        "notifications_with": partial(interface_samples.notifications_with, m),
        "other_periods": interface_samples.other_periods(m),
        "plan_ready": cloud_of(m.provider).planned and not m.budget.way.contents,
        "scope": interface_samples.expected_scope(m),
        "scope_cases": scope_cases(m),
        "scope_name": interface_samples.expected_name(m),
        "test_cost": interface_samples.tested(m),
        "provider_needs": cloud_of(m.provider).provider_needs,
        "use_cases_left_out": interface_samples.use_cases_left_out(m),
        "use_cases": interface_samples.use_cases_of(m),
    }


def _tested_tags(m: Blueprint) -> dict[str, object]:
    return {
        "all_tag_sources": tag_sources(m, everything=True),
        "asking_for_tags": asking_for_tags(m) if any(field.on_request for field in m.cost_fields) else {},
        "filled_places": filled_places(m),
        "free_tag": interface_samples.free_tag(m),
        **tags_later(m),
        "propagation": propagation(m),
        "tag_conditions": tag_conditions(m),
        "tag_conditions_with_team": tag_conditions(m, **dict([interface_samples.free_tag(m)])),
        "tag_sources": tag_sources(m),
        "this_tags": m.tags.carried,
        "winning_tag": interface_samples.winning_tag(m),
    }


def _tested_alarms(m: Blueprint) -> dict[str, object]:
    standing_alarms = sorted({*m.alarms.on_by_default, *interface_samples.required_alarms(m)})
    windows = other_windows(m) if m.alarms.items else None
    return {
        "action_condition": cloud_of(m.provider).alarm_acts,
        "alarm_configurations": [(one, alarm_assertions(m, one)) for one in configurations(m)],
        "alarm_inputs": _alarm_inputs(m),
        "alarm_silences": silences(m),
        "alarms_need_apply": needs_apply(m),
        "alarms_without": partial(interface_samples.without_a_kind, m),
        "applied_mocks": _applied_mocks(m) if needs_apply(m) or m.alarms.alias else [],
        "alerts_as": partial(alerts_as, m),
        "beyond_windows": _beyond_windows(m),
        "count_conditions": count_conditions(m, standing_alarms),
        "declared": declared(m),
        "lasting": lasting(m),
        "no_alarms": _no_alarms(m),
        "price_assertion": price_assertion(m, Decimal(interface_samples.AMOUNT)) if m.alarms.priced else "",
        "other_windows": (windows, alarm_assertions(m, windows)) if windows else None,
    }


def _no_alarms(m: Blueprint) -> str:
    """Return the line of variables that leaves all alarms out; empty where there are none."""
    days = {"days": m.alarms.asked_days} if m.alarms.asked_days else {}
    off = {key: {"enabled": False, "threshold": 1, **(days if key in m.alarms.idle else {})} for key in m.alarms.keys}
    return f"alarms = {spread(off)}" if off else ""


def _beyond_windows(m: Blueprint) -> dict[str, int]:
    """Return alarms that every configuration has, one for each window of the cloud, with one period more than it looks back."""
    cloud, found = cloud_of(m.provider), dict[int, str]()
    for one in sorted(m.alarms.items, key=lambda one: one.key):
        most = None if one.when or one.idle or one.requires else cloud.most_periods({**m.alarms.shared, **one.fields})
        if most:
            found.setdefault(most, one.key)
    return {key: most + 1 for most, key in sorted(found.items())}


def _tested_inputs(m: Blueprint) -> dict[str, object]:
    return {
        "at_limits": at_limits(m),
        "beyond_limits": beyond_limits(m),
        "just_taken": just_taken(m),
        "never_null": never_null(m),
        "null_outputs": [one.name for one in m.outputs if one.value.startswith("try(") and not one.sensitive],
        "on_request_inputs": [one for one in m.inputs if one.exampled and not one.shown],
        "rejected_inputs": rejected_inputs(m),
        "rejected_values": rejected_values(m),
        "switched_off": switched_off(m),
        "taken_inputs": taken_inputs(m),
        "told_outputs": [one for one in m.outputs if not one.sensitive],
    }


def _tested_companions(m: Blueprint) -> dict[str, object]:
    return {
        "beside": _beside(m),
        "beside_on_request": [one for one in m.companions if one.on_request or (not one.by_default and _carries_tags(m, one))],
        "on_request": [one for one in m.companions if one.on_request],
        "standing": [one for one in m.companions if one.by_default],
    }


def _carries_tags(m: Blueprint, one: Companion) -> bool:
    """Whether a companion carries tags: itself, or in its blocks where an example brings it."""
    shown = [f"var.{given.name}" for given in m.inputs if given.exampled and not given.shown]
    brought = any(name in f"{one.count} {one.for_each}" for name in shown)
    return bool(one.tags or (brought and ways_to_tags(one, m.tags_word)))


def _applied_mocks(m: Blueprint) -> list[tuple[str, tuple[Argument, ...]]]:
    """Return the guardrails and companions of which a test that applies must make up the ARN: the provider takes nothing else for one."""
    written = (BlockUse("", None, None, None, m.arguments, m.blocks), *(one.use for one in m.companions))
    asked = {found[1] for use in written for text in use.expressions() for found in _ARN.finditer(text)}
    asked -= {m.resource_type} if m.mock_defaults else set()
    own = [(f"mock_resource {quote(name)}", (Argument("arn", quote(text_sample(f"{name}_arn", m.provider))),)) for name in sorted(asked)]
    return [*own, *cloud_of(m.provider).applied_mocks]


def _mocks(m: Blueprint) -> list[tuple[str, tuple[Argument, ...]]]:
    cloud = cloud_of(m.provider)
    found = [(f"mock_resource {quote(m.resource_type)}", m.mock_defaults)] if m.mock_defaults else []
    if m.place is not None:
        found.append((f"mock_data {quote(m.place.data)}", (Argument("id", quote(m.place.sample)),)))
    return [*found, *cloud.mocks(m.budget.scope_id)]


def _alarm_inputs(m: Blueprint) -> list[Input]:
    """Return the inputs that bring the companions without which a signal is never published."""
    wanted = {alarm.requires for alarm in m.alarms.items}
    return [one.input for one in m.companions if one.resource_type in wanted and one.input is not None and one.input.exampled]


def _beside(m: Blueprint) -> dict[str, list[Companion]]:
    """Return the companions by what brings them, in the order in which a reader meets them."""
    standing = [one for one in m.companions if one.by_default]
    asked = [one for one in m.companions if one.input and not one.by_default]
    rest = [one for one in m.companions if not one.input and not one.by_default]
    every = {"default": standing, "input": asked, "other inputs": rest}
    return {by: sorted(members, key=lambda one: one.input.name if one.input else one.address) for by, members in every.items() if members}
