"""The rules on plans and states: what Terraform says there will be, judged as it is, with places where the source is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_lint.cli import command
from fac_lint.formats import UNITS

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit

REQUIRED = {"application": "shop", "cost_center": "cc", "environment": "prod", "owner": "me"}
LABELS = {key: value.lower() for key, value in REQUIRED.items()}
AWS, AZURE, GOOGLE = (f"registry.terraform.io/hashicorp/{name}" for name in ("aws", "azurerm", "google"))
POLICY = "version: 1\nbudgets: {required: false}\n"


def change(
    address: str, after: dict[str, Any], *, provider: str = AWS, actions: tuple[str, ...] = ("create",), **marks: object
) -> dict[str, Any]:
    """Return what a plan says of one resource; ``marks`` are ``unknown`` and ``sensitive``."""
    module, _, block = address.rpartition("]." if "]." in address else "\0")
    kind, name = block.split(".", 1)
    name, _, key = name.partition("[")
    return {
        "address": address,
        **({"module_address": f"{module}]"} if module else {}),
        **({"index": json.loads(key[:-1])} if key else {}),
        "type": kind,
        "name": name,
        "provider_name": provider,
        "change": {
            "actions": actions,
            "after": after,
            "after_unknown": marks.get("unknown", {}),
            "after_sensitive": marks.get("sensitive", {}),
        },
    }


def plan(*changes: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": list(changes), **more}


def provider_block(**tags: str) -> dict[str, Any]:
    """Return a configuration whose one queue is made by a provider with default tags."""
    defaults = {"default_tags": [{"tags": {"constant_value": tags}}]}
    resources = [{"address": f"{kind}.a", "provider_config_key": "aws"} for kind in ("aws_sqs_queue", "aws_autoscaling_group")]
    return {"provider_config": {"aws": {"full_name": AWS, "expressions": defaults}}, "root_module": {"resources": resources}}


class Run(Protocol):
    def __call__(self, document: dict[str, Any], *arguments: str, kind: str = "plan") -> Result: ...


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Lint a document in a folder of its own, without asking for budgets."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "finops.yaml").write_text(POLICY)

    def lint(document: dict[str, Any], *arguments: str, kind: str = "plan") -> Result:
        (tmp_path / "it.json").write_text(json.dumps(document))
        return CliRunner().invoke(command, [f"--{kind}", "it.json", *arguments], standalone_mode=False)

    return lint


def findings(result: Result) -> dict[str, tuple[str, str]]:
    """Return verdicts and messages by address."""
    assert result.exception is None, result.exception
    return {one["address"]: (one["verdict"], one["message"]) for one in json.loads(result.stdout)["findings"]}


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


SOURCE = """resource "aws_sqs_queue" "a" {
  for_each = toset(["x", "y"])
  tags     = { owner = "me" }
}

