"""Files that a module's expressions read: those in its own folder that are small, and never what a link leads to outside."""

from __future__ import annotations

import os
import stat
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_core.functions import encodings
from fac_core.functions.plain import NotConcreteError, Plain, to_text
from fac_lint.evaluation.alternatives import lifted
from fac_lint.evaluation.filesets import UnlistedError, matching
from fac_lint.evaluation.values import Map, Presence, Sequence, Value, anything, closed, constant, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.hcl.syntax import Expression

_OF_TEXTS: Mapping[str, Callable[[str], str]] = {
    "file": str,
    "filebase64": encodings.to_base64,
    "filebase64sha256": encodings.digest("sha256", as_base64=True),
    "filebase64sha512": encodings.digest("sha512", as_base64=True),
    "filemd5": encodings.digest("md5"),
    "filesha1": encodings.digest("sha1"),
    "filesha256": encodings.digest("sha256"),
    "filesha512": encodings.digest("sha512"),
}
NAMES = frozenset({*_OF_TEXTS, "fileexists", "fileset", "templatefile"})
SAME_PLACE = frozenset({"abspath", "pathexpand"})
"""Functions that give another path to the same place."""
LARGEST_FILE = 256 * 1024
_HERE = "\0"
"""Stands for ``path.module``, which is no fixed text, while a path is put together."""
_AT = "\0"
WHERE_IT_RUNS = frozenset({"the files where Terraform runs"})
"""What decides where a path counts from the folder of a root that is not known."""
_END = "FAC_END_OF_TEMPLATE"
_IN_PATHS = closed({"module": constant(_HERE), "root": anything(), "cwd": anything()})
_IN_A_ROOT = closed({"module": constant(_HERE), "root": constant("."), "cwd": anything()})


class UnreadError(Exception):
    """A file that is not read, and why."""


class ElsewhereError(Exception):
    """A path that counts from a folder that whoever calls the module chooses."""


@dataclass(frozen=True, slots=True)
class ModuleFiles:
    """The files of a module by the paths that its expressions give; ``note`` is told what each got, and of what kind that is.

    ``run_in`` is the folder of the root, where Terraform runs: other paths count from there. None where it is not known. ``unsaved``
    holds, by absolute path, what is read instead of files.
    """

    folder: Path
    note: Callable[[str, Path, str, str], None] | None = None
    run_in: Path | None = None
    unsaved: Mapping[str, bytes] = field(default_factory=dict)

    def text(self, path: str) -> str:
        """Return the text of a file; raise `UnreadError` for one that is not read."""
        base, shown = self._place(path)
        found = _read(base, shown, self.unsaved)
        self._note("text", base, shown, _told(found))
        if isinstance(found, UnreadError):
            raise UnreadError(*found.args)
        return found

    def names(self, path: str, pattern: str) -> list[str]:
        """Return which files below a folder a pattern matches; raise `UnreadError` where that is not told."""
        base, shown = self._place(path)
        found = _listed(base, shown, pattern)
        self._note("names", base, f"{shown}{_AT}{pattern}", _told_names(found))
        if isinstance(found, UnreadError):
            raise UnreadError(*found.args)
        return found

    def _note(self, kind: str, base: Path, what: str, told: str) -> None:
        if self.note is not None:
            self.note(kind, base, what, told)

    def _place(self, path: str) -> tuple[Path, str]:
        """Return the folder that a path counts from, the module's own or the root's, and the path from there."""
        here, _, shown = path.partition(_HERE)
        if not here and _HERE in path and _HERE not in shown and (not shown or shown.startswith("/")):
            return self.folder, shown.strip("/")
        if path.startswith("/") or _HERE in path:
            raise UnreadError(f"{path.replace(_HERE, 'path.module')} lies where Terraform runs, which is not known")
        if self.run_in is None:
            raise ElsewhereError
        found = Path(os.path.normpath(self.run_in / path))
        base = self.folder if found.is_relative_to(self.folder) else self.run_in
        return base, os.path.relpath(found, base)


def told_text(folder: Path, shown: str, unsaved: Mapping[str, bytes]) -> str:
    """Return a digest of what an expression gets from a file."""
    return _told(_read(folder, shown, unsaved))


def told_names(folder: Path, what: str) -> str:
    """Return a digest of what an expression gets to know of the files in a folder."""
    shown, _, pattern = what.partition(_AT)
    return _told_names(_listed(folder, shown, pattern))


