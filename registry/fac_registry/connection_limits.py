"""How much a connection may ask for, and who makes room when there are too many."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fac_registry.proxies import within

if TYPE_CHECKING:
    from fac_registry.proxies import Networks


@dataclass(frozen=True, slots=True)
class Bounds:
    """``head`` and ``pipelined`` are bytes and requests, ``rate`` bytes per second over ``window`` seconds.

    ``head_seconds`` run from accepting a connection, or from the first byte of a later request, until the head is complete, TLS included.
    Whoever is answered while it is still sending may end what it sends for ``late_seconds``: else it would not see the answer.
    """

    head: int = 32 * 1024
    headers: int = 100
    pipelined: int = 32
    head_seconds: float = 10
    late_seconds: float = 30
    rate: int = 1024
    window: float = 10
    address: int = 1000
    total: int = 8000


BOUNDS = Bounds()


class Member(Protocol):
    """A connection."""

    @property
    def waiting(self) -> bool:
        """Tell whether none of its requests is being answered."""
        ...

    def close(self) -> None:
        """End it."""
        ...


class Crowd:
    """All open connections, by the client's address, oldest first; many people stand behind the address of a ``trusted`` proxy."""

    def __init__(self, bounds: Bounds, trusted: Networks = ()) -> None:
        self._bounds, self._trusted = bounds, trusted
        self._by_address: defaultdict[str, dict[Member, None]] = defaultdict(dict)
        self._all: dict[Member, None] = {}

    def enter(self, connection: Member, address: str) -> None:
        """Take a connection in; where it is one too many, the oldest one that waits for a request is closed, else the new one."""
        own = self._by_address[address]
        own[connection] = self._all[connection] = None
        for group, most in ((own, self._most(address)), (self._all, self._bounds.total)):
            if len(group) > most:
                next((one for one in group if one.waiting), connection).close()

    def leave(self, connection: Member, address: str) -> None:
        """Let go of a connection."""
        self._all.pop(connection, None)
        own = self._by_address[address]
        own.pop(connection, None)
        if not own:
            del self._by_address[address]

    def _most(self, address: str) -> int:
        return self._bounds.total if self._trusted and address and within(address, self._trusted) else self._bounds.address
