"""Bring a whole library up to date."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from fac_core.policy import BUILT_IN, find, load
from fac_gen.library.digests import digest_cache
from fac_gen.library.generate import Job, Outcome, Status, bring_up_to_date, unchanged
from fac_gen.library.workers import run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from fac_core.policy.cost_policy import Policy
    from fac_gen.library.cache import DigestCache
    from fac_gen.library.library_model import Entry

WORTH_A_PROCESS = 12
"""Modules below which another process costs more than it saves."""


@dataclass(frozen=True, slots=True)
class Result:
    """All modules of a run in the order of the library."""

    outcomes: tuple[Outcome, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many modules ended in each status; all statuses are there."""
        found = Counter(one.status for one in self.outcomes)
        return {status.value: found[status] for status in Status}

    def exit_code(self, *, check: bool) -> int:
        """2 when a module failed, 1 when one is left out of date, else 0."""
        due = {Status.EDITED, *((Status.CREATED, Status.UPDATED) if check else ())}
        statuses = {one.status for one in self.outcomes}
        return 2 if Status.FAILED in statuses else int(bool(statuses & due))

    def plain(self) -> dict[str, Any]:
        """Return the result as JSON values."""
        return {"counts": self.counts, "modules": [one.plain() for one in self.outcomes]}


def policy_files(entries: Iterable[Entry]) -> list[Path | None]:
    """Return the policy file of each module: the one that is named, else the nearest."""
    nearest = cache(find)
    return [entry.policy or nearest(entry.folder.absolute().parent) for entry in entries]


def policies_of(entries: Iterable[Entry]) -> list[Policy]:
    """Return the policy of each module, every file read once; raise `UserError` when one cannot be read."""
    read = cache(load)
    return [read(path) if path else BUILT_IN for path in policy_files(entries)]


def run(
    entries: Sequence[Entry],
    *,
    write: bool = True,
    force: bool = False,
    jobs: int = 2,
    cache: DigestCache | None = None,
    told: Callable[[Outcome], None] = lambda _: None,
) -> Result:
    """Bring every module up to date, or with ``write`` False find out what that would do; ``told`` hears of each as it is done.

    A run that is interrupted leaves whole modules; the next one goes on with the others.
    """
    cache = cache or digest_cache()
    done: dict[int, Outcome] = {}
    left: list[tuple[int, Job]] = []
    for index, (entry, policy) in enumerate(zip(entries, policies_of(entries), strict=True)):
        job = Job(entry, policy, write, force)
        outcome = unchanged(job, cache)
        if outcome is None:
            left.append((index, job))
        else:
            done[index] = outcome
            told(outcome)
    processes = min(jobs, -(-len(left) // WORTH_A_PROCESS))
    for (index, _), outcome in run_all(_numbered, left, jobs=processes if processes > 1 else 0):
        done[index] = outcome
        if outcome.key:
            cache.add(outcome.key, outcome.records)
        told(outcome)
    return Result(tuple(done[index] for index in range(len(entries))))


def _numbered(task: tuple[int, Job]) -> Outcome:
    return bring_up_to_date(task[1])
