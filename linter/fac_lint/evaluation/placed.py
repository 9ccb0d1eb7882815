"""A module at its place in a run: how deep below others, and where the modules are that it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.module.reading import local_folder
from fac_core.surroundings import can_be

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.module import Module, ModuleCall
    from fac_lint.evaluation.folders import Folders

_DEEPEST = 20
"""Calls within calls are read so far; Terraform configurations have four levels, rarely five."""


_ARCHIVES = (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst")
"""What ends the names of what Terraform opens where a source names it (go-getter v1, decompress.go, seen 2026-11-28)."""


class Placed:
    """A module by itself, or as the module ``above`` has it, which names the call ``called``.

    ``installed`` is the folder in which ``terraform init`` runs, and what its manifest calls this module.
    """

    def __init__(self, module: Module, folders: Folders, above: Placed | None = None, called: str = "") -> None:
        self.module = module
        self.folders = folders
        self.depth: int = above.depth + 1 if above is not None else 0
        self.installed: tuple[Path, str] = above.installs(called) if above is not None else (module.folder, "")

    def installs(self, called: str) -> tuple[Path, str]:
        """Return the folder in which ``terraform init`` runs, and what its manifest calls a module that this one calls."""
        root, key = self.installed
        return root, f"{key}.{called}" if key else called

    def folder_of(self, call: ModuleCall) -> Path | None:
        """Return where a called module's files are: beside this one, or where ``terraform init`` put them."""
        if call.local_folder is not None:
            return self.folders.resolve(call.local_folder)
        root, key = self.installs(call.name)
        return self.folders.initialised(root).get(key)

    @property
    def is_broken(self) -> bool:
        """Whether a file has errors, so that what it says may be lost."""
        return any(file.errors for file in self.module.files)

    def is_circular(self, call: ModuleCall) -> bool:
        """Whether the called module is this one, or calls it."""
        folder = self.folder_of(call)
        return folder is not None and self.folders.leads_to(folder, self.folders.resolve(self.module.folder))

    @property
    def is_too_deep(self) -> bool:
        """Whether so many calls lead here that no further one is looked into."""
        return self.depth >= _DEEPEST

    def why_unread(self, call: ModuleCall) -> str:
        """Say why a called module cannot be looked into; empty where it can."""
        folder = self.folder_of(call)
        if folder is None:
            return _absent(call, local_folder(self.module.folder, call.source))
        if self.is_circular(call):
            return f"{call.address} calls itself"
        if self.is_too_deep:
            return f"{call.address} is called too deeply within others"
        return "" if self.folders.module(folder) is not None else f"{call.address} cannot be read"


def _absent(call: ModuleCall, named: Path | None) -> str:
    if call.source is None:
        return f"the source of {call.address} is not literal"
    is_there = named is None or (can_be(named) and named.is_file()) or named.name.endswith(_ARCHIVES)  # an archive has to be opened
    return f"{call.address} is not here" if is_there else f"{call.address} names a folder that is not there"
