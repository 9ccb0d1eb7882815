"""Nothing is deleted, scaled or opened against the caller's word: defaults and grants of all curated types."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, names
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
TYPES = [name.replace("/", "_") for name in names()]
_RISKY = re.compile(r"expir|scal|retention|delet|destroy|_days$|purge|skip_|capacity$|public|keep_|ttl|shutdown|termination", re.IGNORECASE)
_DELETES = re.compile(r"\bdelete|expir", re.IGNORECASE)
_MEMBER = re.compile(r"(\w+) += optional\([a-z]+(?:\([^()]*\))?, ([^()]+)\)")
_OFF = frozenset({"null", "[]", "{}", "false"})
LOGS = "logs go to a group that the module makes; groups that keep them for good are the usual waste, and the input says how long"
PROTECTS = "on, it keeps from harm"
PROVIDERS = "the provider does the same unless told otherwise"
LONGER = "no shorter than what the provider keeps"
DECIDED = {
    ("*", "log_retention_days"): LOGS,
    ("aws_cloudwatch_log_group", "retention_in_days"): LOGS,
    ("aws_ecs_service", "log_group.retention_in_days"): LOGS,
    ("aws_lambda_function", "log_group.retention_in_days"): LOGS,
    ("*", "backup_retention_period"): LONGER,
    ("*", "backup_retention_days"): LONGER,
    ("azurerm_log_analytics_workspace", "retention_in_days"): LONGER,
    ("google_logging_project_bucket_config", "retention_days"): LONGER,
    ("aws_kinesis_stream", "retention_period"): PROVIDERS,
    ("aws_sqs_queue", "dead_letter_queue.message_retention_seconds"): LONGER,
    ("*", "delete_automated_backups"): PROVIDERS,
    ("aws_instance", "ebs_block_device.delete_on_termination"): PROVIDERS,
    ("aws_instance", "root_block_device.delete_on_termination"): PROVIDERS,
    (
        "aws_launch_template",
        "block_device_mappings.delete_on_termination",
    ): "a volume without its instance is billed and forgotten; a root volume goes anyway",
    ("aws_autoscaling_group", "machine.delete_on_termination"): "as a launch template of its own",
    ("aws_s3_bucket", "abort_incomplete_multipart_upload_days"): "no object: parts of an upload that nobody finished, and nobody can read",
    ("*", "deletion_protection"): PROTECTS,
    ("*", "deletion_protection_enabled"): PROTECTS,
    ("azurerm_key_vault", "purge_protection_enabled"): PROTECTS,
    ("*", "public_network_access"): "Disabled: closed",
    ("google_storage_bucket", "public_access_prevention"): PROTECTS,
    ("aws_s3_bucket", "public_access_block.block_public_acls"): PROTECTS,
    ("aws_s3_bucket", "public_access_block.block_public_policy"): PROTECTS,
    ("aws_s3_bucket", "public_access_block.ignore_public_acls"): PROTECTS,
    ("aws_s3_bucket", "public_access_block.restrict_public_buckets"): PROTECTS,
    ("azurerm_servicebus_namespace", "queues.dead_lettering_on_message_expiration"): "keeps what would be dropped",
    ("aws_autoscaling_group", "schedules.desired_capacity"): "-1 leaves it alone",
    ("aws_redshiftserverless_workgroup", "base_capacity"): "a size, and the smallest one",
    ("google_compute_disk", "snapshots.every_days"): "stands for nothing until snapshots are asked for",
    ("google_compute_instance", "boot_disk.auto_delete"): PROVIDERS,
    ("aws_dynamodb_table", "autoscaling.scale_in_cooldown"): "stands for nothing until autoscaling is asked for",
    ("aws_dynamodb_table", "autoscaling.scale_out_cooldown"): "stands for nothing until autoscaling is asked for",
    ("azurerm_kubernetes_cluster", "node_pools.auto_scaling_enabled"): "asks for max_count, the caller's ceiling",
    ("azurerm_application_gateway", "autoscale_configuration"): "one of it and sku.capacity is needed, and a precondition refuses both",
}


def risky(made: Blueprint) -> Iterator[tuple[str, str]]:
    """Yield inputs, and members of them, with a default whose name speaks of deleting, scaling or opening, or which itself deletes."""
    for one in made.inputs:
        if one.default is not None and one.default not in _OFF and (_RISKY.search(one.name) or _DELETES.search(one.default)):
            yield one.name, one.default
        for member, default in _MEMBER.findall(one.type):
            if default not in _OFF and _RISKY.search(member):
                yield f"{one.name}.{member}", default


def undecided_defaults(made: Blueprint) -> list[str]:
    """Return the risky defaults of a module that nobody decided on."""
    return [path for path, _ in risky(made) if (made.resource_type, path) not in DECIDED and ("*", path) not in DECIDED]


def test_a_risky_default_of_any_type_is_found() -> None:
    made = blueprint("aws_backup_vault_lock_configuration", BUILT_IN)
    assert undecided_defaults(made) == []
    inputs = tuple(replace(one, default="7") if one.name == "max_retention_days" else one for one in made.inputs)
    assert undecided_defaults(replace(made, inputs=inputs)) == ["max_retention_days"]


def test_every_default_that_deletes_scales_or_opens_is_decided() -> None:
    found = {(name, path): default for name in TYPES for path, default in risky(decided(name))}
    undecided = {key: default for key, default in found.items() if key not in DECIDED and ("*", key[1]) not in DECIDED}
    assert undecided == {}
    paths = {path for _, path in found}
    assert [key for key in DECIDED if key not in found and not (key[0] == "*" and key[1] in paths)] == []


def test_the_last_snapshot_of_two_clusters_of_one_name_differs() -> None:
    for name in TYPES:
        known = for_type(name)
        fact = known.arguments.get("final_snapshot_identifier") if known else None
        if known and fact and fact.value:
            assert "plantimestamp()" in fact.value
            assert "final_snapshot_identifier" in known.ignore_changes


def policies(made: Blueprint) -> Iterator[str]:
    """Yield every statement of a module's policies that grants something to a service."""
    for text in (*(one.value for one in made.locals), *(one.value for each in made.companions for one in each.use.arguments)):
        for found in re.finditer(r"Principal = \{ Service", text):
            yield text[around(text, found.start(), "{", "}", -1) : around(text, found.start(), "}", "{", 1) + 1]


