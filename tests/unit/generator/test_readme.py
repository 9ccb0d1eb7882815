"""What a README says about alarms, whatever a type has of them."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.model import Options
from fac_gen.module import module_files

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "sentence"),
    [
        ("aws_ebs_volume", "An alarm exists once it has a threshold."),
        ("aws_elasticache_replication_group", "No alarm can be made from this module alone."),
        ("aws_launch_template", "No cost signal is known for `aws_launch_template`, so there are no alarms."),
    ],
)
def test_the_readme_says_why_there_are_no_alarms(resource_type: str, sentence: str) -> None:
    readme = module_files(blueprint(resource_type, BUILT_IN, Options()))["README.md"]
    alarms = readme.partition("### Alarms")[2].partition("\n## ")[0]
    assert f"\n{sentence}" in alarms
    assert ("Signals left out:" in alarms) == (resource_type == "aws_elasticache_replication_group")
