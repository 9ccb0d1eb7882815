"""What an update would do to the files of one module, decided before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fac_core import __version__
from fac_core.errors import UserError
from fac_core.manifest.module_lock import digest, is_inside, is_same
from fac_gen.disk.records import BASE, read_base
from fac_gen.update.conflict import Conflict, Why
from fac_gen.update.marks import HCL
from fac_gen.update.merge import Merged, merge_hcl, merge_text
from fac_gen.update.moves import Three, declared, follow
from fac_gen.update.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


def code_in(folder: Path) -> list[Path]:
    """Return the files of code in a folder; one that is not there holds none."""
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if path.name.endswith(HCL) and path.is_file() and not path.is_symlink()]


class Base(StrEnum):
    """What to merge against: what is recorded; where that is lost, every difference is the user's, or a conflict."""

    RECORDED = "recorded"
    MINE = "mine"
    NONE = "none"


@dataclass(slots=True)
class Plan:
    """New contents by path (None: the file goes), conflicts, what the user edited or deleted, and generated paths that are the user's."""

    contents: dict[str, bytes | None] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Task:
    """What is to be updated: a folder, its lock, what is generated now, what to merge against, and which deleted files to bring back."""

    folder: Path
    lock: Mapping[str, Any]
    new: Mapping[str, str]
    base: Base = Base.RECORDED
    restore: frozenset[str] = frozenset()
    again: Callable[[], Mapping[str, str]] = dict
    """Generates as last time: where this generator still writes those bytes, they are the base that is not recorded."""

    @cached_property
    def generated_again(self) -> dict[str, str]:
        """The files of last time, as far as this generator writes them still."""
        return {path: text for path, text in self.again().items() if digest(text.encode()) == self.lock["files"].get(path)}


def plan(task: Task) -> Plan:
    """Decide about every file that was or is generated; raise `UserError` when the recorded base is needed and lost."""
    return _Planner(task).plan()


