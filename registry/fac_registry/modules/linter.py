"""Have a version linted by a child process, and tell whether its namespace takes it."""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_core import __version__
from fac_registry.archive.limits import MIB
from fac_registry.bounds import Bounds, answer
from fac_registry.errors import NotTakenError
from fac_registry.forking import Forked
from fac_registry.gate import Gate
from fac_registry.modules.lint_worker import LINTER, Task
from fac_registry.modules.verdict import Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.address import Address
    from fac_registry.gate import Rules

MEMORY, SECONDS = 1024 * MIB, 30
MOST_VERDICT = MIB
WORKER = Forked("fac_registry.modules.lint_worker")


@dataclass(frozen=True)
class Linter:
    """Lints what was packed; as many at once as there are processors. ``memory`` in bytes, ``seconds`` of processor time."""

    scratch: Path
    linter: str = LINTER
    memory: int = MEMORY
    seconds: int = SECONDS
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))

    async def judge(self, address: Address, archive: BinaryIO, rules: Rules) -> Verdict | None:
        """Return the verdict about an archive, None where nothing is linted; raise `NotTakenError` when the gate does not let it in."""
        if rules.gate is Gate.OFF:
            return None
        async with self._turns:
            verdict = await asyncio.to_thread(self._run, archive, rules.policy)
        own = {"policy": rules.whose, "policy_digest": _digest(rules.policy), "linter": f"{self.linter} {__version__}"}
        verdict = msgspec.structs.replace(verdict, **own)
        if objections := verdict.objections(rules.gate):
            raise _refused(address, verdict, objections)
        return verdict

    def _run(self, archive: BinaryIO, policy: str) -> Verdict:
        folder = tempfile.mkdtemp(prefix="lint-", dir=self.scratch)
        number = archive.fileno()

        def task(verdict: int) -> Task:
            return Task(number, verdict, folder, self.linter, policy, self.memory, self.seconds)

        try:
            said = answer(WORKER, task, (number,), self.scratch, Bounds(self.seconds, MOST_VERDICT))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if said is not None:
            return msgspec.json.decode(said, type=Verdict)
        return Verdict(failed=f"linting takes more than {self.seconds} seconds or {self.memory // MIB} MiB of memory, or ends the linter")


def _digest(policy: str) -> str:
    return hashlib.sha256(policy.encode()).hexdigest() if policy else ""


def _refused(address: Address, verdict: Verdict, objections: list[str]) -> NotTakenError:
    worst = "; ".join(f"{one.place}: {one.rule or one.verdict}: {one.message}" for one in verdict.findings[:5])
    why = ", ".join(objections)
    text = f"the namespace {address.namespace!r} does not take this module: {why}" + (f" ({worst})" if worst else "")
    return NotTakenError(text, hint="Run fac-lint with the policy of the namespace, and mend what it finds.", why=why)
