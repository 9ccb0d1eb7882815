"""Update one module: generate it again as it was asked for, merge, and put the outcome in place as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError, nearest
from fac_core.manifest.module_lock import LOCK, digest, is_inside, is_same, read_lock
from fac_core.policy import policy_for
from fac_core.policy.built_in import BUILT_IN
from fac_core.resource_types import SEARCH_PATH, override_file
from fac_core.walk import walk
from fac_gen.adopt.adoption import generate, read_record
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.example_costs import costs_of
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.exchange import snapshot, sweep, write_folder
from fac_gen.disk.records import BASE, RECORDS, records
from fac_gen.interface import Difference, compare, deprecations, interface_of
from fac_gen.render import render
from fac_gen.render.overrides import digests
from fac_gen.update.conflict import Conflict, Why
from fac_gen.update.marks import open_conflicts, without_marks
from fac_gen.update.plan import Base, Task, code_in, plan
from fac_gen.update.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.policy.cost_policy import Policy
    from fac_gen.blueprint.example_costs import Costs
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.update.plan import Plan

EVERY_VERSION = "all"
_NO_MODULES = frozenset({".git", ".terraform", "node_modules"})


@dataclass(frozen=True, slots=True)
class Request:
    """What the caller of an update wants otherwise than recorded; ``include`` and ``exclude`` come on top and undo each other."""

    policy: Path | None = None
    templates: Path | None = None
    provider_version: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    depth: int | None = None
    base: Base = Base.RECORDED
    restore: frozenset[str] = frozenset()
    whole_base: bool = True
    """Whether the base is recorded for every file, or only for those that were edited."""

    def options(self, recorded: Options) -> Options:
        """Return the options to generate with."""
        wish = self.provider_version or recorded.provider_version
        return replace(
            recorded,
            provider_version=None if wish == EVERY_VERSION else wish,
            include=tuple(sorted({*recorded.include, *self.include} - {*self.exclude})),
            exclude=tuple(sorted({*recorded.exclude, *self.exclude} - {*self.include})),
            depth=recorded.depth if self.depth is None else self.depth,
        )


@dataclass(frozen=True)
class Outcome:
    """What an update did or would do: old and new contents of every file that changes (None: not there), and conflicts."""

    folder: Path
    resource_type: str
    files: Mapping[str, tuple[bytes | None, bytes | None]]
    conflicts: tuple[Conflict, ...] = ()
    edited: tuple[str, ...] = ()
    interface: Difference = field(default_factory=Difference)

    @property
    def due(self) -> bool:
        """Whether anything is to be written or decided."""
        return bool(self.files or self.conflicts)

    @cached_property
    def changed(self) -> tuple[str, ...]:
        """Files that change, without our own records."""
        return tuple(path for path in self.files if path not in RECORDS)


def find_modules(folders: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the generated modules that folders are or hold, sorted; raise `UserError` for a folder without any."""
    found: dict[Path, None] = {}
    for folder in folders:
        sweep(folder.resolve())
        if not folder.is_dir():
            raise UserError("there is no such folder", path=folder, hint="Give folders that fac-gen module wrote.")
        inside = [folder] if read_lock(folder) else sorted(_modules_in(folder))
        if not inside:
            raise UserError("was not made by fac-gen", path=folder, hint="`fac-gen module TYPE` makes a module.")
        found.update(dict.fromkeys(inside))
    return tuple(found)


def _modules_in(folder: Path) -> Iterator[Path]:
    for place, folders, files in walk(folder):
        folders[:] = [name for name in folders if name not in _NO_MODULES and ".fac-" not in name]
        yield from (place.parent for name in files if f"{place.name}/{name}" == LOCK)


def update_module(folder: Path, request: Request | None = None, *, write: bool = True) -> Outcome:
    """Update a module; raise `UserError` when it cannot be generated again or its base is lost. Nothing is written unless ``write``."""
    try:
        return _update(folder, request or Request(), write=write)
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path=error.filename or folder, hint="Nothing was changed.") from error


def _update(folder: Path, request: Request, *, write: bool) -> Outcome:
    sweep(folder.resolve())
    seen, lock = snapshot(folder), read_lock(folder)
    if lock is None:
        raise UserError("was not made by fac-gen", path=folder, hint="`fac-gen module TYPE` makes a module.")
    unresolved = tuple(_unresolved(folder, lock))
    if unresolved:
        return Outcome(folder, str(lock["resource_type"]), {}, unresolved)
    used = digests(request.templates)
    if lock.get("templates") and not used:
        raise UserError("was generated with own templates", path=folder, hint="Give their folder with --templates.")
    if lock.get("signals") and override_file(str(lock["resource_type"])) is None:
        raise UserError(
            "was generated with own facts of its resource type",
            path=folder,
            hint=f"Give their folder with --resource-types or {SEARCH_PATH}.",
        )
    made, new = _generated(folder, lock, request)
    _check_restored(request.restore, {*lock["files"], *new})
    task = Task(folder, lock, new, request.base, request.restore, partial(_generated_again, folder, lock, request))
    decided = plan(task)
    contents = {**decided.contents, **_recording(task, made, used, decided, whole=request.whole_base)}
    outcome = _outcome(folder, made, contents, decided, _newest(lock))
    if write and outcome.files:
        files = {path: data for path, (_, data) in outcome.files.items() if data is not None}
        write_folder(folder, files, remove=[path for path, (_, data) in outcome.files.items() if data is None], seen=seen)
    return outcome


