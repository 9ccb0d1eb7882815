"""Azure's consumption budgets (``azurerm_consumption_budget_*``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import best_of, undecided, worst_of
from fac_lint.evaluation.mentions import of_type
from fac_lint.evaluation.values import NOTHING
from fac_lint.views.arguments import YES, holds_something, if_made, is_true, judged, no
from fac_lint.views.budgets._charges import RegionScope, by_charge, leaves_usage_out
from fac_lint.views.budgets._scope import HomeScope, IdScope, OtherScope, Scope, TagScope, forecasts, positive, texts
from fac_lint.views.budgets._thresholds import PERCENT, Amount, Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node, Occurrence
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_EVERYTHING = frozenset({"InvoiceId", "SubscriptionID", "SubscriptionName"})
"""Dimensions that part a bill without leaving resources of a module out."""
_WHOLE = _EVERYTHING | {"ChargeType"}
"""Dimensions that leave no resource of a subscription out."""
_GROUP = "ResourceGroupName"
_RESOURCE_GROUP = "azurerm_consumption_budget_resource_group"
_HOME = "azurerm_resource_group"
_SUBSCRIBERS = ("contact_emails", "contact_groups", "contact_roles")
NEW_NOTIFICATION = ""
"""Which operator and threshold one wants, nobody knows."""


def counts_cost(budget: ResourceView) -> Answer:
    """Whether the budget has an amount above zero; it always counts cost."""
    return positive(budget.argument("amount"))


def amounts(budget: ResourceView) -> Iterator[Amount]:
    """Yield its amount, in the currency of the bill."""
    yield Amount("amount", budget.argument("amount"))


def thresholds(budget: ResourceView) -> Iterator[Threshold]:
    """Yield what notifications that are on speak at."""
    for block in _notifications(budget):
        yield Threshold("notification.threshold", block.node.argument("threshold").controlled_by(block.decides), PERCENT)


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether a notification of spend above something that is not switched off has a contact."""
    blocks = _notifications(budget)
    if not blocks:
        return no("notifies nobody")
    found = best_of([if_made(block, worst_of([_is_on(block), _has_a_contact(block)])) for block in blocks])
    return no("has notifications without a contact") if found.verdict is Verdict.VIOLATED else found


def warns_ahead(budget: ResourceView) -> Answer | None:
    """Whether a notification that is not switched off is about forecast spend."""
    return forecasts(_notifications(budget), "threshold_type", "forecasted", _is_on)


def _notifications(budget: ResourceView) -> list[Occurrence]:
    """Return the notifications that are not surely switched off, or about one amount of spend alone."""
    return [block for block in budget.each("notification") if _is_on(block).verdict is not Verdict.VIOLATED]


def _is_on(notification: Occurrence) -> Answer:
    enabled = judged(notification.node.argument("enabled"), lambda on: on is not None and not is_true(on))
    return worst_of([enabled, judged(notification.node.argument("operator"), lambda operator: operator == "EqualTo")])


def _has_a_contact(notification: Occurrence) -> Answer:
    return best_of([holds_something(notification.node.argument(name)) for name in _SUBSCRIBERS])


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
    """Return the conditions on tags, resource groups and what else there is; a subscription is not compared."""
    tags = (_tag(block.node) for block in budget.each("filter.tag"))
    dimensions = (scope for block in budget.each("filter.dimension") for scope in _dimension(budget, block.node))
    return (*_own_group(budget), *tags, *dimensions, *_left_out(budget))


def _dimension(budget: ResourceView, node: Node) -> Iterator[Scope]:
    name = node.argument("name")
    if name.constant is None:
        yield OtherScope("", name)
    elif name.constant == _GROUP:
        yield _groups(budget, *texts(node.argument("values")))
    elif name.constant == "ResourceId":
        yield IdScope(budget, node.argument("values"))
    elif name.constant == "ResourceLocation":
        yield RegionScope(*texts(node.argument("values")), "location")
    elif name.constant == "ChargeType":
        counted = by_charge(*texts(node.argument("values")))
        yield from [counted] if counted is not None else []
    elif name.constant not in _EVERYTHING:
        yield OtherScope(f"it counts by {name.constant}")


def _left_out(budget: ResourceView) -> Iterator[Scope]:
    blocks = [block for block in budget.each("filter.not.dimension") if not _is_of_no_usage(block.node)]
    names = [block.node.argument("name") for block in blocks]
    yield from (OtherScope("", name) for name in names if name.constant is None)
    known = [str(name.constant) for name in names if name.constant is not None and name.constant not in _EVERYTHING]
    tags = ["tags"] if any(True for _ in budget.each("filter.not.tag")) else []
    yield from (OtherScope(f"it leaves some {each} out") for each in (*known, *tags))


def _is_of_no_usage(node: Node) -> bool:
    return node.argument("name").constant == "ChargeType" and not leaves_usage_out(*texts(node.argument("values")))


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
