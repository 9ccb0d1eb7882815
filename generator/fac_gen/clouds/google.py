"""Google Cloud: a budget counts by one label or by the service, a policy of Cloud Monitoring watches."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import Expression, index, line, mapped, quote, template
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import IDLE_DAYS
from fac_core.resource_types.billing import is_free
from fac_core.shared_facts.monitored_resources import monitored_resources
from fac_gen.clouds._cloud import Cloud, GuardrailNames, Price, settable
from fac_gen.clouds._counting import SERVICE, TAG_OF_OTHERS, Counting, Need, Way
from fac_gen.clouds._expressions import CREATED, indexed
from fac_gen.clouds._limited import Limited, limit_of, listed
from fac_gen.clouds._promql import idle_query
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from fac_core.hcl.write import Value
    from fac_core.resource_types import Signal, TypeFacts
    from fac_core.resource_types.clouds.google import GoogleMetric
    from fac_gen.clouds._cloud import GivenAlarm
    from fac_gen.clouds._counting import BudgetedType

_BUDGET = "google_billing_budget"
_LABEL = Way(name="label", counted="everything labelled {scope}{within}", by_scope=True)
# Labels of a project are labels of nothing in it, and a budget filters by those of what is billed alone (Cloud Billing Budget API,
# Filter.labels, "usage from only this set of labeled resources", seen 2026-11-28).
_WHOLE_PROJECT = Way(
    name="project",
    counted="everything in the project",
    told="The budget counts {counted}, whatever its labels: those of a project reach nothing in it.",
    contents=True,
)
_PROJECT_TYPE = "google_project"
_PROJECT_ARGUMENT = "project"
"""An attribute, too: where nobody gives it, the project of the provider."""
_TWINS = "Where the metrics scope takes in other projects, what has the same name there counts, too."
"""Of what is told apart by name alone."""
_OF_THRESHOLDS = ("aligner", "comparison", "filter", "period", "reducer")
_PLACES = {
    "aligner": "one({condition}.aggregations).per_series_aligner",
    "comparison": "{condition}.comparison",
    "filter": "{condition}.filter",
    "reducer": "one({condition}.aggregations).cross_series_reducer",
}
"""Where the fields of a threshold stand in it."""
_ACCOUNT = Need("billing_account", '"012345-ABCDEF-012345"', "A Google budget belongs to a billing account: give budget.billing_account.")
_PROJECT = Need(
    "project_number",
    '"123456789012"',
    "Without a label a budget counts the service in every project: give budget.project_number.",
)
_NO_CHANNEL_OF_BUDGETS: Mapping[str, Value] = {
    "budget_channel_ids": [],
    "channel_ids": ["projects/shop-prod/notificationChannels/1"],
    "pubsub_topic": "projects/shop-prod/topics/cost",
}
_NEEDED = {one.name: Expression(one.sample) for one in (_ACCOUNT, _PROJECT)}

_PROJECT_ID = Validation(
    condition=f'var.{_PROJECT_ARGUMENT} == null || !can(regex("^[0-9]+$", var.{_PROJECT_ARGUMENT}))',
    message="project is the number of a project: give its id, since alarms find what they watch by that.",
    accepts='"shop-prod"',
    rejects=('"123456789012"',),
)


class Google(Cloud):
    """Google Cloud as the generator sees it."""

    name: ClassVar[str] = "google"
    first_type: ClassVar[str] = "google_storage_bucket"
    guardrail_tags: ClassVar[str] = "user_labels"
    places: ClassVar[tuple[str, ...]] = ("location", "region", "zone")
    accounts: ClassVar[Mapping[str, str]] = {_PROJECT_ARGUMENT: "shop-prod"}
    # Cloud Billing Budget API (Budget.display_name, 60 characters; seen 2026-11-27).
    guardrail_names: ClassVar[GuardrailNames] = GuardrailNames("a-z0-9_-", 60 - len("cost-scope-"))
    periods: ClassVar[tuple[str, ...]] = ("monthly", "quarterly", "annually")
    budget_types: ClassVar[tuple[str, ...]] = (_BUDGET,)
    budget_name: ClassVar[str] = "display_name"
    # Of a committed or sustained use, too: the export of Cloud Billing lists such discounts among the credits.
    budget_credits: ClassVar[str] = "Credits, discounts for use among them, lower what it counts, unless `credits = false`. "
    budget_listeners: ClassVar[str] = (
        "Google mails administrators and users of the billing account too, unless `tell_billing_administrators = false`. "
    )
    budget_place: ClassVar[str] = "`project_number` limits it to one project. "
    notifications: ClassVar[Mapping[str, Value]] = {"channel_ids": ["projects/shop-prod/notificationChannels/1"]}
    alarm_type: ClassVar[str] = "google_monitoring_alert_policy"
    alarm_name: ClassVar[str] = "display_name"
    alarm_text: ClassVar[str] = "one({one}.conditions).display_name"
    alarm_acts: ClassVar[str] = "one.notification_channels == tolist(var.notifications.channel_ids)"
    alarm_price: ClassVar[Price] = Price(
        Decimal(0),
        "nothing before September 2027, from when on Cloud Monitoring bills USD 0.35 a month for each metric that an alert reads, and "
        "USD 0.50 for a million points that its query returns (Google Cloud Observability pricing, 2026-10)",
    )
    silence_fields: ClassVar[tuple[str, ...]] = ("query",)
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset({"aligner", "comparison", "days", "period"})
    # Queries can look back two years; nobody waits that long to be told.
    price_region: ClassVar[str] = "us-central1"
    # Of a zone the region in which it lies, of an address its last word.
    price_place: ClassVar[tuple[str, str]] = ('lower(replace(basename({place}), "/-[a-z]$/", ""))', "[a-z]+-[a-z]+[0-9]+")
    unpriced_place: ClassVar[str] = "nowhere-east9"
    alarm_threshold: ClassVar[str] = "one(one({one}.conditions).condition_threshold).threshold_value"
    most_idle_days: ClassVar[int] = 30

    def counting(self, budgeted: BudgetedType) -> Counting:
        """By the scope label; by the service where nothing can carry the label."""
        project = "var.project" if settable(budgeted.attributes, _PROJECT_ARGUMENT) else None
        by = _counts_by(budgeted)
        # A budget stands above all projects: without a label, a project is all that holds it back from the whole billing account.
        wide = by is SERVICE
        needs = (_ACCOUNT, _PROJECT) if wide else (_ACCOUNT,)
        place = "in the project of `budget.project_number`" if wide else ""
        return Counting(by, _BUDGET, _budget_filter(budgeted), project=project, needs=needs, place=place)

    def limited(self) -> tuple[Limited, ...]:
        """Return what the billing budgets of Google refuse."""
        most = limit_of("google", _BUDGET, "monitoring_notification_channels_max")
        channel = "projects/shop-prod/notificationChannels/%s"
        policies = limit_of("google", self.alarm_type, "notification_channels_max")
        several = listed(most.count + 1, channel)
        alone = limit_of("google", _BUDGET, "default_recipients_alone")
        return (
            Limited(
                most,
                "notifications",
                f"length(local.budget_channels) <= {most.count}",
                f"A Google budget tells {most.count} channels at most: say in notifications.budget_channel_ids which.",
                mapped(channel_ids=several, budget_channel_ids=listed(most.count, channel)),
                mapped(channel_ids=several),
                f"{_BUDGET}.this",
            ),
            Limited(
                policies,
                "notifications",
                f"length(var.notifications.channel_ids) <= {policies.count}",
                f"An alert policy tells {policies.count} channels at most.",
                "",
                mapped(channel_ids=listed(policies.count + 1, channel), budget_channel_ids=listed(most.count, channel)),
            ),
            Limited(
                alone,
                "budget",
                "var.budget.tell_billing_administrators || length(local.budget_channels) > 0",
                "Google tells the administrators of the billing account where no channel is told: give notifications.channel_ids.",
                "",
                line({"amount": 20, **_NEEDED, "tell_billing_administrators": False}),
                f"{_BUDGET}.this",
                (("notifications", line(_NO_CHANNEL_OF_BUDGETS)),),
            ),
        )

    def service(self, facts: TypeFacts) -> str | None:
        """Return the id of the service; none of what is free, whose budget counts what others are billed for, whatever their service."""
        return None if is_free(facts.resource_type) else facts.billing_service_id or None

    def apart(self, signal: Signal, resource_type: str, attributes: Collection[str]) -> Signal:
        """Name the project in which the resource stands: a metrics scope may hold several, with a twin in each. Or say what counts."""
        known = monitored_resources().get(signal.metric.place)
        if known and known.no_project:
            return replace(signal, why=f"{signal.why} {_TWINS}")
        label = known.project if known else ""
        if not label or label in signal.dimensions or _PROJECT_ARGUMENT not in attributes:
            return signal
        return replace(signal, dimensions={label: f"{resource_type}.this.{_PROJECT_ARGUMENT}", **signal.dimensions})

    def asked_by_alarms(self, name: str, references: Iterable[str]) -> tuple[Validation, ...]:
        """Refuse the number of a project where alarms name it by its id: they would see nothing."""
        named = name == _PROJECT_ARGUMENT and any(f".{_PROJECT_ARGUMENT}}}" in one for one in references)
        return (_PROJECT_ID,) if named else ()

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of a policy's condition: a threshold, or a query over days where nothing may be used."""
        metric = cast("GoogleMetric", signal.metric)
        if signal.kind is SignalKind.IDLE:
            said = {"days": str(IDLE_DAYS), "query": idle_query(signal, metric, resource_type)}
            return {**dict.fromkeys(_OF_THRESHOLDS, "null"), **said}
        return {
            "aligner": quote(metric.aligner),
            "comparison": quote(signal.comparison),
            "days": "null",
            "filter": _filter(signal, metric, resource_type),
            "period": str(metric.period),
            "query": "null",
            "reducer": quote(metric.reducer) if metric.reducer else "null",
        }

    def alarm_assertions(self, fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
        """Return what the one condition of the policy says."""
        if given.idle:
            condition = f"one(one({one}.conditions).condition_prometheus_query_language)"
            over = Expression(f'formatdate("YYYYMMDD", timeadd({CREATED}, {quote(f"{24 * given.days}h")}))')
            today = "year() * 10000 + month() * 100 + day_of_month()"
            until = f")[{given.days}d:1d]) < {given.threshold} and on() {today} > "
            return [
                f"{condition}.query == {template('max_over_time((', Expression(fields['query']), until, over)}",
                f'{condition}.disable_metric_validation == true && {condition}.evaluation_interval == "3600s"',
                f'{one}.combiner == "OR"',
            ]
        condition = f"one(one({one}.conditions).condition_threshold)"
        said = [f"{place.format(condition=condition)} == {fields[name]}" for name, place in _PLACES.items() if fields[name] != "null"]
        period = f"one({condition}.aggregations).alignment_period == {quote(fields['period'] + 's')}"
        said.append(f'{one}.combiner == "OR" && {condition}.duration == "0s"')
        return [*said, period, f"{condition}.threshold_value == {given.threshold}"]

    def agreed(self, every: list[dict[str, str]]) -> list[dict[str, str]]:
        """Say nothing of thresholds where every alarm is a query, and nothing of queries where every one is a threshold."""
        queries = [fields["days"] != "null" for fields in every]
        gone = _OF_THRESHOLDS if all(queries) else () if any(queries) else ("days", "query")
        return [{name: value for name, value in fields.items() if name not in gone} for fields in every]


def _counts_by(budgeted: BudgetedType) -> Way:
    if budgeted.resource_type == _PROJECT_TYPE:
        return _WHOLE_PROJECT
    if budgeted.taggable:
        return _LABEL
    return SERVICE if budgeted.service else TAG_OF_OTHERS


def _budget_filter(budgeted: BudgetedType) -> str:
    if _counts_by(budgeted) is _WHOLE_PROJECT:
        return f"try({template('projects/', Expression(f'{budgeted.this}.number'))}, null)"
    if _counts_by(budgeted) is SERVICE:
        return quote(budgeted.service or "")
    return template(f"{budgeted.scope_key}=", Expression(f"local.labels{index(budgeted.scope_key)}"))


def _filter(signal: Signal, metric: GoogleMetric, resource_type: str) -> str:
    parts = [f'resource.type = "{metric.resource_type}"']
    for name, expression in signal.dimensions.items():
        label = f"metric.labels.{name.removeprefix('metric.')}" if name.startswith("metric.") else f"resource.labels.{name}"
        before, after = ('monitoring.regex.full_match("', '")') if name in metric.patterns else ('"', '"')
        parts += [f" AND {label} = {before}", Expression(indexed(expression, resource_type)), after]
    return template(*parts, f' AND metric.type = "{metric.name}"')


CLOUD = Google()
