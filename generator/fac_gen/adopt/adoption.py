"""Adopt a hand-written module: decide what is added and edited, then put it in place as one change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.hcl import parse
from fac_core.hcl.edit import apply
from fac_core.json_text import parsed
from fac_core.manifest import FILE_NAME
from fac_core.manifest.module_lock import edited_files, read_lock
from fac_core.module import Module
from fac_core.schema.constraint import satisfies
from fac_core.sentence import all_of, some_of
from fac_gen.adopt.callers import callers
from fac_gen.adopt.decide import decide
from fac_gen.adopt.edits import CostTags
from fac_gen.adopt.files import RECORD, texts
from fac_gen.adopt.input_values import values_for_tests
from fac_gen.adopt.primary import find_primary
from fac_gen.adopt.wiring import wire
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.journal import change_in_place, finish
from fac_gen.disk.records import records
from fac_gen.naming import folder_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.policy.cost_policy import Policy
    from fac_gen.adopt.decide import Decision
    from fac_gen.adopt.edits import Wire
    from fac_gen.adopt.names import Names
    from fac_gen.adopt.primary import Primary
    from fac_gen.blueprint.module_blueprint import Blueprint

_CHECKS_SINCE = "1.5.0"
_BEFORE_CHECKS = "1.4.7"
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Generated:
    """What is generated for a module: its blueprint, the new files and the expression of the cost tags."""

    module: Module
    primary: Primary
    decision: Decision
    files: Mapping[str, str]
    cost_tags: str
    names: Names
    notes: tuple[str, ...]

    @property
    def blueprint(self) -> Blueprint:
        """What the files were made from."""
        return self.decision.blueprint

    @property
    def asked(self) -> tuple[str, ...]:
        """The inputs that every caller must (or, with optional cost, may) give now, with the required members of what says who pays."""
        blocks = [one for path, text in self.files.items() if path.endswith(".tf") for one in parse(text.encode(), path).body.blocks]
        members = [one.name for one in self.blueprint.cost_fields if one.required] + ([] if self.blueprint.name_input else ["scope"])
        wanted = [self.names.inputs[one] for one in ("cost", "budget") if one in self.names.inputs and self.decision.optional_cost]
        wanted = wanted or [one.labels[0] for one in blocks if one.type == "variable" and one.body.attribute("default") is None]
        return tuple(f"{one} ({all_of(members)})" if one == self.names.inputs["cost"] else one for one in wanted)


@dataclass(frozen=True)
class Adoption:
    """What an adoption does: old and new contents by path, and the edits of the user's files among them."""

    folder: Path
    address: str
    files: Mapping[str, tuple[bytes | None, bytes]]
    edits: tuple[Wire, ...]
    notes: tuple[str, ...]

    @property
    def added(self) -> tuple[str, ...]:
        """New files, without our own records."""
        return tuple(path for path, (before, _) in self.files.items() if before is None and not path.startswith(".fac/"))


