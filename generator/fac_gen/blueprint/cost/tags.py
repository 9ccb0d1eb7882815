"""How the cost tags reach the resource, and what it hands them on to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.policy.clouds import cloud
from fac_core.schema.model import Nesting
from fac_gen.blueprint.cost.guardrails import Tags
from fac_gen.blueprint.inputs.input_names import address
from fac_gen.parts import Argument, BlockUse, Handed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.model import Policy
    from fac_core.schema.model import Attribute, Block, TagSupport

# Arguments that make a resource copy its tags to what it creates: on unless the caller says otherwise.
COPIES = {
    "copy_tags_to_backups": ("bool", "true"),
    "copy_tags_to_snapshot": ("bool", "true"),
    "copy_tags_to_snapshots": ("bool", "true"),
    "copy_tags_to_volumes": ("bool", "true"),
    "enable_ecs_managed_tags": ("bool", "true"),
    "propagate_tags": ("string", '"SERVICE"'),
}
# A scratch file system of FSx for Lustre refuses backups, so nothing is switched on there.
NO_COPIES = frozenset({"aws_fsx_lustre_file_system"})
# Instances: one mechanism for all volumes; `volume_tags` and tags of single devices exclude each other.
VOLUME_TAGS = frozenset({"aws_instance", "aws_spot_instance_request"})
# The same inside nested blocks; blocks of that name elsewhere refuse the value (an EventBridge target knows TASK_DEFINITION alone).
NESTED_COPIES = {
    "aws_dlm_lifecycle_policy": "policy_details.schedule.copy_tags",
    "aws_dynamodb_table": "replica.propagate_tags",
}
# Blocks whose tags stand on machines that are billed apart: the caller's own members stay, ours win.
NESTED_TAGS = {
    # Fargate refuses tags there: its tasks get them from the job definition.
    "aws_batch_compute_environment": (
        "compute_resources.tags",
        'startswith(compute_resources.value.type, "FARGATE") ? null : merge(compute_resources.value.tags, local.tags)',
        "the machines that the environment starts, which are billed as EC2, carry the tags too",
    ),
}
# Arguments whose tags stand on what is made and billed apart: the caller's own stay, ours win.
JOINED = {
    "aws_cloudwatch_event_target": (("ecs_target.tags", "the tasks that the rule starts"),),
    "aws_drs_replication_configuration_template": (
        ("staging_area_tags", "the replication servers, volumes and snapshots of the staging area"),
    ),
    "aws_ecr_repository_creation_template": (("resource_tags", "the repositories made by the template"),),
    "aws_emrcontainers_job_template": (("job_template_data.job_tags", "the jobs started from the template"),),
    "aws_fsx_ontap_volume": (("final_backup_tags", "the last backup, which outlives the volume"),),
    "aws_fsx_openzfs_file_system": (("final_backup_tags", "the last backup, which outlives the file system"),),
    "aws_fsx_windows_file_system": (("final_backup_tags", "the last backup, which outlives the file system"),),
    "aws_imagebuilder_distribution_configuration": (
        ("distribution.ami_distribution_configuration.ami_tags", "the images, whose snapshots are billed"),
    ),
    "aws_imagebuilder_infrastructure_configuration": (("resource_tags", "the machines that build the image"),),
    "aws_pipes_pipe": (("target_parameters.ecs_task_parameters.tags", "the tasks that the pipe starts"),),
    "aws_scheduler_schedule": (("target.ecs_parameters.tags", "the tasks that the schedule starts"),),
    "aws_spot_fleet_request": (("launch_specification.tags", "the machines that the fleet starts"),),
    "azurerm_container_registry": (("georeplications.tags", "the replicas"),),
    "azurerm_data_factory_linked_service_azure_databricks": (("new_cluster_config.custom_tags", "the machines of the clusters"),),
    "azurerm_kubernetes_cluster": (("default_node_pool.tags", "the machines of the pool"),),
    "azurerm_netapp_volume_group_oracle": (("volume.tags", "the volumes"),),
    "azurerm_netapp_volume_group_sap_hana": (("volume.tags", "the volumes"),),
    "google_alloydb_cluster": (("automated_backup_policy.labels", "the backups"),),
    "google_compute_instance_template": (("disk.labels", "the disks made from the template"),),
    "google_compute_region_instance_template": (("disk.labels", "the disks made from the template"),),
    "google_dataproc_workflow_template": (("placement.managed_cluster.labels", "the cluster that a run makes"),),
}
# Blocks that stand even where the caller gives none, for the sake of the labels in them.
ALWAYS_THERE = {
    "google_compute_instance_group_manager": ("all_instances_config", "all machines of the group"),
    "google_compute_region_instance_group_manager": ("all_instances_config", "all machines of the group"),
}
LAUNCHED = ("instance", "network-interface", "volume")


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the module sets itself: expressions by path, paths that vanish, defaults by argument, blocks of its own."""

    values: Mapping[str, str]
    defaults: Mapping[str, str]
    blocks: tuple[BlockUse, ...]
    notes: tuple[Handed, ...]
    members: Mapping[str, str] = field(default_factory=dict)
    """What is written instead of a nested member's plain value, by dotted path."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """What is merged over the caller's own value, by dotted path."""
    hands_on: bool = False
    """Whether what the resource creates carries the tags, whatever the caller gives."""


