"""The networks that a module makes, and the gateways in them through which everything without an address of its own goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.mentions import of_type
from fac_lint.facts.companions import networks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.facts.companions import Network
    from fac_lint.views.resources import ResourceView


def kind_of(gateway: ResourceView) -> Network | None:
    """Return how the network of a gateway is found; None for anything else."""
    return next((kind for kind in networks().values() if kind.gateway == gateway.type), None)


def subnets_of(gateway: ResourceSummary, kind: Network) -> frozenset[str]:
    """Return the addresses of the subnets that a gateway stands in or serves."""
    joints = [one for one in _beside(gateway, kind.joint) if gateway.identity in one.mentions.of(kind.gateway_of_joint)]
    joints = joints if kind.joint else [gateway]
    return of_type((block for one in joints for block in one.mentions.of("subnet_id")), kind.subnet)


def networks_of(gateway: ResourceSummary, kind: Network) -> frozenset[str]:
    """Return the addresses of the networks that a gateway is in; none where it is in one that the module does not make."""
    mine = subnets_of(gateway, kind)
    return frozenset(
        network for one in _beside(gateway, kind.subnet) if one.identity in mine for network in one.mentions.of(kind.network_of_subnet)
    )


def gateways_in(network: str, beside: ResourceSummary, kind: Network) -> list[ResourceSummary]:
    """Return the gateways of a network."""
    return [one for one in _beside(beside, kind.gateway) if network in networks_of(one, kind)]


def _beside(resource: ResourceSummary, of_type: str) -> Iterator[ResourceSummary]:
    return resource.neighbours.of_type(of_type)
