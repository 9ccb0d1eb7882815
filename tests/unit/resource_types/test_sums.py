"""Parts are added up by what each had on average: the sum of their greatest values counts what moves between them twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.names import resource_type
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import for_type, names
from fac_core.resource_types.clouds.google import GoogleMetric
from fac_core.resource_types.signal_model import MetricType

if TYPE_CHECKING:
    from fac_core.resource_types import Signal

pytestmark = pytest.mark.unit
SINCE_THE_START = {"google_dataflow_job.memory_time"}
"""What is counted from the start of each part on, and never falls."""


def sums_of_greatest(one: Signal) -> bool:
    if one.kind is not SignalKind.SPEND or one.metric.type is not MetricType.GAUGE or not isinstance(one.metric, GoogleMetric):
        return False
    return (one.metric.aligner, one.metric.reducer) == ("ALIGN_MAX", "REDUCE_SUM")


def test_no_spend_is_a_sum_of_greatest_values() -> None:
    known = [for_type(resource_type(*name.split("/", 1))) for name in names()]
    found = {f"{one.resource_type}.{key}" for one in known if one for key, said in one.signals.items() if sums_of_greatest(said)}
    assert found == SINCE_THE_START
