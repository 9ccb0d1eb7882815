"""What a resource is made from counts once: what sounds like it is ignored later, or said to be otherwise."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.restored_from import restored_from
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.wishes import has

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.unit
_SOURCE = "arn|disk|id|identifier|image|instance|location|name|region|server|snapshot|uri|url|volume"
_SOUNDS = re.compile(
    r"snapshot|restor|recover_database|recovery_(database|point)_id|source_backup|backup_(source|id|arn|name)$|backupdr_backup|gcs_source"
    r"|^(create|creation)_(mode|option|source|source_\w+_id|from_\w+)$|point_in_time|^s3_import$|^import_(path|table)$|^clone$|^source_config"
    rf"|^(origin|source)_((\w+_)?({_SOURCE})|storage_object|\w+_encryption_key)$|^replicate_source|(^|_)image_reference_id$|^image_id$"
)
LAST = "what is kept when it goes, or how long what is kept stays"
SETTING = "a setting of backups, snapshots and restores that are made later, and none that replaces anything"
COPY = "a copy is of what is named there: another source asks for another copy"
MACHINE = "machines, and what they are started from, are replaced for another image on purpose; what must stay is on disks of their own"
CALLER = "who or what calls, sends or is looked for, not what anything is made from"
EACH_TIME = "what a run, a deployment, a task or a copy reads each time anew"
IN_PLACE = "the provider changes it in place, and replaces nothing"
PURPOSE = "to restore is what the resource is for"
CONTENT = "what the resource says: it changes on purpose, and nothing is kept in it"
# By type and path, globs; the first that speaks of an argument counts. Each must speak of one at least.
OTHERWISE = {
    ("aws_quicksight_*", "*"): CONTENT,
    ("*", "*final_snapshot*"): LAST,
    ("*", "*snapshot_retention*"): LAST,
    ("*", "*copy_tags_to_snapshot*"): SETTING,
    ("*", "create_snapshot_before_destroy*"): LAST,
    ("*", "*point_in_time_recovery*"): SETTING,
    ("*", "*snapshot_options"): SETTING,
    ("*", "*snapshot_policy"): SETTING,
    ("*", "*restore_enabled"): SETTING,
    ("*", "snapshot_directory*"): SETTING,
    ("aws_*", "*snapshot_configuration"): SETTING,
    ("aws_config_delivery_channel", "snapshot_delivery_properties"): SETTING,
    ("aws_dlm_lifecycle_policy", "*fast_restore_rule"): SETTING,
    ("aws_ebs_snapshot*", "*restore*"): SETTING,
    ("aws_glue_catalog_table_optimizer", "*snapshots_to_retain"): SETTING,
    ("aws_redshift_snapshot_copy", "*"): SETTING,
    ("azurerm_backup_policy_vm", "instant_restore_resource_group"): SETTING,
    ("azurerm_data_protection_backup_instance_*", "*snapshot*"): SETTING,
    ("azurerm_data_share", "snapshot_schedule"): SETTING,
    ("azurerm_kubernetes_cluster", "storage_profile.snapshot_controller_enabled"): SETTING,
    ("azurerm_redis_cache", "*max_snapshot_count"): SETTING,
    ("azurerm_storage_account", "*restore_policy"): SETTING,
    ("azurerm_storage_blob_inventory_policy", "*"): SETTING,
    ("azurerm_storage_management_policy", "rule.actions.snapshot"): SETTING,
    ("google_artifact_registry_repository", "*allow_snapshot_overwrites"): SETTING,
    ("google_composer_environment", "*scheduled_snapshots_config"): SETTING,
    ("google_compute_resource_policy", "snapshot_schedule_policy"): SETTING,
    ("google_container_cluster", "*pod_snapshot_config"): SETTING,
    ("google_redis_instance", "*rdb_snapshot_period"): SETTING,
    ("google_vertex_ai_featurestore_entitytype", "*snapshot_analysis"): SETTING,
    ("aws_ami_from_instance", "snapshot_without_reboot"): COPY,
    ("aws_ami", "*"): COPY,
    ("azurerm_image", "*"): COPY,
    ("azurerm_shared_image_version", "*"): COPY,
    ("azurerm_snapshot", "*"): COPY,
    ("google_compute_image", "*"): COPY,
    ("google_compute_snapshot", "*"): COPY,
    ("google_netapp_backup", "*"): COPY,
    ("aws_batch_compute_environment", "*image_id"): MACHINE,
    ("aws_codebuild_fleet", "image_id"): MACHINE,
    ("aws_imagebuilder_*", "*.ebs.snapshot_id"): MACHINE,
    ("aws_launch_template", "*"): MACHINE,
    ("aws_rds_custom_db_engine_version", "source_image_id"): MACHINE,
    ("azurerm_kubernetes_cluster*", "*snapshot_id"): MACHINE,
    ("azurerm_*_virtual_machine*", "source_image_id"): MACHINE,
    ("azurerm_*_virtual_machine_scale_set", "*"): MACHINE,
    ("google_compute_*instance_template", "disk.source_*"): MACHINE,
    ("google_workstations_workstation_config", "*_directories.*"): IN_PLACE,
    ("aws_bedrockagent_*", "*source_configuration"): CALLER,
    ("aws_cloudfront_*", "*origin_*"): CALLER,
    ("aws_cognito_user_pool", "email_configuration.source_arn"): CALLER,
    ("aws_config_config_rule", "*"): CALLER,
    ("aws_customerprofiles_domain", "*source_name"): CALLER,
    ("aws_ec2_transit_gateway_metering_policy_entry", "*"): CALLER,
    ("aws_inspector2_filter", "*"): CALLER,
    ("aws_lambda_*", "source_*_arn"): CONTENT,
    ("aws_lambda_permission", "source_arn"): CALLER,
    ("aws_msk_*", "*source_*"): CALLER,
    ("aws_prometheus_scraper", "*source_role_arn"): CALLER,
    ("aws_securityhub_*", "*source_url"): CALLER,
    ("aws_servicecatalog_product_portfolio_association", "*"): CALLER,
    ("aws_vpc_ipam_pool", "source_ipam_pool_id"): CALLER,
    ("azurerm_api_management_api", "source_api_id"): IN_PLACE,
    ("azurerm_application_insights_workbook", "source_id"): CALLER,
    ("azurerm_cdn_frontdoor_origin_group", "restore_traffic_*"): CALLER,
    ("azurerm_sentinel_threat_intelligence_indicator", "*"): CONTENT,
    ("azurerm_stream_analytics_reference_input_mssql", "*"): EACH_TIME,
    ("azurerm_virtual_machine_data_disk_attachment", "create_option"): CALLER,
    ("google_apihub_plugin_instance", "*"): CALLER,
    ("google_ces_tool", "*"): CONTENT,
    ("google_compute_backend_service", "*origin_region"): CALLER,
    ("google_datastream_stream", "*source_object_identifier"): CALLER,
    ("aws_comprehend_*", "*source_documents_s3_uri"): EACH_TIME,
    ("aws_ecs_*", "*"): EACH_TIME,
    ("aws_kinesisanalyticsv2_application", "*application_restore_configuration"): EACH_TIME,
    ("aws_sagemaker_training_job", "*"): EACH_TIME,
    ("aws_transfer_workflow", "*"): EACH_TIME,
    ("google_cloud_run_v2_service", "build_config.source_location"): EACH_TIME,
    ("google_config_deployment", "*"): EACH_TIME,
    ("aws_db_instance", "replicate_source_db"): IN_PLACE,
    ("azurerm_postgresql_flexible_server", "create_mode"): IN_PLACE,
    ("google_sql_database_instance", "*"): IN_PLACE,
    ("azurerm_storage_blob", "source_uri"): CONTENT,
    ("google_*organization_policy", "restore_policy"): PURPOSE,
    ("google_backup_dr_restore_workload", "*"): PURPOSE,
    ("google_gke_backup_restore_plan", "*"): PURPOSE,
    ("google_project_default_service_accounts", "restore_policy"): PURPOSE,
}


def sounding(resource_type: str, block: Block, prefix: str = "") -> Iterator[str]:
    """Yield the paths of what may be dropped, and so replace a resource, and sounds like what it was made from.

    Not among it: what is required, and what the provider keeps as it is where the caller says nothing more (optional and computed).
    """
    for attribute in block.attributes.values():
        if attribute.settable and not attribute.required and not attribute.computed and _SOUNDS.search(attribute.name):
            yield prefix + attribute.name
    for name, nested in block.blocks.items():
        path = prefix + name
        if path in restored_from().get(resource_type, ()):
            continue
        if _SOUNDS.search(name) and not nested.required:
            yield path
        else:
            yield from sounding(resource_type, nested.block, f"{path}.")


def every() -> Iterator[tuple[str, str]]:
    """Yield all such arguments by type, but for those that are listed."""
    for provider in catalogue().providers():
        for name in catalogue().names(provider):
            known = restored_from().get(name, ())
            for path in sounding(name, catalogue().resource_type(name).block):
                if path not in known:
                    yield name, path


def test_every_argument_that_sounds_like_a_source_is_listed_or_said_to_be_otherwise() -> None:
    found = list(every())
    said = {one: next((key for key in OTHERWISE if all(map(fnmatchcase, one, key))), None) for one in found}
    assert sorted(one for one, key in said.items() if key is None) == []
    assert sorted(set(OTHERWISE) - set(said.values())) == []


def test_what_is_listed_exists_and_stands_in_blocks_of_which_there_is_one() -> None:
    for name, paths in restored_from().items():
        block = catalogue().resource_type(name).block
        assert [path for path in paths if not has(block, path)] == [], name
        for path in paths:
            holder = block
            for part in path.split(".")[:-1]:
                assert not holder.blocks[part].repeatable, (name, path)
                holder = holder.blocks[part].block


@pytest.mark.parametrize("resource_type", sorted(restored_from()))
def test_what_a_resource_was_made_from_is_ignored_later(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    offered = {one.argument or one.name: one for one in made.inputs}
    asked = [path for path in restored_from()[resource_type] if path.partition(".")[0] in offered]
    assert {path.replace(".", "[0].") for path in asked} <= set(made.ignore_changes)
    for path in asked:
        head, _, inside = path.partition(".")
        assert "at creation alone" in offered[head].description
        assert not inside or f"`{inside}`" in offered[head].description


def test_companions_that_replace_are_ignored_beside_the_point_in_time() -> None:
    made = blueprint("azurerm_mysql_flexible_server", BUILT_IN)
    assert {"create_mode", "point_in_time_restore_time_in_utc", "source_server_id"} <= set(made.ignore_changes)
    assert "file_shares[0].source_backup" in blueprint("google_filestore_instance", BUILT_IN).ignore_changes
