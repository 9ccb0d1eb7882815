"""What a run reads of the file system, each thing once, with a digest by which another run can tell whether it is still the same.

A kind of thing is looked at by one function, in the run that reads it and in the one that compares.
"""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_IFMT, S_ISREG
from typing import TYPE_CHECKING

from fac_core import policy
from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.globs import meant
from fac_core.manifest.module_lock import LOCK, read_lock
from fac_core.module import discovery
from fac_core.module.module import LARGEST, has_too_many_parts
from fac_lint.evaluation.files import told_names, told_text
from fac_lint.evaluation.installed import manifest
from fac_lint.evaluation.real_paths import RealPaths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from fac_core.module import Module
    from fac_core.module.discovery import Found
    from fac_lint.evaluation.listings import Listing

VALUES = (".tfvars", ".tfvars.json")
_INITIALISED = ".terraform"
_AT = "\0"


@dataclass(frozen=True, slots=True)
class FolderState:
    """What stands in a folder: the files of its module by name, whether files of values and what ``terraform init`` left are there."""

    sources: Mapping[str, bytes]
    refused: frozenset[str]
    """Files of the module that cannot be read; nobody knows what is in them."""
    values: bool
    initialised: bool
    digest: str


class Disk:
    """What was looked at so far; ``seen`` holds by kind and path what the results of the run rest on.

    ``unsaved`` holds, by absolute path without links, what is read instead of files, such as the texts in an editor.
    """

    def __init__(self, unsaved: Mapping[Path, bytes] | None = None, modules: dict[tuple[str, str, str], Module] | None = None) -> None:
        self.modules = modules
        """Modules by folder, by what findings call it, and by digest, for somebody who runs again and again; None where nobody does."""
        self.unsaved = {str(path): text for path, text in (unsaved or {}).items()}
        self.downloaded: dict[Path, Mapping[str, Path]] = {}
        """Where modules are that were fetched for this run, by the folder that calls them and the chain of their calls."""
        self.listings: dict[str, Listing] = {}
        """What registries said of called modules in this run, by ``host/namespace/name/system``; nothing where nobody asked them."""
        self.seen: dict[tuple[str, str], str] = {}
        self.torn = False
        """Whether something was read twice and was not the same."""
        self._read_by: dict[str, dict[tuple[str, str], str]] = {}
        """What was read while modules were judged, by the folder of the module that it belongs to."""
        self._known: dict[tuple[str, str], str] = {}
        self._folders: dict[str, FolderState] = {}
        self._real_paths = RealPaths()
        self._found: dict[str, Found] = {}

    def folder(self, folder: Path) -> FolderState:
        """Return what stands in a folder."""
        path = str(folder)
        found = self._read(path)
        self.seen["folder", path] = found.digest
        return found

    def _read(self, path: str) -> FolderState:
        if path not in self._folders:
            self._folders[path] = read_folder(path, self.unsaved)
        return self._folders[path]

    def check(self, folder: Path) -> None:
        """Say that somebody has just read files of values in a folder by himself."""
        state = self.folder(folder)
        if state.values and read_folder(str(folder), self.unsaved).digest != state.digest:
            self.torn = True

    def found(self, path: Path) -> Found:
        """Return the folders with modules under a path."""
        said = self._explore(str(path))
        self.seen["found", str(path)] = _found_digest(said)
        return said

    def _explore(self, path: str) -> Found:
        if path not in self._found:
            self._found[path] = discovery.explore([Path(path)])
        return self._found[path]

    def look(self, kind: str, path: str) -> str:
        """Return the digest of something, or what is as good: where a link leads, which policy holds."""
        told = self.seen[kind, path] = self.peek(kind, path)
        return told

    def peek(self, kind: str, path: str) -> str:
        """Return the same, for somebody who only compares it."""
        match kind:
            case "folder":
                return self._read(path).digest
            case "found":
                return _found_digest(self._explore(path))
        if (kind, path) not in self._known:
            self._known[kind, path] = self._link(path) if kind == "link" else KINDS[kind](path, self.unsaved)
        return self._known[kind, path]

    def _link(self, path: str) -> str:
        """Return what `_link` does, and ask about each folder on the way once."""
        return str(self._real_paths.of(Path(path))) if os.path.isdir(path) else ""  # noqa: PTH112 - thousands of them

    def note_read(self, kind: str, folder: Path, name: str, told: str) -> None:
        """Remember what an expression of a module got from a file, or to know of several."""
        self.note(kind, f"{folder}{_AT}{name}", told)

    def will_read(self, kind: str, folder: Path) -> None:
        """Note what a rule is about to read of a module by itself."""
        self.note(kind, str(folder), KINDS[kind](str(folder), self.unsaved))

    def note(self, kind: str, path: str, told: str) -> None:
        """Remember what somebody has read of a module while it was judged."""
        if self.seen.setdefault((kind, path), told) != told:
            self.torn = True
        self._read_by.setdefault(path.partition(_AT)[0], {})[kind, path] = told

    def read_in(self, folders: Iterable[Path]) -> tuple[tuple[str, str, str], ...]:
        """Return what was read so far while modules in these folders were judged: kinds, paths, digests."""
        read = (one for folder in folders for one in self._read_by.get(str(folder), {}).items()) if self._read_by else ()
        return tuple(sorted((kind, path, told) for (kind, path), told in read))

    def stays(self) -> bool:
        """Whether all that was looked at is as it was; what folders hold was read once, and judged as it was read."""
        seen = self.seen.items()
        return not self.torn and all(kind == "folder" or KINDS[kind](path, self.unsaved) == told for (kind, path), told in seen)


