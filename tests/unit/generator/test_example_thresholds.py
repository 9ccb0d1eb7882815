"""Thresholds in examples are ones that somebody could mean: no thousand percent."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render.interface_samples import alarms

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "key", "threshold"),
    [
        ("aws_instance", "cpu", "5"),
        ("aws_instance", "network_out", "10000000000"),
        ("aws_instance", "surplus_credits", "0"),
        ("google_sql_database_instance", "cpu", "0.05"),
    ],
)
def test_the_threshold_suits_the_unit(resource_type: str, key: str, threshold: str) -> None:
    assert alarms(blueprint(resource_type, BUILT_IN), (key,)) == f"{{ {key} = {{ threshold = {threshold} }} }}"
