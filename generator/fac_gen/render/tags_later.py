"""What becomes of later changes of tags for which the provider replaces the resource: README, variables and tests say it from here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.hcl.write import quote
from fac_core.sentence import all_of
from fac_gen.render.assertions import ignored_tags
from fac_gen.render.carrier_texts import fixed_whole

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


def tags_later(m: Blueprint) -> dict[str, object]:
    """Return what templates say and test of later changes of tags."""
    return {"fixed_at_creation": fixed_at_creation(m), "ignored_tags": ignored_tags(m), "own_block": own_block(m)}


def fixed_at_creation(m: Blueprint) -> str:
    """Say what becomes of later changes; nothing where the provider makes them in place, as far as is known."""
    fixed = m.tags.fixed_places
    if not fixed.paths:
        return ""
    places = all_of(f"`{path}`" for path in fixed.paths)
    if not fixed.ignored:
        return (
            f"**A change of them replaces the {m.thing}**: the provider changes {places} in no other way, and Terraform cannot ignore what "
            "stands in blocks that may repeat."
        )
    uncounted = (
        " After a change of `cost.scope` the budget does not count it until then." if m.budget.way.by_scope and fixed_whole(m) else ""
    )
    rules = rules_of(m.provider)
    still = f" A change of the provider's `{rules.default_tags}` still replaces it: no module can ignore that."
    defaults = still if rules.defaults_replace and fixed_whole(m) else ""
    return (
        f"**{places} count at creation alone**: for other values the provider would replace the {m.thing}, so later changes are ignored. "
        f"One that exists keeps what it was made with until it is made anew (`terraform apply -replace`).{uncounted}{defaults}"
    )


def own_block(m: Blueprint) -> str:
    """Return an expression that finds the resource in the text of a file, as Terraform's ``replace`` takes it; empty where none is needed.

    It alone may ignore changes of its tags, and only where they count at creation alone.
    """
    if not m.tags.fixed_places.ignored:
        return ""
    name = m.address.partition(".")[2]
    return rf"/resource {re.escape(quote(m.resource_type))} {re.escape(quote(name))} \{{\n(?:(?: .*)?\n)*\}}/"
