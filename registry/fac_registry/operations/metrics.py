"""What a monitoring system asks: ``/metrics`` in Prometheus's text format, for whoever has a token that reads every namespace.

Nothing that a client chooses becomes a label: a request is counted by the pattern of its route, by its method and by its status.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_1_0_0
from starlette.responses import Response
from starlette.routing import Route

from fac_registry.tokens import EVERY_NAMESPACE, Scope

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.tokens.guard import Guard

METHODS = frozenset({"GET", "HEAD", "PUT", "POST", "DELETE"})
OTHER = "other"
SECONDS = (0.005, 0.025, 0.1, 0.5, 2.5, 10)
BEAT = 0.1
# Nanoseconds on a processor, waiting for one, and how often it got one (Linux, Documentation/scheduler/sched-stats.rst).
SCHEDULED = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Metrics:
    """Counts requests, and how long the event loop was held up: then nobody is answered."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    _requests: Counter = field(init=False)
    _seconds: Histogram = field(init=False)
    _longest: Gauge = field(init=False)
    # To find a label's counter by its text takes longer than to count; there are few kinds of requests.
    _counted: dict[tuple[str, str, int | str], tuple[Counter, Histogram]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        registry = self.registry
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        requests = Counter("fac_registry_requests", "Requests that were answered.", ("route", "method", "status"), registry=registry)
        seconds = Histogram("fac_registry_request_seconds", "How long it took.", ("route",), buckets=SECONDS, registry=registry)
        longest = Gauge("fac_registry_longest_block_seconds", "The longest that nobody was answered, by our own doing.", registry=registry)
        for name, made in (("_requests", requests), ("_seconds", seconds), ("_longest", longest)):
            object.__setattr__(self, name, made)

    def count(self, route: str | None, method: str, status: int | None, seconds: float) -> None:
        """Count a request: ``route`` is a pattern, None where there is none."""
        kind = route or OTHER, method if method in METHODS else OTHER, status or OTHER
        counted = self._counted.get(kind)
        if counted is None:
            counted = self._counted[kind] = self._requests.labels(*kind), self._seconds.labels(kind[0])
        counted[0].inc()
        counted[1].observe(seconds)

    async def run(self) -> None:
        """Notice how late a sleeper is woken, without the time for which the machine had no processor for us; until cancelled."""
        longest = 0.0
        while True:
            due, waited = time.monotonic() + BEAT, _waited()
            await asyncio.sleep(BEAT)
            longest = max(longest, time.monotonic() - due - (_waited() - waited))
            self._longest.set(longest)

    def routes(self, guard: Guard) -> list[Route]:
        """Return the one route."""

        async def metrics(request: Request) -> Response:
            await guard.allowed(request, EVERY_NAMESPACE, Scope.READ)
            headers = {"cache-control": "no-store"}
            return Response(generate_latest(self.registry), headers=headers, media_type=CONTENT_TYPE_PLAIN_1_0_0)

        return [Route("/metrics", metrics)]


def _waited() -> float:
    """Return the seconds for which this thread could have run but had no processor; 0 where the system does not say."""
    try:
        return int(SCHEDULED.read_text("ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0
