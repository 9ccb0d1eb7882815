"""What destroying does, of types whose ``deletion_policy`` says it in other words than most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.shared_facts.deletion_policies import deletion_policies

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Input

ARGUMENT = "deletion_policy"


def said_of_deletion(resource_type: str, one: Input) -> Input:
    """Return an input with what its values and null mean, if it is the ``deletion_policy`` of a type that differs from most."""
    known = deletion_policies().get(resource_type) if (one.argument or one.name) == ARGUMENT else None
    if known is None:
        return one
    listed = ", ".join(f"`{value}` {effect}" for value, effect in known.values.items())
    null = f"means `{known.default}`" if known.default else known.default_means
    unless = "" if known.fixed else ", unless the provider's own `deletion_policy` says otherwise"
    return replace(one, description=f"What destroying does: {listed}; null {null}{unless}.")
