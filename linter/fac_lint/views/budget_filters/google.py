"""Filters of Google's billing budgets."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity
from fac_core.sentence import one_of
from fac_lint.answer import undecided
from fac_lint.evaluation.values import Extreme, Map
from fac_lint.views.arguments import YES, no
from fac_lint.views.budget_filters._texts import Item, escaped, items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_BEGINNINGS = {
    "projects": ("projects/",),
    "resource_ancestors": ("folders/", "organizations/"),
    "services": ("services/",),
    "subaccounts": ("billingAccounts/",),
}
"""How what a list holds begins (terraform-provider-google, google_billing_budget; seen 2026-08-21)."""
_SERVICE = re.compile(r"services/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}")
_NUMBERED = re.compile(r"projects/[0-9]+")


def formats(budget: ResourceView) -> Iterator[Answer]:
    """Yield what is the case of each part of a filter."""
    for block in budget.each("budget_filter"):
        for name in _BEGINNINGS:
            at = f"budget_filter.{name}"
            yield from (replace(escaped(item) or _listed(name, item), at=at) for item in items(at, block.node, name))
        yield from (replace(answer, at="budget_filter.labels") for answer in _labels(block.node.argument("labels")))


def services(budget: ResourceView) -> Iterator[Item]:
    """Yield the ids of the filter's services, those that are no ids left out."""
    for block in budget.each("budget_filter"):
        for item in items("budget_filter.services", block.node, "services"):
            if item.whole is None or _SERVICE.fullmatch(item.whole):
                yield replace(item, parts=(item.whole.removeprefix("services/"),)) if item.whole is not None else item


def _listed(name: str, item: Item) -> Answer:
    begins = item.begins(*_BEGINNINGS[name])
    if begins is False:
        return no(f"filters {name.replace('_', ' ')} by {item.shown!r}, which does not begin with {one_of(_BEGINNINGS[name])}")
    if begins is None:
        return item.undecided
    if name == "services" and item.whole is not None and not _SERVICE.fullmatch(item.whole):
        return no(f"filters services by {item.whole!r}; an id is services/ and three groups of four digits or capitals A to F")
    if name == "projects" and item.whole is not None and not _NUMBERED.fullmatch(item.whole):
        answer = no(f"filters projects by {item.whole!r}; Google keeps the project's number, and each plan shows a change")
        return replace(answer, most=Severity.INFO)  # from memory
    return YES


def _labels(labels: Value) -> Iterator[Answer]:
    """Judge the labels: one key with one value (the provider's own check; seen 2026-08-21), written as labels are."""
    if labels.shape is Extreme.NONE:
        return
    if not isinstance(labels.shape, Map):
        yield undecided(labels)
        return
    if len(labels.shape.entries) > 1:
        yield no(f"filters by {len(labels.shape.entries)} labels, and Google takes one with one value")
    if labels.shape.rest is not None:
        yield undecided(labels.shape.rest)
    known = cloud("google")
    for key, entry in labels.shape.entries.items():
        text = entry.value.constant
        problems = [*known.key_problems(key), *(known.value_problems(str(text)) if text is not None else ())]
        yield no(f"filters by the label {key}: {problems[0]}") if problems else YES if text is not None else undecided(entry.value)
