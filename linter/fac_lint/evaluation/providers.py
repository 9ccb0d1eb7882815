"""Tags that a provider configuration puts on everything: AWS ``default_tags``, Google ``default_labels``; Azure has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud_of_provider
from fac_core.module.declarations import nested_blocks
from fac_lint.evaluation import maps
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.values import Map, Value, anything, closed, unknown

if TYPE_CHECKING:
    from fac_core.module import NestedBlock, ProviderConfig
    from fac_lint.evaluation.expressions import Scope

NONE_BY_DEFAULT = closed({})


def has_default_tags(provider: str) -> bool:
    """Whether a provider of that name can tag everything it creates."""
    known = cloud_of_provider(provider)
    return known is not None and bool(known.default_tags)


def default_tags(config: ProviderConfig, scope: Scope) -> Value:
    """Return the tags that a ``provider`` block puts on every resource that uses it."""
    known = cloud_of_provider(config.name)
    if known is None or not known.default_tags:
        return NONE_BY_DEFAULT
    holder, _, argument = known.default_tags.rpartition(".")
    if not holder:
        given = config.expression(argument)
        return evaluate(given, scope) if given is not None else NONE_BY_DEFAULT
    found = [block for block in nested_blocks(config.body) if block.type == holder]
    return maps.merge(*(_block_tags(block, argument, scope) for block in found))


def _block_tags(block: NestedBlock, argument: str, scope: Scope) -> Value:
    if block.dynamic:
        return unknown(f"{block.type} stands in a dynamic block")
    tags = block.body.attribute(argument)
    return evaluate(tags.expression, scope) if tags is not None else NONE_BY_DEFAULT


def callers_tags(reference: str) -> Value:
    """Return what a provider configuration that the caller passes in puts on everything."""
    origin = anything(inputs=frozenset({f"provider {reference}"}))
    return Value(Map({}, origin), origin.inputs)
