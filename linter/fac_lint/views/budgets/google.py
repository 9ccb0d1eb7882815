"""Google's billing budgets (``google_billing_budget``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_lint.answer import best_of
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import NOTHING, Extreme, Map, Presence
from fac_lint.views.arguments import holds_something, is_true, judged, no
from fac_lint.views.budgets._scope import HomeScope, OtherScope, Scope, ServiceScope, TagScope, forecasts, positive, texts
from fac_lint.views.budgets._thresholds import SHARE, Amount, Threshold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_HOLDERS = ("resource_ancestors", "subaccounts")
"""What holds projects: folders, organizations and billing accounts below the budget's own."""
_FILTERS = ("labels", "projects", "resource_ancestors", "services", "subaccounts")
_PROJECT = re.compile(r"(google_project\.\w+)[.\[]")
_CHANNELS = ("all_updates_rule.monitoring_notification_channels", "all_updates_rule.pubsub_topic")
NEW_NOTIFICATION = ""
"""It tells the administrators of the billing account."""


def counts_cost(budget: ResourceView) -> Answer:
    """Whether the budget has an amount above zero; it always counts cost."""
    last = judged(budget.argument("amount.last_period_amount"), lambda on: not is_true(on))
    parts = [positive(budget.argument(f"amount.specified_amount.{part}")) for part in ("units", "nanos")]
    return best_of([*parts, last])


def amounts(budget: ResourceView) -> Iterator[Amount]:
    """Yield its whole units, where no parts of one come on top."""
    for block in budget.each("amount.specified_amount"):
        units, currency = (block.node.argument(name) for name in ("units", "currency_code"))
        if block.node.argument("nanos").is_surely_blank:
            yield Amount("amount.specified_amount.units", units.controlled_by(block.decides), str(currency.constant))


def thresholds(budget: ResourceView) -> Iterator[Threshold]:
    """Yield the shares of the amount that it speaks at."""
    for block in budget.each("threshold_rules"):
        yield Threshold("threshold_rules.threshold_percent", block.node.argument("threshold_percent").controlled_by(block.decides), SHARE)


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether it has a threshold, and somebody besides or instead of the billing account's administrators hears of it."""
    if not any(True for _ in budget.each("threshold_rules")):
        return no("has no threshold")
    usual = judged(budget.argument("all_updates_rule.disable_default_iam_recipients"), is_true)
    found = best_of([usual, *(holds_something(budget.argument(path)) for path in _CHANNELS)])
    return no("notifies nobody") if found.verdict is Verdict.VIOLATED else found


def warns_ahead(budget: ResourceView) -> Answer | None:
    """Whether a threshold is one of forecast spend; a period of the budget's own is not judged."""
    if any(True for _ in budget.each("budget_filter.custom_period")):
        return None
    return forecasts(list(budget.each("threshold_rules")), "spend_basis", "forecasted_spend")


def narrowed(budget: ResourceView) -> Answer:
    """Whether the filter leaves cost of the billing account out."""
    found = best_of([holds_something(budget.argument(f"budget_filter.{name}")) for name in _FILTERS])
    return no("counts the whole billing account") if found.verdict is Verdict.VIOLATED else found


def scope(budget: ResourceView) -> tuple[Scope, ...]:
    """Return the conditions on labels, services, projects and what holds those."""
    services, rest = texts(budget.argument("budget_filter.services"))
    counted = [ServiceScope(services, rest)] if services or rest is not None else []
    return (*_labels(budget.argument("budget_filter.labels")), *counted, *_projects(budget), *_holders(budget))


def _labels(labels: Value) -> Iterator[Scope]:
    if labels.shape is Extreme.ANY:
        yield OtherScope("", labels)
    known = maps.as_map(labels) if isinstance(labels.shape, Map) else Map({})
    for key, entry in known.entries.items():
        if entry.presence is Presence.ABSENT:
            continue
        text = entry.value.constant
        yield TagScope(((key, str(text)),)) if text is not None else TagScope((), entry.value, key)
    if known.rest is not None:
        yield OtherScope("", known.rest)


def _projects(budget: ResourceView) -> Iterator[Scope]:
    """Yield the condition on projects, which have a number and an id: only ids are compared, and projects that the module makes."""
    projects = budget.argument("budget_filter.projects")
    if projects.is_surely_blank:
        return
    known, rest = texts(projects)
    ids = frozenset(one.removeprefix("projects/").casefold() for one in known)
    names = ids if rest is None and not any(one.isdigit() for one in ids) else NOTHING
    made = [_PROJECT.match(reason) for reason in projects.flows.reasons]
    sure = not known and not projects.flows.inputs and all(made)
    yield HomeScope(budget, "google_project", "project", names, frozenset(one[1] for one in made if one) if sure else NOTHING)


def _holders(budget: ResourceView) -> Iterator[Scope]:
    """Yield conditions on what holds projects: nothing that a module says tells which holds a resource's."""
    for name in _HOLDERS:
        known, rest = texts(budget.argument(f"budget_filter.{name}"))
        if known or rest is not None:
            yield OtherScope(f"whether its project is in {some_of(known)} is not known" if known else "", rest)
