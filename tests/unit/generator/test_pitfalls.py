"""What has bitten users of hand-written modules, row by row of the research: no generated module does it.

The rows that only Terraform can judge are in the generated tests themselves; `test_mutations` shows that those can fail.
"""

from __future__ import annotations

import re
from functools import lru_cache

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit

AWS = ("aws_autoscaling_group", "aws_instance", "aws_launch_template", "aws_s3_bucket", "aws_sqs_queue")
AZURE = ("azurerm_key_vault_secret", "azurerm_linux_virtual_machine", "azurerm_resource_group", "azurerm_storage_account")
GOOGLE = ("google_compute_instance", "google_project_iam_member", "google_pubsub_topic", "google_storage_bucket")


@lru_cache(maxsize=32)
def files_of(resource_type: str) -> dict[str, str]:
    return {path: " ".join(text.split()) for path, text in render(blueprint(resource_type, BUILT_IN)).items()}


def code_of(resource_type: str) -> str:
    return " ".join(text for path, text in files_of(resource_type).items() if path.endswith(".tf") and "/" not in path)


@pytest.mark.parametrize("resource_type", AWS)
def test_an_aws_budget_names_a_user_defined_tag_as_aws_does(resource_type: str) -> None:
    budget = files_of(resource_type)["budget.tf"]
    assert 'format("user:%s$%s", "cost_scope", local.scope)' in budget
    assert 'name = "TagKeyValue"' in budget


@pytest.mark.parametrize("resource_type", AWS)
def test_no_module_does_what_only_the_payer_or_the_account_may(resource_type: str) -> None:
    code = code_of(resource_type)
    assert "aws_ce_cost_allocation_tag" not in code
    assert 'monitor_type = "CUSTOM"' in code
    assert "DIMENSIONAL" not in code
    assert 'provider "' not in code


@pytest.mark.parametrize("resource_type", AWS)
def test_an_aws_budget_starts_when_aws_says(resource_type: str) -> None:
    assert "time_period_start =" not in files_of(resource_type)["budget.tf"]


@pytest.mark.parametrize("resource_type", [*AWS, *AZURE, *GOOGLE])
def test_tags_are_known_before_anything_is_created(resource_type: str) -> None:
    # The region is the provider's own setting: reading it asks no cloud.
    tags = files_of(resource_type)["tags.tf"].replace("data.aws_region.current.id", "").replace('data "aws_region" "current" {}', "")
    assert "timestamp(" not in tags
    assert not re.search(r"\b(aws|azurerm|google)_\w+\.\w+", tags)


@pytest.mark.parametrize("resource_type", [*AWS, *AZURE, *GOOGLE])
def test_nothing_is_counted_by_an_index(resource_type: str) -> None:
    assert "count.index" not in code_of(resource_type)


@pytest.mark.parametrize(
    ("resource_type", "room"), [("aws_s3_object", 4), ("azurerm_key_vault_secret", 9), ("aws_sqs_queue", 44), ("google_pubsub_topic", 58)]
)
def test_types_that_take_few_tags_refuse_more(resource_type: str, room: int) -> None:
    code = code_of(resource_type)
    assert re.search(rf"length\(var\.(tags|labels)\) <= {room}\b", code)


def test_a_storage_account_refuses_long_keys() -> None:
    assert "length(key) <= 128" in files_of("azurerm_storage_account")["variables.cost.tf"]
    assert "length(key) <= 512" in files_of("azurerm_resource_group")["variables.cost.tf"]


def test_an_autoscaling_group_hands_its_tags_to_its_instances() -> None:
    assert 'dynamic "tag" { for_each = local.tags content { key = tag.key propagate_at_launch = true value = tag.value } }' in code_of(
        "aws_autoscaling_group"
    )


def test_a_launch_template_tags_what_it_launches() -> None:
    assert 'for_each = toset(["instance", "network-interface", "volume"])' in code_of("aws_launch_template")


def test_an_instance_has_one_way_to_tag_its_volumes() -> None:
    code = code_of("aws_instance")
    assert "volume_tags" not in code
    assert "root_block_device { delete_on_termination" in code
    assert "merge(ebs_block_device.value.tags, local.tags)" in code


@pytest.mark.parametrize(
    ("resource_type", "default"),
    [
        ("aws_ecs_service", 'variable "propagate_tags" { .*? default = "SERVICE"'),
        ("aws_ecs_service", 'variable "enable_ecs_managed_tags" { .*? default = true'),
        ("aws_batch_job_definition", 'variable "propagate_tags" { .*? default = true'),
        ("aws_db_instance", 'variable "copy_tags_to_snapshot" { .*? default = true'),
        ("aws_rds_cluster", 'variable "copy_tags_to_snapshot" { .*? default = true'),
        ("aws_fsx_windows_file_system", 'variable "copy_tags_to_backups" { .*? default = true'),
        ("aws_dynamodb_table", r"propagate_tags = optional\(bool, true\)"),
        ("aws_dlm_lifecycle_policy", r"copy_tags = optional\(bool, true\)"),
    ],
)
def test_what_a_resource_makes_carries_its_tags(resource_type: str, default: str) -> None:
    assert re.search(default, files_of(resource_type)["variables.tf"])


def test_recovery_points_carry_the_tags() -> None:
    assert "recovery_point_tags = local.tags" in code_of("aws_backup_plan")


@pytest.mark.parametrize("resource_type", AZURE)
def test_an_azure_budget_starts_on_a_first_and_keeps_it(resource_type: str) -> None:
    budget = files_of(resource_type)["budget.tf"]
    assert "YYYY-MM-01" in budget
    assert "ignore_changes = [time_period]" in budget


@pytest.mark.parametrize("resource_type", [*AWS, *AZURE, *GOOGLE])
def test_alerts_have_keys_of_their_own(resource_type: str) -> None:
    assert 'for alert in local.budget_alerts : "${alert.on}-${alert.at}" => alert' in files_of(resource_type)["budget.tf"]
    assert "Two alerts are the same." in files_of(resource_type)["variables.cost.tf"]


def test_azure_alerts_look_at_metrics_that_do_not_exist_yet() -> None:
    assert "skip_metric_validation = true" in code_of("azurerm_storage_account")


def test_azure_takes_five_alerts() -> None:
    assert "length(var.budget.alerts) <= 5" in files_of("azurerm_storage_account")["variables.cost.tf"]
    assert "length(var.budget.alerts) <= 5" not in files_of("aws_sqs_queue")["variables.cost.tf"]


@pytest.mark.parametrize("resource_type", ["google_pubsub_topic", "google_storage_bucket"])
def test_google_counts_by_one_label_in_the_form_that_it_has(resource_type: str) -> None:
    files = files_of(resource_type)
    assert 'labels = { cost_scope = local.labels["cost_scope"] }' in files["budget.tf"]
    assert 'substr(replace(lower(value), "/[^a-z0-9_-]/", "-"), 0, 63)' in files["tags.tf"]
    assert "user_project_override" in files["README.md"]


def test_google_network_tags_are_no_cost_labels() -> None:
    assert "tags = local" not in code_of("google_compute_instance")
    assert "labels = local.labels" in code_of("google_compute_instance")


def test_callers_cannot_make_an_alarm_look_back_too_far() -> None:
    assert "each.value.evaluation_periods * each.value.period <=" in files_of("aws_sqs_queue")["alarms.tf"]