def read_folder(folder: str, unsaved: Mapping[str, bytes]) -> FolderState:
    """Read the files of a folder that say anything about its module; ``unsaved`` stands for files."""
    sources: dict[str, bytes] = {}
    refused: set[str] = set()
    told: list[bytes | str] = []
    values = initialised = False
    try:
        entries = {entry.name: entry for entry in os.scandir(folder)}
    except OSError as error:
        return FolderState({}, frozenset({"."}), values=False, initialised=False, digest=f"closed: {error.errno}")
    for name in sorted({*entries, *unsaved_in(folder, unsaved)}):
        entry, path = entries.get(name), f"{folder}/{name}"
        if name == _INITIALISED:
            initialised = True
        elif name.endswith(VALUES):
            values = True
            told += [name, content(path, unsaved)]
        elif discovery.is_module_file(name) and (entry is None or discovery.is_file(entry)):
            found = unsaved[path] if path in unsaved else _source(path)
            if isinstance(found, bytes):
                sources[name] = found
            else:
                refused.add(name)
            told += [name, found]
    made = digest(*told, "initialised" if initialised else "")
    return FolderState(sources, frozenset(refused), values=values, initialised=initialised, digest=made)


def unsaved_in(folder: str, unsaved: Iterable[str]) -> Iterator[str]:
    """Yield the names of files right in a folder that somebody is about to save there."""
    return (path.rpartition("/")[2] for path in unsaved if path.rpartition("/")[0] == folder)


def _source(path: str) -> bytes | str:
    try:
        status = os.stat(path)  # noqa: PTH116 - thousands of them
        if not S_ISREG(status.st_mode):
            return f"of mode {S_IFMT(status.st_mode)}"
        with open(path, "rb") as file:  # noqa: PTH123 - as above
            source = file.read(LARGEST + 1)  # whatever its size was: it may be growing
        if len(source) > LARGEST:
            return "too large"
        return "too many parts" if has_too_many_parts(source) else source
    except OSError as error:
        return f"refused: {error.errno}"


def content(path: str, unsaved: Mapping[str, bytes]) -> str:
    """Return a digest of a file, or why there is none."""
    held = unsaved.get(os.path.realpath(path)) if unsaved else None
    if held is not None:
        return digest(held)
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - as above
        return digest(Path(path).read_bytes()) if S_ISREG(mode) else f"of mode {S_IFMT(mode)}"
    except OSError as error:
        return f"refused: {error.errno}"
    except ValueError:
        return "no name"


def _link(path: str, _unsaved: Mapping[str, bytes]) -> str:
    """Return the folder that a path leads to; nothing where there is none."""
    return os.path.realpath(path) if os.path.isdir(path) else ""  # noqa: PTH112 - thousands of them


def _values_below(folder: str, unsaved: Mapping[str, bytes]) -> str:
    """Return a digest of the files of values in the folders right below one."""
    told: list[str] = []
    try:
        below = sorted(entry.name for entry in os.scandir(folder) if entry.is_dir() and not entry.name.startswith("."))
    except OSError as error:
        return f"closed: {error.errno}"
    for name in below:
        try:
            there = {*os.listdir(f"{folder}/{name}"), *unsaved_in(f"{folder}/{name}", unsaved)}  # noqa: PTH208 - names alone
        except OSError:
            continue
        found = sorted(one for one in there if one.endswith(VALUES))
        told += [part for one in found for part in (f"{name}/{one}", content(f"{folder}/{name}/{one}", unsaved))]
    return digest(*told)


def _policy(folder: str, _unsaved: Mapping[str, bytes]) -> str:
    found = policy.find(Path(folder))
    return str(found) if found is not None else ""


def _text(path: str, unsaved: Mapping[str, bytes]) -> str:
    folder, _, name = path.partition(_AT)
    return told_text(Path(folder), name, unsaved)


def _names(path: str, _unsaved: Mapping[str, bytes]) -> str:
    folder, _, what = path.partition(_AT)
    return told_names(Path(folder), what)


def _glob(path: str, unsaved: Mapping[str, bytes]) -> str:
    """Return a digest of the files below a folder that a pattern means, and of what is in them."""
    folder, _, pattern = path.partition(_AT)
    try:
        found = list(map(str, meant(Path(folder), pattern)))
    except UserError as error:
        return error.message
    return digest(*(part for one in found for part in (one, content(one, unsaved))))


def _generated(folder: str, _unsaved: Mapping[str, bytes]) -> str:
    """Return a digest of what says which files of a module were generated, and of these; the rule that asks reads what is saved."""
    try:
        lock = read_lock(Path(folder))
    except UserError as error:
        return f"refused: {error.message}"
    names = sorted(lock["files"]) if lock is not None else []
    told = (part for name in names for part in (name, content(f"{folder}/{name}", {})))
    return digest(content(f"{folder}/{LOCK}", {}), *told)


def _manifest(root: str, _unsaved: Mapping[str, bytes]) -> str:
    return digest(*(part for key, folder in sorted(manifest(Path(root)).items()) for part in (key, str(folder))))


def _found_digest(found: Found) -> str:
    closed = [f"{error.filename} {error.errno}" for error in found.closed]
    return digest(*map(str, found.folders), "closed", *closed, "without", *map(str, found.without))


def _found(path: str, _unsaved: Mapping[str, bytes]) -> str:
    try:
        return _found_digest(discovery.explore([Path(path)]))
    except UserError as error:
        return error.message


KINDS: Mapping[str, Callable[[str, Mapping[str, bytes]], str]] = {
    "file": content,
    "found": _found,
    "generated": _generated,
    "glob": _glob,
    "link": _link,
    "manifest": _manifest,
    "names": _names,
    "no policy": lambda folder, _: policy.none_found(Path(folder)),
    "policy": _policy,
    "text": _text,
    "values": _values_below,
}
