"""The modules of a run, and who in it calls whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_MOST_CALLERS = 64
"""So many uses of a module are looked at to see what its callers' providers add; more would not change the answer in practice."""


class Library(Folders):
    """The modules in the folders, standing alone and as others in the run call them."""

    def __init__(self, base: Path) -> None:
        super().__init__(base)
        self._alone: dict[Path, Instance] = {}
        self._callers: dict[Path, list[tuple[Path, str]]] = {}
        self.linted: frozenset[Path] = frozenset()

    def alone(self, folder: Path) -> Instance | None:
        """Return the module in a folder with every input open."""
        folder = self.resolve(folder)
        if folder not in self._alone:
            module = self.module(folder)
            if module is None:
                return None
            self._alone[folder] = Instance(module, self)
        return self._alone[folder]

    def lint(self, folders: Iterable[Path]) -> list[Instance]:
        """Read the modules that are linted, each once however it is called, and note who calls whom.

        Raise `UserError` for one that cannot be read.
        """
        distinct = dict.fromkeys(self.resolve(folder) for folder in folders)
        for linted in distinct:
            self.own_module(linted)
        found = [instance for folder in distinct if (instance := self.alone(folder)) is not None]
        self.linted = frozenset(instance.module.folder for instance in found)
        for instance in found:
            for call in instance.module.calls.values():
                folder = instance.folder_of(call)
                if folder is not None:
                    self._callers.setdefault(folder, []).append((instance.module.folder, call.name))
        return found

    def uses(self, folder: Path) -> list[Instance]:
        """Return a module as its callers in this run use it, each chain of calls from the top; nothing when nobody calls it."""
        return list(self._uses(folder, frozenset()))[:_MOST_CALLERS]

    def _uses(self, folder: Path, seen: frozenset[Path]) -> Iterator[Instance]:
        for caller, name in self._callers.get(folder, []):
            if caller in seen:
                continue
            alone = self.alone(caller)
            above = list(self._uses(caller, seen | {folder}))[:_MOST_CALLERS] or ([alone] if alone is not None else [])
            children = (instance.child(name) for instance in above)
            yield from (child for child in children if child is not None)
