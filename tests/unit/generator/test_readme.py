"""What a README says about alarms, whatever a type has of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.module import module_files

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"


@pytest.mark.parametrize(
    ("resource_type", "sentence"),
    [
        ("aws_ebs_volume", "An alarm exists once it has a threshold: `alarms = { "),
        ("aws_cloudwatch_event_bus", "No alarm can be made from this module alone."),
        ("aws_launch_template", "No cost signal is known for `aws_launch_template`, so there are no alarms."),
    ],
)
def test_the_readme_says_why_there_are_no_alarms(resource_type: str, sentence: str) -> None:
    readme = module_files(blueprint(resource_type, BUILT_IN, Options()))["README.md"]
    alarms = readme.partition("### Alarms")[2].partition("\n## ")[0]
    assert f"\n{sentence}" in alarms
    assert ("Signals left out:" in alarms) == (resource_type == "aws_cloudwatch_event_bus")


@pytest.mark.parametrize(
    ("resource_type", "sentence"),
    [
        (
            "aws_sqs_queue",
            "nothing by default, USD 0.20 where thresholds follow from the budget, USD 0.30 with all of them. Budgets that only",
        ),
        ("aws_ebs_volume", ": USD 0.20 by default. Budgets that only notify"),
        ("aws_api_gateway_rest_api", "nothing by default, USD 0.20 with all of them."),
        (
            "aws_dynamodb_table",
            ": up to USD 0.20 by default, up to USD 0.60 where thresholds follow from the budget, up to USD 0.70 with all of them, and",
        ),
        ("aws_launch_template", "Nothing: budgets that only notify and cost anomaly detection are free of charge."),
        (
            "azurerm_storage_account",
            ": nothing by default, up to USD 0.10 where thresholds follow from the budget, up to USD 0.40 with all of them.",
        ),
        ("google_pubsub_topic", "Nothing before September 2027, from when on Cloud Monitoring bills USD 0.35"),
    ],
)
def test_the_readme_says_what_the_guardrails_cost(resource_type: str, sentence: str) -> None:
    readme = module_files(blueprint(resource_type, BUILT_IN, Options()))["README.md"]
    assert sentence in readme.partition("### What the guardrails cost")[2].partition("\n## ")[0]


def test_what_a_companion_offers_under_the_same_name_is_not_left_out() -> None:
    made = blueprint("aws_sqs_queue", BUILT_IN, Options())
    assert {gap.path for gap in made.left_out}.isdisjoint(one.name for one in made.inputs)


def test_alarms_that_each_take_the_whole_budget_say_that_they_do() -> None:
    """Of two that stay just below their thresholds nobody hears, although together they spend it twice."""
    seen = []
    for path in sorted(MODULES.glob("*/*/README.md")):
        text = path.read_text(encoding="utf-8")
        spent = re.findall(r"^\| (`\w+`) \| spend \|", text, re.MULTILINE)
        whole = {key for key in re.findall(r"^\| (`\w+`) \| [A-Z]{3} [0-9.]+ per ", text, re.MULTILINE) if key in spent}
        said = re.findall(r"^Each of (.*) is held against the whole budget by itself: ", text, re.MULTILINE)
        assert [sorted(re.findall("`[^`]+`", one)) for one in said] == ([sorted(whole)] if len(whole) > 1 else []), path
        seen += said
    assert len(seen) > 5


def test_the_readme_says_what_an_alarm_of_idleness_needs() -> None:
    """Where an alert looks back a day at most, there is none until a caller says that a day is enough."""
    seen = 0
    for path in sorted(MODULES.glob("*/*/README.md")):
        rows = [line for line in path.read_text(encoding="utf-8").splitlines() if " | idle | " in line]
        asked = path.parts[-3] == "azurerm"
        assert [row for row in rows if ("with `days = 1` |" in row) != asked] == [], path
        seen += asked and bool(rows)
    assert seen > 20
