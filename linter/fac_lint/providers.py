"""Tags that a provider configuration puts on everything: AWS ``default_tags``, Google ``default_labels``; Azure has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.module.declarations import nested_blocks
from fac_lint.evaluate import maps
from fac_lint.evaluate.expressions import evaluate
from fac_lint.values import Map, Value, anything, closed, unknown

if TYPE_CHECKING:
    from fac_core.module import NestedBlock, ProviderConfig
    from fac_lint.evaluate.expressions import Scope

NONE_BY_DEFAULT = closed({})
_LABELS = ("google", "google-beta")


def has_default_tags(provider: str) -> bool:
    """Whether a provider of that name can tag everything it creates."""
    return provider == "aws" or provider in _LABELS


def default_tags(config: ProviderConfig, scope: Scope) -> Value:
    """Return the tags that a ``provider`` block puts on every resource that uses it."""
    if config.name in _LABELS:
        labels = config.expression("default_labels")
        return evaluate(labels, scope) if labels is not None else NONE_BY_DEFAULT
    if config.name != "aws":
        return NONE_BY_DEFAULT
    found = [block for block in nested_blocks(config.body) if block.type == "default_tags"]
    return maps.merge(*(_block_tags(block, scope) for block in found))


def _block_tags(block: NestedBlock, scope: Scope) -> Value:
    if block.dynamic:
        return unknown("default_tags stands in a dynamic block")
    tags = block.body.attribute("tags")
    return evaluate(tags.expression, scope) if tags is not None else NONE_BY_DEFAULT


def callers_tags(reference: str) -> Value:
    """Return what a provider configuration that the caller passes in puts on everything."""
    origin = anything(inputs=frozenset({f"provider {reference}"}))
    return Value(Map({}, origin), origin.inputs)
