"""What a plan does to its resources, and their tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fac_cost.comparing.comparison import Action, compare
from fac_cost.comparing.previous import previous
from fac_cost.estimating import estimate
from fac_cost.estimating.estimate import NO_CONTRACT

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_cost.book import PriceBook
    from fac_cost.comparing.comparison import Comparison
    from fac_cost.contract import Contract
    from fac_cost.usage import UsageFile

TAGS = ("tags_all", "tags", "effective_labels", "labels")
"""Where tags stand, those of the provider included first."""


def compare_plan(tree: Tree, book: PriceBook, usage: UsageFile, contract: Contract = NO_CONTRACT) -> Comparison:
    """Compare what a plan leaves with what was there before it."""
    here = [one for one in tree.resources if one.managed and not one.deposed]
    return compare(
        estimate(previous(tree), book, usage, contract),
        estimate(tree, book, usage, contract),
        {one.address: _action(one) for one in here},
        {one.address: _tags(one) for one in here},
    )


def compare_trees(before: Tree, after: Tree, book: PriceBook, usage: UsageFile, contract: Contract = NO_CONTRACT) -> Comparison:
    """Compare what two plans or states leave."""
    tags = {one.address: _tags(one) for one in after.resources}
    return compare(estimate(before, book, usage, contract), estimate(after, book, usage, contract), tags=tags)


def _action(resource: Resource) -> Action:
    """Say what is done to a resource; one that is replaced is changed."""
    actions = resource.change.actions if resource.change is not None else ("no-op",)
    if "create" in actions:
        return Action.UPDATE if "delete" in actions else Action.CREATE
    if actions in (("delete",), ("forget",)):
        return Action.DELETE
    return Action.UPDATE if "update" in actions else Action.NOTHING


def _tags(resource: Resource) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for values in (resource.change.before if resource.change is not None and resource.change.before else {}, resource.values):
        for name in reversed(TAGS):
            tags = values.get(name)
            if isinstance(tags, Mapping):
                found |= {key: value for key, value in tags.items() if isinstance(value, str)}
    return found
