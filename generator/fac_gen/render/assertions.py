"""What the generated tests assert about tags and budgets."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl.write import line, quote
from fac_gen.blueprint.cost.tags import ALWAYS_THERE, JOINED, LAUNCHED
from fac_gen.parts import Validation
from fac_gen.render.interface_samples import expected_scope

if TYPE_CHECKING:
    from fac_gen.blueprint.model import Blueprint


def tag_sources(m: Blueprint, *, everything: bool = False) -> str:
    """Return the expression of all tag maps that the module writes; ``everything``: what is off by default too."""
    word = "user_labels" if m.provider == "google" else "tags"
    single = [m.tags.carried] if m.tags.carried else []
    beside = [(one.address, one.tags) for one in m.companions if one.tags]
    if m.provider == "aws":
        beside.append((f"{m.budget.resource_type}.this", word))
    if m.provider == "aws" and everything:
        beside += [("aws_ce_anomaly_monitor.this", word), ("aws_ce_anomaly_subscription.this", word)]
    if m.alarms.items:
        beside.append((f"{m.alarms.resource_type}.this", word))
    if not single and not beside:
        single = [f"output.{m.tags_word}"]
    lists = [f"[{', '.join(single)}]"] if single else []
    lists += [f"[for one in {address} : one.{name}]" for address, name in beside]
    return lists[0] if len(lists) == 1 else "concat(\n" + ",\n".join(lists) + "\n)"


def tag_conditions(m: Blueprint, **more: str) -> str:
    """Return the condition that one tag map holds all that the policy asks for."""
    expected = {field.key: field.expected for field in m.cost_fields if field.required}
    expected |= dict(m.tags.fixed)
    expected[m.tags.scope_key] = expected_scope(m)
    expected |= more
    listed = line(dict(sorted(expected.items())))
    return f"alltrue([for key, value in {listed} : try({m.tags_word}[key], null) == value])"


def count_conditions(m: Blueprint, alarms: list[str]) -> list[str]:
    """Return what exists by default, one condition each."""
    found = [f"length({m.address}) == 1", f"length({m.budget.resource_type}.this) == 1"]
    if m.alarms.items:
        found.append(f'join(",", keys({m.alarms.resource_type}.this)) == {quote(",".join(alarms))}')
    if m.provider == "aws":
        found.append("length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0")
    for one in m.companions:
        if one.by_default:
            found.append(f"length({one.address}) > 0")
        elif one.certain:
            found.append(f"length({one.address}) == 0")
    return found


def propagation(m: Blueprint) -> list[Validation]:
    """Return what must hold for the tags that the resource hands on to what it creates."""
    this, tags = m.this, f"tomap(output.{m.tags_word})"
    found = []
    for note in m.tags.propagated:
        conditions = {
            "volume_tags": f"{this}.volume_tags == {tags}",
            "tag_specifications": f"length({this}.tag_specifications) == {len(LAUNCHED)} && "
            f"alltrue([for one in {this}.tag_specifications : one.tags == {tags}])",
            "rule.recovery_point_tags": f"alltrue([for one in {this}.rule : one.recovery_point_tags == {tags}])",
            "compute_resources.tags": f"alltrue([for one in {this}.compute_resources : one.tags == {tags}])",
            "tag.propagate_at_launch": f"length({this}.tag) == length({tags}) && "
            f"alltrue([for one in {this}.tag : one.propagate_at_launch])",
        }
        for path, _ in JOINED.get(m.resource_type, ()):
            conditions[path] = f"alltrue([for key, value in {tags} : {this}.{path}[key] == value])" if "." not in path else ""
        for block, _ in ALWAYS_THERE.values():
            conditions[f"{block}.{m.tags_word}"] = f"one({this}.{block}).{m.tags_word} == {tags}"
        condition = conditions.get(note.path) or (f"{this}.{note.path} == {note.value}" if note.value else "")
        if condition:
            found.append(Validation(condition, f"{note.path} does not hand the {m.tags_word} on"))
    return found


def budget_assertions(m: Blueprint) -> list[Validation]:
    """Return what must hold for the budget: amount, filter, alerts and who hears them."""
    return {"aws": _aws, "azurerm": _azure, "google": _google}[m.provider](m)


def _alerts(m: Blueprint, actual: str, forecast: str, share: Decimal = Decimal(1)) -> str:
    named = {(actual if on == "actual" else forecast, Decimal(at) * share) for at, on in m.budget.alerts}
    return f"toset({line([f'{on}-{at.normalize():f}' for on, at in sorted(named)])})"


def _aws(m: Blueprint) -> list[Validation]:
    budget = "aws_budgets_budget.this[0]"
    kind = "Service" if m.budget.counts_by == "service" else "TagKeyValue"
    counted = m.budget.service if m.budget.counts_by == "service" else f"user:{m.tags.scope_key}${expected_scope(m)}"
    amount = f'{budget}.limit_amount == "20.00" && {budget}.limit_unit == {quote(m.budget.currency)}'
    filtered = f"one({budget}.cost_filter).name == {quote(kind)} && one({budget}.cost_filter).values[0] == {quote(counted or '')}"
    told = '"${one.notification_type}-${one.threshold}" if length(one.subscriber_email_addresses) == 1'
    return [
        Validation(f"{amount} && {budget}.time_unit == {quote(m.budget.period.upper())}", "budget amount, unit or period is wrong"),
        Validation(filtered, "the budget counts something else"),
        Validation(
            f"toset([for one in {budget}.notification : {told}]) == {_alerts(m, 'ACTUAL', 'FORECASTED')}", "budget alerts are wrong"
        ),
    ]


def _azure(m: Blueprint) -> list[Validation]:
    budget = f"{m.budget.resource_type}.this[0]"
    if m.budget.counts_by.startswith("tag"):
        tag = f"one(one({budget}.filter).tag)"
        counted = f"{tag}.name == {quote(m.tags.scope_key)} && {tag}.values[0] == {quote(expected_scope(m))}"
    else:
        dimension = f"one(one({budget}.filter).dimension)"
        counted = f'{dimension}.name == "ResourceId" && {dimension}.values[0] == {m.this}.id'
    if m.budget.counts_by == "group":
        counted = f"{budget}.resource_group_id == {m.budget.scope_id} && length({budget}.filter) == 0"
    told = '"${one.threshold_type}-${one.threshold}" if length(one.contact_groups) == 1'
    grain = quote(m.budget.period.capitalize())
    return [
        Validation(f"{budget}.amount == 20 && {budget}.time_grain == {grain}", "budget amount or period is wrong"),
        Validation(counted, "the budget counts something else"),
        Validation(f'endswith(one({budget}.time_period).start_date, "-01T00:00:00Z")', "budget does not start on the first of a month"),
        Validation(
            f"toset([for one in {budget}.notification : {told}]) == {_alerts(m, 'Actual', 'Forecasted')}", "budget alerts are wrong"
        ),
    ]


def _google(m: Blueprint) -> list[Validation]:
    budget = "google_billing_budget.this[0]"
    period = {"monthly": "MONTH", "quarterly": "QUARTER", "annually": "YEAR"}[m.budget.period]
    counted = [f"one({budget}.budget_filter).calendar_period == {quote(period)}"]
    if m.budget.service:
        counted.append(f"one(one({budget}.budget_filter).services) == {quote(m.budget.service)}")
    if m.budget.counts_by != "service":
        counted.append(f"one({budget}.budget_filter).labels[{quote(m.tags.scope_key)}] == {quote(expected_scope(m))}")
    told = '"${one.spend_basis}-${one.threshold_percent}"'
    alerts = _alerts(m, "CURRENT_SPEND", "FORECASTED_SPEND", Decimal("0.01"))
    heard = f"length(one({budget}.all_updates_rule).monitoring_notification_channels) == 1"
    return [
        Validation(f'one(one({budget}.amount).specified_amount).units == "20"', "budget amount is wrong"),
        Validation(" && ".join(counted), "the budget counts something else"),
        Validation(f"toset([for one in {budget}.threshold_rules : {told}]) == {alerts}", "budget alerts are wrong"),
        Validation(heard, "the budget tells nobody"),
    ]
