"""Functions over IP networks, on plain values."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import TYPE_CHECKING, TypeAlias

from fac_core.functions.plain import NotConcreteError, Plain, to_text, whole

if TYPE_CHECKING:
    from collections.abc import Callable

Network: TypeAlias = "IPv4Network | IPv6Network"
_MOST = 1000


def cidrhost(prefix: Plain, number: Plain) -> str:
    """Return an address of a network by its number, from its end for negative ones."""
    network, wanted = _network(prefix), whole(number)
    if not -network.num_addresses <= wanted < network.num_addresses:
        raise ValueError
    return str(network[wanted] if wanted >= 0 else network[network.num_addresses + wanted])


def cidrnetmask(prefix: Plain) -> str:
    """Return the mask of a network."""
    network = _network(prefix)
    if not isinstance(network, IPv4Network):
        raise NotConcreteError
    return str(network.netmask)


def cidrsubnet(prefix: Plain, bits: Plain, number: Plain) -> str:
    """Return a network inside another by its number."""
    network, more, wanted = _network(prefix), whole(bits), whole(number)
    if wanted < 0:
        raise NotConcreteError
    if not 0 <= more <= network.max_prefixlen - network.prefixlen or wanted >= 2**more:
        raise ValueError
    return _text(network, int(network.network_address) + (wanted << (network.max_prefixlen - network.prefixlen - more)), more)


def cidrsubnets(prefix: Plain, *bits: Plain) -> list[Plain]:
    """Return networks inside another, one after the other."""
    network, made = _network(prefix), list[Plain]()
    at = int(network.network_address)
    for more in map(whole, bits[:_MOST]):
        size = network.max_prefixlen - network.prefixlen - more
        if more < 1 or size < 0:
            raise NotConcreteError
        at = (at + (1 << size) - 1) >> size << size
        if at + (1 << size) > int(network.network_address) + network.num_addresses:
            raise ValueError
        made.append(_text(network, at, more))
        at += 1 << size
    return made


def _text(network: Network, address: int, more: int) -> str:
    kind: Callable[[tuple[int, int]], Network] = type(network)
    return str(kind((address, network.prefixlen + more)))


def _network(prefix: Plain) -> Network:
    text = to_text(prefix)
    try:
        network = ip_network(text, strict=False)
    except ValueError:
        raise NotConcreteError from None  # Terraform still reads some older spellings
    if "/" not in text or "." in text.partition("/")[2] or (network.version == 6 and "." in text):  # noqa: PLR2004 - IPv6
        raise NotConcreteError
    return network
