"""What the generated tests assert about alarms: every field of every one, as the signal says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.model import Blueprint
    from fac_gen.render.alarm_configurations import Configuration, Watched

_REFERENCE = re.compile(r"(?<![\w.])[a-z][a-z0-9]*_[a-z0-9_]+\.[a-z][a-z0-9_]*\[0\]\.([a-z0-9_]+)")
_GUARD = re.compile(r"^try\((.*), null\)$", re.DOTALL)
_AWS = ("comparison_operator", "treat_missing_data")
_AWS_METRIC = {"metric_name": "metric_name", "namespace": "namespace", "period": "period", "statistic": "stat"}
_CREATED = "terraform_data.this[0].input"
_AZURE = {
    "aggregation": "one({one}.criteria).aggregation",
    "frequency": "{one}.frequency",
    "metric_name": "one({one}.criteria).metric_name",
    "metric_namespace": "one({one}.criteria).metric_namespace",
    "operator": "one({one}.criteria).operator",
    "window_size": "{one}.window_size",
}
_GOOGLE = {
    "aligner": "one({condition}.aggregations).per_series_aligner",
    "comparison": "{condition}.comparison",
    "filter": "{condition}.filter",
    "reducer": "one({condition}.aggregations).cross_series_reducer",
}


def alarm_assertions(m: Blueprint, configuration: Configuration) -> list[Validation]:
    """Return one assertion per alarm: what it watches, how, and from when it speaks."""
    found = []
    for name, watched in configuration.watched.items():
        said = _said(m, watched, f"{m.alarms.resource_type}.this[{quote(name)}]")
        found.append(Validation("alltrue([\n" + "".join(f"{one},\n" for one in said) + "])", f"the alarm {name} watches something else"))
    return found


def needs_apply(m: Blueprint) -> bool:
    """Whether an alarm speaks of something that only an apply makes known."""
    given = {one.argument or one.name for one in m.inputs if one.shown}
    texts = [value for alarm in m.alarms.items for value in _fields(m, alarm).values()]
    return any(name not in given for text in texts for name in _REFERENCE.findall(text))


def _said(m: Blueprint, watched: Watched, one: str) -> list[str]:
    fields = _fields(m, watched.alarm)
    return {"aws": _aws, "azurerm": _azure, "google": _google}[m.provider](fields, one, watched)


def _fields(m: Blueprint, alarm: Alarm) -> dict[str, str]:
    every = {**m.alarms.shared, **alarm.fields, **alarm.references}
    return {name: _GUARD.sub(r"\1", value) for name, value in every.items()}


def _aws(fields: Mapping[str, str], one: str, watched: Watched) -> list[str]:
    periods = watched.days if watched.alarm.idle else watched.periods or fields["evaluation_periods"]
    said = [*(f"{one}.{name} == {fields[name]}" for name in _AWS), f"{one}.evaluation_periods == {periods}"]
    if "metrics" in fields:
        said += _several_metrics(fields, one)
    elif "silent" in fields:
        metric = f'one(one([for query in {one}.metric_query : query.metric if query.id == "m1"]))'
        said += [f"{metric}.{place} == {fields[name]}" for name, place in _AWS_METRIC.items()]
        said += _dimensions(fields, metric)
    else:
        said += [f"{one}.{name} == {fields[name]}" for name in _AWS_METRIC]
        said += _dimensions(fields, one)
    if "metrics" in fields or fields.get("silent") == "true":
        said.append(f'one([for query in {one}.metric_query : query.expression if query.id == "value"]) == {_value(fields, watched)}')
    return [*said, f"{one}.threshold == {watched.threshold}"]


def _dimensions(fields: Mapping[str, str], one: str) -> list[str]:
    return [] if fields["dimensions"] == "{}" else [f"{one}.dimensions == tomap({fields['dimensions']})"]


def _several_metrics(fields: Mapping[str, str], one: str) -> list[str]:
    """Return that each metric is there with its dimensions, and that all of them are taken in one way."""
    own = "[for query in {one}.metric_query : {what} if length(query.metric) > 0]"
    what = '"${one(query.metric).metric_name} ${jsonencode(one(query.metric).dimensions)}"'
    expected = f'"${{metric.name}} ${{jsonencode(merge({fields["dimensions"]}, metric.dimensions))}}"'
    how = '"${one(query.metric).namespace} ${one(query.metric).period} ${one(query.metric).stat}"'
    alike = " ".join(fields[name].strip('"') for name in ("namespace", "period", "statistic"))
    return [
        f"toset({own.format(one=one, what=what)}) == toset([for metric in {fields['metrics']} : {expected}])",
        f"toset({own.format(one=one, what=how)}) == toset([{quote(alike)}])",
    ]


def _value(fields: Mapping[str, str], watched: Watched) -> str:
    value = fields.get("value", '"m1"').strip('"')
    if fields.get("silent") != "true":
        return quote(value)
    before = f'YEAR(m1) * 10000 + MONTH(m1) * 100 + DATE(m1) <= ${{formatdate("YYYYMMDD", {_CREATED})}}'
    return f'"IF({before}, {watched.threshold + 1}, FILL({value}, 0))"'


def _azure(fields: Mapping[str, str], one: str, watched: Watched) -> list[str]:
    said = [f"{place.format(one=one)} == {fields[name]}" for name, place in _AZURE.items()]
    if fields["dimensions"] != "{}":
        said.append(f"{{ for each in one({one}.criteria).dimension : each.name => one(each.values) }} == {fields['dimensions']}")
    return [*said, f"one({one}.scopes) == {fields['scope']}", f"one({one}.criteria).threshold == {watched.threshold}"]


def _google(fields: Mapping[str, str], one: str, watched: Watched) -> list[str]:
    if watched.alarm.idle:
        days, condition = watched.days, f"one(one({one}.conditions).condition_prometheus_query_language)"
        used = f"max_over_time((${{{fields['query']}}})[{days}d:1d]) < {watched.threshold}"
        over = f'${{formatdate("YYYYMMDD", timeadd({_CREATED}, "{24 * days}h"))}}'
        return [f'{condition}.query == "{used} and on() year() * 10000 + month() * 100 + day_of_month() > {over}"']
    condition = f"one(one({one}.conditions).condition_threshold)"
    said = [f"{place.format(condition=condition)} == {fields[name]}" for name, place in _GOOGLE.items() if fields[name] != "null"]
    return [
        *said,
        f'one({condition}.aggregations).alignment_period == "{fields["period"]}s"',
        f"{condition}.threshold_value == {watched.threshold}",
    ]
