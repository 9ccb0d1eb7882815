"""Blocks that a plan does not know: those that the provider decides, and those that a `dynamic` writes so many times as nobody knows yet.

Terraform leaves `dynamic` out of a plan's configuration, and a schema does not say whether the provider decides a block that nobody writes.
So where a provider with a cloud makes something, both look the same.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_core.schema.resource_schema import Block

# Optional and not computed: hashicorp/terraform-provider-aws 0015dfcd, ec2_instance.go, read 2026-11-29, for what stands there of machines;
# the others from memory, 2026-11-29.
_NEVER_DECIDED = frozenset(
    {
        ("aws_cloudwatch_metric_alarm", "metric_query"),
        ("aws_ecs_service", "capacity_provider_strategy"),
        ("aws_eks_node_group", "launch_template"),
        ("aws_instance", "credit_specification"),
        ("aws_instance", "launch_template"),
        ("aws_spot_instance_request", "credit_specification"),
        ("aws_spot_instance_request", "launch_template"),
        ("aws_wafv2_web_acl", "rule"),
        ("azurerm_linux_virtual_machine", "os_disk.diff_disk_settings"),
        ("azurerm_linux_virtual_machine_scale_set", "os_disk.diff_disk_settings"),
        ("azurerm_windows_virtual_machine", "os_disk.diff_disk_settings"),
        ("azurerm_windows_virtual_machine_scale_set", "os_disk.diff_disk_settings"),
        ("google_compute_instance", "network_interface.access_config"),
    }
)
"""Blocks that no provider makes up: one that is unknown is written."""


def is_open(resource: Resource, tree: Tree, path: str) -> bool:
    """Whether an argument that is wholly unknown, and that a plan does not show as written, is a block that somebody may have written.

    Of what a provider with a cloud makes, a block that it may decide itself is taken for decided: every plan of a machine has such ones.
    """
    if (resource.type, path) in _NEVER_DECIDED:
        return True
    makes = resource.change is None or "create" in resource.change.actions
    return (tree.offline or not makes) and is_block(resource.type, path)


@lru_cache(maxsize=4096)
def is_block(resource_type: str, path: str) -> bool:
    """Whether the argument of a type at a path, such as ``boot_disk.initialize_params``, is a block; what no schema has is none."""
    try:
        block: Block | None = catalogue().resource_type(resource_type).block
    except UserError:
        return False
    for name in path.split("."):
        nested = block.blocks.get(name) if block is not None else None
        block = nested.block if nested is not None else None
    return block is not None
