"""Google Cloud: a budget counts by one label or by the service, a policy of Cloud Monitoring watches."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from fac_core.hcl.write import Expression, quote, template
from fac_gen.clouds._cloud import Cloud, Counting, settable
from fac_gen.clouds._expressions import indexed

if TYPE_CHECKING:
    from fac_core.resource_types import GoogleMetric, Signal
    from fac_gen.clouds._cloud import Subject

_ABSENCE = "3600s"


class Google(Cloud):
    """Google Cloud as the generator sees it."""

    name: ClassVar[str] = "google"
    periods: ClassVar[tuple[str, ...]] = ("monthly", "quarterly", "annually")
    alarm_type: ClassVar[str] = "google_monitoring_alert_policy"
    own_alarm_fields: ClassVar[frozenset[str]] = frozenset({"aligner", "comparison", "period"})

    def counting(self, subject: Subject) -> Counting:
        """By the scope label; by the service where nothing can carry the label."""
        project = "var.project" if settable(subject.attributes, "project") else None
        return Counting(_counts_by(subject), "google_billing_budget", project=project)

    def metric_name(self, signal: Signal) -> str:
        """Return the metric's type."""
        return _metric(signal).type

    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return the arguments of a policy's condition."""
        metric = _metric(signal)
        idle = signal.kind.value == "idle"
        return {
            "aligner": quote(metric.aligner),
            "comparison": quote(signal.comparison),
            # Silence of an idle resource is the signal itself; the API wants a duration with it.
            "duration": quote(_ABSENCE if idle else "0s"),
            "evaluation_missing_data": quote("EVALUATION_MISSING_DATA_ACTIVE") if idle else "null",
            "filter": _filter(signal, metric, resource_type),
            "period": str(metric.period),
            "reducer": quote(metric.reducer) if metric.reducer else "null",
        }


def _counts_by(subject: Subject) -> str:
    if subject.taggable:
        return "label"
    return "service" if subject.service else "tag-of-others"


def _filter(signal: Signal, metric: GoogleMetric, resource_type: str) -> str:
    parts = [f'resource.type = "{metric.resource_type}"']
    for name, expression in signal.dimensions.items():
        label = f"metric.labels.{name.removeprefix('metric.')}" if name.startswith("metric.") else f"resource.labels.{name}"
        parts += [f' AND {label} = "', Expression(indexed(expression, resource_type)), '"']
    return template(*parts, f' AND metric.type = "{metric.type}"')


def _metric(signal: Signal) -> GoogleMetric:
    return cast("GoogleMetric", signal.metric)


CLOUD = Google()
