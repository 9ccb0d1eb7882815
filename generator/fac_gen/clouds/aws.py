"""Amazon Web Services: AWS Budgets counts by tag or by service, CloudWatch watches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from fac_core.resource_types.clouds.aws import DAY, longest_window
from fac_core.schema.catalogue import catalogue
from fac_gen.clouds._aws_limits import BUDGET, SUBSCRIPTION, limited_alarms, limited_anomalies, limited_budgets, limited_subscribers
from fac_gen.clouds._cloud import Cloud, FurtherInput, GuardrailNames, Price, ProviderPlace
from fac_gen.clouds._cloudwatch import agreed, alarm_assertions, alarm_fields, alarm_region, metrics_of, told_members
from fac_gen.clouds._counting import SERVICE, TAG, TAG_OF_OTHERS, Counting
from fac_gen.parts import Argument

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from fac_core.hcl.write import Value
    from fac_core.resource_types import BilledElsewhere, Signal
    from fac_gen.clouds._cloud import GivenAlarm
    from fac_gen.clouds._counting import BudgetedType, Way
    from fac_gen.clouds._limited import Limited

_REGION = ProviderPlace("<region>", "aws_region", "us-east-1")
_ANOMALY = FurtherInput(
    "anomaly",
    "Cost anomaly detection for this module's scope: tells when spend leaves its usual course. Null for none; in an organization, AWS "
    "takes such a monitor in the management account alone, so that it stays null in member accounts. `amount` (USD) and `percent` are "
    "the impact from which it tells, both of them when both are given; `frequency`: `daily` and `weekly` go to the e-mail addresses of "
    "`notifications`, `immediate` to the SNS topic that budgets tell.",
    sample="{ amount = 25, percent = 40 }",
    wrong={
        "no threshold": "{}",
        "an amount below zero": "{ amount = -1 }",
        "no frequency of alerts": '{ amount = 25, frequency = "hourly" }',
        "a share of nothing": "{ percent = 0 }",
    },
)


class Aws(Cloud):
    """Amazon Web Services as the generator sees it."""

    name: ClassVar[str] = "aws"
    first_type: ClassVar[str] = "aws_sqs_queue"
    tags_note: ClassVar[str] = " (provider default tags come on top)"
    places: ClassVar[tuple[str, ...]] = ("region",)
    provider_place: ClassVar[ProviderPlace] = _REGION
    # AWS Budgets API: no ":", no "\\", no "/action/" (botocore 1.44.5, shape BudgetName, seen 2026-11-27).
    guardrail_names: ClassVar[GuardrailNames] = GuardrailNames("A-Za-z0-9 _.+=@-", 100 - len("cost-scope-"))
    periods: ClassVar[tuple[str, ...]] = ("daily", "monthly", "quarterly", "annually")
    budget_types: ClassVar[tuple[str, ...]] = (BUDGET,)
    budget_is_tagged: ClassVar[bool] = True
    tells_by_mail: ClassVar[bool] = True
    budget_place: ClassVar[str] = "`account_id` limits it to one account, as one needs in the management account of an organization. "
    budget_credits: ClassVar[str] = "Credits and refunds lower what it counts, unless `credits = false`. "
    free: ClassVar[str] = "Budgets that only notify and cost anomaly detection are free of charge"
    further_guardrails: ClassVar[tuple[str, ...]] = ("aws_ce_anomaly_monitor", SUBSCRIPTION)
    further_wanted: ClassVar[tuple[str, ...]] = ("local.own_anomaly",)
    further_called: ClassVar[tuple[str, ...]] = ("anomaly monitor",)
    further_inputs: ClassVar[tuple[FurtherInput, ...]] = (_ANOMALY,)
    notifications: ClassVar[Mapping[str, Value]] = {
        "emails": ["team@example.com"],
        "sns_topic_arns": ["arn:aws:sns:us-east-1:123456789012:cost"],
    }
    alarm_type: ClassVar[str] = "aws_cloudwatch_metric_alarm"
    alarm_name: ClassVar[str] = "alarm_name"
    alarm_text: ClassVar[str] = "{one}.alarm_description"
    alarm_acts: ClassVar[str] = "one.actions_enabled && one.alarm_actions == toset(var.notifications.sns_topic_arns)"
    alarm_price: ClassVar[Price] = Price(
        Decimal("0.10"),
        "USD 0.10 a month for every metric of an alarm (standard resolution in us-east-1, Amazon CloudWatch price list, 2026-09)",
    )
    silence_fields: ClassVar[tuple[str, ...]] = ("silent",)
    alarms_count_periods: ClassVar[bool] = True
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset(
        {"comparison_operator", "evaluation_periods", "metric_name", "metrics", "period", "silent", "treat_missing_data", "value"}
    )
    price_region: ClassVar[str] = "us-east-1"
    price_place: ClassVar[tuple[str, str]] = ("{place}", "[a-z]{2}(?:-[a-z]+)+-[0-9]+")
    unpriced_place: ClassVar[str] = "xx-nowhere-9"
    most_idle_days: ClassVar[int] = longest_window(DAY) // DAY

    def limited(self) -> tuple[Limited, ...]:
        """Return what AWS Budgets, CloudWatch and Cost Anomaly Detection refuse."""
        return (*limited_budgets(), *limited_subscribers(), *limited_anomalies(), *limited_alarms())

    def counting(self, budgeted: BudgetedType) -> Counting:
        """By the scope tag; by the service where nothing can carry the tag."""
        return Counting(_counts_by(budgeted), BUDGET, "local.budget_filter")

    def spelled_place(self, given: str) -> str:
        """Return the region that is given, or else the provider's."""
        return f"coalesce({given}, {_REGION.expression})"

    def place_from_provider(self, resource_type: str) -> ProviderPlace | None:
        """Return the region, for what AWS keeps by region."""
        return _REGION if _is_regional(resource_type) else None

    def budget_unit(self, currency: str) -> str:
        """Return the policy's currency: a budget says its own."""
        return currency

    @property
    def applied_mocks(self) -> list[tuple[str, tuple[Argument, ...]]]:
        """Return the ARN of an anomaly monitor: the provider takes nothing else for one in its subscription."""
        arn = '"arn:aws:ce::123456789012:anomalymonitor/00000000-0000-0000-0000-000000000000"'
        return [('mock_resource "aws_ce_anomaly_monitor"', (Argument("arn", arn),))]

    def mock_defaults(self, resource_type: str, elsewhere: BilledElsewhere | None, signals: Iterable[Signal]) -> tuple[Argument, ...]:
        """Return the members of the resource, where it tells them itself."""
        del resource_type, elsewhere
        return told_members(signals)

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of a CloudWatch alarm."""
        return alarm_fields(signal, resource_type, _REGION)

    def placed(self, fields: dict[str, str], signal: Signal, inputs: Collection[str]) -> dict[str, str]:
        """Return the fields of an alarm in the region that the caller gives, where modules ask for one and the metric is kept there."""
        (given,) = self.places
        if given not in inputs or alarm_region(signal):
            return fields
        there = self.spelled_place(f"var.{given}")
        return {**{name: value.replace(_REGION.expression, there) for name, value in fields.items()}, given: f"var.{given}"}

    def alarm_assertions(self, fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
        """Return how the alarm compares, what it watches and for how long."""
        return alarm_assertions(fields, one, given)

    def most_periods(self, fields: Mapping[str, str]) -> int:
        """Return how far back CloudWatch looks, in periods of the alarm."""
        period = int(fields["period"])
        return longest_window(period) // period

    def metrics_of(self, signal: Signal) -> int | None:
        """Return the metric and what is added to it, or the members that it is published for."""
        return metrics_of(signal)

    def alarm_region(self, signals: Iterable[Signal]) -> str:
        """Return the region of services that are everywhere; all metrics of a type are published in one."""
        return next((alarm_region(signal) for signal in signals), "")

    def heard_in(self, region: str, sample: str) -> str:
        """Name topics of that region: an alarm tells no other."""
        return sample.replace(_REGION.sample, region or _REGION.sample)

    def agreed(self, every: list[dict[str, str]]) -> list[dict[str, str]]:
        """Name one metric where every alarm has one, a list where one has several, and silence where it tells of one."""
        return agreed(every)


def _counts_by(budgeted: BudgetedType) -> Way:
    if budgeted.taggable or budgeted.elsewhere:
        return TAG
    return SERVICE if budgeted.service else TAG_OF_OTHERS


def _is_regional(resource_type: str) -> bool:
    """Tell whether AWS keeps the type by region: the newest provider takes a ``region`` then; what it no longer knows may be."""
    if resource_type not in catalogue().names("aws"):
        return True
    attribute = catalogue().resource_type(resource_type).block.attributes.get("region")
    return attribute is not None and attribute.settable


CLOUD = Aws()
