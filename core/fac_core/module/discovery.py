"""Finding modules: which files of a folder belong to its module, and which folders of a tree hold one."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.module.ignore_patterns import ignore_patterns
from fac_core.surroundings import check_link
from fac_core.walk import check_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

IGNORE_FILES = (".gitignore", ".facignore")
NEVER = frozenset({".terraform", ".git", ".terragrunt-cache", "node_modules", ".venv"})
_OPEN = f"Change its permissions, or leave it out in a {IGNORE_FILES[1]}: nothing is said of what nobody has read."
_SUFFIXES = (".tf", ".tofu", ".tf.json", ".tofu.json")


def is_module_file(name: str) -> bool:
    """Whether Terraform or OpenTofu reads a file of that name as part of a module; editors' leftovers do not count."""
    return name.endswith(_SUFFIXES) and not name.startswith((".", "#"))


def module_files(folder: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files of a folder's module in Terraform's order: the ordinary ones and those that override.

    A ``.tofu`` file beside a ``.tf`` file of the same stem is left out: OpenTofu reads it instead (see `twins_among`).
    """
    own, overriding = in_order(module_names(folder))
    return tuple(folder / name for name in own), tuple(folder / name for name in overriding)


def module_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the files in a folder that belong to a module, sorted."""
    return tuple(sorted(entry.name for entry in os.scandir(folder) if is_module_file(entry.name) and is_file(entry)))


def in_order(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the files of a module, of all that are there, in Terraform's order: the ordinary ones and those that override."""
    twins = twins_among(names)
    read = sorted(name for name in names if name not in twins)
    return [name for name in read if not is_override(name)], [name for name in read if is_override(name)]


def twins_among(names: Iterable[str]) -> tuple[str, ...]:
    """Return the ``.tofu`` files that OpenTofu reads instead of a ``.tf`` file of the same stem beside them."""
    known = frozenset(names)
    return tuple(sorted(name for name in known if (said := name.replace(".tofu", ".tf")) != name and said in known))


def for_opentofu(names: Iterable[str]) -> tuple[str, ...]:
    """Return the files of a module, of all that are there, that OpenTofu looks at: of namesakes the one that is its own."""
    known = frozenset(names)
    return tuple(name for name in sorted(known) if ".tofu" in name or name.replace(".tf", ".tofu") not in known)


def is_override(name: str) -> bool:
    """Whether what a file of that name declares is merged into what the others declare."""
    stem = name.removesuffix(".json").removesuffix(".tf").removesuffix(".tofu")
    return stem == "override" or stem.endswith("_override")


@dataclass(frozen=True)
class Found:
    """The ``folders`` that hold a module, sorted; folders and ignore files that are ``closed`` to us, and paths under which is none."""

    folders: tuple[Path, ...]
    closed: tuple[OSError, ...]
    without: tuple[Path, ...]


def discover(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folders under the given paths that hold a module, sorted.

    As `explore`, but raises `UserError` for folders that cannot be read, too.
    """
    found = explore(paths)
    check_read(found.closed, hint=_OPEN)
    return found.folders


def explore(paths: Iterable[Path]) -> Found:
    """Look for modules under the given paths; a file stands for its folder.

    ``.gitignore`` and ``.facignore`` on the way are obeyed, also those above a given path up to the repository's root; a path given
    itself is never ignored. Links to folders are followed once. Raises `UserError` for a path that does not exist, and for a file that
    is no part of a module: nothing would be read, and nothing is what would be found.
    """
    found: set[Path] = set()
    closed: list[OSError] = []
    without: list[Path] = []
    for path in paths:
        if path.is_dir():
            under = set(_walk(path, closed))
            found |= under
            without += [] if under else [path]
        elif path.is_file():
            found.add(_module_beside(path))
        else:
            check_link(path)
            raise UserError("no such file or folder", path=path, hint="Name a folder with Terraform files, or run without a path here.")
    return Found(tuple(sorted(found)), tuple(closed), tuple(dict.fromkeys(without)))


def _module_beside(file: Path) -> Path:
    try:
        names = module_names(file.parent)
    except OSError:
        return file.parent  # whoever reads the folder says why it cannot be read
    if not names:
        hint = "Name a folder with Terraform files; fac-lint takes a plan as --plan FILE and a state as --state FILE."
        raise UserError("is no Terraform file, and none is beside it", path=file, hint=hint)
    return file.parent


def _walk(top: Path, closed: list[OSError]) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    pending: list[tuple[Path, tuple[_Ignore, ...]]] = [(top, tuple(_above(top, closed)))]
    while pending:
        folder, ignores = pending.pop()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name, reverse=True)
            ignores = (*ignores, *_Ignore.of(folder, closed))
        except OSError as error:
            closed.append(OSError(error.errno, error.strerror, str(folder)))
            continue
        real = str(folder.resolve()) if ignores else ""
        kept = [entry for entry in entries if not _ignored(entry, real, ignores)]
        if any(is_module_file(entry.name) and is_file(entry) for entry in kept):
            yield folder
        pending.extend((folder / entry.name, ignores) for entry in kept if entry.name not in NEVER and _is_folder(entry))


def is_file(entry: os.DirEntry[str]) -> bool:
    """Tell whether Terraform would read it: a pipe and any link, too, one to a folder as well, and it would wait or fail."""
    try:
        return entry.is_symlink() or not entry.is_dir()
    except OSError:
        return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError as error:  # a link that leads to itself is none; one that leads into a folder that is closed may be
        return error.errno != errno.ELOOP


class _Ignore:
    """The patterns of one ignore file, which count from its folder."""

    def __init__(self, file: Path) -> None:
        self._base = str(file.parent.resolve())
        self._spec = ignore_patterns(file.read_text(encoding="utf-8", errors="replace").splitlines())

    @classmethod
    def of(cls, folder: Path, closed: list[OSError]) -> Iterator[_Ignore]:
        """Yield those of a folder; raise `OSError` when it may be listed and no more. One that cannot be read ignores nothing."""
        for file in (folder / name for name in IGNORE_FILES):
            if file.is_file():
                try:
                    yield cls(file)
                except OSError as error:
                    closed.append(error)

    def verdict(self, path: str) -> bool | None:
        """Return whether the last pattern that matches ignores the path or wants it back; None when none matches."""
        slash = "/" if path.endswith("/") else ""
        return self._spec.check_file(os.path.relpath(path, self._base) + slash).include


def _ignored(entry: os.DirEntry[str], folder: str, ignores: tuple[_Ignore, ...]) -> bool:
    if not ignores:
        return False
    path = f"{folder.rstrip('/')}/{entry.name}{'/' if _is_folder(entry) else ''}"
    verdicts = [verdict for ignore in ignores if (verdict := ignore.verdict(path)) is not None]
    return bool(verdicts) and verdicts[-1]


def _above(top: Path, closed: list[OSError]) -> Iterator[_Ignore]:
    """Ignore files between the repository's root and ``top``, without those that ignore ``top``: it was asked for by name."""
    folder = top.resolve()
    shown = f"{folder}/"
    root = next((own for own in (folder, *folder.parents) if (own / ".git").exists()), folder)
    for own in reversed([folder, *folder.parents]):
        if own != folder and own.is_relative_to(root):
            yield from (ignore for ignore in _Ignore.of(own, closed) if not ignore.verdict(shown))
