"""Where a service says nothing of zeros, an idle alarm takes silence for idleness: otherwise it could never ring."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import MetricType, MissingData, for_type, names
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_core.shared_facts.silent_at_zero import silent_at_zero
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.render import render

pytestmark = pytest.mark.unit


def test_silence_is_idleness_where_zeros_are_not_published() -> None:
    known = {name: for_type(name.replace("/", "_", 1)) for name in names() if name.startswith("aws/")}
    watched = [(name, one) for name, facts in known.items() if facts for one in facts.signals.values()]
    there = [(name, one) for name, one in watched if isinstance(one.metric, AwsMetric) and one.metric.namespace in silent_at_zero()]
    idle = {f"{name}: {one.key}": one for name, one in there if one.kind is SignalKind.IDLE}
    assert {key for key, one in idle.items() if one.missing_data is not MissingData.BREACHING} == set()
    assert {one.metric.place for one in idle.values()} == set(silent_at_zero())
    assert any(one.metric.type is MetricType.GAUGE for one in idle.values())
    # That of others still belongs to what does not run.
    others = [one for _, one in watched if one.kind is SignalKind.IDLE and one.metric.place not in silent_at_zero()]
    assert any(one.metric.type is MetricType.GAUGE and one.missing_data is MissingData.NOT_BREACHING for one in others)


def test_the_module_fills_what_is_silent_and_names_every_metric_that_is_added() -> None:
    files = render(blueprint("aws_neptune_cluster", BUILT_IN, Options()))
    assert "silent              = true" in files["alarms.tf"]
    assert "FILL(" in files["alarms.tf"]
    row = next(line for line in files["README.md"].splitlines() if "| `idle` |" in line)
    assert "`GremlinRequestsPerSec` + `OpenCypherRequestsPerSec` + `SparqlRequestsPerSec`" in row
