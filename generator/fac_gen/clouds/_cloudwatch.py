"""CloudWatch alarms of AWS: on one metric, on several by metric math, and on silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from fac_core.hcl.write import Expression, line, quote, template
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import IDLE_DAYS, MissingData
from fac_gen.clouds._expressions import CREATED, indexed, mapping
from fac_gen.parts import Argument

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.resource_types import Signal
    from fac_core.resource_types.clouds.aws import AwsMetric
    from fac_gen.clouds._cloud import GivenAlarm, ProviderPlace

_ALONE = "m1"
_MEMBERS = re.compile(r'"[^"]*"')
_LIST = re.compile(r'\[("[^"]*"(, )?)+\]')
_SILENCE = {MissingData.NOT_BREACHING: "notBreaching"}
"""Terraform's words where they differ from ours."""
_PLACES = {"metric_name": "metric_name", "namespace": "namespace", "period": "period", "statistic": "stat"}
"""Fields of a metric, with what a block ``metric`` calls them."""


def alarm_fields(signal: Signal, resource_type: str, region: ProviderPlace) -> dict[str, str]:
    """Return the arguments of an alarm."""
    metric, idle = _metric(signal), signal.kind is SignalKind.IDLE
    missing = signal.missing_data or MissingData.MISSING
    return {
        "comparison_operator": quote(signal.comparison),
        "dimensions": mapping(signal.dimensions, resource_type, region),
        "evaluation_periods": str(IDLE_DAYS if idle else signal.evaluation_periods),
        "metric_name": quote(metric.name),
        "metrics": _metrics(metric, resource_type),
        "namespace": quote(metric.namespace),
        "period": str(metric.period),
        "silent": "true" if idle and missing is MissingData.BREACHING else "false",
        "statistic": quote(metric.statistic),
        "treat_missing_data": quote(_SILENCE.get(missing, missing.value)),
        "value": quote(_value(metric)),
    }


def metrics_of(signal: Signal) -> int | None:
    """Return how many metrics an alarm looks at; None where that depends on inputs."""
    metric = _metric(signal)
    if metric.across is None:
        return 1 + len(metric.plus)
    listed = _MEMBERS.findall(metric.across.values) if _LIST.fullmatch(metric.across.values) else []
    return len(listed) or None


def agreed(every: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the fields in the one form that the alarm resource of a module takes."""
    several = any(fields["value"] != quote(_ALONE) for fields in every)
    silent = any(fields["silent"] == "true" for fields in every)
    gone = {"metric_name"} if several else {"metrics", "value", *(() if silent else ("silent",))}
    return [{name: value for name, value in fields.items() if name not in gone} for fields in every]


def alarm_assertions(fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
    """Return what holds for an alarm."""
    periods = given.days if given.idle else given.periods or fields["evaluation_periods"]
    said = [f"{one}.{name} == {fields[name]}" for name in ("comparison_operator", "treat_missing_data")]
    said.append(f"{one}.evaluation_periods == {periods}")
    if "region" in fields:
        said.append(f"try({one}.region == coalesce({fields['region']}), {fields['region']} == null)")
    if "metrics" in fields:
        said += _several_metrics(fields, one)
    elif "silent" in fields:
        metric = f"one(one([for query in {one}.metric_query : query.metric if query.id == {quote(_ALONE)}]))"
        said += [f"{metric}.{place} == {fields[name]}" for name, place in _PLACES.items()]
        said += _dimensions(fields, metric)
    else:
        said += [f"{one}.{name} == {fields[name]}" for name in _PLACES]
        said += _dimensions(fields, one)
    if "metrics" in fields or fields.get("silent") == "true":
        said.append(f'one([for query in {one}.metric_query : query.expression if query.id == "value"]) == {_expected(fields, given)}')
        said.append(f'one([for query in {one}.metric_query : query.label if query.id == "value"]) == {quote(given.key)}')
    if "metrics" in fields or "silent" in fields:
        answers = "value" if "metrics" in fields or fields["silent"] == "true" else _ALONE
        said.append(f"[for query in {one}.metric_query : query.id if query.return_data == true] == [{quote(answers)}]")
    return [*said, f"{one}.threshold == {given.threshold}"]


def _dimensions(fields: Mapping[str, str], one: str) -> list[str]:
    return [] if fields["dimensions"] == "{}" else [f"{one}.dimensions == tomap({fields['dimensions']})"]


def _several_metrics(fields: Mapping[str, str], one: str) -> list[str]:
    """Return that each metric is there with its dimensions, and that all of them are taken in one way."""
    own = "[for query in {one}.metric_query : {what} if length(query.metric) > 0]"
    what = '"${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}"'
    of_all = Expression(f"jsonencode(merge({fields['dimensions']}, metric.dimensions))")
    expected = template(Expression("metric.name"), " ", of_all)
    how = '"${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}"'
    alike = " ".join(fields[name].strip('"') for name in ("namespace", "period", "statistic"))
    return [
        f"toset({own.format(one=one, what=what)}) == toset([for metric in {fields['metrics']} : {expected}])",
        f"toset({own.format(one=one, what=how)}) == toset([{quote(alike)}])",
        f'toset({own.format(one=one, what="query.id")}) == toset([for key in range(length({fields["metrics"]})) : "m${{key + 1}}"])',
    ]


def _expected(fields: Mapping[str, str], given: GivenAlarm) -> str:
    """Return the metric math as it stands in the plan."""
    value = fields.get("value", quote(_ALONE)).strip('"')
    if fields.get("silent") != "true":
        return quote(value)
    created = Expression(f'formatdate("YYYYMMDD", {CREATED})')
    day = f"YEAR({value}) * 10000 + MONTH({value}) * 100 + DATE({value})"
    return template(f"IF({day} <= ", created, f", {given.threshold + 1}, FILL({value}, 0))")


def _metrics(metric: AwsMetric, resource_type: str) -> str:
    """Return the metrics of an alarm: each with the dimension that it has for itself."""
    if metric.across:
        member = line({"name": metric.name, "dimensions": {metric.across.dimension: Expression("value")}})
        return f"[for value in {indexed(metric.across.values, resource_type)} : {member}]"
    return line([{"name": name, "dimensions": {}} for name in (metric.name, *metric.plus)])


def _value(metric: AwsMetric) -> str:
    """Return the expression of metric math that makes them one."""
    if metric.across:
        return f"{metric.across.by}(METRICS())"
    return "SUM(METRICS())" if metric.plus else _ALONE


def told_members(signals: Iterable[Signal]) -> tuple[Argument, ...]:
    """Return the attributes in which a resource tells the members that its alarms watch, as tests make them up."""
    every = [metric.across for metric in map(_metric, signals) if metric.across and metric.across.teller]
    return tuple(Argument(name, line(list(told))) for name, told in sorted({one.teller: one.told for one in every}.items()))


def alarm_region(signal: Signal) -> str:
    """Return the one region in which a service that is everywhere publishes the metric; empty: that of the resource."""
    return _metric(signal).region


def _metric(signal: Signal) -> AwsMetric:
    return cast("AwsMetric", signal.metric)
