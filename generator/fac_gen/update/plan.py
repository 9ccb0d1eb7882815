"""What an update would do to the files of one module, decided before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fac_core import __version__
from fac_core.errors import UserError
from fac_gen.disk.records import BASE, digest, is_inside, is_same, read_base
from fac_gen.update.conflict import Conflict, Why
from fac_gen.update.lines import MINE
from fac_gen.update.merge import Merged, merge_hcl, merge_text
from fac_gen.update.moves import Three, declared, moved_together
from fac_gen.update.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_HCL = (".tf", ".hcl")


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

    def plan(self) -> Plan:
        before = {name: hashed for name, hashed in self.task.lock["files"].items() if is_inside(name)}
        recorded = read_base(self.task.folder, self.task.lock)
        for path in sorted({*before, *self.task.new}):
            if self._to_merge(path, before.get(path)):
                self._read(path, before.get(path), recorded)
        code = {path: three for path, three in self.texts.items() if path.endswith(_HCL)}
        for path, three in {**self.texts, **moved_together(code)}.items():
            self._settle(path, three)
        self._declared_twice(code)
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
        changed = new is not None and digest(new.encode()) != hashed
        self._conflict(path, Why.REPLACED if there else Why.REMOVED, silent=not changed)
        return False

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
        known = recorded if path in recorded else self.task.generated_again
        if path in known:
            return known[path]
        if self.task.base is Base.RECORDED and mine != new:
            raise UserError(
                f"what was generated last time is not recorded for {path}, which was edited since",
                path=self.task.folder / BASE,
                hint=f"Restore it from version control; {self._who_can_tell()}or --base mine keeps every difference as yours,"
                " --base none marks every one.",
            )
        return new if self.task.base is Base.MINE else ""

    def _who_can_tell(self) -> str:
        """Name the version that can write the base again, unless that is this one."""
        version = self.task.lock.get("generator")
        known = isinstance(version, str) and version != __version__
        return f"or run `fac-gen update` of version {version} once, which records it; " if known else ""

    def _settle(self, path: str, three: Three) -> None:
        """Decide about one file."""
        base, mine, new = three
        if path not in self.task.new:
            if mine == base:
                self.result.contents[path] = None
                return
            self._conflict(path, Why.OUTDATED)
            merged = Merged(mine)
        else:
            merged = merge_hcl(base, mine, new, path) if path.endswith(_HCL) else merge_text(base, mine, new)
        self._mark(path, merged)
        form = Text.of(self.on_disk[path])
        if merged.text != form.text or (merged.text and not self.on_disk[path]):
            self.result.contents[path] = form.written(merged.text)

    def _mark(self, path: str, merged: Merged) -> None:
        lines = [number for number, line in enumerate(merged.text.splitlines(keepends=True), 1) if line == MINE]
        for line, (address, why) in zip(lines, merged.conflicts, strict=True):
            self.result.conflicts.append(Conflict(path, why, line, address))

    def _declared_twice(self, code: Mapping[str, Three]) -> None:
        """Find what is generated for the first time and stands in a file of the user already."""
        own = [
            path
            for path in sorted(self.task.folder.glob("*.tf"))
            if path.is_file() and path.name not in {*self.task.lock["files"], *self.task.new}
        ]
        fresh = [three for three in code.values() if own and three.new != three.base]
        added = {name for three in fresh for name in set(declared(three.new)) - set(declared(three.base))}
        for path in own:
            for name, line in declared(path.read_text(encoding="utf-8", errors="surrogateescape")).items():
                if name in added:
                    self.result.conflicts.append(Conflict(path.name, Why.TWICE, line, ".".join(name)))