module "shop" {
  source = "./shop"
}
"""
CHILD = """# fac:ignore missing-cost-tags reason="the trial ends in May"
resource "aws_sqs_queue" "b" {
}
"""
CONFIGURATION = {"root_module": {"resources": [{"address": "aws_sqs_queue.a"}], "module_calls": {"shop": {"source": "./shop"}}}}


@pytest.fixture
def document(tmp_path: Path) -> dict[str, Any]:
    for name, text in {"infra/main.tf": SOURCE, "infra/shop/main.tf": CHILD}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    changes = [change(f'aws_sqs_queue.a["{key}"]', {"tags_all": {}}) for key in "xy"]
    child = {**change("aws_sqs_queue.b", {"tags_all": {}}), "address": "module.shop.aws_sqs_queue.b", "module_address": "module.shop"}
    return plan(*changes, child, configuration=CONFIGURATION)


def places(result: Result) -> set[tuple[str, int]]:
    assert result.exception is None, result.exception
    return {(one["file"], one["range"]["start"]["line"] if one["range"] else 0) for one in json.loads(result.stdout)["findings"]}


def test_source_that_is_given_gives_places_and_comments(run: Run, document: dict[str, Any]) -> None:
    assert places(run(document, "--format", "json")) == {("it.json", 0)}
    result = run(document, "infra", "--format", "json")
    assert places(result) == {("infra/main.tf", 3)}
    assert json.loads(result.stdout)["summary"]["suppressed"] == 1
    assert "--> infra/main.tf:3:3" in run(document, "infra").stdout


def test_working_directory_is_the_source_where_it_declares_the_same(
    run: Run, document: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(document)
    monkeypatch.chdir(tmp_path / "infra")
    (tmp_path / "infra/it.json").write_text((tmp_path / "it.json").read_text())
    arguments = ["--plan", "it.json", "--format", "json"]
    assert places(CliRunner().invoke(command, arguments, standalone_mode=False)) == {("main.tf", 3)}
    (tmp_path / "infra/more.tf").write_text('resource "aws_sqs_queue" "more" {\n}\n')
    assert places(CliRunner().invoke(command, arguments, standalone_mode=False)) == {("it.json", 0)}


def test_source_of_something_else_is_said(run: Run, document: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "infra/main.tf").write_text('resource "aws_sqs_queue" "other" {\n}\n')
    result = run(document, "infra")
    assert "3 of the resources in it.json stand nowhere in the source" in result.stderr
    with pytest.raises(UserError, match="is no folder"):
        raise run(document, "absent").exception or AssertionError


def test_exemption_names_the_block_or_the_instance(run: Run, document: dict[str, Any], tmp_path: Path) -> None:
    words = "rule: missing-cost-tags, reason: trial, approved_by: me, expires: 2099-12-31"
    for resource, left in {"aws_sqs_queue.a": 1, 'aws_sqs_queue.a[[]"x"]': 2, "module.shop.*": 2}.items():
        (tmp_path / "finops.yaml").write_text(f"{POLICY}exemptions:\n  - {{{words}, resource: '{resource}'}}\n")
        result = run(document, "--format", "json")
        assert json.loads(result.stdout)["summary"]["violated"] == left, resource


def test_rules_that_read_source_are_counted_and_named(run: Run) -> None:
    document = plan(change("aws_sqs_queue.a", {"tags_all": REQUIRED}))
    result = run(document, "--select", "tags-input-not-wired,missing-cost-tags")
    assert result.stdout.strip().endswith("1 compliant, 1 rule not applicable")
    assert "not applicable without source: tags-input-not-wired; lint the folder too" in result.stderr
    assert json.loads(run(document, "--format", "json", "--select", "missing-cost-tags").stdout)["summary"]["not_applicable"] == 0


def test_budget_of_the_plan_counts(run: Run, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = change("aws_sqs_queue.a", {"tags_all": REQUIRED})
    budget = {"budget_type": "COST", "limit_amount": "100", "limit_unit": "USD", "time_unit": "MONTHLY"}
    arguments = ("--format", "json", "--all", "--select", "missing-budget")
    assert [one[0] for one in findings(run(plan(queue), *arguments)).values()] == ["violated"]
    assert [one[0] for one in findings(run(plan(queue, change("aws_budgets_budget.a", budget)), *arguments)).values()] == ["compliant"]


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        ({"constant_value": {"budget_opt_out": "a trial"}}, "compliant"),
        ({"constant_value": {"owner": "me"}}, "violated"),
        ({"references": ["var.cost"]}, "unknown"),
        (None, "unknown"),  # the default may say it
    ],
)
def test_call_that_may_have_opted_out_of_a_budget_is_not_blamed(run: Run, tmp_path: Path, cost: object, expected: str) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = change('module.shop["a"].aws_sqs_queue.a', {"tags_all": REQUIRED})
    call = {"source": "./shop", "expressions": {"cost": cost} if cost else {}, "module": {"variables": {"cost": {}}}}
    configuration = {"root_module": {"module_calls": {"shop": call}}}
    found = findings(run(plan(queue, configuration=configuration), "--format", "json", "--all", "--select", "missing-budget"))
    assert found["module.shop"][0] == expected


def test_state_does_not_tell_whether_a_call_has_opted_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").unlink()
    queue = {"address": "module.shop.aws_sqs_queue.a", "type": "aws_sqs_queue", "name": "a", "provider_name": AWS, "values": {}}
    modules = [{"address": "module.shop", "resources": [queue]}]
    state = {"format_version": "1.0", "values": {"root_module": {"child_modules": modules}}}
    found = findings(run(state, "--format", "json", "--select", "missing-budget", kind="state"))
    assert found["module.shop"] == (
        "unknown",
        "module.shop: whether a budget counts what module.shop.aws_sqs_queue.a costs cannot be told: what module.shop is given is not told",
    )


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
