"""How many requests a token, or an address without one, may make: a bucket that refills evenly, one each and server."""

from __future__ import annotations

import ipaddress
import math
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_registry.errors import TooManyRequestsError

if TYPE_CHECKING:
    from collections.abc import Callable

# A `terraform init` asks for everything at once.
BURST_SECONDS = 30
MOST = 10_000
"""Buckets; the one that was asked longest ago gives way, and is full when it comes back."""
OF_ONE = 64
"""Bits of an IPv6 address that one customer is given (RFC 6177): the rest is theirs to change."""


@dataclass
class Rate:
    """``per_second`` requests on average, those of `BURST_SECONDS` at once; 0 for any number. ``what`` is counted."""

    per_second: int
    now: Callable[[], float] = time.monotonic
    what: str = "token"
    buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def take(self, name: str) -> None:
        """Count one request; raise `TooManyRequestsError`, which says when to come again, when it is one too many."""
        if not self.per_second:
            return
        now, most = self.now(), float(self.per_second * BURST_SECONDS)
        left, since = self.buckets.pop(name, (most, now))
        left = min(most, left + (now - since) * self.per_second)
        self.buckets[name] = (left, now) if left < 1 else (left - 1, now)
        if len(self.buckets) > MOST:
            self.buckets.popitem(last=False)
        if left < 1:
            wait = max(1, math.ceil((1 - left) / self.per_second))
            raise TooManyRequestsError(f"this {self.what} makes more than {self.per_second} requests a second", wait=wait)


def customer(address: str) -> str:
    """Return what is counted of an address: an IPv6 one is one of many that its customer may take."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv4Address):
        return address
    return str(known.ipv4_mapped or ipaddress.ip_network((known, OF_ONE), strict=False))
