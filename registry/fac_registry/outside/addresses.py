"""Which addresses may be asked: those of the public internet, and what the user allows besides."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Callable

    Lookup: TypeAlias = Callable[[str, int], list[str]]
    Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
    Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

# Ways to say an IPv4 address in IPv6, of which Python does not look at what is said (RFC 6052, 8215, 3056, 4380 and 4291).
TRANSLATED = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")))
RELAYS = ipaddress.ip_network("192.88.99.0/24")


@dataclass(frozen=True)
class Addresses:
    """Addresses of the public internet and of the networks ``allowed``."""

    allowed: tuple[Network, ...] = ()

    @classmethod
    def of(cls, networks: tuple[str, ...]) -> Addresses:
        """Read networks as users write them: ``10.1.0.0/16`` or ``10.1.2.3``; raise `RequestError` for what is none."""
        try:
            return cls(tuple(ipaddress.ip_network(network) for network in networks))
        except ValueError as error:
            raise RequestError(f"{error}", hint="Write for example 10.1.0.0/16, or 10.1.2.3 for one address.") from error

    def of_host(self, host: str, port: int, lookup: Lookup | None = None) -> str:
        """Return the address to connect to; raise `RequestError` when any of the host's may not be asked.

        Who connects must use what is returned: looked up again, the name may mean something else.
        """
        found = (lookup or _lookup)(host, port)
        for address in found:
            if not self.allows(ipaddress.ip_address(address)):
                hint = f"If it is yours, allow it: --allow-network {address}"
                raise RequestError(f"{host} is at {address}, which is no address of the public internet", hint=hint)
        return found[0]

    def allows(self, address: Address) -> bool:
        """Tell whether an address may be asked."""
        plain = getattr(address, "ipv4_mapped", None) or address
        if any(each in network for network in self.allowed for each in (address, plain)):
            return True
        hidden = any(plain in network for network in TRANSLATED)
        return plain.is_global and not plain.is_multicast and not hidden and plain not in RELAYS


def shown(source: str) -> str:
    """Return an address without what may be secret."""
    parts = urlsplit(source)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}{parts.path}" if parts.netloc else source


def _lookup(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise RequestError(f"{host[:100]} is not known: {error}", hint="Check the address of the repository.") from error
    # Of a scoped IPv6 address the scope is no part.
    return [str(each[4][0]).partition("%")[0] for each in found]
