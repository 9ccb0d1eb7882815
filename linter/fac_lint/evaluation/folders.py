"""The folders of a run: what stands in each is read once, whoever calls it, and parsed when someone looks into it."""

from __future__ import annotations

import os
import re
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.module import Module
from fac_core.module.discovery import for_opentofu, in_order, twins_among
from fac_core.module.reading import local_folder
from fac_lint.evaluation.call_graph import Along, CallGraph, reached
from fac_lint.evaluation.declared import Declared
from fac_lint.evaluation.disk import Disk
from fac_lint.evaluation.installed import manifest
from fac_lint.evaluation.memo import Running
from fac_lint.evaluation.outlines import NOTHING, Outline, outline, read_outline
from fac_lint.evaluation.real_paths import RealPaths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_lint.evaluation.roots import RootValues


_READ = (b"file", b"path.")
"""What stands in each file that reads others: it is found in a tenth of the time."""
_READS = re.compile(rb"\b(?:file\w*|templatefile)\(|\bpath\.")


class Folders:
    """Modules by folder; ``base`` is the folder that paths in findings are relative to."""

    def __init__(self, base: Path, disk: Disk | None = None) -> None:
        self.base = base.resolve()
        self.disk = disk or Disk()
        self.outlines: dict[str, Outline] = {}
        """Outlines by the digest of what stands in a folder; those of an earlier run may be put here."""
        self.few = False
        """Whether there are so few modules that all can be held."""
        self.forgetting: list[Callable[[], None]] = []
        """What lets go of all that was made of the modules that are held."""
        self.running = Running()
        self._modules: dict[Path, Module | UserError] = {}
        self._declared: dict[Path, Declared] = {}
        self._sources: dict[str, bytes] = {}
        self._initialised: dict[Path, Mapping[str, Path]] = {}
        self._real_paths = RealPaths()
        self._resolved: dict[Path, Path] = {}
        self._beside_of: dict[Path, tuple[Path, ...]] = {}
        self._targets: dict[Path, tuple[tuple[str, Path], ...]] = {}
        self._graph = CallGraph(self._beside)
        self._reads = Along(self._graph, lambda circle, behind: any(behind) or any(map(self._reads_files, circle)))
        self._twice = Along(self._graph, lambda circle, behind: any(behind) or any(map(self._has_twins, circle)))
        self.as_opentofu = False
        """Whether files that OpenTofu reads are read in place of their namesakes for Terraform."""

    def resolve(self, folder: Path) -> Path:
        """Return a folder's absolute path; the file system is asked once."""
        if folder not in self._resolved:
            real = self._real_paths.of(folder)
            self._resolved[folder] = self._resolved.setdefault(real, real)  # one and the same object is found faster
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
            try:
                module = self._modules[folder] = self._load(folder)
                self._sources.update((file.path, file.source) for file in module.files)
            except UserError as error:
                self._modules[folder] = error
        found = self._modules[folder]
        if isinstance(found, UserError):
            raise found.with_traceback(None)
        return found

    def is_read_twice(self, folder: Path) -> bool:
        """Whether OpenTofu reads other files than Terraform of a module, or of one that it calls."""
        return self._twice[folder]

    def _has_twins(self, folder: Path) -> bool:
        return any(True for _ in twins_among(self.disk.folder(folder).sources))

    def _load(self, folder: Path) -> Module:
        shown, state = self.display(folder), self.disk.folder(folder)
        prefix = "" if shown == "." else shown
        if state.refused:
            module = Module.load(folder, display=prefix)
            self.disk.torn = True  # nothing is refused any more
            return module
        sources = {name: state.sources[name] for name in for_opentofu(state.sources)} if self.as_opentofu else state.sources
        held = self.disk.modules
        if held is None:
            return Module.of(folder, sources, display=prefix)
        key = str(folder), prefix, f"{self.as_opentofu} {state.digest}"
        found = held.pop(key) if key in held else Module.of(folder, sources, display=prefix)
        held[key] = found  # what was asked for last stands last
        return found

    def declared(self, module: Module) -> Declared:
        """Return what a module says whoever calls it."""
        if module.folder not in self._declared:
            self._declared[module.folder] = Declared(module)
        return self._declared[module.folder]

    @property
    def held(self) -> int:
        """How many modules are held with all their syntax."""
        return len(self._modules)

    def holds(self, folder: Path) -> bool:
        """Whether a module is held."""
        return folder in self._modules

    def forget(self) -> None:
        """Let go of all modules: whoever is asked for again is parsed again, from what was read once."""
        for forget in self.forgetting:
            forget()
        self.forgetting.clear()
        self._modules.clear()
        self._declared.clear()

    def sources(self, folder: Path) -> dict[str, bytes]:
        """Return the bytes of the files of a module, by the paths that findings call them by."""
        shown, state = self.display(folder), self.disk.folder(folder)
        prefix = "" if shown == "." else f"{shown}/"
        names = (*chain.from_iterable(in_order(state.sources)), *twins_among(state.sources))
        return {f"{prefix}{name}": state.sources[name] for name in names}

    def source(self, file: str) -> bytes:
        """Return the bytes of a file by the path that findings call it by; none for one that was not read."""
        return self._sources.get(file, b"")

    def root_values(self, module: Module) -> RootValues | None:
        """Return what files give the inputs of a root; None for a module that is none."""
        del module
        return None

    # Who calls whom

    def outline(self, folder: Path) -> Outline:
        """Return whom the module in a folder calls; raise `UserError` when it cannot be read."""
        state = self.disk.folder(folder)
        found = self.outlines.get(state.digest)
        if state.refused:
            found = read_outline(folder, state)
            self.disk.torn = True  # nothing is refused any more
        elif found is None:
            found = self.outlines[state.digest] = outline(self.own_module(folder)) if self.few else read_outline(folder, state)
        return found

    def targets(self, folder: Path) -> tuple[tuple[str, Path], ...]:
        """Return where the modules are that one calls, by the names of the calls, as far as they are here."""
        if folder not in self._targets:
            found = ((name, self._local(folder, source) or self.initialised(folder).get(name)) for name, source in self.calls(folder))
            self._targets[folder] = tuple((name, called) for name, called in found if called is not None)
        return self._targets[folder]

    def calls(self, folder: Path) -> tuple[tuple[str, str | None], ...]:
        """Return the names of a module's calls, with their sources where these are literal; none where it cannot be read."""
        try:
            return self.outline(folder).calls
        except UserError:
            return NOTHING.calls

    def _beside(self, folder: Path) -> tuple[Path, ...]:
        if folder not in self._beside_of:
            found = (self._local(folder, source) for _, source in self.calls(folder))
            self._beside_of[folder] = tuple(called for called in found if called is not None)
        return self._beside_of[folder]

    def _local(self, folder: Path, source: str | None) -> Path | None:
        local = local_folder(folder, source)
        led = self.disk.look("link", str(local)) if local is not None else ""
        return Path(led) if led else None

    def leads_to(self, folder: Path, target: Path) -> bool:
        """Whether a folder is another one, or the modules that it calls lead there."""
        if folder in self._beside(target):
            return target in self._graph.circle(folder)
        return target in reached([folder], self._beside)

    def reads_files(self, folder: Path) -> bool:
        """Whether what a module means may depend on where Terraform runs: it reads files, or a module that it calls does."""
        return self._reads[folder]

    def _reads_files(self, folder: Path) -> bool:
        return any(any(map(source.__contains__, _READ)) and _READS.search(source) for source in self.disk.folder(folder).sources.values())

    def initialised(self, root: Path) -> Mapping[str, Path]:
        """Return the folders that ``terraform init`` in ``root`` gave to modules, or that were fetched for this run.

        The keys are the chains of their calls, joined by dots.
        """
        if root not in self._initialised:
            there = self.disk.folder(root).initialised and self.disk.look("manifest", str(root))
            self._initialised[root] = self.disk.downloaded.get(root) or (manifest(root) if there else {})
        return self._initialised[root]
