"""What a cost signal leaves out, and what no shape can refuse: limits between keys of a signal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.policy.model import SignalKind
from fac_core.resource_types import alarm_limits
from fac_core.resource_types.signal_model import AwsMetric, AzureMetric, MetricType, MissingData, Signal
from fac_core.resource_types.signal_truth import untruths

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch

_INDEXED = re.compile(r"\.this\[")


def complete_signal(resource_type: str, provider: str, **said: Any) -> dict[str, Any]:  # noqa: ANN401 - the shape's values
    """Fill in what a signal leaves out; its key and source come with the file."""
    above, below = alarm_limits.DEFAULT_COMPARISON[provider]
    idle = said["kind"] is SignalKind.IDLE
    said.setdefault("comparison", below if idle else above)
    if provider == "aws":
        # Nobody counts what nobody does; but a gauge that is silent belongs to something that does not run, and costs nothing.
        silence_tells = idle and said["metric"].type is MetricType.COUNTER
        said.setdefault("missing_data", MissingData.BREACHING if silence_tells else MissingData.NOT_BREACHING)
    if provider == "azurerm":
        said.setdefault("scope", f"{resource_type}.this.id")
    return said


def check_signal(signal: Signal, tree: Branch, problems: Problems) -> None:
    wrong = _metric_problem(signal)
    if wrong:
        problems.add(tree.at("metric").place, wrong)
    for lie in untruths(signal):
        problems.add(tree.at(lie.key).place, lie.message, lie.hint)
    if signal.source is None:
        problems.add(tree.place, "neither the signal nor the file names its source", "Add source: {title: ..., seen: ...}.")
    indexed = [tree.at("dimensions", name) for name, expression in signal.dimensions.items() if _INDEXED.search(expression)]
    if _INDEXED.search(signal.scope):
        indexed.append(tree.at("scope"))
    for where in indexed:
        problems.add(where.place, "expressions carry no count index", "Write <type>.this.<attribute>; a generator adds [0].")


def _metric_problem(signal: Signal) -> str:
    metric = signal.metric
    if isinstance(metric, AwsMetric):
        return alarm_limits.aws_period_problem(metric.period) or alarm_limits.aws_window_problem(metric.period, signal.evaluation_periods)
    if isinstance(metric, AzureMetric):
        late = alarm_limits.AZURE_FREQUENCIES[metric.frequency] > alarm_limits.AZURE_WINDOWS[metric.window_size]
        return f"the frequency {metric.frequency} is longer than the window {metric.window_size}" if late else ""
    return "" if metric.period % 60 == 0 else "a period is a multiple of 60 seconds"
