"""What a budget counts, in words: the README, the description of ``var.budget`` and ``explain`` say it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.prose.words import upper_first, with_article

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint


def counted(m: Blueprint) -> str:
    """Say what the budget counts, in words that follow "counts"."""
    scope = f"`{m.tags.scope_key} = <scope>`"
    group = f" `{(m.budget.scope_id or '').rpartition('.')[2]}`" if m.budget.why else ""
    one = f"this one {m.thing} by its resource id"
    told = {
        "label": f"everything labelled {scope}{f' within the service `{m.budget.service}`' if m.budget.service else ''}",
        "group": f"everything in the resource group{group}",
        "resource": one,
        "resource-in-subscription": one,
        "service": f"the whole service `{m.budget.service}` {m.budget.place or 'in this account'}, not this one {m.thing} alone",
        "tag": f"everything tagged {scope}",
        "tag-of-others": f"everything else with {scope}",
    }
    return told[m.budget.counts_by]


def budget_text(m: Blueprint) -> str:
    """Say what the budget counts and why, honestly, and when it alerts."""
    return f"{_told(m)}{_doubt(m)} Alerts go out at {alerts(m)} of the amount per {_noun(m.budget.period)}."


def _told(m: Blueprint) -> str:
    first, thing = f"The budget counts {counted(m)}", upper_first(with_article(m.thing))
    why = f" {m.budget.why}" if m.budget.why else ""
    told = {
        "group": f"{first}.{why}" if why else f"{first}, for nothing is billed to the group's own id.",
        "resource": f"{first}; no tag is needed for that.",
        "resource-in-subscription": f"{first}; it stands in the subscription, and no tag is needed.",
        "service": f"{thing} carries no {m.tags_word}, so the budget counts {counted(m)}.",
        "tag-of-others": f"{thing} carries no {m.tags_word} and is not known on the bill by itself. An own budget counts {counted(m)}: "
        "give the scope of what it belongs to, or name a shared budget.",
    }
    return told.get(m.budget.counts_by, f"{first}.{why}")


def _doubt(m: Blueprint) -> str:
    """Say when a budget may count nothing, or little."""
    by_id = m.budget.counts_by.startswith("resource")
    if m.budget.free and not m.budget.why and (by_id or m.budget.counts_by in {"label", "tag"}):
        nothing = "nothing is billed to its id" if by_id else "the budget counts nothing until something billed carries the same scope"
        return f" {upper_first(_free(m))}: {nothing}."
    if not by_id:
        return ""
    if m.pricing_units and m.pricing_units[0].startswith("nothing"):
        return f" That is little: {'; '.join(m.pricing_units)}."
    if m.tags.taggable or m.pricing_units:
        return ""
    return (
        " What takes no tags is mostly billed with the resource that it belongs to, if at all, and then this budget counts nothing: "
        "give that resource a budget, or name a shared one."
    )


def _free(m: Blueprint) -> str:
    return f"{with_article(m.thing)} is free of charge"


def why_optional(m: Blueprint) -> str:
    """Say why callers may leave the budget out; empty where they must state one."""
    if m.budget.required:
        return ""
    if m.budget.free:
        return _free(m)
    return "the policy asks for none" if m.budget.counts_money else f"{with_article(m.thing)} is not known on the bill by itself"


def alerts(m: Blueprint) -> str:
    """Return at which shares of the amount alerts go out by default, in words."""
    parts = [f"{at} % {'forecast' if on == 'forecast' else 'spent'}" for at, on in m.budget.alerts]
    return all_of(parts)


def _noun(period: str) -> str:
    return {"daily": "day", "monthly": "month", "quarterly": "quarter", "annually": "year"}[period]
