"""Thresholds that follow from a budget follow from the prices of where the resource stands, and a check says where they do not."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from fac_core.hcl.format import format_hcl
from fac_core.policy import BUILT_IN
from fac_core.unit_prices import prices_of
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline
SAID = "expect_failures = [check.alarms_have_prices]"
BUCKET = 'one(one(google_monitoring_alert_policy.this["total_bytes"].conditions).condition_threshold).threshold_value'
NONE = 'join(",", keys(google_monitoring_alert_policy.this)) == ""'
ONE = 'join(",", keys(google_monitoring_alert_policy.this)) == "total_bytes"'
BUCKET_TEXT = 'one(google_monitoring_alert_policy.this["total_bytes"].conditions).display_name'
QUEUE = 'aws_cloudwatch_metric_alarm.this["messages_sent"]'


def run(name: str, condition: str, *, provider: str = "", failing: bool = False, **inputs: str) -> str:
    """Write a run of a test: ``provider`` is the region that AWS tells."""
    told = f'override_data {{\ntarget = data.aws_region.current\nvalues = {{ id = "{provider}" }}\n}}\n' if provider else ""
    given = "".join(f"{key} = {value}\n" for key, value in inputs.items())
    asserted = f'assert {{\ncondition = {condition}\nerror_message = "another"\n}}\n'
    return f'run "{name}" {{\ncommand = plan\n{told}variables {{\n{given}}}\n{asserted}{SAID if failing else ""}\n}}\n'


def bytes_for(region: str) -> str:
    """Return from how many bytes on a budget of USD 20 a month is used up: of so many GB, kept for the month."""
    usd = prices_of("google_storage_bucket")["standard"].regions[region].usd
    return f"floor({20 * 10**9} / {usd:f} + 0.5)"


RUNS = {
    "google_storage_bucket": (
        run("where_it_stands", f"{BUCKET} == {bytes_for('southamerica-east1')}", location='"SOUTHAMERICA-EAST1"'),
        run(
            "where_the_caller_says",
            f"{BUCKET} == {bytes_for('us-central1')}",
            location='"southamerica-east1"',
            price_region='"us-central1"',
        ),
        run(
            "nowhere",
            f'{BUCKET} == {bytes_for("us-central1")} && endswith({BUCKET_TEXT}, " of us-central1. No price of nowhere-east9 is known.")',
            failing=True,
            location='"NOWHERE-EAST9"',
        ),
        run("a_multi_region_has_none", NONE, location='"EU"'),
        # The home of prices has none of these, and the bucket stands where there is one: said, and what to do about it.
        run(
            "the_class_has_a_price_here_alone",
            NONE,
            failing=True,
            location='"europe-west1"',
            storage_class='"COLDLINE"',
        ),
        run(
            "then_the_caller_says_the_region",
            ONE,
            location='"europe-west1"',
            price_region='"europe-west1"',
            storage_class='"COLDLINE"',
        ),
        run(
            "the_region_that_is_said_has_others_alone",
            NONE,
            failing=True,
            price_region='"us-central1"',
            storage_class='"COLDLINE"',
        ),
        run("neither_the_home_nor_the_place_has_one", NONE, failing=True, location='"us-central1"', storage_class='"COLDLINE"'),
        # Nothing waits for a price that nobody asks for.
        run("all_thresholds_are_given", ONE, price_region='"nowhere"', alarms="{ total_bytes = { threshold = 5 } }"),
        run("it_is_left_out", NONE, price_region='"nowhere"', alarms="{ total_bytes = { enabled = false } }"),
        run("nobody_is_billed_by_it", NONE, price_region='"nowhere"', location='"EU"'),
        run("no_budget_to_hold_it_against", NONE, price_region='"nowhere"', budget='{ shared = "shop" }'),
        run("a_region_that_nobody_knows", NONE, failing=True, price_region='"nowhere"'),
        run("none_is_wanted", NONE, price_region="null", location='"nowhere-east9"'),
    ),
    "aws_sqs_queue": (
        # A mocked provider tells any text, which is no region: nothing is known then, and nobody is warned of it.
        run(
            "a_text_that_is_no_region",
            f'{QUEUE}.threshold > 1 && strcontains({QUEUE}.alarm_description, "of us-east-1.")',
            provider="q8x2l0aa",
        ),
        run("a_region_without_prices", f"{QUEUE}.threshold > 1", provider="eu-nowhere-1", failing=True),
    ),
}


@pytest.mark.parametrize("resource_type", sorted(RUNS))
def test_prices_are_those_of_the_place(resource_type: str, tmp_path: Path) -> None:
    module = tmp_path / "module"
    write_module(resource_type, module, policy=BUILT_IN)
    head = (module / "tests" / "cost.tftest.hcl").read_text().partition("\nrun ")[0]
    shutil.rmtree(module / "tests")
    (module / "tests").mkdir()
    (module / "tests" / "prices.tftest.hcl").write_text(format_hcl("\n".join([head, *RUNS[resource_type]])))
    (result,) = run_tests([module])
    assert result.ok, result.problems
