"""Proxies whose word is taken for who a client is (``X-Forwarded-For``, ``X-Forwarded-Proto``): none, unless they are named."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from fac_core.errors import UserError

Networks = tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]


def read_proxies(text: str | None) -> Networks:
    """Return the networks that a setting names, parted by commas; raise `UserError` for what is none."""
    try:
        return tuple(ipaddress.ip_network(one.strip()) for one in (text or "").split(",") if one.strip())
    except ValueError as error:
        raise UserError(f"--trusted-proxy names no address: {error}", hint="Write for example 10.0.0.7,10.1.0.0/16.") from error


@lru_cache(maxsize=4096)
def within(address: str, networks: Networks) -> bool:
    """Tell whether an address is in one of the networks."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(known in network for network in networks)
