"""What the generated tests assert about tags and budgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.blueprint.parts import Validation
from fac_gen.quoting import quote
from fac_gen.render.samples import expected_scope

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint


def tag_sources(m: Blueprint) -> str:
    """Return the expression of all tag maps that the module writes."""
    single = [m.tags.carried] if m.tags.carried else []
    if m.provider == "aws":
        single.append("aws_budgets_budget.this[0].tags")
    single += [f"{one.address}[0].{one.tags}" for one in m.companions if one.tags and one.count == "var.create ? 1 : 0"]
    labels = "user_labels" if m.provider == "google" else "tags"
    alarms = f"[for alarm in {m.alarms.resource_type}.this : alarm.{labels}]" if m.alarms.items else ""
    if not single:
        single = [f"output.{m.tags_word}"]
    return f"concat([{', '.join(single)}], {alarms})" if alarms else f"[{', '.join(single)}]"


def tag_conditions(m: Blueprint) -> str:
    """Return the condition that one tag map holds all that the policy asks for."""
    expected = {field.key: field.expected for field in m.cost_fields if field.required}
    expected |= dict(m.tags.fixed)
    expected[m.tags.scope_key] = expected_scope(m)
    return " && ".join(f"{m.tags_word}[{quote(name)}] == {quote(value)}" for name, value in sorted(expected.items()))


def budget_assertions(m: Blueprint) -> list[Validation]:
    """Return what must hold for the budget: amount, filter and alerts."""
    return {"aws": _aws, "azurerm": _azure, "google": _google}[m.provider](m)


def _aws(m: Blueprint) -> list[Validation]:
    budget = "aws_budgets_budget.this[0]"
    counted = m.budget.service if m.budget.counts_by == "service" else f"user:{m.tags.scope_key}${expected_scope(m)}"
    named = {("ACTUAL" if on == "actual" else "FORECASTED", at) for at, on in m.budget.alerts}
    listed = ", ".join(quote(f"{on}-{at}") for on, at in sorted(named))
    return [
        Validation(
            f'one({budget}.cost_filter).values[0] == {quote(counted or "")} && {budget}.limit_amount == "20.00"',
            "budget filter or amount is wrong",
        ),
        Validation(
            f'toset([for one in {budget}.notification : "${{one.notification_type}}-${{one.threshold}}"]) == toset([{listed}])',
            "budget alerts are wrong",
        ),
    ]


def _azure(m: Blueprint) -> list[Validation]:
    budget = f"{m.budget.resource_type}.this[0]"
    if m.budget.counts_by.startswith("tag"):
        counted = f"one(one({budget}.filter).tag).values[0] == {quote(expected_scope(m))}"
    else:
        counted = f"one(one({budget}.filter).dimension).values[0] == {m.this}.id"
    if m.resource_type == "azurerm_resource_group":
        counted = f"startswith({m.this}.id, {budget}.resource_group_id) && length({budget}.filter) == 0"
    return [
        Validation(f"{counted} && {budget}.amount == 20", "budget filter or amount is wrong"),
        Validation(f'endswith(one({budget}.time_period).start_date, "-01T00:00:00Z")', "budget does not start on the first of a month"),
        Validation(f"length({budget}.notification) == {len(set(m.budget.alerts))}", "budget alerts are wrong"),
    ]


def _google(m: Blueprint) -> list[Validation]:
    budget = "google_billing_budget.this[0]"
    found = [
        Validation(
            f'one(one({budget}.amount).specified_amount).units == "20" && length({budget}.threshold_rules) == {len(set(m.budget.alerts))}',
            "budget amount or alerts are wrong",
        )
    ]
    if m.budget.counts_by == "service":
        found.append(Validation(f"one(one({budget}.budget_filter).services) == {quote(m.budget.service or '')}", "budget filter is wrong"))
    else:
        label = f"one({budget}.budget_filter).labels[{quote(m.tags.scope_key)}]"
        found.append(Validation(f"{label} == {quote(expected_scope(m))}", "budget filter is wrong"))
    return found
