"""An ECS service runs as many tasks as its caller says, until the caller lets it scale."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from fac_core.hcl.format import format_hcl
from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline
RUNS = """
run "the_count_is_what_the_caller_says" {
command = plan
variables {
desired_count = 10
}
assert {
condition = aws_appautoscaling_target.this[0].min_capacity == 10 && aws_appautoscaling_target.this[0].max_capacity == 10
error_message = "another count"
}
assert {
condition = length(aws_appautoscaling_policy.this) == 0
error_message = "scales unasked"
}
}

run "it_never_scales_below_the_count" {
command = plan
variables {
autoscaling = { max_capacity = 20 }
desired_count = 10
}
assert {
condition = aws_appautoscaling_target.this[0].min_capacity == 10 && aws_appautoscaling_target.this[0].max_capacity == 20
error_message = "another range"
}
assert {
condition = length(aws_appautoscaling_policy.this) == 1
error_message = "does not scale"
}
}

run "a_ceiling_below_the_count_is_refused" {
command = plan
variables {
autoscaling = { max_capacity = 4 }
desired_count = 10
}
expect_failures = [aws_ecs_service.this]
}

run "a_daemon_does_not_scale" {
command = plan
variables {
autoscaling = null
scheduling_strategy = "DAEMON"
}
assert {
condition = length(aws_appautoscaling_target.this) == 0
error_message = "a daemon that scales"
}
}
"""


def test_a_service_runs_as_many_tasks_as_its_caller_says(tmp_path: Path) -> None:
    folder = write_module("aws_ecs_service", tmp_path / "module", policy=BUILT_IN).folder
    head = (folder / "tests/cost.tftest.hcl").read_text().partition('run "')[0]
    shutil.rmtree(folder / "tests")
    (folder / "tests").mkdir()
    (folder / "tests/counts.tftest.hcl").write_text(format_hcl(head + RUNS))
    (result,) = run_tests([folder])
    assert result.ok, result.problems