def adopt(
    folder: Path,
    policy: Policy,
    *,
    resource: str | None = None,
    given: Mapping[str, str] = NOTHING,
    optional_cost: bool | None = None,
    write: bool = False,
) -> Adoption:
    """Return what adopting a module adds and edits, and do it if ``write``.

    ``resource`` is the address of what the module is about, ``given`` are values (HCL) of its inputs for the tests; with
    ``optional_cost`` callers may leave out `cost` and so every guardrail, None stays with what was chosen before. Raise `UserError` when
    the module is generated, cannot be read, or leaves something to decide.
    """
    if write:
        finish(folder)
    lock, record = read_lock(folder), read_record(folder)
    if lock is not None and record is None:
        raise UserError("was made by fac-gen, with its guardrails", path=folder, hint="`fac-gen update` brings it up to date.")
    own = frozenset(lock["files"]) if lock else frozenset()
    edited = edited_files(folder, lock) if lock else ()
    if edited:
        raise UserError(f"adopted files were edited: {some_of(edited)}", path=folder, hint="`fac-gen update` keeps your edits.")
    record = record or {}
    optional = bool(record.get("optional_cost")) if optional_cost is None else optional_cost
    values = {**record.get("set", {}), **given}
    wish = {**record, "resource": resource or record.get("resource"), "set": values, "optional_cost": optional}
    made = generate(folder, policy, Options(), wish, own)
    cost = CostTags(made.cost_tags, made.decision.tag_input, made.decision.keys, optional=optional)
    wiring = wire(made.module, made.blueprint.provider, cost, made.decision.version)
    contents = {**_edited(made.module, wiring.edits), **_encoded({**made.files, **records(made.blueprint, made.files)})}
    before = {path: (folder / path).read_bytes() if (folder / path).is_file() else None for path in contents}
    files = {path: (before[path], contents[path]) for path in sorted(contents) if before[path] != contents[path]}
    if write and files:
        _put(folder, {path: data for path, (_, data) in files.items()})
    notes = (*made.notes, *wiring.notes, *callers(folder, made.asked, made.files, optional=optional), *_version(made.module))
    return Adoption(folder, made.primary.address, files, wiring.edits, notes)


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files as one change, without a new folder in the place of the user's own."""
    try:
        change_in_place(folder, files, ())
    except OSError as error:
        raise UserError(
            f"cannot be written: {error.strerror}", path=error.filename or folder, hint="Mend that and run it again."
        ) from error


def read_record(folder: Path) -> dict[str, Any] | None:
    """Return how a module was adopted, None when it was not."""
    path = folder / RECORD
    if not path.is_file():
        return None
    try:
        said = parsed(path.read_text(encoding="utf-8"))
        names = {kind: dict(said["names"][kind]) for kind in ("inputs", "locals", "outputs")}
        given = {str(name): str(text) for name, text in said["set"].items()}
        return {"resource": str(said["resource"]), "set": given, "names": names, "optional_cost": bool(said.get("optional_cost"))}
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise UserError("cannot be read", path=path, hint="Restore it from version control.") from error


def generate(folder: Path, policy: Policy, options: Options, record: Mapping[str, Any], own: frozenset[str]) -> Generated:
    """Generate the guardrails of a module; ``own`` are the files that are ours and not the module's."""
    module = Module.load(folder, display="", without=own)
    for problem in module.problems:
        place = problem.range.start
        raise UserError(
            problem.message, path=folder / problem.file.path, line=place.line, column=place.column, hint="Mend the module first."
        )
    name = folder_name(folder)
    primary = find_primary(module, name, record.get("resource"))
    given = _checked(record.get("set", {}))
    values = values_for_tests(module, primary, primary.type.partition("_")[0], given=given, without=own)
    decision = decide(module, primary, policy, options, values, name=name)
    decision = replace(decision, optional_cost=bool(record.get("optional_cost")))
    taken = {path.relative_to(folder).as_posix() for pattern in ("*", "tests/*") for path in folder.glob(pattern)} - own
    if FILE_NAME in taken:
        raise UserError("is there already, and not ours", path=folder / FILE_NAME, hint="Move it away: adoption writes one.")
    made = texts(module, primary, decision, record, name=name, taken=taken)
    return Generated(module, primary, decision, made.files, made.cost_tags, made.names, (*decision.notes, *made.names.notes))


def _checked(given: Mapping[str, str]) -> Mapping[str, str]:
    for name, text in given.items():
        if parse(f"x = {text}\n".encode(), "--set").errors:
            raise UserError(f"the value of {name} is no HCL: {text}", hint=f"Texts stand in quotes: --set '{name}=\"...\"'.")
    return given


def _edited(module: Module, wires: tuple[Wire, ...]) -> dict[str, bytes]:
    sources = {file.path: file.source for file in module.files}
    edits = [edit for one in wires for edit in one.edits]
    paths = dict.fromkeys(one.file for one in edits)
    return {path: apply(sources[path], [one for one in edits if one.file == path]) for path in paths}


def _encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


def _version(module: Module) -> Iterator[str]:
    if not module.required_version or all(satisfies(_BEFORE_CHECKS, one) for one in module.required_version):
        yield f'check blocks need Terraform {_CHECKS_SINCE}: say required_version = ">= {_CHECKS_SINCE}"'
