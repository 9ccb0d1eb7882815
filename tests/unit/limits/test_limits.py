"""Every limit of the clouds is refused at plan, or kept in another way that the table says."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path

import pytest

from fac_core import limits as table
from fac_core.document.problems import DocumentError
from fac_core.errors import UserError
from fac_core.limits import Limit, limits, number
from fac_core.policy import BUILT_IN, load
from fac_core.resource_types import for_type, names
from fac_core.resource_types.clouds import aws, azurerm
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.render import render

pytestmark = pytest.mark.unit
PROVIDERS = ("aws", "azurerm", "google")
ROWS = [(provider, one) for provider in PROVIDERS for one in limits(provider)]
SUBJECTS = {"aws": "aws_sqs_queue", "azurerm": "azurerm_storage_account", "google": "google_storage_bucket"}
ALARMLESS = {"aws": "aws_kms_key", "azurerm": "azurerm_public_ip", "google": "google_secret_manager_secret"}
NAMES = {"aws": "name_length", "azurerm": "name_characters", "google": "name_length"}
# Refused since before the table: words that the input takes no others of, and rules that generated tests of their own show.
SHOWN = {
    "aws_budgets_budget.time_unit": "no period of a budget",
    "aws_budgets_budget.notification_type": "an alert on nothing known",
    "aws_cloudwatch_metric_alarm.period_x_evaluation_periods_max": "an_alarm_looks_back_no_further_than_cloudwatch_does",
    "aws_cloudwatch_metric_alarm.period_under_an_hour_x_evaluation_periods_max": "an_alarm_looks_back_no_further_than_cloudwatch_does",
    "azurerm_consumption_budget_*.threshold_type": "an alert on nothing known",
    "azurerm_consumption_budget_*.time_grain": "no period of a budget",
    "google_billing_budget.threshold_percent": "an alert at nothing",
    "google_billing_budget.spend_basis": "an alert on nothing known",
    "google_billing_budget.calendar_period": "no period of a budget",
    "google_billing_budget.specified_amount": "no money",
    "google_monitoring_alert_policy.user_labels_max": "more than ",
}
TELLS = re.compile(
    r"(?m)^\s*(?:dynamic \"(\w+)\" \{\n\s*for_each|(\w+)) += (?:toset\()?"
    r"(?:var\.notifications\.|local\.(?:anomaly_subscribers|budget_channels|budget_topics)\b|var\.(?:emails|webhooks|budget\.roles)\b|try\(coalesce\(var\.anomaly)"
)
"""Where a guardrail names whom it tells: a list, or a nested block for each."""
ONE_ALONE = {"pubsub_topic"}
UNDOCUMENTED = {("azurerm_consumption_budget_subscription", "contact_roles"), ("azurerm_cost_anomaly_alert", "email_addresses")}
"""Of the foundation alone; neither the models of azure-mgmt-consumption nor Microsoft Learn say a number (2026-11-29)."""
FOUNDATIONS = Path(__file__).parents[3] / "modules"


@lru_cache(maxsize=8)
def rendered(name: str) -> dict[str, str]:
    """Return the files of a type under the built-in policy."""
    return render(blueprint(name, BUILT_IN))


def _id(row: tuple[str, Limit]) -> str:
    return row[1].id


@pytest.mark.parametrize("row", [row for row in ROWS if row[1].refused], ids=_id)
def test_what_is_beyond_a_limit_is_refused_by_a_generated_test(row: tuple[str, Limit]) -> None:
    provider, limit = row
    tests = rendered(SUBJECTS[provider])["tests/cost.tftest.hcl"]
    found = [one for one in cloud_of(provider).limited() if one.limit == limit]
    if not found:
        assert SHOWN[limit.id] in tests
    for one in found:
        assert limit.refused == (one.variable,)
        assert (f"beyond_{limit.rule}_is_refused" if one.address else f"# {one.why}") in tests
        assert not one.at or f"# {limit.rule}\n" in tests


@pytest.mark.parametrize("row", [row for row in ROWS if row[1].confidence != "low"], ids=_id)
def test_every_sure_limit_is_kept_by_somebody(row: tuple[str, Limit]) -> None:
    assert bool(row[1].refused) != bool(row[1].kept)


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_a_limit_speaks_of_a_resource_type(row: tuple[str, Limit]) -> None:
    provider, limit = row
    assert any(fnmatchcase(name, limit.applies_to) for name in catalogue().names(provider))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_how_many_a_guardrail_tells_is_a_row_of_the_table(provider: str) -> None:
    files = rendered(SUBJECTS[provider])
    texts = [text for name, text in files.items() if name.count("/") == 0 and name.endswith(".tf")]
    texts += [path.read_text() for path in (FOUNDATIONS / provider / "cost-foundation").glob("*.tf")]
    blocks = [one for text in texts for one in re.findall(r'(?ms)^resource "(\w+)" (.*?)^}', text)]
    telling = {(kind, block or argument) for kind, body in blocks for block, argument in TELLS.findall(body)}
    assert {kind for kind, _ in telling} >= {cloud_of(provider).alarm_type, *cloud_of(provider).budget_types[:1]} - {""}
    unrefused = {one for one in telling if one[1] not in ONE_ALONE and not any(_counts(limit, *one) for limit in limits(provider))}
    assert unrefused <= UNDOCUMENTED


def _counts(limit: Limit, kind: str, argument: str) -> bool:
    """Whether a limit says how many a type tells by one argument or block, and somebody refuses more."""
    measured = {path.rpartition(".")[2] for path, how in limit.measured.items() if how in {"blocks", "items"}}
    return (
        fnmatchcase(kind, limit.applies_to) and argument in measured and limit.rule.endswith("_max") and bool(limit.refused or limit.kept)
    )


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_module_keeps_the_limits_of_guardrails_that_it_has(provider: str) -> None:
    """Also the other way: no caller is refused for the sake of alarms that there are none of."""
    with_alarms, without = (rendered(name) for name in (SUBJECTS[provider], ALARMLESS[provider]))
    assert "alarms.tf" in with_alarms
    assert "alarms.tf" not in without
    for one in cloud_of(provider).limited():
        for files in (with_alarms, without):
            text = "".join(text for name, text in files.items() if name.count("/") == 0 and name.endswith(".tf"))
            tests = files["tests/cost.tftest.hcl"]
            kept = files is with_alarms or one.limit.applies_to != cloud_of(provider).alarm_type
            assert (one.message in text) == kept, one.limit.id
            assert kept or f"beyond_{one.limit.rule}_is_refused" not in tests


def test_no_rule_is_shown_that_the_table_does_not_hold() -> None:
    assert set(SHOWN) <= {one.id for _, one in ROWS if one.refused}


def test_texts_and_dimensions_of_alarms_keep_their_limits() -> None:
    longest = number("aws", "aws_cloudwatch_metric_alarm", "description_length")
    most = number("aws", "aws_cloudwatch_metric_alarm", "dimensions_max")
    made = [blueprint(name.replace("/", "_"), BUILT_IN) for name in names() if name.startswith("aws/")]
    assert all(len(alarm.description) <= longest for one in made for alarm in one.alarms.items)
    known = [facts for one in made if (facts := for_type(one.resource_type))]
    assert len(known) == len(made)
    assert all(len(signal.dimensions) <= most for facts in known for signal in facts.signals.values())


@pytest.mark.parametrize(("provider", "longest"), [("aws", 100), ("azurerm", 63), ("google", 60)])
def test_names_of_budgets_are_as_long_as_the_cloud_takes(provider: str, longest: int) -> None:
    files = rendered(SUBJECTS[provider])
    (start,) = re.findall(r'budget_name += "(.*)\$\{local\.scope_name\}"', files["budget.tf"])
    (kept,) = re.findall(r"scope_name += .*\{1,(\d+)\}\$", files["tags.tf"])
    (cut,) = re.findall(r"scope_name += .*, 0, (\d+)\)\}-\$\{substr\(sha256\(", files["tags.tf"])
    assert len(start) + int(kept) == longest
    assert int(cut) + 9 == int(kept)
    (told,) = [one.value for one in limits(provider) if "budget" in one.applies_to and one.rule == NAMES[provider]]
    assert str(longest) in str(told)


def test_windows_of_alarms_are_those_of_the_table() -> None:
    """Who writes facts of a resource type is told at reading, who calls a module at planning: by the same numbers."""
    files = rendered("aws_sqs_queue")
    longest, short = (
        number("aws", "aws_cloudwatch_metric_alarm", f"period_{which}x_evaluation_periods_max") for which in ("", "under_an_hour_")
    )
    assert f"< 3600 ? {short} : {longest})" in files["alarms.tf"]
    assert "looks back seven days at most, one day with periods under an hour" in files["alarms.tf"]
    rules = {one.rule: one.words for one in limits("azurerm") if one.applies_to == "azurerm_monitor_metric_alert"}
    assert list(rules["window_size"]) == list(azurerm.windows())
    assert azurerm.windows()["PT12H"] == 12 * 3600


def test_a_policy_with_more_alerts_than_the_cloud_takes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    alerts = ", ".join(f"{{at: {at}, on: actual}}" for at in range(10, 70, 10))
    path.write_text(f"version: 1\ncurrency: USD\ntags: {{scope: cost_scope, required: {{owner: {{}}}}}}\nbudgets: {{alerts: [{alerts}]}}\n")
    assert len(blueprint("aws_sqs_queue", load(path)).budget.alerts) == 6
    with pytest.raises(UserError, match="6 alerts"):
        blueprint("azurerm_storage_account", load(path))


def test_a_policy_of_days_asks_for_no_forecast(tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text("version: 1\ncurrency: USD\ntags: {scope: cost_scope, required: {owner: {}}}\nbudgets: {period: daily}\n")
    assert [on for _, on in blueprint("aws_sqs_queue", load(path)).budget.alerts] == ["actual", "actual"]
    assert "forecast" in [on for _, on in blueprint("google_storage_bucket", load(path)).budget.alerts]


def test_azure_is_given_whole_percentages(tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text(
        "version: 1\ncurrency: USD\ntags: {scope: cost_scope, required: {owner: {}}}\nbudgets: {alerts: [{at: 110.5, on: actual}]}\n"
    )
    assert blueprint("azurerm_storage_account", load(path)).budget.alerts == (("111", "actual"),)
    assert blueprint("aws_sqs_queue", load(path)).budget.alerts == (("110.5", "actual"),)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("confidence: high", "who keeps this limit?"),
        ("confidence: high, refused: [budget], kept: it cannot", "one of the two"),
        ("confidence: sure, kept: it cannot", "expected"),
    ],
)
def test_a_wrong_row_is_told_by_its_line(row: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "moon.yaml").write_text(f"- {{applies_to: moon_budget, rule: most, value: 1, source: nobody, as_of: 2026-11, {row}}}\n")
    monkeypatch.setattr(table, "FOLDER", tmp_path)
    table.limits.cache_clear()
    with pytest.raises(DocumentError, match=said):
        limits("moon")


def test_alarms_look_back_as_far_as_the_table_says() -> None:
    rules = {aws.HOUR: "period_x_evaluation_periods_max", aws.HOUR - 1: "period_under_an_hour_x_evaluation_periods_max"}
    said = {period: number("aws", "aws_cloudwatch_metric_alarm", rule) for period, rule in rules.items()}
    assert said == {period: aws.longest_window(period) for period in rules}
