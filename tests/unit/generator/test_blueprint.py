"""Blueprints of real types."""

from __future__ import annotations

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.samples.arguments import text_sample

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "wish", "window"),
    [
        ("aws_sqs_queue", None, ">= 5.100.0, < 7.0.0"),
        ("aws_sqs_queue", "6", ">= 6.69.1, < 7.0.0"),
        ("aws_sqs_queue", "5.100.0", ">= 5.100.0, < 6.0.0"),
        ("azurerm_storage_account", None, ">= 5.10.0, < 6.0.0"),
        ("google_storage_bucket", None, ">= 8.7.0, < 9.0.0"),
        ("aws_opsworks_stack", None, ">= 5.100.0, < 6.0.0"),
    ],
)
def test_the_window_is_what_the_catalogue_knows(resource_type: str, wish: str | None, window: str) -> None:
    assert blueprint(resource_type, BUILT_IN, Options(provider_version=wish)).window == window


def test_the_region_argument_comes_with_version_6_alone() -> None:
    both = blueprint("aws_sqs_queue", BUILT_IN)
    six = blueprint("aws_sqs_queue", BUILT_IN, Options(provider_version="6"))
    assert "region" not in [one.name for one in both.inputs]
    assert "region" in [one.name for one in six.inputs]
    assert ("region", "not in every provider version of 5.100.0 and 6.69.1") in [(gap.path, gap.reason) for gap in both.left_out]


@pytest.mark.parametrize(
    ("resource_type", "counts_by", "required"),
    [
        ("aws_sqs_queue", "tag", True),
        ("aws_iam_role_policy_attachment", "tag-of-others", False),
        ("azurerm_storage_account", "resource", True),
        ("azurerm_mssql_database", "resource", True),
        ("azurerm_databricks_workspace", "tag", True),
        ("azurerm_key_vault_certificate", "tag", False),
        ("azurerm_management_group", "resource-in-subscription", False),
        ("google_storage_bucket", "label", True),
        ("google_project_iam_member", "tag-of-others", False),
    ],
)
def test_budgets_count_by_what_the_cloud_offers(resource_type: str, counts_by: str, required: bool) -> None:  # noqa: FBT001 - a column
    budget = blueprint(resource_type, BUILT_IN).budget
    assert (budget.counts_by, budget.required) == (counts_by, required)


def test_tags_that_only_newer_versions_know_narrow_the_window() -> None:
    made = blueprint("aws_route53recoverycontrolconfig_control_panel", BUILT_IN)
    assert made.tags.taggable
    assert made.window == ">= 6.69.1, < 7.0.0"
    assert blueprint("aws_route53recoverycontrolconfig_control_panel", BUILT_IN, Options(provider_version="6")).tags.taggable


def test_auto_scaling_groups_hand_their_tags_on() -> None:
    tag = next(block for block in blueprint("aws_autoscaling_group", BUILT_IN).blocks if block.name == "tag")
    assert tag.for_each == "local.tags"
    assert ("propagate_at_launch", "true") in [(one.name, one.value) for one in tag.arguments]


def test_launch_templates_tag_what_they_launch() -> None:
    block = next(block for block in blueprint("aws_launch_template", BUILT_IN).blocks if block.name == "tag_specifications")
    assert block.for_each == 'toset(["instance", "network-interface", "volume"])'


def test_instances_use_one_mechanism_for_their_volumes() -> None:
    made = blueprint("aws_instance", BUILT_IN)
    assert "volume_tags" not in {one.name for one in made.arguments} | {one.name for one in made.inputs}
    blocks = {block.name: {one.name: one.value for one in block.arguments} for block in made.blocks if block.name.endswith("block_device")}
    assert all("local.tags" in one["tags"] and "tags_all" not in one for one in blocks.values())
    assert set(blocks) == {"ebs_block_device", "root_block_device"}
    assert next(block for block in made.blocks if block.name == "root_block_device").for_each is None


def test_labels_inside_a_block_are_wired() -> None:
    made = blueprint("google_sql_database_instance", BUILT_IN)
    settings = next(block for block in made.blocks if block.name == "settings")
    assert ("user_labels", "local.labels") in [(one.name, one.value) for one in settings.arguments]
    assert "user_labels" not in next(one.type for one in made.inputs if one.name == "settings")


def test_copies_carry_tags_by_default() -> None:
    made = {one.name: one.default for one in blueprint("aws_ecs_service", BUILT_IN).inputs}
    assert (made["propagate_tags"], made["enable_ecs_managed_tags"]) == ('"SERVICE"', "true")


@pytest.mark.parametrize(
    ("resource_type", "options", "said"),
    [
        ("aws_sqs_quee", Options(), "aws_sqs_queue"),
        ("oci_core_instance", Options(), "aws_"),
        ("aws_sqs_queue", Options(provider_version="4"), "6.69.1"),
        ("aws_sqs_queue", Options(provider_version="latest"), "6.69.1"),
        ("aws_sqs_queue", Options(include=("delay_second",)), "delay_seconds"),
        ("aws_sqs_queue", Options(exclude=("nmae",)), "name"),
        ("aws_sqs_queue", Options(include=("x.y",)), "with dots into blocks"),
        ("aws_sqs_queue", Options(exclude=("name",)), "cannot be left out"),
        ("aws_lambda_function", Options(exclude=("role",)), "cannot be left out"),
    ],
)
def test_mistakes_are_answered_with_the_next_step(resource_type: str, options: Options, said: str) -> None:
    with pytest.raises(UserError) as caught:
        blueprint(resource_type, BUILT_IN, options)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("name", "provider", "expected"),
    [
        ("kms_key_id", "aws", "arn:aws:kms:"),
        ("master_kms_key_id", "aws", "arn:aws:kms:"),
        ("ip", "aws", "10."),
        ("address_family", "aws", "ipv4"),
    ],
)
def test_samples_are_of_the_form_that_providers_check(name: str, provider: str, expected: str) -> None:
    assert text_sample(name, provider).startswith(expected)