def around(text: str, at: int, wanted: str, other: str, step: int) -> int:
    """Return the place of the brace that encloses a place, in one direction."""
    depth = 0
    while depth or text[at] != wanted:
        depth += (text[at] == other) - (text[at] == wanted)
        at += step
    return at


def test_services_act_for_known_accounts_or_sources_only() -> None:
    found = [(name, one) for name in TYPES for one in policies(decided(name))]
    assert len(found) >= 5
    guarded = ("aws:SourceAccount", "aws:SourceArn", "AWSLogs/${account}")
    # A role is handed to a service of its own account alone: iam:PassRole crosses no account.
    assert [one for one in found if "sts:AssumeRole" not in one[1] and not any(word in one[1] for word in guarded)] == []


def test_what_refuses_another_value_does_not_refuse_its_absence() -> None:
    # Conditions that are negated match with IfExists where the key is absent, too; from memory, 2026-11-30.
    texts = [(name, each.value) for name in TYPES for each in decided(name).locals]
    assert [name for name, text in texts if re.search(r"Not(?:Equals|Like)\w*IfExists", text)] == []


def test_a_service_whose_arns_hold_no_account_calls_functions_for_a_known_one() -> None:
    uses = [one.use for name in TYPES for one in decided(name).companions if one.resource_type == "aws_lambda_permission"]
    given = [{each.name: each.value for each in one.arguments} for one in uses]
    assert len(given) >= 2
    assert [one for one in given if "s3.amazonaws.com" in one["principal"] and "source_account" not in one] == []


def test_a_group_that_takes_a_template_of_the_module_takes_its_newest_version() -> None:
    known = for_type("aws_autoscaling_group")
    assert known is not None
    ids = [path for path, one in known.arguments.items() if "aws_launch_template.this.id" in (one.value or "")]
    assert len(ids) == 2
    versions = [known.arguments[f"{path.rpartition('.')[0]}.version"].value or "" for path in ids]
    assert all("aws_launch_template.this.latest_version" in one for one in versions)
