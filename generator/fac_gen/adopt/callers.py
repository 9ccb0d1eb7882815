"""Who calls a module inside its repository, wrappers and their callers included, and what each has to add."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.module import Module, discover
from fac_core.module.discovery import module_files
from fac_core.sentence import all_of
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from fac_core.module import ModuleCall


@dataclass(frozen=True)
class Call:
    """A call of a module by another in the same repository."""

    caller: Path
    called: Path
    call: ModuleCall

    @property
    def place(self) -> str:
        """File, line and name of the call."""
        return f"{self.call.file.path}:{self.call.block.range.start.line} {self.call.address}"


def callers(folder: Path, wanted: Collection[str], without: Collection[str], *, optional: bool = False) -> Iterator[str]:
    """Tell of every caller that lacks one of the wanted inputs: direct ones, then who calls those, and so on; tests last.

    ``wanted`` says of each input what it is about (``cost (owner, scope)``); ``without`` are files that adoption itself writes. Where the
    inputs are ``optional``, nobody must do anything.
    """
    if not wanted:
        return
    root, names = repository(folder), {one.partition(" ")[0] for one in wanted}
    unread: list[str] = []
    calls = list(_calls(root, unread))
    yield from unread
    pending, seen = [folder.resolve()], {folder.resolve()}
    while pending:
        called = pending.pop(0)
        for one in (one for one in calls if one.called == called and not names <= set(one.call.arguments)):
            told = f"{one.place} calls {'the module' if called == folder.resolve() else called.relative_to(root).as_posix()}"
            wraps = any(other.called == one.caller for other in calls)
            further = "; it is called itself, so let it take them as inputs and hand them in, or say them itself" if wraps else ""
            yield (
                f"{told}: it has no guardrails until it gives {all_of(wanted)}"
                if optional
                else f"{told}: give it {all_of(wanted)}{further}"
            )
            pending += [one.caller] if one.caller not in seen else []
            seen.add(one.caller)
    if not optional:
        yield from _tests(folder, names, wanted, without)


def repository(folder: Path) -> Path:
    """Return the root of the repository in which a folder lies, the folder itself where there is none."""
    whole = folder.resolve()
    return next((one for one in (whole, *whole.parents) if (one / ".git").exists()), whole)


def _calls(root: Path, unread: list[str]) -> Iterator[Call]:
    """Yield every call of a module of the repository; what stands in folders that cannot be read is told in ``unread``."""
    for folder in discover([root]):
        shown = folder.relative_to(root).as_posix()
        try:
            if not any(b"module" in path.read_bytes() for paths in module_files(folder) for path in paths):
                continue
            calls = Module.load(folder, display="" if shown == "." else shown).calls.values()
        except (OSError, UserError) as error:
            said = error if isinstance(error, UserError) else refused(error)
            unread.append(f"whether {shown} calls the module cannot be told: {said.path}: {said.message}")
            continue
        for call in calls:
            if call.local_folder is not None:
                yield Call(folder.resolve(), call.local_folder.resolve(), call)


def _tests(folder: Path, names: Collection[str], wanted: Collection[str], without: Collection[str]) -> Iterator[str]:
    """Tell of tests of the module that give none of it."""
    for path in sorted([*folder.glob("*.tftest.hcl"), *folder.glob("tests/*.tftest.hcl")]):
        shown = path.relative_to(folder).as_posix()
        if shown in without:
            continue
        body = hcl.parse(path.read_bytes(), path.name).body
        given = {attribute.name for block in body.blocks_of("variables") for attribute in block.body.attributes}
        if not set(names) <= given:
            yield f"{shown} tests the module: let its variables give {all_of(wanted)}"
