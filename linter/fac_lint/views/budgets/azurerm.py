"""Azure's consumption budgets (``azurerm_consumption_budget_*``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import best_of, undecided
from fac_lint.evaluation.mentions import of_type
from fac_lint.evaluation.values import NOTHING
from fac_lint.views.arguments import YES, holds_something, if_made, no
from fac_lint.views.budgets._scope import HomeScope, OtherScope, Scope, TagScope, forecasts, positive, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_WHOLE = frozenset({"ChargeType", "InvoiceId", "SubscriptionID", "SubscriptionName"})
"""Dimensions that leave no resource of a subscription out."""
_RESOURCE_GROUP = "azurerm_consumption_budget_resource_group"
_HOME = "azurerm_resource_group"
_SUBSCRIBERS = ("contact_emails", "contact_groups", "contact_roles")


def counts_cost(budget: ResourceView) -> Answer:
    """Whether the budget has an amount above zero; it always counts cost."""
    return positive(budget.argument("amount"))


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether a notification that is not switched off has a contact."""
    blocks = [block for block in budget.each("notification") if block.node.argument("enabled").constant is not False]
    if not blocks:
        return no("notifies nobody")
    found = best_of([if_made(block, best_of([holds_something(block.node.argument(name)) for name in _SUBSCRIBERS])) for block in blocks])
    return no("has notifications without a contact") if found.verdict is Verdict.VIOLATED else found


def warns_ahead(budget: ResourceView) -> Answer | None:
    """Whether a notification that is not switched off is about forecast spend."""
    blocks = [block for block in budget.each("notification") if block.node.argument("enabled").constant is not False]
    return forecasts(blocks, "threshold_type", "forecasted")


def narrowed(budget: ResourceView) -> Answer:
    """Whether it counts less than a subscription or management group: one of a resource group does."""
    if budget.type == _RESOURCE_GROUP:
        return YES
    blocks = [*budget.each("filter.dimension"), *budget.each("filter.not.dimension")]
    dimensions = [if_made(block, _narrows(block.node.argument("name"))) for block in blocks]
    tags = [if_made(block, YES) for path in ("filter.tag", "filter.not.tag") for block in budget.each(path)]
    found = best_of([*dimensions, *tags])
    whole = budget.type.removeprefix("azurerm_consumption_budget_").replace("_", " ")
    return no(f"counts the whole {whole}") if found.verdict is Verdict.VIOLATED else found


def _narrows(name: Value) -> Answer:
    if name.constant is None:
        return undecided(name)
    return no("") if name.constant in _WHOLE else YES


def scope(budget: ResourceView) -> tuple[Scope, ...]:
    """Return the conditions on tags and resource groups; a subscription is not compared."""
    tags = (_tag(block.node) for block in budget.each("filter.tag"))
    blocks = [block.node for block in budget.each("filter.dimension") if block.node.argument("name").constant == "ResourceGroupName"]
    groups = (_groups(budget, *texts(node.argument("values"))) for node in blocks)
    return (*_own_group(budget), *tags, *groups)


def _own_group(budget: ResourceView) -> Iterator[Scope]:
    if budget.type == _RESOURCE_GROUP:
        known = budget.argument("resource_group_id").constant
        names = frozenset({str(known).rpartition("/")[2].casefold()}) if known is not None else NOTHING
        blocks = of_type(budget.summary.mentions.of("resource_group_id"), _HOME)
        yield HomeScope(budget, _HOME, "resource_group_name", names, blocks)


def _groups(budget: ResourceView, known: tuple[str, ...], rest: Value | None) -> Scope:
    return HomeScope(budget, _HOME, "resource_group_name", frozenset(map(str.casefold, known)) if rest is None else NOTHING)


def _tag(node: Node) -> Scope:
    name, (known, rest) = node.argument("name"), texts(node.argument("values"))
    if name.constant is None:
        return OtherScope("", name)
    return TagScope(tuple((str(name.constant), value) for value in known), rest, str(name.constant))
