"""AWS Budgets (``aws_budgets_budget``)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.answer import Answer, best_of, undecided, worst_of
from fac_lint.evaluation.values import Extreme, Map
from fac_lint.facts.places import places
from fac_lint.views.arguments import YES, holds_something, if_made, is_true, judged, no, written
from fac_lint.views.budgets._charges import FeesLeftOut, RegionScope, by_charge
from fac_lint.views.budgets._scope import OtherScope, Scope, ServiceScope, TagScope, forecasts, positive, texts
from fac_lint.views.budgets._thresholds import PERCENT, Amount, Threshold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_lint.evaluation.node import Node, Occurrence
    from fac_lint.evaluation.text_parts import Parts
    from fac_lint.evaluation.values import Value
    from fac_lint.views.resources import ResourceView

_EVERYTHING = frozenset({"BillingEntity", "InvoicingEntity", "LegalEntityName", "LinkedAccount"})
"""Dimensions that part a bill without leaving resources of a module out."""
_WHOLE = frozenset({"BillingEntity", "InvoicingEntity", "LegalEntityName", "LinkedAccount", "RecordType"})
"""Dimensions that part a bill by account, or an account's bill by kinds of charges."""
_DIMENSIONS = {"SERVICE": "Service", "LINKED_ACCOUNT": "LinkedAccount", "REGION": "Region"}
"""How a filter expression spells the names of cost filters."""
_FEES = {
    "include_other_subscription": "fees of other subscriptions",
    "include_recurring": "recurring fees",
    "include_subscription": "fees of subscriptions",
    "include_upfront": "fees paid upfront",
}
"""What `cost_types` can leave out that is paid instead of use; taxes, support, credits and refunds are not (Budgets API, CostTypes)."""
_SUBSCRIBERS = ("subscriber_email_addresses", "subscriber_sns_topic_arns")
NEW_NOTIFICATION = """\
notification {
  comparison_operator        = "GREATER_THAN"
  notification_type          = "FORECASTED"
  subscriber_email_addresses = EMAILS
  threshold                  = 100
  threshold_type             = "PERCENTAGE"
}"""
"""Of all that is forecast, for a budget without any; what stands for ``EMAILS`` is written in."""
_OWN_ACCOUNT = "data.aws_caller_identity."
_WHOLE_OF = {"PERCENTAGE": PERCENT, "ABSOLUTE_VALUE": Decimal(0)}
_NEVER_FORECAST = ("RI_", "SAVINGS_PLANS_")


def counts_cost(budget: ResourceView) -> Answer:
    """Whether the budget is one of cost, with an amount above zero."""
    kind = budget.argument("budget_type")
    if kind.constant is None:
        return undecided(kind)
    if kind.constant != "COST":
        return no(f"compares {str(kind.constant).lower().replace('_', ' ')}, not cost")
    if any(True for _ in budget.each("auto_adjust_data")):
        return YES
    planned = [if_made(block, positive(block.node.argument("amount"))) for block in budget.each("planned_limit")]
    return best_of(planned) if planned else positive(budget.argument("limit_amount"))


def amounts(budget: ResourceView) -> Iterator[Amount]:
    """Yield its limits, unless AWS adjusts them."""
    if budget.argument("budget_type").constant == "COST" and not any(True for _ in budget.each("auto_adjust_data")):
        unit = str(budget.argument("limit_unit").constant)
        yield from (Amount(at, one, unit) for at in places("budget_amounts", budget.type) for one in written(budget, at))


def thresholds(budget: ResourceView) -> Iterator[Threshold]:
    """Yield what notifications of more spend speak at."""
    if budget.argument("budget_type").constant != "COST":
        return
    for block in _notifications(budget):
        whole = _WHOLE_OF.get(str(block.node.argument("threshold_type").constant))
        if whole is not None and _of_more(block).verdict is Verdict.COMPLIANT:
            yield Threshold("notification.threshold", block.node.argument("threshold").controlled_by(block.decides), whole)


def tells_somebody(budget: ResourceView) -> Answer:
    """Whether a notification of spend above something has a subscriber."""
    if not any(True for _ in budget.each("notification")):
        return no("notifies nobody")
    blocks = _notifications(budget)
    if not blocks:
        return no("notifies of spend that is just as large as a threshold, or below it, alone")
    found = best_of([if_made(block, worst_of([_of_more(block), _has_a_subscriber(block)])) for block in blocks])
    return no("has notifications without a subscriber") if found.verdict is Verdict.VIOLATED else found


def _notifications(budget: ResourceView) -> list[Occurrence]:
    """Return the notifications that are not surely about something else than spend above a threshold."""
    return [block for block in budget.each("notification") if _of_more(block).verdict is not Verdict.VIOLATED]


def _of_more(notification: Occurrence) -> Answer:
    return judged(notification.node.argument("comparison_operator"), lambda operator: operator not in (None, "GREATER_THAN"))


def _has_a_subscriber(notification: Occurrence) -> Answer:
    return best_of([holds_something(notification.node.argument(name)) for name in _SUBSCRIBERS])


def warns_ahead(budget: ResourceView) -> Answer | None:
    """Whether a notification is about forecast spend.

    AWS forecasts nothing for a day (DNXLabs/terraform-aws-billing 0.1.1, release notes; seen 2026-11-27), and nothing is asked here of
    budgets of reservations and savings plans.
    """
    kind = str(budget.argument("budget_type").constant)
    if budget.argument("time_unit").constant == "DAILY" or kind.startswith(_NEVER_FORECAST):
        return None
    return forecasts(_notifications(budget), "notification_type", "forecasted", _of_more)


