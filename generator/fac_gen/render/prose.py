"""Sentences of a module's README."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_gen.blueprint.words import upper_first, with_article
from fac_gen.layout import layout
from fac_gen.render.samples import minimal

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint

# USD a month in us-east-1: public price list of Amazon CloudWatch, 2024-07.
_AWS_ALARM = Decimal("0.10")


def guardrail_cost(m: Blueprint) -> str:
    """Say what the guardrails themselves cost by the month, and where that stands."""
    if m.provider == "aws":
        free = "Budgets that only notify and cost anomaly detection are free of charge."
        return f"{_alarm_cost(m)} {free}" if m.alarms.items else f"Nothing: {free[:1].lower()}{free[1:]}"
    if m.provider == "azurerm":
        bill = (
            "Azure Monitor bills every time series that an alert watches by the month, one per alert here (Azure Monitor pricing, metric "
            "alert rules)."
        )
        return f"Budgets are free of charge. {bill}" if m.alarms.items else "Nothing: budgets are free of charge."
    bill = (
        "Google has announced a price per condition of an alert policy and month, one per alert here; at first USD 1.50 (Cloud Monitoring "
        "documentation, Manage alerting costs, 2025)."
    )
    return f"Budgets are free of charge. {bill}" if m.alarms.items else "Nothing: budgets are free of charge."


def _alarm_cost(m: Blueprint) -> str:
    every, standing = len(m.alarms.items), len(m.alarms.on_by_default)
    price = f"USD {_AWS_ALARM} a month for every alarm (standard resolution in us-east-1, Amazon CloudWatch price list, 2024-07)"
    if not standing:
        return f"{upper_first(price)}: nothing by default, USD {every * _AWS_ALARM} with all of them."
    of_all = f", USD {every * _AWS_ALARM} with all of them" if every > standing else ""
    return f"{price}: USD {standing * _AWS_ALARM} by default{of_all}."


def usage(m: Blueprint) -> str:
    """Return a module call that can be copied."""
    required = "\n".join(f"{one.name} = {one.sample}" for one in m.inputs if one.shown)
    text = f'module "{m.label}" {{\nsource = "<registry>/<namespace>/{m.name}/{m.provider}"\n\n{required}\n\n{minimal(m)}\n}}'
    return layout(text).rstrip()


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
        "service": f"{upper_first(thing)} carries no {m.tags_word}, so the budget counts the whole service `{m.budget.service}`, "
        "not this one alone.",
        "tag": f"The budget counts everything tagged {scope}.{f' {m.budget.why}' if m.budget.why else ''}",
        "tag-of-others": f"{upper_first(thing)} carries no {m.tags_word} and is not known on the bill by itself. An own budget counts "
        f"everything else with {scope}: give the scope of what it belongs to, or name a shared budget.",
    }
    return f"{told[m.budget.counts_by]} Alerts go out at {_alerts(m)} of the amount per {_noun(m.budget.period)}."


def _alerts(m: Blueprint) -> str:
    parts = [f"{at} % {'forecast' if on == 'forecast' else 'spent'}" for at, on in m.budget.alerts]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _noun(period: str) -> str:
    return {"daily": "day", "monthly": "month", "quarterly": "quarter", "annually": "year"}[period]
