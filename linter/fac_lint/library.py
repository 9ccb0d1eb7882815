"""The modules of a run: each folder is read once, whoever calls it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.module import Module
from fac_lint.instances import Instance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MOST_CALLERS = 64
"""So many uses of a module are looked at to see what its callers' providers add; more would not change the answer in practice."""


class Library:
    """Modules by folder; ``base`` is the folder that paths in findings are relative to."""

    def __init__(self, base: Path) -> None:
        self.base = base.resolve()
        self._modules: dict[Path, Module | None] = {}
        self._alone: dict[Path, Instance] = {}
        self._initialised: dict[Path, Mapping[str, Path]] = {}
        self._callers: dict[Path, list[tuple[Path, str]]] = {}
        self._resolved: dict[Path, Path] = {}
        self.linted: frozenset[Path] = frozenset()

    def resolve(self, folder: Path) -> Path:
        """Return a folder's absolute path; the file system is asked once."""
        if folder not in self._resolved:
            self._resolved[folder] = folder.resolve()
        return self._resolved[folder]

    def display(self, folder: Path) -> str:
        """Return what findings call a folder: relative to the base, with ``/``, ``.`` for the base itself."""
        return Path(os.path.relpath(self.resolve(folder), self.base)).as_posix()

    def module(self, folder: Path) -> Module | None:
        """Return the module in a folder; None when it cannot be read."""
        folder = self.resolve(folder)
        if folder not in self._modules:
            shown = self.display(folder)
            try:
                self._modules[folder] = Module.load(folder, display="" if shown == "." else shown)
            except UserError:
                self._modules[folder] = None
        return self._modules[folder]

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
        """Read the modules that are linted, each once however it is called, and note who calls whom."""
        distinct = dict.fromkeys(self.resolve(folder) for folder in folders)
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

    def initialised(self, root: Path) -> Mapping[str, Path]:
        """Return the folders that ``terraform init`` in ``root`` gave to modules, by the chain of their calls joined by dots."""
        if root not in self._initialised:
            self._initialised[root] = _manifest(root)
        return self._initialised[root]


def _manifest(root: Path) -> dict[str, Path]:
    file = root / ".terraform" / "modules" / "modules.json"
    try:
        entries = json.loads(file.read_bytes())["Modules"]
        folders = {entry["Key"]: root / entry["Dir"] for entry in entries if entry["Key"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {key: folder.resolve() for key, folder in folders.items() if folder.is_dir()}