def _read(folder: Path, shown: str, unsaved: Mapping[str, bytes]) -> str | UnreadError:
    try:
        found = (folder / shown).resolve(strict=True)
        if not found.is_relative_to(folder.resolve()):
            return UnreadError(f"{shown} leads out of the module's folder")
        status = found.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            return UnreadError(f"{shown} is no file of at most {LARGEST_FILE // 1024} KiB")
        return (unsaved[str(found)] if str(found) in unsaved else found.read_bytes()).decode()
    except (OSError, RuntimeError, ValueError):
        return UnreadError(f"{shown} cannot be read")


def _listed(folder: Path, shown: str, pattern: str) -> list[str] | UnreadError:
    try:
        found = (folder / shown).resolve()
        if not found.is_relative_to(folder.resolve()):
            return UnreadError(f"{shown} leads out of the module's folder")
        return matching(found, pattern)
    except UnlistedError as error:
        return UnreadError(*error.args)
    except (OSError, RuntimeError, ValueError):
        return UnreadError(f"{shown} cannot be read")


def _told(found: str | UnreadError) -> str:
    return f"unread: {found}" if isinstance(found, UnreadError) else digest(found)


def _told_names(found: list[str] | UnreadError) -> str:
    return f"unread: {found}" if isinstance(found, UnreadError) else digest(*found)


def in_paths(bound: Mapping[str, Value], files: ModuleFiles) -> dict[str, Value]:
    """Return what is bound where a path is put together."""
    return {} if "path" in bound else {"path": _IN_PATHS if files.run_in is None else _IN_A_ROOT}


def are_put_together(bound: Mapping[str, Value]) -> bool:
    """Whether names are bound as where a path is put together."""
    return bound.get("path") in (_IN_PATHS, _IN_A_ROOT)


def call(name: str, arguments: list[Value], files: ModuleFiles, render: Callable[[Expression, Mapping[str, Value]], Value]) -> Value:
    """Evaluate a function that reads a file; ``render`` evaluates a template with the names given to it."""
    if not arguments:
        return unknown(f"what {name}() returns is not evaluated", fails=True)
    path, *given = arguments
    if name == "fileset":
        return _names(arguments, files)

    def compute(where: Plain) -> Value:
        try:
            text = files.text(to_text(where))
        except ElsewhereError:
            return anything(*arguments, inputs=WHERE_IT_RUNS, fails=True)
        except UnreadError as error:
            return unknown(f"{name}(): {error}", *given, fails=True)
        if name == "fileexists":
            return constant(value=True)
        return _of_text(name, text) or rendered(name, text, given, render)

    return lifted(compute, (path,), anything(*arguments, fails=True))


def _names(arguments: list[Value], files: ModuleFiles) -> Value:
    def compute(where: Plain, pattern: Plain) -> Value:
        try:
            return Value(Sequence(tuple(map(constant, files.names(to_text(where), to_text(pattern)))), is_set=True))
        except ElsewhereError:
            return anything(inputs=WHERE_IT_RUNS, fails=True)
        except UnreadError as error:
            return unknown(f"fileset(): {error}", fails=True)

    return lifted(compute, arguments, anything(*arguments, fails=True))


def _of_text(name: str, text: str) -> Value | None:
    """Return what a function makes of the text of a file; None for one that needs more than that."""
    made = _OF_TEXTS.get(name)
    return constant(made(text)) if made is not None else None


def rendered(name: str, text: str, given: list[Value], render: Callable[[Expression, Mapping[str, Value]], Value]) -> Value:
    """Evaluate a template with the names that a function is given for it."""
    known = given[0].shape if len(given) == 1 and not given[0].null else None
    if not isinstance(known, Map) or known.rest is not None or any(one.presence is not Presence.PRESENT for one in known.entries.values()):
        return unknown(f"{name}() is given what is not known", *given, fails=True)
    ending = "" if text.endswith("\n") else "\n"
    parsed = hcl.parse(f"x = <<{_END}\n{text}{ending}{_END}\n".encode(), "template")
    attribute = parsed.body.attribute("x")
    if parsed.errors or attribute is None or "\r" in text or _END in text or not text:
        return unknown(f"the template of {name}() is not read", *given, fails=True)
    made = render(attribute.expression, {key: entry.value for key, entry in known.entries.items()})
    return lifted(lambda whole: _cut(whole, ending), (made,), anything(made, fails=True)).controlled_by(*given)


def _cut(text: Plain, ending: str) -> str:
    if not isinstance(text, str):
        raise NotConcreteError
    return text.removesuffix(ending)
