"""What a rendered alarm says, read from its text alone, and what of it is not true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.resource_types import for_type
from fac_core.resource_types.signal_model import MetricType
from fac_core.shared_facts.silent_at_zero import silent_at_zero

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fac_gen.blueprint.module_blueprint import Blueprint

ALARMS = {"aws": "aws_cloudwatch_metric_alarm", "azurerm": "azurerm_monitor_metric_alert", "google": "google_monitoring_alert_policy"}
DAY, WEEK = 86400, 604800
SPANS = {60: "minute", 300: "5 minutes", 3600: "hour", DAY: "day"}
AZURE = {"PT1M": 60, "PT5M": 300, "PT15M": 900, "PT30M": 1800, "PT1H": 3600, "PT6H": 21600, "PT12H": 43200, "P1D": DAY}
ADDS_UP = {"Sum", "Total", "Count", "SampleCount", "ALIGN_SUM", "ALIGN_COUNT", "ALIGN_DELTA", "increase"}


@dataclass(frozen=True)
class Seen:
    """One alarm as Terraform would make it with nothing but a threshold of the caller."""

    seconds: int
    """What one value speaks of."""
    periods: int
    taken_as: str
    breaching: bool = False
    """Whether silence sets it off."""
    frequency: int = 0


def faults(made: Blueprint, files: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the alarms of a module."""
    return [f"{made.resource_type}: {one}" for one in _faults(made, files)]


def _faults(made: Blueprint, files: Mapping[str, str]) -> Iterator[str]:
    known, text, alarm = for_type(made.resource_type), files.get("alarms.tf", ""), ALARMS[made.provider]
    others = [path for path, other in files.items() if "/" not in path and path != "alarms.tf" and f'resource "{alarm}" "this"' in other]
    if others and made.resource_type != alarm:
        yield f"an alarm stands in {others}"
    signals = known.signals if known else {}
    left_out = {one.path for one in made.alarms.left_out}
    seen = dict(read(made.provider, text)) if text else {}
    if set(seen) != set(signals) - left_out:
        yield f"alarms {sorted(seen)} of signals {sorted(signals)}"
    for key, one in ((key, one) for key, one in seen.items() if key in signals):
        metric = signals[key].metric
        idle, uncounted = signals[key].kind.value == "idle", metric.type is MetricType.COUNTER or metric.place in silent_at_zero()
        yield from (f"{key}: {fault}" for fault in _of_one(one, metric.type, metric.sampled, idle=idle, uncounted=uncounted))
        row = next((line for line in files["README.md"].splitlines() if line.startswith(f"| `{key}` | ")), "")
        said = re.search(r" per (minute|5 minutes|hour|day) \|", row)
        if not row or (said and said[1] != SPANS.get(one.seconds)):
            yield f"{key}: the README says {row!r} of {one.seconds} s"
    yield from (f"{fault}" for fault in WITHIN[made.provider](seen))


def _of_one(one: Seen, kind: MetricType, sampled: int, *, idle: bool, uncounted: bool) -> Iterator[str]:
    if kind is MetricType.GAUGE and one.taken_as in ADDS_UP and one.seconds > sampled:
        yield f"adds a gauge up {one.seconds // sampled} times"
    if kind is MetricType.COUNTER and one.taken_as not in ADDS_UP | {"ALIGN_RATE"}:
        yield f"{one.taken_as} of a counter speaks of one sample"
    if one.seconds < sampled:
        yield "most periods have no data"
    if one.breaching and not (idle and uncounted):
        yield "silence sets it off"
    if idle and one.seconds != DAY:
        yield f"idle is counted in {one.seconds} s"


def _aws(seen: Mapping[str, Seen]) -> Iterator[str]:
    for key, one in seen.items():
        if one.seconds % 60 and one.seconds not in {10, 20, 30}:
            yield f"{key}: CloudWatch knows no period of {one.seconds} s"
        if one.seconds * one.periods > (DAY if one.seconds < 3600 else WEEK):
            yield f"{key}: CloudWatch looks back no {one.periods} times {one.seconds} s"


def _azure(seen: Mapping[str, Seen]) -> Iterator[str]:
    yield from (f"{key}: looks more seldom than it looks back" for key, one in seen.items() if not one.frequency <= one.seconds)


def _google(seen: Mapping[str, Seen]) -> Iterator[str]:
    yield from (f"{key}: Monitoring aligns no {one.seconds} s" for key, one in seen.items() if not 60 <= one.seconds <= DAY)


WITHIN: Mapping[str, Callable[[Mapping[str, Seen]], Iterator[str]]] = {"aws": _aws, "azurerm": _azure, "google": _google}


def read(provider: str, text: str) -> Iterator[tuple[str, Seen]]:
    """Yield key and alarm for each signal of an ``alarms.tf``."""
    signals = text.partition("  signals = {\n")[2].partition("\n  }\n")[0]
    resource = text.partition(f'resource "{ALARMS[provider]}" "this" {{')[2]
    looked_at = text.partition("  watched = {\n")[2].partition("\n  }\n")[0] + "\n"
    watched = dict(re.findall(r"^    (\w+) = \{\n((?:      .*\n)+)    \}", looked_at, re.MULTILINE))
    for key, body in re.findall(r"^    (\w+) += \{ (.*) \}$", looked_at, re.MULTILINE):
        watched[key] = "".join(f"      {one}\n" for one in re.split(r", (?=\w+ = )", body))
    for key, body in re.findall(r"^    (\w+) = \{\n((?:      .*\n)+?)    \}", signals + "\n", re.MULTILINE):
        own = dict(re.findall(r"^      (\w+) += (.*)$", body + watched.get(key, ""), re.MULTILINE))
        shared = dict(reversed(re.findall(r'^\s+(\w+) += ("[^"$]*"|\d+)(?: #.*)?$', resource, re.MULTILINE)))
        yield key, _seen(provider, {name: value.strip('"') for name, value in {**shared, **own}.items()}, resource)


def _seen(provider: str, said: Mapping[str, str], resource: str) -> Seen:
    if provider == "azurerm":
        return Seen(AZURE[said["window_size"]], 1, said["aggregation"], frequency=AZURE[said["frequency"]])
    if provider == "aws":
        silent = said["treat_missing_data"] == "breaching" or said.get("silent") == "true"
        return Seen(int(said["period"]), int(said["evaluation_periods"]), said.get("statistic") or said["stat"], silent)
    if said.get("days", "null") == "null":
        period = said.get("period") or re.findall(r'alignment_period += "(\d+)s"', resource)[0]
        return Seen(int(period), 1, said.get("aligner") or said["per_series_aligner"])
    query = said.get("query") or resource
    word = "increase" if "increase(" in query else "over_time"
    return Seen(DAY if "[1d]" in query else 0, int(said["days"]), word, "or vector(0)" in query)
