"""Azure Monitor: what its platform metrics and metric alerts take.

Source, seen 2026-11-23: Terraform registry, hashicorp/azurerm `azurerm_monitor_metric_alert` (windows, frequencies, aggregations,
operators).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Choice, Text
from fac_core.document.shape import Field, Record
from fac_core.limits import limits
from fac_core.resource_types.clouds._cloud_facts import PUBLISHED, CloudFacts, billed_elsewhere
from fac_core.resource_types.fact_texts import EXPRESSION
from fac_core.resource_types.signal_model import Metric, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS = {"M": 60, "H": 3600, "D": 86400}
_DURATION = re.compile(r"PT?(\d+)([MHD])")


def windows() -> Mapping[str, int]:
    """Return the windows that an alert can have: seconds by ISO 8601 duration."""
    return _durations("window_size")


@cache
def _durations(rule: str) -> Mapping[str, int]:
    (allowed,) = [one.words for one in limits("azurerm") if (one.applies_to, one.rule) == ("azurerm_monitor_metric_alert", rule)]
    return {text: int(found[1]) * _UNITS[found[2]] for text in allowed if (found := _DURATION.fullmatch(text))}


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureMetric(Metric):
    """An Azure Monitor platform metric; durations in ISO 8601."""

    totals: ClassVar[frozenset[str]] = frozenset({"Count", "Total"})

    namespace: str
    aggregation: str
    window_size: str
    frequency: str = "PT1H"

    @property
    def place(self) -> str:
        """Return the namespace."""
        return self.namespace

    @property
    def taken_as(self) -> str:
        """Return the aggregation."""
        return self.aggregation

    @property
    def seconds(self) -> int:
        """Return the window."""
        return windows()[self.window_size]

    def refused(self, evaluation_periods: int) -> str:
        """Return that an alert cannot look more seldom than its window is long."""
        del evaluation_periods
        late = _durations("frequency")[self.frequency] > self.seconds
        return f"the frequency {self.frequency} is longer than the window {self.window_size}" if late else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureSignal(Signal):
    """A signal with what its alert watches, as an expression."""

    scope: str

    @property
    def references(self) -> Mapping[tuple[str, ...], str]:
        """Return what is watched, too."""
        # slots=True makes the class anew, and `super()` without arguments would look for the first one.
        return {**super(AzureSignal, self).references, ("scope",): self.scope}  # noqa: UP008 - as said


class Azure(CloudFacts):
    """Azure as facts of its resource types see it."""

    metric: ClassVar[Record[Metric]] = Record(
        "a metric with namespace, name, aggregation and window_size",
        AzureMetric,
        {
            "namespace": Field(Text("a namespace"), "Metric namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            **PUBLISHED,
            "aggregation": Field(Choice(("Average", "Count", "Maximum", "Minimum", "Total")), "Aggregation.", required=True),
            "window_size": Field(Choice(tuple(windows())), "Window.", required=True),
            "frequency": Field(Choice(tuple(_durations("frequency"))), "How often the alert looks."),
        },
    )
    comparisons: ClassVar[Mapping[str, str]] = {
        "Equals": "=",
        "GreaterThan": ">",
        "GreaterThanOrEqual": ">=",
        "LessThan": "<",
        "LessThanOrEqual": "<=",
    }
    above: ClassVar[str] = "GreaterThan"
    below: ClassVar[str] = "LessThanOrEqual"
    signal: ClassVar[type[Signal]] = AzureSignal
    signal_fields: ClassVar[Mapping[str, Field]] = {"scope": Field(EXPRESSION, "What the alert watches.")}
    type_fields: ClassVar[Mapping[str, Field]] = billed_elsewhere(groups=True)

    def left_out(self, resource_type: str, said: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return that the resource itself is watched."""
        del said
        return {"scope": f"{resource_type}.this.id"}


CLOUD = Azure()
