"""Numbers and lists that explanations give are those of the code."""

from __future__ import annotations

import re
import signal
from decimal import Decimal
from pathlib import Path

import pytest

from fac_core import cli
from fac_core.finding import Verdict
from fac_core.limits import number
from fac_core.resource_types import IDLE_DAYS, for_type
from fac_core.unit_prices import prices_of
from fac_gen.clouds import cloud_of, clouds
from fac_gen.render.prices import rounded

pytestmark = pytest.mark.unit

EXPLANATION = Path(__file__).parents[2] / "docs/explanation"
TITLES = {"AWS": "aws", "Azure": "azurerm", "Google": "google"}
WORDS = {7: "Seven", 10: "ten"}


def text(name: str) -> str:
    return (EXPLANATION / f"{name}.md").read_text()


def table(name: str, head: str) -> list[list[str]]:
    """Return the rows of the one table whose head begins with some words."""
    found = re.findall(rf"^\| {re.escape(head)}[^\n]*\|\n\|[-|]+\|\n((?:\|[^\n]*\|\n)+)", text(name), re.MULTILINE)
    assert len(found) == 1, f"{name}: {head}"
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in found[0].splitlines()]


def test_how_far_back_idle_looks() -> None:
    rows = {TITLES[cloud]: days for cloud, days, _ in table("alarms", "cloud | days")}
    assert rows.keys() == {one.name for one in clouds()}
    for name, days in rows.items():
        most = cloud_of(name).most_idle_days
        assert days.partition(",")[0] == (f"1 to {most}" if most > 1 else "1"), name
        assert ("only when you say so" in days) == (most < IDLE_DAYS), name
    assert f"{WORDS[IDLE_DAYS]} days, unless" in text("alarms")


def test_what_an_alarm_costs() -> None:
    rows = {TITLES[cloud]: said for cloud, *said in table("alarms", "cloud | USD a month")}
    assert rows.keys() == {one.name for one in clouds()}
    for name, (said, source) in rows.items():
        price = cloud_of(name).alarm_price
        assert re.findall(r"\d+(?:\.\d+)?", said)[0] == str(price.amount), name
        assert source.rpartition(" ")[2] in price.words, f"{name}: the month of the source"


def test_how_many_metrics_an_alarm_has() -> None:
    most = int(number("aws", "aws_cloudwatch_metric_alarm", "metric_math_metrics_max"))
    assert f"CloudWatch allows {WORDS[most]} metrics in one alarm" in " ".join(text("alarms").split())


def test_thresholds_worked_out_by_hand() -> None:
    """What the page works out by hand is what it says, and what modules make of a budget of USD 100."""
    rows = table("alarms", "signal | one count")
    assert len(rows) >= 10
    for name, _, usd, work, said in rows:
        resource_type, _, key = name.partition(" ")
        facts = for_type(resource_type)
        assert facts is not None
        price = facts.signals[key].price
        assert price is not None
        by_hand = Decimal(1)
        for sign, factor in re.findall(r"(^|/|x) ?([\d.]+)", work):
            by_hand = by_hand / Decimal(factor) if sign == "/" else by_hand * Decimal(factor)
        assert f"{rounded(by_hand).normalize():f}" == said.split()[0], name
        asked = next(one for name, one in prices_of(resource_type).items() if f'"{name}"' in price.of and name in FIRST)
        region = cloud_of(facts.provider).price_region
        assert (asked.regions.get(region) or asked.regions["global"]).usd == Decimal(usd), name


FIRST = {"application", "hot_lrs", "ingested", "messages", "processed", "requests", "standard", "storage", "writes"}
"""The prices that the page takes."""


@pytest.mark.parametrize(
    ("module", "variable", "default", "told"),
    [
        ("s3-bucket", "abort_incomplete_multipart_upload_days", "7", "after 7 days by default"),
        ("s3-bucket", "noncurrent_version_expiration_days", "null", "when a number of days is given"),
        ("s3-bucket", "tls_required", "true", "Requests without TLS are refused | on request | by default"),
        ("sqs-queue", "receive_wait_time_seconds", "20", "wait for 20 seconds, so empty ones are not billed | on request | by default"),
        ("db-instance", "storage_type", '"gp3"', "gp3 unless set"),
        ("db-instance", "log_retention_days", "30", "made for every exported log, 30 days"),
        ("db-instance", "copy_tags_to_snapshot", "true", "Tags on snapshots | by default | by default"),
        ("db-instance", "final_snapshot_identifier", "null", "`<identifier>-final-<time>` unless set"),
        ("lb", "enable_deletion_protection", "null", "Deletion protection | by default | on request"),
    ],
)
def test_defaults_that_the_comparison_names(module: str, variable: str, default: str, told: str) -> None:
    text_of = (EXPLANATION.parents[1] / "modules/aws" / module / "variables.tf").read_text()
    found = re.search(rf'^variable "{variable}" {{\n(.*?)^}}', text_of, re.MULTILINE | re.DOTALL)
    assert found is not None
    assert re.findall(r"^  default\s+= (.*)$", found[1], re.MULTILINE) == [default]
    assert told in text("compared-with-hand-written-modules")


def test_verdicts_are_explained() -> None:
    assert [row[0].strip("*") for row in table("verdicts", "verdict | it means")] == [one.value for one in Verdict]


def test_exit_codes_are_explained() -> None:
    known = {0, 1, cli.USAGE, cli.BUG, cli.INTERRUPTED, 128 + signal.SIGTERM}
    assert {int(row[0]) for row in table("errors-and-exit-codes", "exit code")} == known
