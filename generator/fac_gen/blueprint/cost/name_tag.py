"""The tag ``Name``: what the console of AWS shows as the name of things that have none of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_core.policy.clouds import cloud
from fac_core.sentence import one_of
from fac_gen.blueprint.model import Input
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from fac_core.schema.model import Block, TagSupport

INPUT = "name"
# Types that no argument names, and whose list in the console has a column that shows this tag: those of the EC2 and VPC APIs, and
# file systems. Elsewhere the tag would be one among many, and a variable `name` that names nothing.
NAMED_BY_TAG = frozenset(
    f"aws_{stem}"
    for stem in (
        "customer_gateway",
        "ebs_snapshot",
        "ebs_snapshot_copy",
        "ebs_snapshot_import",
        "ebs_volume",
        "ebs_volume_copy",
        "ec2_capacity_block_reservation",
        "ec2_capacity_reservation",
        "ec2_carrier_gateway",
        "ec2_client_vpn_endpoint",
        "ec2_fleet",
        "ec2_host",
        "ec2_instance_connect_endpoint",
        "ec2_local_gateway_route_table",
        "ec2_network_insights_path",
        "ec2_traffic_mirror_filter",
        "ec2_traffic_mirror_session",
        "ec2_traffic_mirror_target",
        "ec2_transit_gateway",
        "ec2_transit_gateway_connect",
        "ec2_transit_gateway_connect_peer",
        "ec2_transit_gateway_multicast_domain",
        "ec2_transit_gateway_peering_attachment",
        "ec2_transit_gateway_policy_table",
        "ec2_transit_gateway_route_table",
        "ec2_transit_gateway_vpc_attachment",
        "efs_access_point",
        "efs_file_system",
        "egress_only_internet_gateway",
        "eip",
        "flow_log",
        "fsx_backup",
        "fsx_file_cache",
        "fsx_lustre_file_system",
        "fsx_ontap_file_system",
        "fsx_openzfs_file_system",
        "fsx_windows_file_system",
        "instance",
        "internet_gateway",
        "nat_gateway",
        "network_acl",
        "network_interface",
        "route_table",
        "spot_fleet_request",
        "spot_instance_request",
        "subnet",
        "vpc",
        "vpc_dhcp_options",
        "vpc_endpoint",
        "vpc_endpoint_service",
        "vpc_ipam",
        "vpc_ipam_pool",
        "vpc_ipam_scope",
        "vpc_peering_connection",
        "vpc_route_server",
        "vpc_route_server_endpoint",
        "vpc_route_server_peer",
        "vpc_security_group_egress_rule",
        "vpc_security_group_ingress_rule",
        "vpn_connection",
        "vpn_gateway",
    )
)


def name_tag_input(resource_type: str, thing: str, block: Block, support: TagSupport | None) -> Input | None:
    """Return the variable of the tag ``Name``; None where the type is named otherwise, or takes no plain tags."""
    attribute = block.attributes.get(INPUT)
    if resource_type not in NAMED_BY_TAG or (attribute is not None and attribute.settable) or INPUT in block.blocks:
        return None
    if support is None or support.path or support.blocks:
        return None
    return Input(
        INPUT,
        "string",
        f"Name of the {thing} in the console: its tag `Name`. One in `tags` wins.",
        validations=(_fits(resource_type),),
        sample=quote("orders"),
        exampled=True,
    )


def _fits(resource_type: str) -> Validation:
    rules = cloud("aws")
    longest = rules.limits_for(resource_type).value
    fits = f"can(regex({quote(rules.value_shape)}, var.name)) && length(var.name) <= {longest}"
    begins = "".join(f" && !startswith(lower(var.name), {quote(start)})" for start in rules.reserved_values)
    return Validation(
        f"var.name == null || try({fits}{begins}, false)",
        f"name may hold {rules.values.words}, 1 to {longest} characters, and must not begin with {one_of(rules.reserved_values)}.",
        quote("Orders: blue/green"),
        (quote(""), quote("what?"), quote("aws:x"), f'join("", [for _ in range({longest + 1}) : "x"])'),
    )
