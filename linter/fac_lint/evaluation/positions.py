"""Where the blocks of a plan or state stand in source, as far as the source is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.node import Written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_core.finding import Range
    from fac_core.module import Module
    from fac_core.resources import ModuleStep, Resource, Tree
    from fac_lint.evaluation.folders import Folders
    from fac_lint.evaluation.node import Place


class Positions:
    """Blocks by address in the source of a root; the document itself is the place of those that are not there."""

    def __init__(self, folders: Folders, root: Path | None, document: str) -> None:
        self._folders = folders
        self.root = folders.resolve(root) if root is not None else None
        self._modules: dict[tuple[str, ...], Module | None] = {}
        self.nowhere: Place = document, None
        self.modules: dict[Path, Module] = {}
        """The modules that were read."""
        self.missing = 0
        """Resources that no source declares, where there is a source."""

    def resource(self, one: Resource) -> tuple[Place, Range | None, Mapping[str, Written]]:
        """Return where a resource's block begins, all of it, and where its arguments stand."""
        module = self.module(tuple(step.name for step in one.module))
        declared = module.resources.get(one.block) if module is not None else None
        if declared is None:
            self.missing += self.root is not None
            return self.nowhere, None, {}
        written = {
            attribute.name: Written(declared.file_of(attribute).path, attribute.range, attribute.expression.range)
            for attribute in declared.body.attributes
        }
        return (declared.file.path, declared.block.header), declared.block.range, written

    def call(self, path: tuple[ModuleStep, ...]) -> tuple[Place, Range | None]:
        """Return where the block of a call begins, and all of it."""
        module = self.module(tuple(step.name for step in path[:-1]))
        call = module.calls.get(path[-1].name) if module is not None else None
        return ((call.file.path, call.block.header), call.block.range) if call is not None else (self.nowhere, None)

    def module(self, names: tuple[str, ...]) -> Module | None:
        """Return the module that calls lead to."""
        if names not in self._modules:
            folder = self._folder(names)
            module = self._folders.module(folder) if folder is not None else None
            self._modules[names] = module
            if module is not None:
                self.modules[module.folder] = module
        return self._modules[names]

    @property
    def whole(self) -> bool:
        """Whether all is there: the source of each resource, and of each module that is called."""
        return self.root is not None and not self.missing and self._reaches_all(())

    def _reaches_all(self, names: tuple[str, ...]) -> bool:
        module = self.module(names)
        return module is not None and all(self._reaches_all((*names, name)) for name in module.calls)

    def _folder(self, names: tuple[str, ...]) -> Path | None:
        if not names or self.root is None:
            return self.root
        above = self.module(names[:-1])
        call = above.calls.get(names[-1]) if above is not None else None
        if call is not None and call.local_folder is not None:
            return self._folders.resolve(call.local_folder)
        return self._folders.initialised(self.root).get(".".join(names)) if call is not None else None


def is_source_of(module: Module, tree: Tree) -> bool:
    """Whether a module declares the very resources and calls of a plan's configuration."""
    written = tree.configuration
    if written is None:
        return False
    declared = {*module.resources, *module.data, *module.calls}
    return bool(declared) and declared == {*written.providers, *written.calls}
