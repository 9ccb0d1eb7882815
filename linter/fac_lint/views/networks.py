"""The networks that a module makes, and the gateways in them through which everything without an address of its own goes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.views.resources import ResourceView


@dataclass(frozen=True, slots=True)
class Kind:
    """How the network of a gateway is found: the gateway, or what joins it with a subnet, names the subnet, and that names the network."""

    gateway: str
    subnet: str
    network_of_subnet: str
    joint: str = ""
    gateway_of_joint: str = ""


KINDS = (
    Kind("aws_nat_gateway", "aws_subnet", "vpc_id"),
    Kind("azurerm_nat_gateway", "azurerm_subnet", "virtual_network_name", "azurerm_subnet_nat_gateway_association", "nat_gateway_id"),
)


def kind_of(gateway: ResourceView) -> Kind | None:
    """Return how the network of a gateway is found; None for anything else."""
    return next((kind for kind in KINDS if kind.gateway == gateway.type), None)


def subnets_of(gateway: ResourceSummary, kind: Kind) -> frozenset[str]:
    """Return the addresses of the subnets that a gateway stands in or serves."""
    joints = [one for one in _beside(gateway, kind.joint) if gateway.block in one.mentions.of(kind.gateway_of_joint)] if kind.joint else [gateway]
    return frozenset(block for one in joints for block in one.mentions.of("subnet_id") if block.startswith(f"{kind.subnet}."))


def networks_of(gateway: ResourceSummary, kind: Kind) -> frozenset[str]:
    """Return the addresses of the networks that a gateway is in; none where it is in one that the module does not make."""
    mine = subnets_of(gateway, kind)
    return frozenset(
        network for one in _beside(gateway, kind.subnet) if one.block in mine for network in one.mentions.of(kind.network_of_subnet)
    )


def gateways_in(network: str, beside: ResourceSummary, kind: Kind) -> list[ResourceSummary]:
    """Return the gateways of a network."""
    return [one for one in _beside(beside, kind.gateway) if network in networks_of(one, kind)]


def _beside(resource: ResourceSummary, of_type: str) -> Iterator[ResourceSummary]:
    return (one for one in resource.neighbours.resources if one.type == of_type)
