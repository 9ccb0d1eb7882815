"""How many requests a token may make: a bucket that refills evenly, one a token and server."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_registry.errors import TooManyRequestsError

if TYPE_CHECKING:
    from collections.abc import Callable

# A `terraform init` asks for everything at once.
BURST_SECONDS = 30


@dataclass
class Rate:
    """``per_second`` requests on average, those of `BURST_SECONDS` at once; 0 for any number.

    Only good tokens are counted: they are few.
    """

    per_second: int
    now: Callable[[], float] = time.monotonic
    _buckets: dict[str, tuple[float, float]] = field(default_factory=dict)

    def take(self, token: str) -> None:
        """Count one request; raise `TooManyRequestsError`, which says when to come again, when it is one too many."""
        if not self.per_second:
            return
        now, most = self.now(), float(self.per_second * BURST_SECONDS)
        left, since = self._buckets.get(token, (most, now))
        left = min(most, left + (now - since) * self.per_second)
        if left < 1:
            self._buckets[token] = left, now
            wait = max(1, math.ceil((1 - left) / self.per_second))
            raise TooManyRequestsError(f"this token makes more than {self.per_second} requests a second", wait=wait)
        self._buckets[token] = left - 1, now
