"""A grant's arguments name what it is on; things are called once; ids are called ids."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.prose.words import describe, thing_of

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("resource_type", "argument", "said"),
    [
        ("google_compute_disk_iam_binding", "name", "Name of the compute disk."),
        ("google_compute_disk_iam_binding", "zone", "Zone of the compute disk."),
        ("google_compute_disk_iam_binding", "project", "Project that holds the compute disk; null takes the provider's."),
        ("google_compute_disk_iam_binding", "role", "Role to grant, for example `roles/viewer`."),
        ("google_storage_bucket_iam_member", "bucket", "Storage bucket on which roles are granted."),
        ("google_project_iam_member", "project", "Project on which roles are granted."),
        ("google_pubsub_schema_iam_binding", "schema", "Pub/Sub schema on which roles are granted."),
        ("google_folder_iam_audit_config", "folder", "Folder on which roles are granted."),
    ],
)
def test_arguments_of_a_grant_speak_of_what_it_is_on(resource_type: str, argument: str, said: str) -> None:
    inputs = {one.name: one.description for one in blueprint(resource_type, BUILT_IN).inputs}
    assert inputs[argument] == said


def test_the_outputs_of_a_grant_too() -> None:
    outputs = {one.name: one.description for one in blueprint("google_compute_disk_iam_binding", BUILT_IN).outputs}
    assert outputs["name"] == "Name of the compute disk."
    assert outputs["id"] == "ID of the compute disk IAM binding."


@pytest.mark.parametrize(
    ("resource_type", "thing"),
    [
        ("aws_config_config_rule", "Config rule"),
        ("aws_storagegateway_gateway", "Storage Gateway"),
        ("aws_chimesdkvoice_voice_profile_domain", "Chime SDK voice profile domain"),
        ("google_gke_backup_backup_plan", "GKE Backup plan"),
        ("azurerm_dns_aaaa_record", "DNS AAAA record"),
        ("azurerm_managed_devops_pool", "managed DevOps pool"),
    ],
)
def test_no_word_stands_twice(resource_type: str, thing: str) -> None:
    assert thing_of(resource_type) == thing


def test_an_id_is_no_name() -> None:
    outputs = {one.name: one.description for one in blueprint("google_organization_iam_custom_role", BUILT_IN).outputs}
    assert outputs["role_id"] == "ID of the organization IAM custom role."


def test_a_count_of_what_has_a_purpose() -> None:
    said = describe("instance_pools_to_use_count", "number", "spot fleet request", "aws")
    assert said == "Number of instance pools to use."
    assert describe("read_replica_count", "number", "cluster", "aws") == "Number of read replicas."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("is_trusted", "Whether the gateway is trusted."),
        ("is_primary", "Whether the gateway is primary."),
        ("preserve", "Whether to preserve the gateway."),
        ("retire_on_delete", "Whether to retire the gateway on deletion."),
        ("force", "The switch `force` of the gateway."),
    ],
)
def test_switches_that_are_a_verb_or_a_state(name: str, said: str) -> None:
    assert describe(name, "bool", "gateway", "aws") == said
