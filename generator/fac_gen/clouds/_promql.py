"""Idle signals of Google as PromQL: a condition on a threshold looks back a day at most, a query as far as it likes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, template
from fac_core.resource_types import MetricType
from fac_gen.clouds._expressions import indexed

if TYPE_CHECKING:
    from fac_core.resource_types import Signal
    from fac_core.resource_types.clouds.google import GoogleMetric

_OVER_TIME = {"ALIGN_MAX": "max_over_time", "ALIGN_MEAN": "avg_over_time", "ALIGN_MIN": "min_over_time"}
_ACROSS = {"": "max", "REDUCE_MAX": "max", "REDUCE_MEAN": "avg", "REDUCE_MIN": "min", "REDUCE_SUM": "sum"}
_COUNTED = ("sum(increase(", "[1d])) or vector(0)")


def idle_query(signal: Signal, metric: GoogleMetric, resource_type: str) -> str:
    """Return how much was used on the last day, as HCL.

    A counter that is silent has counted nothing; a gauge that is silent belongs to something that does not run, and costs nothing.
    """
    selector = _selector(signal, metric, resource_type)
    if metric.type is MetricType.COUNTER:
        before, after = _COUNTED
    else:
        across, over = _ACROSS[metric.reducer], _OVER_TIME[metric.aligner]
        before, after = f"{across}({over}(", "[1d]))"
        if metric.parts:
            before, after = f"{across}(sum without ({', '.join(metric.parts)}) ({over}(", "[1d])))"
    parts = [(f"({before}{promql_name(name)}", *selector, f"{after})") for name in (metric.name, *metric.plus)]
    return template(*[text for number, part in enumerate(parts) for text in (*([" + "] if number else []), *part)])


def promql_name(name: str) -> str:
    """Return what PromQL calls a metric: a colon for the first slash, and _ for all that its names may not hold."""
    service, _, metric = name.partition("/")
    return f"{re.sub(r'[^a-zA-Z0-9_]', '_', service)}:{re.sub(r'[^a-zA-Z0-9_]', '_', metric)}"


def _selector(signal: Signal, metric: GoogleMetric, resource_type: str) -> list[str]:
    parts = [f'{{monitored_resource="{metric.resource_type}"']
    for name, expression in signal.dimensions.items():
        sign = "=~" if name in metric.patterns else "="
        parts += [f', {name.removeprefix("metric.")}{sign}"', Expression(indexed(expression, resource_type)), '"']
    return [*parts, "}"]
