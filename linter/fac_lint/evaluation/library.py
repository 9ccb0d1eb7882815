"""The modules of a run, who in it calls whom, and what each means."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.interning import Interner
from fac_lint.evaluation.roots import RootValues, configures_a_provider, has_values, is_example, keeps_state, read_values, values_of
from fac_lint.evaluation.summarising import summarise

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from fac_core.module import Module, ModuleCall
    from fac_lint.evaluation.summaries import ModuleSummary

_MOST_CALLERS = 64
"""So many uses of a module are looked at to see what its callers' providers add; more would not change the answer in practice."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A module that was left out, the file or folder that could not be read, and why."""

    folder: str
    file: str
    why: str


class Library(Folders):
    """The modules in the folders, standing alone and as others in the run call them."""

    def __init__(self, base: Path, value_files: Iterable[Path] = (), unsaved: Mapping[Path, bytes] | None = None) -> None:
        super().__init__(base, unsaved)
        self._named_values = tuple(map(read_values, value_files))
        self._roots: dict[Path, RootValues | None] = {}
        self._alone: dict[Path, Instance] = {}
        self._callers: dict[Path, list[tuple[Path, str]]] = {}
        self._interner = Interner()
        self._summaries: dict[Hashable, ModuleSummary] = {}
        self.linted: frozenset[Path] = frozenset()
        self.unread: list[Unread] = []

    def alone(self, folder: Path) -> ModuleSummary | None:
        """Return what the module in a folder means with every input open; None when it cannot be read."""
        instance = self._instance(self.resolve(folder))
        return self.summary(instance) if instance is not None else None

    def _instance(self, folder: Path) -> Instance | None:
        if folder not in self._alone:
            module = self.module(folder)
            if module is None:
                return None
            self._alone[folder] = Instance(module, self)
        return self._alone[folder]

    def summary(self, instance: Instance) -> ModuleSummary:
        """Return what a module means with what it is given; the same for all who give it the same."""
        try:
            key = self._key(instance)
        except RecursionError:
            key = instance
        if key not in self._summaries:
            self._summaries[key] = summarise(instance, self.summary)
        return self._summaries[key]

    def _key(self, instance: Instance) -> Hashable:
        caller, folder = instance.caller, instance.module.folder
        if caller is None:
            return folder
        number = self._interner.number
        declared = instance.module.variables
        arguments = tuple((name, number(instance.variable(name))) for name in sorted(caller.call.arguments) if name in declared)
        configured = sorted(instance.providers.given().items(), key=str)
        tags = tuple((key, number(given.tags), given.written, given.ignored) for key, given in configured)
        return folder, arguments, tags, instance.installed if self.initialised(instance.installed[0]) else None

    def lint(self, folders: Iterable[Path]) -> list[Module]:
        """Read the modules that are linted, each once however it is called, and note who calls whom; `unread` says what was left out."""
        distinct = dict.fromkeys(self.resolve(folder) for folder in folders)
        found = [module for folder in distinct if (module := self._own(folder)) is not None]
        for module in found:
            for call in module.calls.values():
                folder = self._called_folder(module, call)
                if folder is not None:
                    self._callers.setdefault(folder, []).append((module.folder, call.name))
        found = [module for module in found if self._values_can_be_read(module)]
        self.linted = frozenset(module.folder for module in found)
        return found

    def _called_folder(self, module: Module, call: ModuleCall) -> Path | None:
        return self.resolve(call.local_folder) if call.local_folder is not None else self.initialised(module.folder).get(call.name)

    def _values_can_be_read(self, module: Module) -> bool:
        try:
            self.root_values(module)
        except UserError as error:
            self._roots[module.folder] = None
            self.unread.append(self.unread_at(module.folder, error))
            return False
        return True

    def root_values(self, module: Module) -> RootValues | None:
        """Return what files give the inputs of a root; None for a module that is none."""
        if module.folder not in self._roots:
            self._roots[module.folder] = values_of(module.folder, self._named_values) if self._is_root(module) else None
        return self._roots[module.folder]

    @property
    def without_root(self) -> bool:
        """Whether files of values were named, and no module is a root that takes them."""
        return bool(self._named_values) and not any(self._roots.values())

    def _is_root(self, module: Module) -> bool:
        if is_example(module.folder, self.base):
            return False
        if keeps_state(module) or has_values(module.folder):
            return True
        return configures_a_provider(module) and module.folder not in self._callers

    def _own(self, folder: Path) -> Module | None:
        try:
            return self.own_module(folder)
        except UserError as error:
            self.unread.append(self.unread_at(folder, error))
            return None

    def unread_at(self, folder: Path, error: UserError) -> Unread:
        """Return what to say of a folder that cannot be read, or in which a file cannot be."""
        shown, file = self.display(folder), Path(error.path) if error.path else folder
        name = shown if file == folder else file.name if shown == "." else f"{shown}/{file.name}"
        return Unread(shown, name, error.message)

    def uses(self, folder: Path) -> list[ModuleSummary]:
        """Return a module as its callers in this run use it, each chain of calls from the top; nothing when nobody calls it."""
        return [self.summary(use) for use in list(self._uses(folder, frozenset()))[:_MOST_CALLERS]]

    def _uses(self, folder: Path, seen: frozenset[Path]) -> Iterator[Instance]:
        for caller, name in self._callers.get(folder, []):
            if caller in seen:
                continue
            alone = self._instance(caller)
            above = list(self._uses(caller, seen | {folder}))[:_MOST_CALLERS] or ([alone] if alone is not None else [])
            yield from (child for instance in above for _, child in instance.children(name))
