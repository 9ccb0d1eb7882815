"""Files that a module's expressions read: those in its own folder that are small, and never what a link leads to outside."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.caching import digest
from fac_lint.evaluation.alternatives import lifted
from fac_lint.evaluation.concrete import NotConcreteError, Plain, to_text
from fac_lint.evaluation.values import Map, Presence, Value, anything, closed, constant, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from fac_core.hcl.syntax import Expression

NAMES = frozenset({"file", "fileexists", "templatefile"})
LARGEST_FILE = 256 * 1024
_HERE = "\0"
"""Stands for ``path.module``, which is no fixed text, while a path is put together."""
_END = "FAC_END_OF_TEMPLATE"
_IN_PATHS = closed({"module": constant(_HERE), "root": anything(), "cwd": anything()})


class UnreadError(Exception):
    """A file that is not read, and why."""


@dataclass(frozen=True, slots=True)
class ModuleFiles:
    """The files of a module by the paths that its expressions give; ``note`` is told what each got.

    ``unsaved`` holds, by absolute path, what is read instead of files.
    """

    folder: Path
    note: Callable[[Path, str, str], None] | None = None
    unsaved: Mapping[str, bytes] = field(default_factory=dict)

    def text(self, path: str) -> str:
        """Return the text of a file; raise `UnreadError` for one that is not read."""
        shown = path.removeprefix(_HERE).lstrip("/")
        if not path.startswith(f"{_HERE}/"):
            raise UnreadError(f"{path.replace(_HERE, 'path.module')} lies where Terraform runs, which is not known")
        found = self._read(shown)
        if self.note is not None:
            self.note(self.folder, shown, _told(found))
        if isinstance(found, UnreadError):
            raise UnreadError(*found.args)
        return found

    def told(self, shown: str) -> str:
        """Return a digest of what an expression gets from a file."""
        return _told(self._read(shown))

    def _read(self, shown: str) -> str | UnreadError:
        try:
            found = (self.folder / shown).resolve(strict=True)
            if not found.is_relative_to(self.folder.resolve()):
                return UnreadError(f"{shown} leads out of the module's folder")
            status = found.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
                return UnreadError(f"{shown} is no file of at most {LARGEST_FILE // 1024} KiB")
            return (self.unsaved[str(found)] if str(found) in self.unsaved else found.read_bytes()).decode()
        except (OSError, RuntimeError, ValueError):
            return UnreadError(f"{shown} cannot be read")


def _told(found: str | UnreadError) -> str:
    return f"unread: {found}" if isinstance(found, UnreadError) else digest(found)


def in_paths(bound: Mapping[str, Value]) -> dict[str, Value]:
    """Return what is bound where a path is put together."""
    return {} if "path" in bound else {"path": _IN_PATHS}


def call(name: str, arguments: list[Value], files: ModuleFiles, render: Callable[[Expression, Mapping[str, Value]], Value]) -> Value:
    """Evaluate a function that reads a file; ``render`` evaluates a template with the names given to it."""
    if not arguments:
        return unknown(f"what {name}() returns is not evaluated", fails=True)
    path, *given = arguments

    def compute(where: Plain) -> Value:
        try:
            text = files.text(to_text(where))
        except UnreadError as error:
            return unknown(f"{name}(): {error}", *given, fails=True)
        if name == "fileexists":
            return constant(value=True)
        return constant(text) if name == "file" else _rendered(text, given, render)

    return lifted(compute, (path,), anything(*arguments, fails=True))


def _rendered(text: str, given: list[Value], render: Callable[[Expression, Mapping[str, Value]], Value]) -> Value:
    known = given[0].shape if len(given) == 1 and not given[0].null else None
    if not isinstance(known, Map) or known.rest is not None or any(one.presence is not Presence.PRESENT for one in known.entries.values()):
        return unknown("templatefile() is given what is not known", *given, fails=True)
    ending = "" if text.endswith("\n") else "\n"
    parsed = hcl.parse(f"x = <<{_END}\n{text}{ending}{_END}\n".encode(), "template")
    attribute = parsed.body.attribute("x")
    if parsed.errors or attribute is None or "\r" in text or _END in text or not text:
        return unknown("the template of templatefile() is not read", *given, fails=True)
    made = render(attribute.expression, {key: entry.value for key, entry in known.entries.items()})
    return lifted(lambda whole: _cut(whole, ending), (made,), anything(made, fails=True)).controlled_by(*given)


def _cut(text: Plain, ending: str) -> str:
    if not isinstance(text, str):
        raise NotConcreteError
    return text.removesuffix(ending)