def narrowed(budget: ResourceView) -> Answer | None:
    """Whether the filter leaves cost of the account out; None for a budget that does not count cost."""
    if budget.argument("budget_type").constant not in ("COST", None):
        return None
    blocks = [if_made(block, _narrows(block.node.argument("name"))) for block in budget.each("cost_filter")]
    expressions = [if_made(block, YES) for block in budget.each("filter_expression")]
    found = best_of([*blocks, *expressions, holds_something(budget.argument("cost_filters"))])
    return no("counts the whole account") if found.verdict is Verdict.VIOLATED else found


def _narrows(name: Value) -> Answer:
    if name.constant is None:
        return undecided(name)
    return no("") if name.constant in _WHOLE else YES


def scope(budget: ResourceView) -> tuple[Scope, ...]:
    """Return the conditions of the filter; all of them must hold."""
    blocks = [_filter(block.node) for block in budget.each("cost_filter")]
    legacy = budget.argument("cost_filters")
    pairs = legacy.shape.entries.items() if isinstance(legacy.shape, Map) else ()
    rest = legacy.shape.rest if isinstance(legacy.shape, Map) else legacy if legacy.shape is Extreme.ANY else None
    maps = [*(_named(name, entry.value) for name, entry in pairs), *([OtherScope("", rest)] if rest is not None else [])]
    expressions = [one for block in budget.each("filter_expression") for one in _expression(block.node)]
    return tuple(one for one in (*blocks, *maps, *expressions, _account(budget), _fees(budget)) if one is not None)


def _account(budget: ResourceView) -> Scope | None:
    """Return the condition on the account, where source names one: a budget of the caller's own counts what the caller makes."""
    account = budget.argument("account_id")
    own = bool(account.flows.reasons) and all(reason.startswith(_OWN_ACCOUNT) for reason in account.flows.reasons)
    if budget.written("account_id") is None or account.is_surely_blank or (own and not account.flows.inputs):
        return None
    return OtherScope(f"whether it is in the account {account.constant} is not known", account if account.constant is None else None)


def _fees(budget: ResourceView) -> Scope | None:
    """Return the condition that `cost_types` sets: use that was reserved shows in fees alone."""
    off = {name: _is_off(budget, name) for name in _FEES}
    left_out = {name: one for name, one in off.items() if one.verdict in {Verdict.VIOLATED, Verdict.DELEGATED}}
    fees = tuple(_FEES[name] for name in left_out)
    return FeesLeftOut(fees, worst_of(left_out.values())) if left_out else None


def _is_off(budget: ResourceView, name: str) -> Answer:
    values = [block.node.argument(name).controlled_by(block.decides) for block in budget.each("cost_types")]
    return worst_of([judged(value, lambda on: on is not None and not is_true(on)) for value in values])


def _filter(node: Node) -> Scope | None:
    name = node.argument("name")
    if name.constant is None:
        return OtherScope("", name)
    return _named(str(name.constant), node.argument("values"), _key_of(node.texts("values")))


def _key_of(texts_of_values: Iterable[Parts]) -> str:
    """Return the one key under which values are that are not known as a whole; empty where there may be several."""
    beginnings = [parts[0] if parts else None for parts in texts_of_values if None in parts]
    keys = {_pair(text)[0] if text is not None and "$" in text else "" for text in beginnings}
    return keys.pop() if len(keys) == 1 else ""


def _named(name: str, values: Value, key: str = "") -> Scope | None:
    if name in _EVERYTHING:
        return None
    known, rest = ((str(values.constant),), None) if values.constant is not None else texts(values)
    if name == "RecordType":
        return by_charge(known, rest)
    if name in ("AZ", "Region"):
        return RegionScope(known, rest, "region")
    if name == "TagKeyValue":
        return TagScope(tuple(_pair(text) for text in known), rest, key)
    if name == "Service":
        return ServiceScope(known, rest)
    return OtherScope(f"it counts by {name}", rest)


def _pair(text: str) -> tuple[str, str]:
    """Read ``user:KEY$VALUE``; AWS Budgets takes anything else too, and it meets no tag then."""
    if not text.startswith("user:") or "$" not in text:
        return f"{text!r} (no user:KEY$VALUE)", ""
    key, _, value = text.removeprefix("user:").partition("$")
    return key, value


def _expression(node: Node) -> Iterator[Scope | None]:
    for block in node.each("and"):
        yield from _expression(block.node)
    for block in node.each("tags"):
        key, (known, rest) = block.node.argument("key"), texts(block.node.argument("values"))
        if key.constant is None:
            yield OtherScope("", key)
        else:
            told = str(key.constant).removeprefix("user:")
            yield TagScope(tuple((told, value) for value in known), rest, told)
    for block in node.each("dimensions"):
        name = block.node.argument("key")
        spelt = str(name.constant)
        yield OtherScope("", name) if name.constant is None else _named(_DIMENSIONS.get(spelt, spelt), block.node.argument("values"))
    for kind in ("or", "not", "cost_categories"):
        for _ in node.each(kind):
            yield OtherScope(f"its filter holds {kind!r}")
