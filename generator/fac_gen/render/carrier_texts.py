"""What of a module carries its cost tags, in words: variables, outputs, the README's tables of both and ``explain`` say it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.blueprint.guardrails import Carrier
from fac_gen.clouds import cloud_of
from fac_gen.clouds._counting import TAG
from fac_gen.prose.grammar import head_of, is_plural, upper_first, with_article

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


def carriers(m: Blueprint) -> str:
    """Return what carries the tags where the resource cannot, in words; empty where nothing does."""
    cloud = cloud_of(m.provider)
    guardrails = ["budget", *cloud.further_called] if cloud.budget_is_tagged else []
    found = [f"its {one}" for one in (*guardrails, *(["alarms"] if m.alarms.items else []))]
    found += ["what it hands them on to"] if any(one.given for one in m.tags.propagated) else []
    return all_of(found) if found else ""


def _itself(m: Blueprint) -> str:
    return f"the {m.thing} {'themselves' if is_plural(head_of(m.thing)) else 'itself'} can carry none"


def become(m: Blueprint) -> str:
    """Say what becomes of the members of ``var.cost``: a sentence without its end."""
    first, none = f"Becomes the cost allocation {m.tags_word}", _itself(m)
    told = {
        Carrier.MODULE: f"{first} of everything in this module that can carry them",
        Carrier.HANDED_ON: f"{first} that the {m.thing} hands on; {none}",
        Carrier.BESIDE: f"{first} of what stands beside the {m.thing}; {none}",
        Carrier.GUARDRAILS: f"{first} of {carriers(m)}; {none}",
        Carrier.ON_REQUEST: f"{first} of {carriers(m)}, and is asked for only where there is such a thing; {none}",
        Carrier.NOTHING: f"Nothing in this module can carry {m.tags_word}, so none is asked for; what is given names the guardrails",
    }
    return told[m.tags.carrier]


def carried_by(m: Blueprint) -> str:
    """Say where the tags stand, in words that follow the word for them."""
    note, none = cloud_of(m.provider).tags_note, _itself(m)
    told = {
        Carrier.MODULE: f"that this module puts on everything that can carry them{note}",
        Carrier.HANDED_ON: f"that this module hands on; {none}",
        Carrier.BESIDE: f"on what stands beside the {m.thing}{note}; {none}",
        Carrier.NOTHING: f"of its scope; the {m.thing} can carry none",
    }
    return told.get(m.tags.carrier, f"on {carriers(m)}{note}; {none}")


def further(m: Blueprint) -> str:
    """Describe the input for the caller's own tags."""
    word = m.tags_word
    if m.tags.carrier is Carrier.NOTHING:
        return f"Further {word}, for the output of that name alone: {with_article(m.thing)} can carry none. Cost {word} win over these."
    once = f" All {word} count at creation alone; later changes are ignored." if fixed_whole(m) else ""
    return f"Further {word}. Cost {word} win over these.{once}"


def fixed_whole(m: Blueprint) -> bool:
    """Whether later changes of the resource's own tags are ignored."""
    fixed = m.tags.fixed_places
    return bool(fixed.ignored) and ".".join(m.tags.path) in fixed.paths


def further_texts(m: Blueprint) -> dict[str, object]:
    """Return what templates say of guardrails that one cloud alone has: their inputs with descriptions, and what they are called."""
    cloud = cloud_of(m.provider)
    none, beside = f"{upper_first(with_article(m.thing))} carries no {m.tags_word}", all_of(cloud.further_called)
    said = "" if m.budget.counts_by == TAG.name else f" {none}: the {beside} sees nothing of it, but what else carries the scope."
    texts = {f"{one.name}_description": f"{one.description}{said}" for one in cloud.further_inputs}
    return {**texts, "further_inputs": cloud.further_inputs, "further_called": all_of(cloud.further_called)}


def told_apart_by(m: Blueprint) -> str:
    """Say what the scope is when the caller gives none."""
    if not m.identity.parts:
        return f"required, since {with_article(m.thing)} has no name of its own"
    needed = ""
    if m.identity.unnamed:
        needed = f"; a guardrail needs one, since {with_article(m.thing)} has no name of its own"
    elif m.asks_scope:
        needed = f"; a budget of its own needs that of something else, since {with_article(m.thing)} carries no {m.tags_word}"
    elif m.asks_scope_beside:
        beside = with_article(all_of(cloud_of(m.provider).further_called))
        needed = f"; {beside} needs that of something else, since {with_article(m.thing)} carries no {m.tags_word}"
    return f"default: `{m.identity.words}`{needed}"
