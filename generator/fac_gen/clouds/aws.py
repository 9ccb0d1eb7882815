"""Amazon Web Services: AWS Budgets counts by tag or by service, CloudWatch watches."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import quote
from fac_gen.clouds._cloud import Cloud, Counting, FurtherInput, Price
from fac_gen.clouds._expressions import mapping

if TYPE_CHECKING:
    from fac_core.resource_types import AwsMetric, Signal
    from fac_gen.clouds._cloud import Subject


_BUDGET = "aws_budgets_budget"
_ANOMALY = FurtherInput(
    "anomaly",
    "Cost anomaly detection for this module's scope: tells when spend leaves its usual course. Null for none. `amount` (USD) and `percent` "
    "are the impact from which it tells, both of them when both are given; `frequency`: `daily` and `weekly` go to the e-mail addresses of "
    "`notifications`, `immediate` to its SNS topics.",
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
    periods: ClassVar[tuple[str, ...]] = ("daily", "monthly", "quarterly", "annually")
    budget_types: ClassVar[tuple[str, ...]] = (_BUDGET,)
    budget_is_tagged: ClassVar[bool] = True
    free: ClassVar[str] = "Budgets that only notify and cost anomaly detection are free of charge"
    further_guardrails: ClassVar[tuple[str, ...]] = ("aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription")
    further_inputs: ClassVar[tuple[FurtherInput, ...]] = (_ANOMALY,)
    notifications: ClassVar[tuple[str, ...]] = (
        'emails = ["team@example.com"]',
        'sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]',
    )
    alarm_type: ClassVar[str] = "aws_cloudwatch_metric_alarm"
    alarm_name: ClassVar[str] = "alarm_name"
    alarm_acts: ClassVar[str] = "one.actions_enabled && length(one.alarm_actions) == 1"
    alarm_price: ClassVar[Price] = Price(
        Decimal("0.10"), "USD 0.10 a month for every alarm (standard resolution in us-east-1, Amazon CloudWatch price list, 2026-09)"
    )
    alarm_settings: ClassVar[str] = ", `evaluation_periods`"
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset(
        {"comparison_operator", "evaluation_periods", "metric_name", "period", "treat_missing_data"}
    )

    def counting(self, subject: Subject) -> Counting:
        """By the scope tag; by the service where nothing can carry the tag."""
        return Counting(_counts_by(subject), _BUDGET, "local.budget_filter")

    def budget_unit(self, currency: str) -> str:
        """Return the policy's currency: a budget says its own."""
        return currency

    def metric_name(self, signal: Signal) -> str:
        """Return the metric's name."""
        return _metric(signal).name

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of a CloudWatch alarm."""
        metric = _metric(signal)
        return {
            "comparison_operator": quote(signal.comparison),
            "dimensions": mapping(signal.dimensions, resource_type),
            "evaluation_periods": str(signal.evaluation_periods),
            "metric_name": quote(metric.name),
            "namespace": quote(metric.namespace),
            "period": str(metric.period),
            "statistic": quote(metric.statistic),
            "treat_missing_data": quote(signal.missing_data.aws if signal.missing_data else "missing"),
        }


def _counts_by(subject: Subject) -> str:
    if subject.taggable or subject.elsewhere:
        return "tag"
    return "service" if subject.service else "tag-of-others"


def _metric(signal: Signal) -> AwsMetric:
    return cast("AwsMetric", signal.metric)


CLOUD = Aws()
