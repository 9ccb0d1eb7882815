"""Which types belong together: gateways with their subnets and networks, addresses and disks with what does not use them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.shared_facts import TYPE, WORD

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """How the network of a gateway is found: the gateway, or what joins it with a subnet, names the subnet, and that names the network."""

    gateway: str
    subnet: str
    network_of_subnet: str
    joint: str = ""
    gateway_of_joint: str = ""
    routes: tuple[str, ...] = ()
    """Types that lead traffic to the gateway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachable:
    """Types that are of no use alone, and types that name them and use them as little."""

    types: tuple[str, ...]
    used_by_none_of: tuple[str, ...]


_TYPE = Field(TYPE, "A resource type.", required=True)
_NETWORKS = MapOf(
    WORD,
    Record(
        "a mapping with gateway, subnet and network_of_subnet",
        Network,
        {
            "gateway": _TYPE,
            "subnet": _TYPE,
            "network_of_subnet": Field(WORD, "The argument of the subnet that names the network.", required=True),
            "joint": Field(TYPE, "The type that joins gateway and subnet; the gateway itself names the subnet without it."),
            "gateway_of_joint": Field(WORD, "The argument of the joint that names the gateway."),
            "routes": Field(ListOf(TYPE), "Types that lead traffic to the gateway."),
        },
    ),
)
_TYPES = Field(ListOf(TYPE, least=1, unique=True), "Resource types.", required=True)
_ATTACHABLE = Record("a mapping with types and used_by_none_of", Attachable, {"types": _TYPES, "used_by_none_of": _TYPES})


@lru_cache(maxsize=1)
def networks() -> Mapping[str, Network]:
    """Return how networks of gateways are found, by cloud."""
    return read_as(FOLDER / "networks.yaml", _NETWORKS)


@lru_cache(maxsize=1)
def attachable() -> Attachable:
    """Return the types that are of no use alone."""
    return read_as(FOLDER / "attachable.yaml", _ATTACHABLE)