def tags_of(
    *,
    policy: Policy,
    provider: str,
    resource_type: str,
    block: Block,
    support: TagSupport | None,
    wiring: Wiring,
    own: int,
    named: bool = False,
) -> Tags:
    """Tags of a type; ``own`` is how many the module adds, with ``named`` a `Name`. Raise `UserError` when the cloud takes fewer."""
    limits = cloud(provider).limits_for(resource_type)
    if own > limits.tags:
        raise UserError(
            f"{resource_type} takes {limits.tags} tags, and the policy has {own}",
            path=policy.origin,
            hint=f"Give {resource_type} a policy of its own with fewer tags: --policy FILE.",
        )
    return Tags(
        scope_key=cloud(provider).key(policy.tags.scope),
        fixed=tuple((cloud(provider).key(key), value) for key, value in sorted(policy.tags.fixed.items())),
        path=(*support.path, support.argument) if support else (),
        blocks=support.blocks if support else False,
        propagated=wiring.notes,
        limit=limits.tags,
        reserved=own,
        key_length=limits.key,
        value_length=limits.value,
        named=named,
        carried=_carried(f"{address(resource_type)}[0]", block, support) if support else None,
    )


def _carried(this: str, block: Block, support: TagSupport) -> str | None:
    if support.blocks:
        return f"{{ for one in {this}.{support.argument} : one.key => one.value }}"
    reached, holder = this, block
    for name in support.path:
        nested = holder.blocks[name]
        if not nested.required:
            return None
        reached = f"{reached}.{name}" if nested.nesting in {Nesting.SINGLE, Nesting.GROUP} else f"one({reached}.{name})"
        holder = nested.block
    return f"{reached}.{support.argument}"


