"""Adding up what a run has counted.

A resource is counted once for each way in which it is made: as its module has it, and as each call makes it. A module that others of the
run call is counted in them alone; examples and tests do not count as others, for what they make shows nothing of what is deployed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.coverage.shares import ASPECTS, Group, Row, group
from fac_lint.run.counted import Holder, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fac_lint.run.counted import Counted, ModuleCount, Said
    from fac_lint.run.engine import Outcome

_HOLDERS = tuple(Holder)


@dataclass(frozen=True)
class Coverage:
    """What is so of everything that costs money in a run; ``key`` is the tag that says whose it is.

    ``gaps`` are the files that nobody knows all of, and why: what they hold is in no count.
    """

    key: str
    asked: tuple[str, ...]
    rows: tuple[Row, ...]
    total: Group
    modules: tuple[Group, ...]
    owners: tuple[Group, ...]
    gaps: tuple[tuple[str, str], ...]
    modules_read: int
    files_read: int

    @property
    def exempt(self) -> dict[str, list[tuple[str, str]]]:
        """Everything that is left out on purpose: by the name of what says so, what of which resource."""
        found: dict[str, list[tuple[str, str]]] = {}
        for row in self.rows:
            for what, said in row.said.items():
                if said.state is State.EXEMPT:
                    found.setdefault(said.why, []).append((what, _address(row)))
        return dict(sorted(found.items()))


def _address(row: Row) -> str:
    return row.counted.address if row.module == "." else f"{row.module}: {row.counted.address}"


def coverage(outcome: Outcome, key: str) -> Coverage:
    """Add up what a run has counted."""
    rows = _rows(outcome.counts)
    names = dict.fromkeys(row.module for row in rows)
    owners = sorted({(row.counted.owner, row.counted.holder) for row in rows}, key=lambda one: (_HOLDERS.index(one[1]), one[0]))
    gaps = {(unread.file, f"{unread.why}; the module is left out") for unread in outcome.unread}
    return Coverage(
        key,
        tuple(what for what in ASPECTS if what in outcome.asked),
        rows,
        group("", rows),
        tuple(group(name, (row for row in rows if row.module == name)) for name in names),
        tuple(group(*_owned(rows, owner, holder)) for owner, holder in owners),
        tuple(sorted(gaps.union(*(one.count.gaps for one in outcome.counts)))),
        outcome.report.modules,
        outcome.report.files,
    )


def _owned(rows: Iterable[Row], owner: str, holder: Holder) -> tuple[str, list[Row], Holder]:
    return owner, [row for row in rows if (row.counted.owner, row.counted.holder) == (owner, holder)], holder


def _rows(counts: Sequence[ModuleCount]) -> tuple[Row, ...]:
    settling = _Settling(counts)
    heads = sorted(_heads(counts), key=lambda one: one.folder)
    return tuple(Row(head.folder, one, settling.said(one)) for head in heads for one in head.count.resources)


def _heads(counts: Sequence[ModuleCount]) -> list[ModuleCount]:
    """Return the modules whose resources are counted in themselves: nobody who counts calls them, or all in a circle do."""
    called = {one.folder for module in counts if not module.example for one in module.count.resources if one.called}
    heads = [module for module in counts if module.folder not in called]
    seen = {one.folder for module in heads if not module.example for one in module.count.resources}
    for module in counts:
        if module.folder in called and module.folder not in seen:
            heads.append(module)
            seen |= {module.folder, *(one.folder for one in module.count.resources)}
    return heads


class _Settling:
    """What is so in the end: what a called module is found wanting in by itself, it is wanting in whoever calls it."""

    def __init__(self, counts: Sequence[ModuleCount]) -> None:
        self._known: dict[tuple[str, str], list[Counted]] = {}
        for module in counts:
            for one in module.count.resources:
                self._known.setdefault((module.folder, one.block), []).append(one)

    def said(self, one: Counted) -> dict[str, Said]:
        """Return what is so of a resource."""
        return {what: self._settled(one, what) for what in one.said}

    def _settled(self, one: Counted, what: str) -> Said:
        said = one.said[what]
        if not said.elsewhere:
            return said
        theirs = [self._settled(twin, what) for twin in self._known.get((one.called, one.inner), ()) if what in twin.said]
        worse = [twin for state in (State.MISSING, State.EXEMPT) for twin in theirs if twin.state is state]
        return worse[0] if worse else replace(said, elsewhere=False)
