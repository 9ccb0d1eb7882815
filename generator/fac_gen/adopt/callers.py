"""Who calls a module inside its repository, wrappers and their callers included, and what each has to add."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.module import Module, discover
from fac_core.module.discovery import module_files
from fac_core.sentence import all_of
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from fac_core.module import ModuleCall


_Read = TypeVar("_Read")
_SOURCE = re.compile(rb'\bsource\b"?(?:\s|/\*.*?\*/)*[=:]\s*("[^"\n]*"|)', re.DOTALL)
_ANYWHERE = Path()
"""Where a source may lead that takes a parser to read."""


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
    calls = list(_calls(root, folder.resolve(), unread))
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


def _calls(root: Path, called: Path, unread: list[str]) -> Iterator[Call]:
    """Yield the calls of ``called`` in the repository and of who calls it, in turn; folders that cannot be read are told in ``unread``."""
    folders = {folder: folder.resolve() for folder in discover([root])}
    sources = {whole: _told(folder, root, unread, _sources) or frozenset() for folder, whole in folders.items()}
    reached = {called, _ANYWHERE}
    while more := {whole for whole, named in sources.items() if whole not in reached and named & reached}:
        reached |= more
    for folder in (one for one, whole in folders.items() if whole in reached):
        shown = folder.relative_to(root).as_posix()
        module = _told(folder, root, unread, partial(Module.load, display="" if shown == "." else shown))
        for call in module.calls.values() if module is not None else ():
            if call.local_folder is not None:
                yield Call(folders[folder], call.local_folder.resolve(), call)


def _told(folder: Path, root: Path, unread: list[str], read: Callable[[Path], _Read]) -> _Read | None:
    try:
        return read(folder)
    except (OSError, UserError) as error:
        said = error if isinstance(error, UserError) else refused(error)
        unread.append(f"whether {folder.relative_to(root).as_posix()} calls the module cannot be told: {said.path}: {said.message}")
        return None


def _sources(folder: Path) -> frozenset[Path]:
    """Return where the sources of a module's calls may lead, seen without parsing: `_ANYWHERE` among them where that takes a parser."""
    found: set[Path] = set()
    for path in chain.from_iterable(module_files(folder)):
        text = path.read_bytes()
        for written in _SOURCE.findall(text) if b"module" in text else ():
            plain = written[1:-1] if written[:1] == b'"' else b"$"
            if plain.startswith((b"./", b"../", b"/")):
                found.add((folder / os.fsdecode(plain)).resolve())
            found |= {_ANYWHERE} if b"$" in plain or b"\\" in plain else set()
    return frozenset(found)


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