def _generated(folder: Path, lock: Mapping[str, Any], request: Request) -> tuple[Blueprint, Mapping[str, str]]:
    """Generate the module again, or what was added to one that somebody wrote by hand."""
    policy = _policy(folder, lock, request.policy)
    return _files(folder, lock, request.templates, policy, request.options(_recorded(folder, lock)))


def _files(
    folder: Path, lock: Mapping[str, Any], templates: Path | None, policy: Policy, options: Options
) -> tuple[Blueprint, Mapping[str, str]]:
    record = read_record(folder)
    if record is not None:
        adopted = generate(folder, policy, options, record, frozenset(lock["files"]))
        return adopted.blueprint, adopted.files
    made = blueprint(str(lock["resource_type"]), policy, options)
    return made, render(made, templates)


def _check_restored(names: frozenset[str], known: set[str]) -> None:
    for name in sorted(names - known):
        raise UserError(f"{name} is no generated file", hint=nearest(name, sorted(known)) or "Name it as the lock does.")


def _generated_again(folder: Path, lock: Mapping[str, Any], request: Request) -> Mapping[str, str]:
    """Generate the module as last time; whether these are the bytes of then, the lock's digests tell."""
    policy = BUILT_IN if lock.get("policy") == BUILT_IN.hash else _policy(folder, lock, request.policy)
    try:
        return _files(folder, lock, request.templates, policy, _recorded(folder, lock))[1]
    except UserError:  # a catalogue or a policy of today, in which what was asked for then is a mistake
        return {}


def _recording(task: Task, made: Blueprint, templates: Mapping[str, str], decided: Plan, *, whole: bool) -> dict[str, bytes | None]:
    """Return the records as they are to be (None: not there); what nobody edited and nothing changes needs no base that it had not."""
    unedited = not (decided.edited or decided.contents or (task.folder / BASE).is_file())
    differing = {path for path, text in task.new.items() if _differs(task.folder / path, text, decided.contents.get(path))}
    told = records(made, task.new, templates=templates, declined=decided.declined, base=None if whole and not unedited else differing)
    return {name: told[name].encode() if name in told else None for name in RECORDS}


def _differs(path: Path, text: str, written: bytes | None) -> bool:
    data = path.read_bytes() if written is None and path.is_file() else written
    return data is not None and not is_same(data, digest(text.encode()))


def _outcome(folder: Path, made: Blueprint, contents: Mapping[str, bytes | None], decided: Plan, version: str) -> Outcome:
    before = {path: (folder / path).read_bytes() if (folder / path).is_file() else None for path in contents}
    files = {path: (before[path], contents[path]) for path in sorted(contents) if before[path] != contents[path]}
    difference = Difference()
    if any("/" not in path and path.endswith(".tf") for path in files):
        code = {path.name: path.read_bytes() for path in folder.glob("*.tf") if path.is_file()}
        after = {path: data for path, data in {**code, **contents}.items() if data is not None}
        new = interface_of({path: without_marks(data, path) for path, data in after.items()})
        found = compare(interface_of(code), new).changes
        difference = Difference((*found, *deprecations(new, version, made.schemas[0].version)))
    return Outcome(folder, made.resource_type, files, tuple(decided.conflicts), tuple(decided.edited), difference)


def _newest(lock: Mapping[str, Any]) -> str:
    try:
        return str(lock["schemas"][0]["version"])
    except (KeyError, IndexError, TypeError):
        return ""


def _unresolved(folder: Path, lock: Mapping[str, Any]) -> Iterator[Conflict]:
    generated = set(filter(is_inside, lock["files"]))
    beside = {path.relative_to(folder).as_posix() for parent in {(folder / name).parent for name in generated} for path in code_in(parent)}
    for name in sorted(generated | beside):
        path = folder / name
        if path.is_file():
            text = Text.of(path.read_bytes()).text
            yield from (Conflict(name, Why.UNRESOLVED, line) for line in open_conflicts(text, name))


def _policy(folder: Path, lock: Mapping[str, Any], given: Path | None) -> Policy:
    found = policy_for(folder.absolute(), given)
    if found is BUILT_IN and lock.get("own_policy"):
        hint = "Give the policy with --policy, or put a finops.yaml above the module."
        raise UserError("was generated with a cost policy that is not found now", path=folder, hint=hint)
    return found


def _recorded(folder: Path, lock: Mapping[str, Any]) -> Options:
    """Return the options of last time; those that the generator of then did not know are as by default."""
    said: dict[str, Any] = {"costs": _recorded_costs(folder, lock)}
    for one in (one for one in fields(Options) if one.name not in said):
        value = lock["options"].get(one.name, one.default)
        said[one.name] = tuple(value) if isinstance(value, list) else value
        wanted = tuple if isinstance(one.default, tuple) else int if one.name == "depth" else str
        if not isinstance(said[one.name], wanted) and (said[one.name] is not None or wanted is tuple):
            raise _no_option(one.name, folder)
    return Options(**said)


def _recorded_costs(folder: Path, lock: Mapping[str, Any]) -> Costs | None:
    try:
        return costs_of(lock["options"].get("costs"))
    except ValueError:
        raise _no_option("costs", folder) from None


def _no_option(name: str, folder: Path) -> UserError:
    return UserError(f"the option {name} is not as fac-gen wrote it", path=folder / LOCK, hint="Restore it from version control.")
