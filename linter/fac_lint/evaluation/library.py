"""The modules of a run, who in it calls whom, and what each means."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_lint.evaluation.defaults import ByDefault
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.interning import Interner
from fac_lint.evaluation.outlines import outline
from fac_lint.evaluation.roots import RootValues, ValuesOfRun, is_example, read_values, values_of
from fac_lint.evaluation.summarising import summarise

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from fac_core.module import Module
    from fac_lint.evaluation.disk import Disk
    from fac_lint.evaluation.outlines import Outline
    from fac_lint.evaluation.summaries import ModuleSummary
    from fac_lint.evaluation.values import Value

_MOST_CALLERS = 64
"""So many uses of a module are looked at to see what its callers' providers add; more would not change the answer in practice."""


_FEW = 48
"""So many modules are parsed as a whole when they are looked at first: all of them can be held until they are judged."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A module that was left out, the file or folder that could not be read, and why."""

    folder: str
    file: str
    why: str


class Library(Folders):
    """The modules in the folders, standing alone and as others in the run call them."""

    def __init__(self, base: Path, value_files: Iterable[Path] = (), disk: Disk | None = None) -> None:
        super().__init__(base, disk)
        self._named_values = tuple(read_values(file, self.disk.unsaved) for file in value_files)
        self._roots: dict[Path, RootValues | None] = {}
        self._alone: dict[Path, Instance] = {}
        self.callers: dict[Path, list[tuple[Path, str]]] = {}
        """Who of the modules that are linted calls a module, and what the calls are called."""
        self._by_default: dict[Path, ModuleSummary | None] = {}
        self._interner = Interner()
        self._summaries: dict[Hashable, ModuleSummary] = {}
        self._used: dict[Path, list[ModuleSummary]] = {}
        self.linted: frozenset[Path] = frozenset()
        self.unread: list[Unread] = []
        self.without_root = False
        """Whether files of values were named, and no module is a root that takes them."""

    @cached_property
    def opentofu(self) -> Library:
        """The same modules as OpenTofu reads them; who calls whom, and who is a root, is taken to be the same."""
        other = Library(self.base, (), self.disk)
        other.as_opentofu, other.outlines = True, self.outlines
        other._named_values, other._roots = self._named_values, self._roots
        other.callers, other.linted = self.callers, self.linted
        return other

    def forget(self) -> None:
        """Let go of all modules and of what they mean."""
        super().forget()
        if "opentofu" in vars(self):
            self.opentofu.forget()
        for summary in (*self._summaries.values(), *self._by_default.values()):
            if summary is not None:
                summary.let_go()
        self._alone.clear()
        self._by_default.clear()
        self._summaries.clear()
        self._used.clear()
        self._interner = Interner()

    def alone(self, folder: Path) -> ModuleSummary | None:
        """Return what the module in a folder means with every input open; None when it cannot be read."""
        instance = self._instance(self.resolve(folder))
        return self.summary(instance) if instance is not None else None

    def instance(self, folder: Path) -> Instance | None:
        """Return the module in a folder as nobody calls it, for questions about its expressions; None when it cannot be read."""
        return self._instance(self.resolve(folder))

    def by_default(self, folder: Path) -> ModuleSummary | None:
        """Return what the module in a folder means where nobody gives it more than he must; None when it cannot be read."""
        folder = self.resolve(folder)
        if folder not in self._by_default:
            module = self.module(folder)
            self._by_default[folder] = summarise(ByDefault(module, self), self.summary) if module is not None else None
        return self._by_default[folder]

    def _instance(self, folder: Path) -> Instance | None:
        if folder not in self._alone:
            module = self.module(folder)
            if module is None:
                return None
            self._alone[folder] = Instance(module, self)
        return self._alone[folder]

    def as_run(self, folder: Path, told: Mapping[str, Value]) -> ModuleSummary | None:
        """Return what a root means with what a run has given its inputs, secrets left out; None when it cannot be read."""
        module = self.module(folder)
        if module is None:
            return None
        known = {name: value for name, value in told.items() if name in module.variables and not module.variables[name].sensitive}
        self._roots[module.folder] = ValuesOfRun(elsewhere=frozenset(module.variables.keys() - known.keys()), told=known)
        return self.alone(folder)

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
        tags = tuple((key, number(given.tags), given.written, given.ignored, number(given.perhaps)) for key, given in configured)
        run_in = instance.run_in if self.reads_files(folder) else None
        return (
            folder,
            arguments,
            caller.instance.is_broken,
            tags,
            run_in,
            instance.installed if self.initialised(instance.installed[0]) else None,
        )

    def survey(self, folders: Iterable[Path]) -> tuple[Path, ...]:
        """Look at the modules that are linted, each once however it is called, and note who calls whom; return their folders.

        `unread` says what was left out.
        """
        distinct = dict.fromkeys(self.resolve(folder) for folder in folders)
        self.few = len(distinct) <= _FEW
        found = [folder for folder in distinct if self._is_readable(folder)]
        for folder in found:
            for name, called in self.targets(folder):
                self.callers.setdefault(called, []).append((folder, name))
        linted = tuple(folder for folder in found if self._values_can_be_read(folder))
        self.linted = frozenset(linted)
        self.without_root = bool(self._named_values) and not any(self._roots[folder] for folder in found)
        return linted

    def _is_readable(self, folder: Path) -> bool:
        try:
            self.outline(folder)
        except UserError as error:
            self.unread.append(self.unread_at(folder, error))
            return False
        return True

    def _values_can_be_read(self, folder: Path) -> bool:
        try:
            self._roots[folder] = self._values(folder, self.outline(folder))
        except UserError as error:
            self._roots[folder] = None
            self.unread.append(self.unread_at(folder, error))
            return False
        return True

    def root_values(self, module: Module) -> RootValues | None:
        """Return what files give the inputs of a root; None for a module that is none."""
        if module.folder not in self._roots:
            self._roots[module.folder] = self._values(module.folder, outline(module))
        return self._roots[module.folder]

    def _values(self, folder: Path, found: Outline) -> RootValues | None:
        if not self.is_root(folder, found):
            return None
        self.disk.look("values", str(folder))
        values = values_of(folder, self._named_values, self.disk.unsaved)
        self.disk.check(folder)
        return values

    def is_root(self, folder: Path, found: Outline) -> bool:
        """Whether a module of that outline is a root, as far as this run can tell."""
        if is_example(folder, self.base):
            return False
        if found.state or self.disk.folder(folder).values:
            return True
        return found.provider and folder not in self.callers

    def unread_at(self, folder: Path, error: UserError) -> Unread:
        """Return what to say of a folder that cannot be read, or in which a file cannot be."""
        shown, file = self.display(folder), Path(error.path) if error.path else folder
        name = shown if file == folder else file.name if shown == "." else f"{shown}/{file.name}"
        return Unread(shown, name, error.message)

    def uses(self, folder: Path) -> list[ModuleSummary]:
        """Return a module as its callers in this run use it, each chain of calls from the top; nothing when nobody calls it."""
        if folder not in self._used:
            self._used[folder] = [self.summary(use) for use in islice(self._uses(folder, frozenset()), _MOST_CALLERS)]
        return self._used[folder]

    def _uses(self, folder: Path, seen: frozenset[Path]) -> Iterator[Instance]:
        for caller, name in self.callers.get(folder, []):
            if caller in seen:
                continue
            alone = self._instance(caller)
            above = list(islice(self._uses(caller, seen | {folder}), _MOST_CALLERS)) or ([alone] if alone is not None else [])
            known = (instance for instance in above if name in instance.module.calls)  # in a file with errors, it may be lost
            yield from (child for instance in known for _, child in instance.children(name))
