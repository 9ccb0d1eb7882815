"""Filters of AWS Budgets.

``user:KEY$VALUE`` is the one form in which a tag that somebody made is found; without ``user:`` the budget counts nothing and no error is
shown (AWS Cost Management User Guide, Budget filters; hashicorp/terraform-provider-aws issues 39850 and 40987; seen 2026-11-27).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_lint.evaluation.values import Map
from fac_lint.views.arguments import YES, no
from fac_lint.views.budget_filters._texts import Item, escaped, items, items_of, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.node import Node
    from fac_lint.views.resources import ResourceView

_KEYS = (
    "AZ", "BILLING_ENTITY", "CACHE_ENGINE", "COST_CATEGORY_NAME", "DATABASE_ENGINE", "DEPLOYMENT_OPTION", "INSTANCE_TYPE",
    "INSTANCE_TYPE_FAMILY", "INVOICING_ENTITY", "LEGAL_ENTITY_NAME", "LINKED_ACCOUNT", "LINKED_ACCOUNT_NAME", "OPERATING_SYSTEM",
    "OPERATION", "PAYMENT_OPTION", "PLATFORM", "PURCHASE_TYPE", "RECORD_TYPE", "REGION", "RESERVATION_ID", "RESERVATION_MODIFIED",
    "RESOURCE_ID", "RIGHTSIZING_TYPE", "SAVINGS_PLANS_TYPE", "SAVINGS_PLAN_ARN", "SCOPE", "SERVICE", "SERVICE_CODE", "SUBSCRIPTION_ID",
    "TAG_KEY", "TENANCY", "USAGE_TYPE", "USAGE_TYPE_GROUP",
)  # fmt: skip
"""Dimensions of a filter expression (AWS Billing and Cost Management API Reference, ExpressionDimensionValues; seen 2026-11-27)."""
_NAMES = (
    "AZ", "BillingEntity", "CacheEngine", "CostCategory", "DatabaseEngine", "DeploymentOption", "InstanceType", "InstanceTypeFamily",
    "InvoicingEntity", "LegalEntityName", "LinkedAccount", "OperatingSystem", "Operation", "Platform", "PurchaseType", "RecordType",
    "Region", "Service", "SubscriptionId", "TagKeyValue", "Tenancy", "UsageType", "UsageTypeGroup",
)  # fmt: skip
"""Cost filters: the same as they were spelt before, and the two that are no dimensions (from memory, 2026-11-27)."""
_ALSO = {"tag": "TagKeyValue", "tags": "TagKeyValue", "tagkey": "TagKeyValue", "tagkeyvalues": "TagKeyValue", "services": "Service"}
_TAG = "TagKeyValue"
_OWNERS = ("user:", "aws:")


def formats(budget: ResourceView) -> Iterator[Answer]:
    """Yield what is the case of each part of a filter."""
    for block in budget.each("cost_filter"):
        name = block.node.argument("name")
        yield replace(named(name, _NAMES, _ALSO, "AWS Budgets"), at="cost_filter.name")
        yield from (_pair(item) for item in items("cost_filter.values", block.node, "values") if name.constant == _TAG)
    for key, values in _before(budget):
        yield from (_pair(item) for item in values if key == _TAG)
    for node in _expressions(budget):
        for block in node.each("dimensions"):
            yield replace(named(block.node.argument("key"), _KEYS, {}, "AWS Budgets"), at="filter_expression.dimensions.key")


def services(budget: ResourceView) -> Iterator[Item]:
    """Yield the services of the filter; those of a budget of reservations have other names."""
    if budget.argument("budget_type").constant not in ("COST", None):
        return
    for block in budget.each("cost_filter"):
        if block.node.argument("name").constant == "Service":
            yield from items("cost_filter.values", block.node, "values")
    for name, values in _before(budget):
        yield from values if name == "Service" else ()
    for node in _expressions(budget):
        for block in node.each("dimensions"):
            if block.node.argument("key").constant == "SERVICE":
                yield from items("filter_expression.dimensions.values", block.node, "values")


def _before(budget: ResourceView) -> Iterator[tuple[str, list[Item]]]:
    """Yield the filters of the map that stood for the blocks in older versions of the provider."""
    shape = budget.argument("cost_filters").shape
    for name, entry in shape.entries.items() if isinstance(shape, Map) else ():
        yield name, list(items_of("cost_filters", entry.value))


def _expressions(budget: ResourceView) -> Iterator[Node]:
    """Yield the nodes of a filter expression, at any depth."""
    pending = [block.node for block in budget.each("filter_expression")]
    while pending:
        node = pending.pop(0)
        yield node
        pending += [block.node for kind in ("and", "or", "not") for block in node.each(kind)]


def _pair(item: Item) -> Answer:
    """Judge a key and a value."""
    return replace(escaped(item) or _owned(item), at=item.at)


def _owned(item: Item) -> Answer:
    begins = item.begins(*_OWNERS)
    if begins is False:
        return no(f"filters by {item.shown!r}, which meets no tag: it must begin with user: (or aws: for a tag of AWS itself)")
    if begins and "$" not in item.known and item.whole is not None:
        return no(f"filters by {item.shown!r}, which meets no tag: there is no $ between key and value")
    return YES if begins and "$" in item.known else item.undecided
