"""What a module refuses at plan time: values that the cloud or the policy would not take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.hcl.write import line, quote
from fac_core.resource_types import IDLE_DAYS
from fac_core.sentence import all_of, one_of
from fac_gen.clouds import cloud_of
from fac_gen.parts import Validation
from fac_gen.prose.grammar import upper_first, with_article
from fac_gen.render.carrier_texts import carriers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.parts import Precondition

_NO_DAYS = "alltrue([for alarm in values(var.alarms) : alarm.days == null])"


def cost_validations(m: Blueprint) -> list[Validation]:
    """Return what holds for all values of ``var.cost``."""
    rules = cloud(m.provider)
    longest = rules.limits_for(m.resource_type).value
    listed = ", ".join(f"var.cost.{name}" for name in [*(field.name for field in m.cost_fields), "scope"])
    every = f"alltrue([for value in [{listed}] : value == null || %s])"
    if rules.lower:
        found = [
            Validation(every % "try(length(value) > 0, false)", "No value in cost may be empty."),
            Validation(
                f"var.cost.scope == null || can(regex({quote(f'^[a-z0-9_-]{{1,{longest}}}$')}, var.cost.scope))",
                f"cost.scope is what a budget counts by, as it is: a-z, 0-9, _ and -, {longest} characters at most.",
            ),
        ]
    else:
        message = f"A tag value may hold {rules.values.words}, 1 to {longest} characters{_beginnings(rules.reserved_values)}."
        found = [Validation(every % _fits("value", rules.value_shape, longest, rules.reserved_values), message)]
    if not m.identity.parts:
        found.insert(
            0, Validation("var.cost.scope != null", f"{upper_first(with_article(m.thing))} has no name of its own: give cost.scope.")
        )
    return found


def tag_validations(m: Blueprint) -> list[Validation]:
    """Return what holds for the caller's tags: keys, values and their number."""
    rules = cloud(m.provider)
    limits = rules.limits_for(m.resource_type)
    tags = f"var.{m.tags_word}"
    first = f", and must begin with {rules.first.words}" if rules.first else ""
    found = [
        Validation(
            f"alltrue([for key in keys({tags}) : {_fits('key', rules.key_shape, limits.key, rules.reserved)}])",
            f"A key may hold {rules.keys.words}, {limits.key} characters at most{first}{_beginnings(rules.reserved)}.",
        )
    ]
    if not rules.lower:
        fits = _fits("value", rules.value_shape, limits.value, rules.reserved_values)
        found.append(
            Validation(
                f'alltrue([for value in values({tags}) : value == "" || {fits}])',
                f"A value may hold {rules.values.words}, {limits.value} characters at most{_beginnings(rules.reserved_values)}.",
            )
        )
    if rules.folds_case:
        every = f"concat(keys({tags}), {line(own_keys(m))})"
        found.append(
            Validation(
                f"length(distinct([for key in {every} : lower(key)])) == length(distinct({every}))",
                f"{rules.title} takes two keys that differ in case alone for one; this module sets {all_of(own_keys(m))}.",
            )
        )
    found += _policy_validations(m)
    subject = f"{upper_first(with_article(m.thing))} takes" if m.tags.taggable else "There may be"
    takes = f"{subject} {limits.tags} {m.tags_word}; this module adds {m.tags.reserved}."
    return [*found, Validation(f"length({tags}) <= {m.tags.room}", takes)]


def alarm_validations(m: Blueprint) -> list[Validation]:
    """Return what holds for windows of alarms: days where nothing is used, periods elsewhere, and both as far as the cloud looks back."""
    idle, most = m.alarms.idle, m.alarms.most_days
    keys = line(idle)
    fits = f"contains({keys}, key) && floor(alarm.days) == alarm.days && alarm.days >= 1 && alarm.days <= {most}"
    listed = ", ".join(idle)
    days = f"days: 1 to {most}, of idle signals ({listed}) alone." if idle else "Give days to idle signals alone: this module watches none."
    condition = f"alltrue([for key, alarm in var.alarms : alarm.days == null || try({fits}, false)])" if idle else _NO_DAYS
    found = [Validation(condition, days)]
    if idle and cloud_of(m.provider).alarms_count_periods:
        message = f"Idle signals ({listed}) count days: give days, and no evaluation_periods."
        condition = f"alltrue([for key, alarm in var.alarms : alarm.evaluation_periods == null || !contains({keys}, key)])"
        found.append(Validation(condition, message))
    if idle and most < IDLE_DAYS:
        message = f"Nobody can look back {IDLE_DAYS} days here: {listed} needs days = {most} beside a threshold."
        condition = f"alltrue([for key, alarm in var.alarms : alarm.threshold == null || alarm.days != null || !contains({keys}, key)])"
        found.append(Validation(condition, message))
    return found


def _policy_validations(m: Blueprint) -> Iterator[Validation]:
    """Yield what the policy asks of keys that callers can set beside ``var.cost``; required ones and the scope win over theirs."""
    for key, only in m.tags.fixed:
        written = f"{cloud(m.provider).label_expression('value')} == {quote(only)}"
        yield _of_key(m, key, f"try({written}, false)" if cloud(m.provider).lower else written, f"must be {only}, which the policy fixes.")
    for field in m.cost_fields:
        if field.takes and not field.required:
            yield _of_key(m, field.key, field.takes, f"must be {field.must_be}.")


