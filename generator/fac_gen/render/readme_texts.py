"""Sentences of a module's README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.clouds import cloud_of
from fac_gen.prose.words import upper_first
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
