"""Have a plan priced by a child process with limits."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_core import __version__
from fac_registry.archive.limits import MIB
from fac_registry.bounds import Bounds, answer
from fac_registry.errors import BadPlanError, RequestError
from fac_registry.forking import Forked
from fac_registry.modules.estimate_worker import PRICER, Estimated, Task
from fac_registry.outcome import Refusal

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.modules.estimate import Estimate

MEMORY, SECONDS = 768 * MIB, 20
MOST_ESTIMATE = MIB
WORKER = Forked("fac_registry.modules.estimate_worker")


@dataclass(frozen=True)
class Estimator:
    """Prices plans; as many at once as there are processors. ``memory`` in bytes, ``seconds`` of processor time."""

    scratch: Path
    pricer: str = PRICER
    memory: int = MEMORY
    seconds: int = SECONDS
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))

    async def price(self, plan: BinaryIO, digest: str) -> Estimate:
        """Return what a plan costs; raise `RequestError` for what is no plan, or too much of one."""
        async with self._turns:
            outcome = await asyncio.to_thread(self._run, plan, digest)
        if isinstance(outcome, Refusal):
            raise RequestError(outcome.message, hint=outcome.hint, status=outcome.status)
        return outcome.estimate

    def _run(self, plan: BinaryIO, digest: str) -> Estimated | Refusal:
        plan.flush()
        number = plan.fileno()

        def task(out: int) -> Task:
            return Task(number, out, digest, self.pricer, f"{self.pricer} {__version__}", self.memory, self.seconds)

        said = answer(WORKER, task, (number,), self.scratch, Bounds(self.seconds, MOST_ESTIMATE))
        if said is not None:
            return msgspec.json.decode(said, type=Estimated | Refusal)
        return Refusal(
            BadPlanError.status, f"pricing the plan takes more than {self.seconds} seconds or {self.memory // MIB} MiB of memory"
        )
