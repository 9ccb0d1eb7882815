"""Judging many modules: those near each other one after the other, in one process or several, and no more held than that needs.

The findings of a module do not depend on what was judged before, so they are the same in any number of processes.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_lint.evaluation.closures import Closures, near
from fac_lint.run.judged import judge_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from fac_lint.evaluation.library import Library
    from fac_lint.run.judged import Judged
    from fac_lint.run.options import Options
    from fac_lint.run.regimes import Policies

HELD = 48
"""So many modules are held with all their syntax before all are let go of where the next one is none of them, and twice as many at most."""
SHARE = 48
"""So many modules are judged at a time by one of several processes."""
WORTH_IT = 96
"""Starting processes takes longer than judging fewer modules than these."""


class Judges:
    """Whoever judges the modules of a library."""

    def __init__(self, library: Library, policies: Policies, options: Options) -> None:
        self._library = library
        self._policies = policies
        self._options = options

    def judge(self, folders: Sequence[Path]) -> Iterator[tuple[Path, Judged]]:
        """Yield what the rules have to say of each module, in an order of our own."""
        ordered = near(folders, self._library)
        jobs = self._jobs(len(ordered))
        if jobs > 1:
            yield from self._at_once(ordered, jobs)
        else:
            yield from self._one_by_one(ordered)

    def _jobs(self, modules: int) -> int:
        if modules < WORTH_IT or sys.platform != "linux":  # elsewhere, a process that was forked may not work
            return 1
        wanted = self._options.jobs or len(os.sched_getaffinity(0))
        return min(wanted, -(-modules // SHARE))

    def _at_once(self, ordered: list[Path], jobs: int) -> Iterator[tuple[Path, Judged]]:
        from fac_lint.run.processes import spread  # noqa: PLC0415 - few runs need it

        shares = [ordered[start : start + SHARE] for start in range(0, len(ordered), SHARE)]
        for number, (found, torn) in spread(lambda number: self._share(shares[number]), len(shares), jobs):
            self._library.disk.torn |= torn
            yield from zip(shares[number], found, strict=True)

    def _one_by_one(self, ordered: Sequence[Path]) -> Iterator[tuple[Path, Judged]]:
        library, closures = self._library, Closures(self._library)
        for folder in ordered:
            if library.held > HELD and (not library.holds(folder) or library.held > 2 * HELD):
                self._forget()
            found = judge_folder(folder, library, self._policies.of(folder), self._options)
            read = library.disk.read_in(closures.of(folder))
            yield folder, replace(found, read=read) if read else found

    def _forget(self) -> None:
        self._library.forget()
        self._policies.forget()

    def _share(self, folders: Sequence[Path]) -> tuple[list[Judged], bool]:
        """Judge some modules in a process of their own; say, too, whether something was changed meanwhile."""
        found = [judged for _, judged in self._one_by_one(folders)]
        self._forget()
        return found, self._library.disk.torn
