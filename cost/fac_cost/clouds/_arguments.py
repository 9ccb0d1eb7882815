"""Read arguments of resources and of provider configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.resources import below, constant, references
from fac_cost.arithmetic import Unknown

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree

OF_THE_PROVIDER = "of the provider"
"""Follows what it takes to know where something is, and only its provider configuration can say."""


def argument(resource: Resource, tree: Tree, *names: str) -> str | Unknown | None:
    """Return the first of some arguments that says something; None where none is written.

    What a plan does not know, and nobody has written otherwise than as null, is the provider's to decide, and says nothing here.
    """
    written = tree.written(resource) or {}
    for name in names:
        value = resource.values.get(name)
        if isinstance(value, str) and value:
            return value
        if below(resource.unknown, name) is not False and name in written and not tree.settled(resource.module, written[name]):
            return Unknown((name,))
    return None


def configured(resource: Resource, tree: Tree, name: str) -> str | Unknown:
    """Return an argument of the provider configuration that a resource uses, read through an input of the root."""
    provider = tree.provider_of(resource)
    if provider is None:
        return Unknown((f"{name} {OF_THE_PROVIDER}",))
    known, value = constant(provider.expressions, name)
    if known and isinstance(value, str) and value:
        return value
    named = references(provider.expressions, name)
    held = tree.inputs.get(named[0].removeprefix("var.")) if len(named) == 1 and named[0].startswith("var.") else None
    return held if isinstance(held, str) and held else Unknown((f"{name} {OF_THE_PROVIDER}",))
