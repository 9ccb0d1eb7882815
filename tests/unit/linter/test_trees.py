"""The rules on plans and states: what Terraform says there will be, judged as it is, with places where the source is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner
from tests.unit.linter.documents import (
    AWS,
    AZURE,
    GOOGLE,
    LABELS,
    REQUIRED,
    Run,
    change,
    findings,
    plan,
    provider_block,
)

from fac_core.errors import UserError
from fac_lint.cli import command
from fac_lint.formats import UNITS

pytestmark = pytest.mark.unit


def verdict(run: Run, one: dict[str, Any], **more: object) -> str:
    (found,) = findings(run(plan(one, **more), "--format", "json", "--all", "--select", "missing-cost-tags")).values()
    return found[0]


@pytest.mark.parametrize(
    ("after", "marks", "expected"),
    [
        ({"tags": REQUIRED, "tags_all": REQUIRED}, {}, "compliant"),
        ({"tags": {}, "tags_all": REQUIRED}, {}, "compliant"),
        ({"tags": None, "tags_all": REQUIRED}, {}, "compliant"),
        ({"tags": REQUIRED, "tags_all": {"owner": "me"}}, {}, "violated"),  # the provider's ignore_tags take some away
        ({"tags": None, "tags_all": {}}, {}, "violated"),
        ({"tags": {**REQUIRED, "owner": ""}, "tags_all": {**REQUIRED, "owner": ""}}, {}, "violated"),
        ({"tags": {**REQUIRED, "owner": None}, "tags_all": {**REQUIRED, "owner": "default"}}, {}, "compliant"),
        ({}, {"unknown": {"tags": True, "tags_all": True}}, "unknown"),
        ({"tags": REQUIRED}, {"unknown": {"tags": {"queue": True}, "tags_all": True}}, "compliant"),
        ({"tags": {"a": "b"}}, {"unknown": {"tags": {"owner": True}, "tags_all": True}}, "unknown"),
        ({"tags": REQUIRED, "tags_all": REQUIRED}, {"sensitive": {"tags": True, "tags_all": {"owner": True}}}, "compliant"),
        (
            {"tags": {**REQUIRED, "owner": ""}, "tags_all": {**REQUIRED, "owner": ""}},
            {"sensitive": {"tags": True, "tags_all": True}},
            "violated",
        ),
        ({"tags": REQUIRED}, {}, "compliant"),  # written by a provider that tells no sum, or read from a state of one
        ({"tags": REQUIRED, "tags_all": None}, {}, "compliant"),
        ({"tags": {"owner": "me"}}, {}, "unknown"),  # no default tags are told either
        ({}, {"unknown": True}, "unknown"),
    ],
)
def test_tags_are_those_that_aws_will_have(run: Run, after: dict[str, Any], marks: dict[str, Any], expected: str) -> None:
    assert verdict(run, change("aws_sqs_queue.a", {"name": "a", **after}, **marks)) == expected


def test_default_tags_fill_in_where_the_sum_is_unknown(run: Run) -> None:
    unknown = {"tags": {"queue": True}, "tags_all": True}
    queue = change("aws_sqs_queue.a", {"tags": {"owner": "me"}}, unknown=unknown)
    assert verdict(run, queue, configuration=provider_block(**REQUIRED)) == "compliant"
    assert verdict(run, queue, configuration=provider_block(application="shop")) == "violated"


def test_tags_that_the_provider_ignores_are_not_there(run: Run) -> None:
    configuration = provider_block(**REQUIRED)
    ignored = {"keys": {"constant_value": ["owner"]}, "key_prefixes": {"constant_value": ["cost_"]}}
    configuration["provider_config"]["aws"]["expressions"]["ignore_tags"] = [ignored]
    queue = change("aws_sqs_queue.a", {"tags": REQUIRED}, unknown={"tags_all": True})
    ((_, message),) = findings(run(plan(queue, configuration=configuration), "--format", "json")).values()
    assert message == "aws_sqs_queue.a lacks the required tags cost_center and owner"


def test_tags_of_resources_of_their_own_count(run: Run) -> None:
    configuration = provider_block()
    tags = [
        {"address": f"aws_ec2_tag.{key}", "expressions": {"resource_id": {"references": ["aws_instance.a.id", "aws_instance.a"]}}}
        for key in REQUIRED
    ]
    configuration["root_module"]["resources"] = tags
    made = [change(f"aws_ec2_tag.{key}", {"key": key, "value": value}, unknown={"resource_id": True}) for key, value in REQUIRED.items()]
    there = [change(f"aws_ec2_tag.{key}", {"key": key, "value": value, "resource_id": "i-1"}) for key, value in REQUIRED.items()]
    planned, known = change("aws_instance.a", {"tags_all": {}}), change("aws_instance.a", {"id": "i-1", "tags_all": {}})
    arguments = ("--format", "json", "--select", "missing-cost-tags")
    assert findings(run(plan(planned, *made, configuration=configuration), *arguments)) == {}
    assert findings(run(plan(known, *there), *arguments)) == {}
    assert list(findings(run(plan(known, *there[1:]), *arguments))) == ["aws_instance.a"]


def test_default_tags_do_not_reach_an_auto_scaling_group(run: Run) -> None:
    tags = [{"key": key, "value": value, "propagate_at_launch": True} for key, value in REQUIRED.items()]
    group = "aws_autoscaling_group.a"
    assert verdict(run, change(group, {"max_size": 1, "tag": []}), configuration=provider_block(**REQUIRED)) == "violated"
    assert verdict(run, change(group, {"max_size": 1, "tag": tags}), configuration=provider_block()) == "compliant"
    assert verdict(run, change(group, {"max_size": 1}, unknown={"tag": True}), configuration=provider_block()) == "unknown"


@pytest.mark.parametrize(
    ("address", "provider", "after", "expected"),
    [
        ("google_pubsub_topic.a", GOOGLE, {"labels": None, "terraform_labels": LABELS}, "compliant"),
        ("google_pubsub_topic.a", GOOGLE, {"labels": LABELS, "terraform_labels": LABELS}, "compliant"),
        ("google_pubsub_topic.a", GOOGLE, {"labels": None, "terraform_labels": {}}, "violated"),
        ("google_pubsub_topic.a", f"{GOOGLE}-beta", {"labels": None, "terraform_labels": LABELS}, "compliant"),
        ("google_sql_database_instance.a", GOOGLE, {"settings": [{"tier": "t", "user_labels": LABELS}]}, "compliant"),
        ("google_sql_database_instance.a", GOOGLE, {"settings": [{"tier": "t", "user_labels": {}}]}, "violated"),
        ("azurerm_storage_account.a", AZURE, {"tags": {key.title(): value for key, value in REQUIRED.items()}}, "compliant"),
        ("azurerm_storage_account.a", AZURE, {"tags": None}, "violated"),
    ],
)
def test_labels_and_tags_of_other_clouds(run: Run, address: str, provider: str, after: dict[str, Any], expected: str) -> None:
    assert verdict(run, change(address, after, provider=provider)) == expected


@pytest.mark.parametrize(("written", "expected"), [(REQUIRED, "compliant"), ({"owner": "me"}, "violated")])
def test_a_sum_that_is_not_told_is_that_of_what_is_written(run: Run, written: dict[str, str], expected: str) -> None:
    assert verdict(run, change("aws_sqs_queue.a", {"tags": REQUIRED}), configuration=provider_block(queue="b")) == "compliant"
    assert verdict(run, change("aws_sqs_queue.a", {"tags": {"queue": "b"}}), configuration=provider_block(**written)) == expected
    bucket = change("google_storage_bucket.a", {"labels": LABELS}, provider=GOOGLE)
    assert verdict(run, bucket) == "compliant"


@pytest.mark.parametrize(("shown", "expected"), [({}, "violated"), (REQUIRED, "compliant"), (None, "unknown")])
def test_tags_of_volumes_are_those_that_aws_will_have(run: Run, shown: dict[str, str] | None, expected: str) -> None:
    volume = [{"volume_size": 8, "tags": None, "tags_all": shown}]
    unknown = {"root_block_device": [{"tags_all": shown is None}]}
    instance = change("aws_instance.a", {"tags_all": REQUIRED, "root_block_device": volume}, unknown=unknown)
    found = findings(run(plan(instance), "--format", "json", "--all", "--select", "tags-not-propagated"))
    assert found["aws_instance.a"][0] == expected


def test_what_is_destroyed_is_not_judged(run: Run) -> None:
    gone = change("aws_sqs_queue.gone", {}, actions=("delete",))
    replaced = change("aws_sqs_queue.replaced", {"tags_all": {}}, actions=("delete", "create"))
    assert list(findings(run(plan(gone, replaced), "--format", "json"))) == ["aws_sqs_queue.replaced"]


def test_each_instance_is_judged_with_its_address(run: Run) -> None:
    good = change('module.shop["e.u"].aws_sqs_queue.a["x"]', {"tags_all": REQUIRED})
    bad = change('module.shop["e.u"].aws_sqs_queue.a["y"]', {"tags_all": {}})
    found = findings(run(plan(good, bad), "--format", "json"))
    assert list(found) == ['module.shop["e.u"].aws_sqs_queue.a["y"]']


def test_types_that_nobody_knows_are_counted_wherever_they_stand(run: Run) -> None:
    strange = change('module.shop["a"].acme_thing.a', {}, provider="registry.terraform.io/acme/acme")
    result = run(plan(strange), "--format", "json")
    assert findings(result)["module.shop.acme_thing.a"][0] == "unknown"
    assert json.loads(result.stdout)["summary"]["undetermined"] == 1


@pytest.mark.parametrize("form", UNITS.names())
def test_no_secret_is_printed(run: Run, form: str) -> None:
    values = {"name": "hush", "tags": {"owner": "hush"}, "tags_all": {"owner": "hush"}}
    marks = {"name": True, "tags": {"owner": True}, "tags_all": {"owner": True}}
    result = run(plan(change("aws_sqs_queue.a", values, sensitive=marks)), "--format", form, "--all")
    assert "aws_sqs_queue.a" in result.output
    assert "hush" not in result.output


def test_state_is_judged_like_a_plan(run: Run) -> None:
    queue = {
        "address": "aws_sqs_queue.a",
        "type": "aws_sqs_queue",
        "name": "a",
        "provider_name": AWS,
        "values": {"tags_all": {"owner": "me"}},
    }
    state = {"format_version": "1.0", "values": {"root_module": {"resources": [queue]}}}
    found = findings(run(state, "--format", "json", kind="state"))
    assert found["aws_sqs_queue.a"] == ("violated", "aws_sqs_queue.a lacks the required tags application, cost_center and environment")


def test_plan_that_is_not_whole_is_said(run: Run) -> None:
    document = plan(change("aws_sqs_queue.a", {"tags_all": REQUIRED}), errored=True)
    assert "planning failed" in run(document).stderr
    assert (run(document).return_value, run(document, "--strict").return_value) == (0, 3)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--state", "it.json"], "exclude each other"),
        (["a", "b"], "2 paths are given"),
        (["--var-file", "a.tfvars"], "--var-file"),
        (["--select", "nonsense"], "nonsense"),
    ],
)
def test_options_that_do_not_go_together_are_refused(run: Run, arguments: list[str], words: str) -> None:
    error = run(plan(), *arguments).exception
    assert isinstance(error, UserError)
    assert words in str(error)


def test_plan_comes_from_standard_input(run: Run) -> None:
    document = json.dumps(plan(change("aws_sqs_queue.a", {"tags_all": {}})))
    assert run(plan()).return_value == 0
    result = CliRunner().invoke(command, ["--plan", "-"], input=document, standalone_mode=False)
    assert result.return_value == 1
    assert "--> standard input" in result.stdout
