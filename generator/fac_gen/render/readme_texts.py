"""Sentences of a module's README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.hcl.format import format_hcl
from fac_core.hcl.write import braced, quote
from fac_core.sentence import all_of
from fac_core.shared_facts.closed_types import closed
from fac_gen.clouds import cloud_of
from fac_gen.prose.grammar import upper_first
from fac_gen.render.encoded import encoded
from fac_gen.render.interface_samples import minimal

if TYPE_CHECKING:
    from collections.abc import Collection

    from fac_gen.blueprint.module_blueprint import Blueprint


def brought(m: Blueprint, *, whose: str = "") -> str:
    """Say what the module brings beside the resource: tags only where something can carry them, a budget unasked only where one must be."""
    tags = [f"cost {m.tags_word}"] if m.tags.taggable or m.tags.propagated else []
    budget = ["budget"] if m.budget.required else []
    own = [f"{whose}{one}" for one in (*tags, *budget, *(["cost alarms"] if m.alarms.items else []))]
    return all_of(own if budget else [*own, "a budget on request"])


def no_new_ones(m: Blueprint) -> str:
    """Say of a type of which its cloud makes no new ones that it does not, and how long there will be any; nothing of others."""
    found = closed(m.resource_type)
    if found is None:
        return ""
    return f"{rules_of(m.provider).title} makes no new ones, and those that exist end on {found.ends}: the module is for taking one over."


def guardrail_cost(m: Blueprint) -> str:
    """Say what the guardrails themselves cost by the month, and where that stands."""
    free = cloud_of(m.provider).free
    return f"{_alarm_cost(m)} {free}." if m.alarms.items else f"Nothing: {free[:1].lower()}{free[1:]}."


def _alarm_cost(m: Blueprint) -> str:
    alarms = {alarm.key: alarm for alarm in m.alarms.items}
    standing = {*m.alarms.on_by_default, *m.alarms.on_in_some_configurations}
    followed = standing | {one.key for one in m.alarms.priced}
    price = cloud_of(m.provider).alarm_price
    if not price.amount:
        return f"{upper_first(price.words)}."

    def cost(keys: Collection[str]) -> str:
        # Some stand in some configurations alone, and cost nothing in the others.
        most = f"USD {sum(alarms[key].metrics or 1 for key in keys) * price.amount}"
        return f"up to {most}" if any(alarms[key].when for key in keys) else most

    by_member = [f"`{alarm.key}`" for alarm in m.alarms.items if alarm.metrics is None]
    further = (
        f", and as much again for each further member that {all_of(by_member)} look{'s' if len(by_member) == 1 else ''} at"
        if by_member
        else ""
    )
    said = [f"{cost(standing)} by default" if standing else "nothing by default"]
    said += [f"{cost(followed)} where thresholds follow from the budget"] if len(followed) > len(standing) else []
    said += [f"{cost(alarms)} with all of them"] if len(alarms) > len(followed) or not standing else []
    return f"{upper_first(price.words)}: {', '.join(said)}{further}."


def usage(m: Blueprint) -> str:
    """Return a module call that can be copied."""
    required = "\n".join(f"{one.name} = {encoded(one.sample)}" for one in m.inputs if one.shown)
    beside, passed = _second_provider(m)
    source = f"source = {quote(f'<registry>/<namespace>/{m.name}/{m.provider}')}"
    return format_hcl(beside + braced(f"{source}\n{passed}\n{required}\n\n{minimal(m)}", "module", m.label)).rstrip()


def _second_provider(m: Blueprint) -> tuple[str, str]:
    """Return the provider of another region that a caller hands in for the alarms, and how; nothing where they need none."""
    if not m.alarms.alias:
        return "", ""
    name, alias = m.provider, m.alarms.alias
    provider = braced(f"alias = {quote(alias)}\nregion = {quote(m.alarms.region)}", "provider", name)
    return f"{provider}\n\n", f"\nproviders = {{\n{name} = {name}\n{name}.{alias} = {name}.{alias}\n}}\n"
