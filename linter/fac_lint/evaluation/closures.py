"""What a judgement about a module rests on: all modules that it may lead to, with who calls whom among them.

A module is judged alone and as its callers use it, up to the top; each of these may ask what others that it calls hand out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.caching import digest
from fac_core.errors import UserError
from fac_lint.evaluation.call_graph import Along, CallGraph, reached

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from fac_lint.evaluation.library import Library


class Closures:
    """The modules that judgements rest on, and digests of them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._called: dict[Path, frozenset[Path]] = {}
        self._lines: dict[Path, str] = {}
        self._tops = Along(CallGraph(self._callers_of), lambda circle, above: frozenset().union(*above) or circle)
        self._below: dict[frozenset[Path], tuple[Path, ...]] = {}
        self._digests: dict[frozenset[Path], str] = {}

    def of(self, folder: Path) -> tuple[Path, ...]:
        """Return the folders that may have a say in what is found of a module, sorted; the same ones for all below the same tops."""
        tops = self._tops[folder]
        if tops not in self._below:
            self._below[tops] = tuple(sorted(reached(tops, self._called_by)))
        return self._below[tops]

    def _callers_of(self, folder: Path) -> tuple[Path, ...]:
        return tuple(caller for caller, _ in self._library.callers.get(folder, ()))

    def _called_by(self, folder: Path) -> Iterable[Path]:
        if folder not in self._called:
            called = (called for _, called in self._library.targets(folder))
            self._called[folder] = frozenset((*called, *self._library.initialised(folder).values()))
        return self._called[folder]

    def digest(self, folder: Path) -> str:
        """Return a digest of what stands in these folders and of how they hang together."""
        tops = self._tops[folder]
        if tops not in self._digests:
            self._digests[tops] = digest(*map(self._line, self.of(folder)))
        return self._digests[tops]

    def _line(self, folder: Path) -> str:
        if folder not in self._lines:
            self._lines[folder] = digest(*self._told(folder))
        return self._lines[folder]

    def _told(self, folder: Path) -> Iterator[str]:
        library = self._library
        yield from (str(folder), library.display(folder), library.disk.folder(folder).digest, str(folder in library.linted))
        yield from (f"{caller}\0{name}" for caller, name in library.callers.get(folder, ()))
        yield "calls"
        yield from (f"{name}\0{called}" for name, called in library.targets(folder))
        yield "initialised"
        yield from (f"{name}\0{called}" for name, called in sorted(library.initialised(folder).items()))
        try:
            root = library.is_root(folder, library.outline(folder))
        except UserError as error:
            yield error.message
        else:
            yield library.disk.look("values", str(folder)) if root else "no root"


def near(folders: Iterable[Path], library: Library) -> list[Path]:
    """Return the folders in an order in which modules follow those that call them."""
    wanted = dict.fromkeys(folders)
    ordered: dict[Path, None] = {}
    for folder in wanted:
        pending = [folder]
        while pending:
            one = pending.pop()
            if one in wanted and one not in ordered:
                ordered[one] = None
                pending.extend(called for _, called in reversed(library.targets(one)))
    return list(ordered)
