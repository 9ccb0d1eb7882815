"""Sentences of a module's README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.clouds import cloud_of
from fac_gen.prose.words import upper_first, with_article
from fac_gen.render.hcl_format import format_hcl
from fac_gen.render.interface_samples import minimal

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint


def brought(m: Blueprint) -> list[str]:
    """Return what the module brings beside the resource: tags only where something can carry them."""
    tags = [f"cost {m.tags_word}"] if m.tags.taggable or m.tags.propagated else []
    return [*tags, "budget", *(["cost alarms"] if m.alarms.items else [])]


def guardrail_cost(m: Blueprint) -> str:
    """Say what the guardrails themselves cost by the month, and where that stands."""
    free = cloud_of(m.provider).free
    return f"{_alarm_cost(m)} {free}." if m.alarms.items else f"Nothing: {free[:1].lower()}{free[1:]}."


def _alarm_cost(m: Blueprint) -> str:
    counts = {alarm.key: alarm.metrics or 1 for alarm in m.alarms.items}
    every, standing = sum(counts.values()), sum(counts[name] for name in m.alarms.on_by_default)
    price = cloud_of(m.provider).alarm_price
    by_member = [f"`{alarm.key}`" for alarm in m.alarms.items if alarm.metrics is None]
    further = (
        f", and as much again for each further member that {all_of(by_member)} look{'s' if len(by_member) == 1 else ''} at"
        if by_member
        else ""
    )
    if not standing:
        return f"{upper_first(price.words)}: nothing by default, USD {every * price.amount} with all of them{further}."
    of_all = f", USD {every * price.amount} with all of them{further}" if every > standing else further
    return f"{upper_first(price.words)}: USD {standing * price.amount} by default{of_all}."


def usage(m: Blueprint) -> str:
    """Return a module call that can be copied."""
    required = "\n".join(f"{one.name} = {one.sample}" for one in m.inputs if one.shown)
    text = f'module "{m.label}" {{\nsource = "<registry>/<namespace>/{m.name}/{m.provider}"\n\n{required}\n\n{minimal(m)}\n}}'
    return format_hcl(text).rstrip()


def budget_text(m: Blueprint) -> str:
    """Say what the budget counts, honestly."""
    thing, scope = with_article(m.thing), f"`{m.tags.scope_key} = <scope>`"
    told = {
        "label": f"The budget counts everything labelled {scope}{' within the service of this type' if m.budget.service else ''}.",
        "group": "The budget counts everything in the resource group, for nothing is billed to the group's own id."
        if not m.budget.why
        else f"The budget counts everything in the resource group `{(m.budget.scope_id or '').rpartition('.')[2]}`. {m.budget.why}",
        "resource": f"The budget counts this one {m.thing} by its resource id; no tag is needed for that.",
        "resource-in-subscription": f"The budget stands in the subscription and counts this one {m.thing} by its resource id.",
        "service": f"{upper_first(thing)} carries no {m.tags_word}, so the budget counts the whole service `{m.budget.service}`"
        f"{f' {m.budget.place}' if m.budget.place else ' in this account'}, "
        "not this one alone.",
        "tag": f"The budget counts everything tagged {scope}.{f' {m.budget.why}' if m.budget.why else ''}",
        "tag-of-others": f"{upper_first(thing)} carries no {m.tags_word} and is not known on the bill by itself. An own budget counts "
        f"everything else with {scope}: give the scope of what it belongs to, or name a shared budget.",
    }
    return f"{told[m.budget.counts_by]}{_doubt(m)} Alerts go out at {alerts(m)} of the amount per {_noun(m.budget.period)}."


def _doubt(m: Blueprint) -> str:
    """Say when the id of an Azure resource may never stand on a bill."""
    if not m.budget.counts_by.startswith("resource"):
        return ""
    if m.pricing_units and m.pricing_units[0].startswith("nothing"):
        return f" That is little: {'; '.join(m.pricing_units)}."
    if m.tags.taggable or m.pricing_units:
        return ""
    return (
        " What takes no tags is mostly billed with the resource that it belongs to, if at all, and then this budget counts nothing: "
        "give that resource a budget, or name a shared one."
    )


def alerts(m: Blueprint) -> str:
    """Return at which shares of the amount alerts go out by default, in words."""
    parts = [f"{at} % {'forecast' if on == 'forecast' else 'spent'}" for at, on in m.budget.alerts]
    return all_of(parts)


def _noun(period: str) -> str:
    return {"daily": "day", "monthly": "month", "quarterly": "quarter", "annually": "year"}[period]
