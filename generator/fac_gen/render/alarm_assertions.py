"""What the generated tests assert about alarms: every field of every one, as the signal says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.model import Blueprint

_FIRST = 1001
_PERIODS = 2
_REFERENCE = re.compile(r"(?<![\w.])[a-z][a-z0-9]*_[a-z0-9_]+\.[a-z][a-z0-9_]*\[0\]\.([a-z0-9_]+)")
_GUARD = re.compile(r"^try\((.*), null\)$", re.DOTALL)
_AWS = ("comparison_operator", "metric_name", "namespace", "period", "statistic", "treat_missing_data")
_AZURE = {
    "aggregation": "one({one}.criteria).aggregation",
    "metric_name": "one({one}.criteria).metric_name",
    "metric_namespace": "one({one}.criteria).metric_namespace",
    "operator": "one({one}.criteria).operator",
    "window_size": "{one}.window_size",
}
_GOOGLE = {
    "aligner": "one({condition}.aggregations).per_series_aligner",
    "comparison": "{condition}.comparison",
    "duration": "{condition}.duration",
    "evaluation_missing_data": "{condition}.evaluation_missing_data",
    "filter": "{condition}.filter",
    "reducer": "one({condition}.aggregations).cross_series_reducer",
}


def all_thresholds(m: Blueprint) -> str:
    """Return a value of ``var.alarms`` in which every signal has a threshold of its own, and the first one another window."""
    lines = []
    for number, name in enumerate(m.alarms.keys):
        window = f", evaluation_periods = {_PERIODS}" if m.provider == "aws" and number == 0 else ""
        lines.append(f"{name} = {{ threshold = {_FIRST + number}{window} }}")
    return "{\n" + "\n".join(lines) + "\n}"


def alarm_assertions(m: Blueprint) -> list[Validation]:
    """Return one assertion per alarm: what it watches, how, and from when it speaks."""
    by_key = {alarm.key: alarm for alarm in m.alarms.items}
    found = []
    for number, name in enumerate(m.alarms.keys):
        said = _said(m, by_key[name], f"{m.alarms.resource_type}.this[{quote(name)}]", number)
        found.append(Validation("alltrue([\n" + "".join(f"{one},\n" for one in said) + "])", f"the alarm {name} watches something else"))
    return found


def needs_apply(m: Blueprint) -> bool:
    """Whether an alarm speaks of something that only an apply makes known."""
    given = {one.argument or one.name for one in m.inputs if one.shown}
    texts = [value for alarm in m.alarms.items for value in _fields(m, alarm).values()]
    return any(name not in given for text in texts for name in _REFERENCE.findall(text))


def _said(m: Blueprint, alarm: Alarm, one: str, number: int) -> list[str]:
    fields = _fields(m, alarm)
    said = {"aws": _aws, "azurerm": _azure, "google": _google}[m.provider](fields, one, _FIRST + number)
    if m.provider == "aws":
        said.append(f"{one}.evaluation_periods == {_PERIODS if number == 0 else fields['evaluation_periods']}")
    return said


def _fields(m: Blueprint, alarm: Alarm) -> dict[str, str]:
    every = {**m.alarms.shared, **alarm.fields, **alarm.references}
    return {name: _GUARD.sub(r"\1", value) for name, value in every.items()}


def _aws(fields: dict[str, str], one: str, threshold: int) -> list[str]:
    said = [f"{one}.{name} == {fields[name]}" for name in _AWS]
    if fields["dimensions"] != "{}":
        said.append(f"{one}.dimensions == tomap({fields['dimensions']})")
    return [*said, f"{one}.threshold == {threshold}"]


def _azure(fields: dict[str, str], one: str, threshold: int) -> list[str]:
    said = [f"{place.format(one=one)} == {fields[name]}" for name, place in _AZURE.items()]
    if fields["dimensions"] != "{}":
        said.append(f"{{ for each in one({one}.criteria).dimension : each.name => one(each.values) }} == {fields['dimensions']}")
    return [*said, f"one({one}.scopes) == {fields['scope']}", f"one({one}.criteria).threshold == {threshold}"]


def _google(fields: dict[str, str], one: str, threshold: int) -> list[str]:
    condition = f"one(one({one}.conditions).condition_threshold)"
    said = [f"{place.format(condition=condition)} == {fields[name]}" for name, place in _GOOGLE.items() if fields[name] != "null"]
    return [
        *said,
        f'one({condition}.aggregations).alignment_period == "{fields["period"]}s"',
        f"{condition}.threshold_value == {threshold}",
    ]
