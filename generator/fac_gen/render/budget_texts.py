"""What a budget counts, in words: the README, the description of ``var.budget`` and ``explain`` say it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resource_types.billing import billed_if
from fac_core.resource_types.tag_places import copied_to
from fac_core.sentence import all_of, one_of
from fac_core.shared_facts.free import free
from fac_core.usual_use import is_priced
from fac_gen.prose.grammar import upper_first, with_article

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


def counted(m: Blueprint) -> str:
    """Say what the budget counts, in words that follow "counts"."""
    return _said(m, m.budget.way.counted) + (f", but not {all_of(one.what for one in m.budget.beyond)}" if m.budget.beyond else "")


def contested(m: Blueprint) -> str:
    """Say what else puts its tags where the cloud copies those of the resource, as sentences that follow others."""
    return "".join(f" {one.why}" for one in copied_to(m.resource_type) if one.why)


def budget_text(m: Blueprint) -> str:
    """Say what the budget counts and why, honestly, and when it alerts."""
    beyond = "".join(f" It does not count {one.what}. {one.why}" for one in m.budget.beyond)
    beyond += " As far as is known nothing else of it is billed, so that such a budget counts nothing." if _is_empty(m) else ""
    beyond += contested(m) if m.budget.way.by_scope else ""
    return f"{_told(m)}{_doubt(m)}{_unknown(m)}{beyond} Alerts go out at {alerts(m)} of the amount per {_noun(m.budget.period)}."


def _is_empty(m: Blueprint) -> bool:
    """Whether all that the resource costs is billed apart, where the budget does not count it."""
    return not m.budget.counts_money and any(one.whole for one in m.budget.beyond)


def _said(m: Blueprint, text: str, **further: str) -> str:
    """Fill in what the text of a way speaks of."""
    return text.format(
        thing=_Thing(m.thing),
        scope=f"`{m.tags.scope_key} = <scope>`",
        service=m.budget.service,
        within=f" within the service `{m.budget.service}`" if m.budget.service else "",
        place=m.budget.place or "in this account",
        group=f" `{(m.budget.scope_id or '').rpartition('.')[2]}`" if m.budget.why else "",
        tags=m.tags_word,
        known=_known(m, "it"),
        unless=" unless it hands that on" if any(one.given for one in m.tags.propagated) else "",
        **further,
    )


class _Thing(str):
    """What one of the type is called; ``{thing:A}`` begins a sentence with it."""

    __slots__ = ()

    def __format__(self, how: str) -> str:
        return upper_first(with_article(str(self))) if how == "A" else str(self)


def _told(m: Blueprint) -> str:
    if m.budget.why and not m.budget.way.of_others:
        return f"The budget counts {_said(m, m.budget.way.counted)}. {m.budget.why}"
    return _said(m, m.budget.way.told, counted=_said(m, m.budget.way.counted))


def _doubt(m: Blueprint) -> str:
    """Say when a budget may count nothing, or little."""
    way = m.budget.way
    if m.budget.free and not m.budget.why and (way.by_id or (way.by_scope and not way.of_others)):
        nothing = "nothing is billed to its id" if way.by_id else "the budget counts nothing until something billed carries the same scope"
        return f" {upper_first(_free(m))}: {nothing}."
    if billed_if(m.resource_type):
        told = (
            "Where it is free, decline the budget." if "{known}" in way.told else f"{upper_first(_known(m))}: without, decline the budget."
        )
        return f" {told}"
    if not way.by_id or _is_empty(m):
        return ""
    if m.pricing_units and m.pricing_units[0].startswith("nothing"):
        return f" That is little: {'; '.join(m.pricing_units)}."
    if m.tags.taggable or m.pricing_units:
        return ""
    return (
        " What takes no tags is mostly billed with the resource that it belongs to, if at all, and then this budget counts nothing: "
        "give that resource a budget, or name a shared one."
    )


def _free(m: Blueprint, thing: str = "") -> str:
    said = thing or with_article(m.thing)
    found = free(m.resource_type)
    if found is not None and found.billed_with:
        return f"what {said} costs stands on the bill of {all_of(f'`{one}`' for one in found.billed_with)}"
    return f"{said} is free of charge"


def _known(m: Blueprint, thing: str = "") -> str:
    """Say what is known of the price of a type without facts of its own, of the ``thing`` if the text has named it already."""
    said = thing or with_article(m.thing)
    if m.budget.free:
        return _free(m, said)
    if _is_empty(m):
        return f"{said} is billed only through {all_of(one.what for one in m.budget.beyond if one.whole)}"
    if billed_if(m.resource_type):
        return f"{said} is free of charge unless it has {_conditions(m)}"
    if is_priced(m.resource_type):
        return f"`fac-cost` estimates what {said} costs"
    if m.budget.beyond:
        return f"fac does not know whether and how {said} itself is billed; what is billed apart from it is said below"
    return f"fac does not know whether and how {said} is billed"


def _unknown(m: Blueprint) -> str:
    """Say of a type of which nothing tells that it is billed but that it takes tags, which what is free does too, that it is not known."""
    elsewhere = m.budget.why or m.budget.beyond or m.tags.propagated or is_priced(m.resource_type)
    if not m.tags.taggable or m.pricing_units or m.budget.free or billed_if(m.resource_type) or elsewhere:
        return ""
    told = f" Fac does not know whether and how {with_article(m.thing)} is billed: where it is not, the budget counts nothing"
    return f"{told} until something billed carries the same scope." if m.budget.way.by_scope else f"{told}."


def _conditions(m: Blueprint) -> str:
    """Say with which arguments the resource is billed."""
    return one_of(f"`{path} = {one_of(values)}`" if values else f"`{path}`" for path, values in billed_if(m.resource_type).items())


def why_optional(m: Blueprint) -> str:
    """Say why callers may leave the budget out; empty where they must state one."""
    if m.budget.required:
        return ""
    if _is_empty(m) and not m.budget.free:
        return f"{_known(m)}, which a budget of its own does not count"
    if m.budget.free or not m.budget.counts_money:
        priced = not m.budget.free and is_priced(m.resource_type)
        return f"{with_article(m.thing)} carries no {m.tags_word} by which a budget could tell what it costs apart" if priced else _known(m)
    return "the policy asks for none"


def billed(m: Blueprint) -> str:
    """Say by what the resource is billed, or that it is not, or not known, as a sentence."""
    if m.pricing_units:
        return f"Units of the bill: {'; '.join(m.pricing_units)}."
    return f"{upper_first(_known(m))}."


def alerts(m: Blueprint) -> str:
    """Return at which shares of the amount alerts go out by default, in words."""
    parts = [f"{at} % {'forecast' if on == 'forecast' else 'spent'}" for at, on in m.budget.alerts]
    return all_of(parts)


def _noun(period: str) -> str:
    return {"daily": "day", "monthly": "month", "quarterly": "quarter", "annually": "year"}[period]
