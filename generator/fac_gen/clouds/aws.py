"""Amazon Web Services: AWS Budgets counts by tag or by service, CloudWatch watches."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import quote
from fac_gen.clouds._cloud import Cloud, Counting
from fac_gen.clouds._expressions import mapping

if TYPE_CHECKING:
    from fac_core.resource_types import AwsMetric, Signal
    from fac_gen.clouds._cloud import Subject


class Aws(Cloud):
    """Amazon Web Services as the generator sees it."""

    name: ClassVar[str] = "aws"
    periods: ClassVar[tuple[str, ...]] = ("daily", "monthly", "quarterly", "annually")
    alarm_type: ClassVar[str] = "aws_cloudwatch_metric_alarm"
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset(
        {"comparison_operator", "evaluation_periods", "metric_name", "period", "treat_missing_data"}
    )

    def counting(self, subject: Subject) -> Counting:
        """By the scope tag; by the service where nothing can carry the tag."""
        return Counting(_counts_by(subject), "aws_budgets_budget")

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