@dataclass(slots=True)
class _Planner:
    task: Task
    result: Plan = field(default_factory=Plan)
    on_disk: dict[str, bytes] = field(default_factory=dict)
    """Files to be merged, as they are; what does not exist yet is empty."""
    texts: dict[str, Three] = field(default_factory=dict)
    gone: dict[str, Three] = field(default_factory=dict)
    """Code that was generated and is not there: removed, or renamed."""

    def plan(self) -> Plan:
        before = {name: hashed for name, hashed in self.task.lock["files"].items() if is_inside(name)}
        recorded = read_base(self.task.folder, self.task.lock)
        for path in sorted({*before, *self.task.new}):
            if self._to_merge(path, before.get(path)):
                self._read(path, before.get(path), recorded)
            elif path in self.gone:
                self.gone[path] = Three(self._known(path, recorded) or "", "", self.task.new.get(path, ""))
        code = {path: three for path, three in self.texts.items() if path.endswith(HCL)}
        own = self._own_code()
        followed = follow(code, self.gone, own)
        for path in self.gone.keys() - followed.renamed:
            self._missing(path, Why.REMOVED)
        for path, three in {**self.texts, **followed.files}.items():
            self._settle(path, three)
        self._declared_twice(code, own)
        self.result.conflicts.sort(key=lambda one: (one.file, one.line or 0))
        return self.result

    def _to_merge(self, path: str, hashed: str | None) -> bool:
        """Decide about what needs no merge: deleted files, and files of the user where a generated one would stand."""
        place, new = self.task.folder / path, self.task.new.get(path)
        plain = place.is_file() and not place.is_symlink()
        there = plain or place.is_symlink() or place.exists()
        if hashed is None:
            mine = there and not (plain and new is not None and is_same(place.read_bytes(), digest(new.encode())))
            if mine:
                self.result.declined.append(path)
                self._conflict(path, Why.TAKEN, silent=path in self.task.lock.get("declined", ()))
            return not mine
        if plain or (not there and path in self.task.restore):
            return True
        self.result.edited.append(path)
        if not there and path.endswith(HCL):
            self.gone[path] = Three("", "", "")
        else:
            self._missing(path, Why.REPLACED if there else Why.REMOVED)
        return False

    def _missing(self, path: str, why: Why) -> None:
        """Tell of a generated file that the user has no longer, if it is generated differently now."""
        new = self.task.new.get(path)
        self._conflict(path, why, silent=new is None or digest(new.encode()) == self.task.lock["files"][path])

    def _own_code(self) -> dict[str, str]:
        """Read the user's own files of code beside generated ones."""
        found = {}
        for place in {(self.task.folder / path).parent for path in self.task.lock["files"] if is_inside(path)}:
            for file in code_in(place):
                path = file.relative_to(self.task.folder).as_posix()
                if path not in self.task.lock["files"] and path not in self.task.new:
                    self.on_disk[path] = file.read_bytes()
                    found[path] = Text.of(self.on_disk[path]).text
        return found

    def _conflict(self, path: str, why: Why, *, silent: bool = False) -> None:
        if not silent:
            self.result.conflicts.append(Conflict(path, why))

    def _read(self, path: str, hashed: str | None, recorded: Mapping[str, str]) -> None:
        place = self.task.folder / path
        data = place.read_bytes() if place.exists() else b""
        mine, new = Text.of(data).text, self.task.new.get(path)
        if hashed is None or not place.exists() or is_same(data, hashed):
            base = mine
        else:
            self.result.edited.append(path)
            unchanged = new is not None and digest(new.encode()) == hashed
            base = new if unchanged and new is not None else self._base(path, new or "", mine, recorded)
        self.on_disk[path] = data
        self.texts[path] = Three(base, mine, new or "")

    def _base(self, path: str, new: str, mine: str, recorded: Mapping[str, str]) -> str:
        """Return what was generated last time for a file that the user edited."""
        known = self._known(path, recorded)
        if known is not None:
            return known
        if self.task.base is Base.RECORDED and mine != new:
            raise UserError(
                f"what was generated last time is not recorded for {path}, which was edited since",
                path=self.task.folder / BASE,
                hint=f"Restore it from version control; {self._who_can_tell()}or --base mine keeps every difference as yours,"
                " --base none marks every one.",
            )
        return new if self.task.base is Base.MINE else ""

    def _known(self, path: str, recorded: Mapping[str, str]) -> str | None:
        return recorded[path] if path in recorded else self.task.generated_again.get(path)

    def _who_can_tell(self) -> str:
        """Name the version that can write the base again, unless that is this one."""
        version = self.task.lock.get("generator")
        known = isinstance(version, str) and version != __version__
        return f"or run `fac-gen update` of version {version} once, which records it; " if known else ""

    def _settle(self, path: str, three: Three) -> None:
        """Decide about one file."""
        base, mine, new = three
        outdated = not new and path not in self.task.new
        if outdated and mine == base:
            self.result.contents[path] = None
            return
        if outdated and path in self.task.lock["files"]:
            self._conflict(path, Why.OUTDATED)
            merged = Merged(mine)
        else:
            merged = merge_hcl(base, mine, new, path) if path.endswith(HCL) else merge_text(base, mine, new)
        self._mark(path, merged)
        form = Text.of(self.on_disk[path])
        if merged.text != form.text or (merged.text and not self.on_disk[path]):
            self.result.contents[path] = form.written(merged.text)

    def _mark(self, path: str, merged: Merged) -> None:
        self.result.conflicts += [Conflict(path, why, line, address) for line, address, why in merged.conflicts]

    def _declared_twice(self, code: Mapping[str, Three], own: Mapping[str, str]) -> None:
        """Find what is generated for the first time and stands in a file of the user already."""
        mine = {path: text for path, text in own.items() if "/" not in path and path.endswith(".tf")}
        fresh = [three for path, three in code.items() if mine and "/" not in path and three.new != three.base]
        before = {name for three in code.values() for name in declared(three.base)} if fresh else set()
        added = {name for three in fresh for name in declared(three.new)} - before
        for path, text in mine.items():
            for name, line in declared(text).items():
                if name in added:
                    self.result.conflicts.append(Conflict(path, Why.TWICE, line, ".".join(name)))