def _of_key(m: Blueprint, key: str, condition: str, expected: str) -> Validation:
    every = f"alltrue([for key, value in var.{m.tags_word} : key != {quote(key)} || {condition}])"
    return Validation(every, f"The {m.tags_word[:-1]} {key} {expected}")


def own_keys(m: Blueprint) -> list[str]:
    """Return the keys that the module sets itself, sorted."""
    return sorted({*(field.key for field in m.cost_fields), *(key for key, _ in m.tags.fixed), m.tags.scope_key})


def _fits(name: str, shape: str, longest: int, reserved: tuple[str, ...] = ()) -> str:
    """Write that a text has a shape, is not too long and begins as it may; null does not."""
    begins = "".join(f" && !startswith(lower({name}), {quote(start)})" for start in reserved)
    return f"try(length(regex({quote(shape)}, {name})) > 0 && length({name}) <= {longest}{begins}, false)"


def _beginnings(reserved: tuple[str, ...]) -> str:
    return f", and must not begin with {one_of(reserved)}" if reserved else ""


def preconditions(m: Blueprint, *, budget: bool = True) -> list[Validation | Precondition]:
    """Return what must hold for the resource: curated rules first, then the cost policy's; ``budget``: there is one in the module."""
    found: list[Validation | Precondition] = [one for one in m.preconditions if not one.of]
    found += _needed_by_guardrails(m, budget=budget)
    if m.budget.required and budget:
        message = f"Give a budget, or say in cost.budget_opt_out why this {m.thing} has none."
        found.append(Validation("var.budget != null || var.cost.budget_opt_out != null", message))
    for one in m.budget.needs if budget else ():
        given = f"try(var.budget.{one.name}, null) != null"
        found.append(Validation(f"try(var.budget.amount, null) == null || {given}", one.message))
    for kind in m.alarms.required_kinds:
        keys = m.alarms.of_kind(kind)
        given = f"anytrue([for key in {line(keys)} : try(local.alarms[key].threshold != null, false)])"
        message = (
            f"The policy asks for an alarm of the kind {kind}: give a threshold for {one_of(keys)}, or a reason in cost.alarm_opt_out."
        )
        found.append(Validation(f"var.cost.alarm_opt_out != null || {given}", message))
    return found


def _needed_by_guardrails(m: Blueprint, *, budget: bool) -> Iterator[Validation]:
    """Yield what tells an instance apart, and what is asked of those alone who want what carries tags."""
    stands, tagged = " || ".join(_standing(m, budget=budget)), " || ".join(_standing(m, budget=budget, tagged=True))
    if m.asks_scope or m.asks_scope_beside:
        yield from _scope_of_callers(m, stands, budget=budget)
    if m.identity.optional and m.identity.parts:
        message = f"Give var.name or cost.scope: nothing else tells this {m.thing} from the next."
        unless = "" if m.tags.carrier.asks or not stands else f"!({stands}) || "
        yield Validation(f"{unless}var.name != null || var.cost.scope != null", message)
    late = [field for field in m.cost_fields if field.on_request]
    if late and tagged:
        message = f"Give {all_of(f'cost.{field.name}' for field in late)}, which {carriers(m)} would lack."
        lacking = f"setsubtract({line([field.key for field in late])}, keys(local.{m.tags_word}))"
        yield Validation(f"!({tagged}) || length({lacking}) == 0", message)


def _scope_of_callers(m: Blueprint, stands: str, *, budget: bool) -> Iterator[Validation]:
    """Ask for a scope where the default is none for a guardrail: it names no instance, or is on nothing that is billed."""
    message = f"Give cost.scope: {with_article(m.thing)} has no name of its own that could stand for it."
    if m.budget.way.of_others:
        message = (
            f"By a scope of its own a budget of {with_article(m.thing)} counts nothing, for it carries no {m.tags_word}: "
            "give cost.scope, that of what it belongs to, or name a shared budget."
        )
    elif m.asks_scope_beside:
        beside = all_of(cloud_of(m.provider).further_called)
        message = (
            f"By a scope of its own {with_article(beside)} sees nothing of {with_article(m.thing)}, for it carries no {m.tags_word}: "
            "give cost.scope, that of what else shall be watched, or leave it out."
        )
    counting = [*(["local.own_budget"] if budget and m.budget.way.by_scope else ()), *cloud_of(m.provider).further_wanted]
    if m.identity.unnamed:
        yield Validation(f"!({stands}) || var.cost.scope != null", message)
    elif counting:
        carried = "".join(f" || ({one.given})" for one in m.tags.propagated if one.given)
        yield Validation(f"!({' || '.join(counting)}) || var.cost.scope != null{carried}", message)


def _standing(m: Blueprint, *, budget: bool, tagged: bool = False) -> list[str]:
    """Return conditions that something stands beside the resource that needs a scope; ``tagged``: and the required tags."""
    cloud = cloud_of(m.provider)
    found = ["local.own_budget"] if budget and (cloud.budget_is_tagged or not tagged) else []
    found += [*cloud.further_wanted, *(one.given for one in m.tags.propagated if one.given)]
    if m.alarms.items:
        found.append("anytrue([for alarm in values(local.alarms) : alarm.threshold != null])")
    return found
