"""Cost signals as alarms of the cloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.resource_types import AwsMetric, AzureMetric, GoogleMetric
from fac_gen.blueprint.companions import instances
from fac_gen.blueprint.cost.budget import group_name
from fac_gen.blueprint.cost.guardrails import Alarm, Alarms
from fac_gen.blueprint.parts import LeftOut
from fac_gen.quoting import key, quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.model import Policy
    from fac_core.resource_types import Signal
    from fac_core.schema.model import Attribute
    from fac_gen.blueprint.curation import Curation

TYPES = {
    "aws": "aws_cloudwatch_metric_alarm",
    "azurerm": "azurerm_monitor_metric_alert",
    "google": "google_monitoring_alert_policy",
}
# What differs from alarm to alarm in nearly every module; the rest moves to the resource where all alarms agree.
OWN_FIELDS = frozenset(
    {
        "comparison_operator",
        "evaluation_periods",
        "metric_name",
        "period",
        "treat_missing_data",
        "metric",
        "aligner",
        "operator",
        "comparison",
    }
)
_REFERENCE = re.compile(r"\b(data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([a-z][a-z0-9_]*)\b")
_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)")
_ABSENCE = "3600s"


def alarms_of(
    resource_type: str,
    *,
    provider: str,
    attributes: Mapping[str, Attribute],
    policy: Policy,
    curation: Curation,
    inputs: frozenset[str],
) -> Alarms:
    """Return the alarms of a type; signals that cannot be made from this module alone are left out, with the reason."""
    found: list[tuple[Signal, dict[str, str]]] = []
    left_out: list[LeftOut] = []
    beside = instances(curation)
    group = group_name(attributes) if provider == "azurerm" else None
    for signal in curation.known.signals.values() if curation.known else ():
        created = frozenset({resource_type, *beside.types})
        reason = _reason_against(signal, created, inputs, has_group=provider != "azurerm" or group is not None)
        if reason:
            left_out.append(LeftOut(signal.key, reason))
        else:
            found.append((signal, {name: beside.point(value) for name, value in _fields(signal, resource_type).items()}))
    shared = _shared([fields for _, fields in found])
    # A field stands apart for all alarms as soon as one of them points at a resource with it.
    apart = frozenset(name for _, fields in found for name, value in fields.items() if "[0]" in value and name not in shared)
    kinds = {signal.kind for signal, _ in found}
    return Alarms(
        resource_type=TYPES[provider],
        items=tuple(_alarm(signal, fields, shared, apart) for signal, fields in found),
        shared=shared,
        resource_group=group,
        data=_data_sources(shared, [fields for _, fields in found]),
        left_out=tuple(left_out),
        required_kinds=tuple(kind.value for kind in policy.alarms.required if kind in kinds),
    )


def _reason_against(signal: Signal, created: frozenset[str], inputs: frozenset[str], *, has_group: bool) -> str:
    expressions = [*signal.dimensions.values(), signal.scope]
    unknown = sorted({name for text in expressions for name in _INPUT.findall(text)} - inputs)
    others = sorted(
        {f"{data}{name}" for text in expressions for data, name, _ in _REFERENCE.findall(text) if not data and name not in created}
    )
    if not signal.confirmed:
        return "the metric could not be confirmed"
    if signal.requires and signal.requires not in created:
        return f"needs {signal.requires}"
    if others:
        return f"needs {', '.join(others)}, which this module does not create"
    if unknown:
        return f"needs {', '.join(unknown)}, which is no argument of this type"
    if any("count.index" in text for text in expressions):
        return "one alarm per member, and members are not known in advance"
    return "" if has_group else "no resource group in which the alert could stand"


def _fields(signal: Signal, resource_type: str) -> dict[str, str]:
    match signal.metric:
        case AwsMetric():
            return _aws(signal, signal.metric, resource_type)
        case AzureMetric():
            return _azure(signal, signal.metric, resource_type)
        case GoogleMetric():
            return _google(signal, signal.metric, resource_type)


def _aws(signal: Signal, metric: AwsMetric, resource_type: str) -> dict[str, str]:
    return {
        "comparison_operator": quote(signal.comparison),
        "dimensions": _mapping(signal.dimensions, resource_type),
        "evaluation_periods": str(signal.evaluation_periods),
        "metric_name": quote(metric.name),
        "namespace": quote(metric.namespace),
        "period": str(metric.period),
        "statistic": quote(metric.statistic),
        "treat_missing_data": quote(signal.missing_data.aws if signal.missing_data else "missing"),
    }


def _azure(signal: Signal, metric: AzureMetric, resource_type: str) -> dict[str, str]:
    return {
        "aggregation": quote(metric.aggregation),
        "frequency": quote(metric.frequency),
        "metric_name": quote(metric.name),
        "metric_namespace": quote(metric.namespace),
        "operator": quote(signal.comparison),
        "dimensions": _mapping(signal.dimensions, resource_type),
        "scope": _indexed(signal.scope, resource_type),
        "window_size": quote(metric.window_size),
    }


def _google(signal: Signal, metric: GoogleMetric, resource_type: str) -> dict[str, str]:
    idle = signal.kind.value == "idle"
    return {
        "aligner": quote(metric.aligner),
        "comparison": quote(signal.comparison),
        # Silence of an idle resource is the signal itself; the API wants a duration with it.
        "duration": quote(_ABSENCE if idle else "0s"),
        "evaluation_missing_data": quote("EVALUATION_MISSING_DATA_ACTIVE") if idle else "null",
        "filter": _google_filter(signal, metric, resource_type),
        "period": str(metric.period),
        "reducer": quote(metric.reducer) if metric.reducer else "null",
    }


def _google_filter(signal: Signal, metric: GoogleMetric, resource_type: str) -> str:
    parts = [f'resource.type = \\"{metric.resource_type}\\"']
    for name, expression in signal.dimensions.items():
        label = f"metric.labels.{name.removeprefix('metric.')}" if name.startswith("metric.") else f"resource.labels.{name}"
        parts.append(f'{label} = \\"{_interpolated(_indexed(expression, resource_type))}\\"')
    parts.append(f'metric.type = \\"{metric.type}\\"')
    return '"' + " AND ".join(parts) + '"'


def _interpolated(expression: str) -> str:
    is_text = expression.startswith('"') and expression.endswith('"')
    return expression[1:-1] if is_text else f"${{{expression}}}"


def _mapping(dimensions: Mapping[str, str], resource_type: str) -> str:
    if not dimensions:
        return "{}"
    return "{ " + ", ".join(f"{key(name)} = {_indexed(value, resource_type)}" for name, value in dimensions.items()) + " }"


def _indexed(expression: str, resource_type: str) -> str:
    """Point at the one instance, and at data sources that are only read when something is created."""
    pointed = re.sub(rf"\b{resource_type}\.this\b(?!\[)", f"{resource_type}.this[0]", expression)
    pointed = re.sub(r"\bdata\.aws_region\.current\.(name|region)\b", "data.aws_region.current[0].id", pointed)
    return re.sub(r"\b(data\.[a-z_0-9]+\.current)\.", r"\1[0].", pointed)


def _shared(every: list[dict[str, str]]) -> dict[str, str]:
    if not every:
        return {}
    return {
        name: value for name, value in every[0].items() if name not in OWN_FIELDS and all(fields.get(name) == value for fields in every)
    }


def _alarm(signal: Signal, fields: Mapping[str, str], shared: Mapping[str, str], apart: frozenset[str]) -> Alarm:
    own = {name: value for name, value in fields.items() if name not in shared}
    return Alarm(
        key=signal.key,
        kind=signal.kind.value,
        why=signal.why,
        threshold=None if signal.threshold is None else f"{signal.threshold.normalize():f}",
        metric=signal.metric.type if isinstance(signal.metric, GoogleMetric) else signal.metric.name,
        unit=signal.unit,
        requires=signal.requires,
        fields={name: value for name, value in own.items() if name not in apart},
        references={name: _guarded(value) for name, value in own.items() if name in apart},
    )


def _guarded(value: str) -> str:
    """Locals are worked out even when nothing is created: a reference to the instance must not fail then."""
    return f"try({value}, null)" if "[0]" in value else value


def _data_sources(shared: Mapping[str, str], every: list[dict[str, str]]) -> tuple[str, ...]:
    texts = [*shared.values(), *(value for fields in every for value in fields.values())]
    return tuple(sorted({name for text in texts for name in re.findall(r"\bdata\.([a-z_0-9]+)\.current\b", text)}))