def wiring_of(resource_type: str, block: Block, support: TagSupport | None, word: str) -> Wiring:
    """Return what the module sets by itself so that everything the resource creates can be told apart on the invoice."""
    values = {"tags_all": ""}
    blocks: list[BlockUse] = []
    notes: list[Handed] = []
    if support is not None and support.blocks:
        values[support.argument] = ""
        blocks.append(_tag_blocks(support.argument))
        notes.append(Handed(f"{support.argument}.propagate_at_launch", "the instances that the group starts carry the tags too"))
    elif support is not None:
        values[support.dotted] = f"local.{word}"
    if resource_type in VOLUME_TAGS and "volume_tags" in block.attributes:
        values.update({"volume_tags": "local.tags", **_device_tags(block)})
        notes.append(Handed("volume_tags", "all volumes of the instance carry the same tags"))
    if resource_type == "aws_launch_template" and "tag_specifications" in block.blocks:
        values["tag_specifications"] = ""
        blocks.append(_tag_specifications())
        notes.append(
            Handed("tag_specifications", "a launch template hands its own tags to nothing; instances, volumes and interfaces get them here")
        )
    recovery = block.blocks.get("rule")
    if recovery is not None and "recovery_point_tags" in recovery.block.attributes:
        values["rule.recovery_point_tags"] = "local.tags"
        notes.append(Handed("rule.recovery_point_tags", "recovery points are billed and carry the tags"))
    members = {}
    if resource_type in NESTED_TAGS:
        path, value, reason = NESTED_TAGS[resource_type]
        members[path] = value
        notes.append(Handed(path, reason))
    always = ALWAYS_THERE.get(resource_type)
    if always is not None and always[0] in block.blocks:
        blocks.append(_always_there(always[0], block, word))
        notes.append(Handed(f"{always[0]}.{word}", f"the {word} stand on {always[1]} too"))
    joined = {path: what for path, what in JOINED.get(resource_type, ()) if _has(block, path)}
    defaults = {} if resource_type in NO_COPIES else _copies(block.attributes)
    notes += [
        Handed(name, f"{value} by default, so that what the resource creates carries the tags", value)
        for name, value in sorted(defaults.items())
    ]
    notes += [
        Handed(path, "true by default, so that the copies, which are billed apart, carry the tags")
        for path in nested_copies(resource_type, block)
    ]
    notes += [Handed(path, f"the {word} stand on {what} too") for path, what in joined.items()]
    return Wiring(
        values,
        defaults,
        tuple(blocks),
        tuple(notes),
        members,
        dict.fromkeys(joined, f"local.{word}"),
        hands_on=always is not None or any("." not in path for path in joined),
    )


def _has(block: Block, path: str) -> bool:
    *blocks, name = path.split(".")
    for one in blocks:
        if one not in block.blocks:
            return False
        block = block.blocks[one].block
    return name in block.attributes


def _always_there(name: str, block: Block, word: str) -> BlockUse:
    given = {one: f"try(var.{name}.{one}, null)" for one in sorted(block.blocks[name].block.attributes)}
    given[word] = f"merge({given[word]}, local.{word})"
    return BlockUse(name, None, None, None, tuple(Argument(*one) for one in given.items()), ())


def nested_copies(resource_type: str, block: Block) -> dict[str, str]:
    """Return defaults inside nested blocks, by dotted path, that make copies carry the tags."""
    path = NESTED_COPIES.get(resource_type, "")
    *blocks, name = path.split(".")
    for one in blocks:
        if one not in block.blocks:
            return {}
        block = block.blocks[one].block
    return {path: "true"} if name in block.attributes else {}


def _copies(attributes: Mapping[str, Attribute]) -> dict[str, str]:
    found = {name: default for name, (type_, default) in COPIES.items() if name in attributes and attributes[name].type == type_}
    if "propagate_tags" in attributes and attributes["propagate_tags"].type == "bool":
        found["propagate_tags"] = "true"
    return {name: default for name, default in found.items() if attributes[name].settable and not attributes[name].deprecated}


def _device_tags(block: Block) -> dict[str, str]:
    return {
        f"{name}.{argument}": ""
        for name, nested in block.blocks.items()
        for argument in ("tags", "tags_all")
        if argument in nested.block.attributes
    }


def _tag_blocks(name: str) -> BlockUse:
    arguments = (Argument("key", f"{name}.key"), Argument("propagate_at_launch", "true"), Argument("value", f"{name}.value"))
    return BlockUse(name, "local.tags", None, None, arguments, ())


def _tag_specifications() -> BlockUse:
    listed = ", ".join(f'"{name}"' for name in LAUNCHED)
    arguments = (Argument("resource_type", "tag_specifications.value"), Argument("tags", "local.tags"))
    return BlockUse("tag_specifications", f"toset([{listed}])", None, None, arguments, ())
