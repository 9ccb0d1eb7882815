"""The folders of a run: what stands in each is read once, whoever calls it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.module import Module

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_lint.evaluation.roots import RootValues


class Folders:
    """Modules by folder; ``base`` is the folder that paths in findings are relative to, ``unsaved`` what is read instead of files."""

    def __init__(self, base: Path, unsaved: Mapping[Path, bytes] | None = None) -> None:
        self.base = base.resolve()
        self._unsaved = unsaved
        self._modules: dict[Path, Module | UserError] = {}
        self._sources: dict[str, bytes] = {}
        self._initialised: dict[Path, Mapping[str, Path]] = {}
        self._resolved: dict[Path, Path] = {}
        self._called: dict[Path, frozenset[Path]] = {}

    def resolve(self, folder: Path) -> Path:
        """Return a folder's absolute path; the file system is asked once."""
        if folder not in self._resolved:
            self._resolved[folder] = folder.resolve()
        return self._resolved[folder]

    def display(self, folder: Path) -> str:
        """Return what findings call a folder: relative to the base, with ``/``, ``.`` for the base itself."""
        return Path(os.path.relpath(self.resolve(folder), self.base)).as_posix()

    def module(self, folder: Path) -> Module | None:
        """Return the module in a folder that is called; None when it cannot be read."""
        try:
            return self.own_module(folder)
        except UserError:
            return None

    def own_module(self, folder: Path) -> Module:
        """Return the module in a folder that is linted; raise `UserError` when it cannot be read."""
        folder = self.resolve(folder)
        if folder not in self._modules:
            shown = self.display(folder)
            try:
                module = self._modules[folder] = Module.load(folder, display="" if shown == "." else shown, unsaved=self._unsaved)
                self._sources.update((file.path, file.source) for file in module.files)
            except UserError as error:
                self._modules[folder] = error
        found = self._modules[folder]
        if isinstance(found, UserError):
            raise found
        return found

    def source(self, file: str) -> bytes:
        """Return the bytes of a file by the path that findings call it by; none for one that was not read."""
        return self._sources.get(file, b"")

    def root_values(self, module: Module) -> RootValues | None:
        """Return what files give the inputs of a root; None for a module that is none."""
        del module
        return None

    def leads_to(self, folder: Path, target: Path) -> bool:
        """Whether a folder is another one, or the modules that it calls lead there."""
        if folder not in self._called:
            self._called[folder] = frozenset(self._reached(folder))
        return target in self._called[folder]

    def _reached(self, folder: Path) -> set[Path]:
        reached, pending = {folder}, [folder]
        while pending:
            module = self.module(pending.pop())
            calls = module.calls.values() if module is not None else ()
            found = {self.resolve(call.local_folder) for call in calls if call.local_folder is not None} - reached
            reached |= found
            pending.extend(found)
        return reached

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
