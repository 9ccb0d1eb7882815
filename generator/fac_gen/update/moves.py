"""Where the user keeps what is generated: files that were renamed, split or put together, and blocks that were moved between files.

The texts of last time and of now follow the user's before anything is merged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from fac_core.hcl import parse
from fac_gen.update.parts import ARGUMENT, Body, Item, Name, read_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


_DECLARATIONS = frozenset({"check", "data", "module", "output", "resource", "variable"})
_TESTS = ".tftest.hcl"
BASE, MINE, NEW = 0, 1, 2
Trees: TypeAlias = "dict[str, tuple[Body, Body, Body]]"


class Three(NamedTuple):
    """One file: as generated last time, as it is, as generated now; empty where there is none."""

    base: str
    mine: str
    new: str


@dataclass(frozen=True, slots=True)
class Followed:
    """Files with what the user keeps in them, and which of those that are gone live on in others."""

    files: dict[str, Three] = field(default_factory=dict)
    renamed: frozenset[str] = frozenset()


def follow(files: Mapping[str, Three], gone: Mapping[str, Three], own: Mapping[str, str]) -> Followed:
    """Return the files with each block where the user has it, or where it is generated now if the user left it in its place.

    ``gone`` are generated files that the user no longer has, ``own`` are files that were never generated; of these, only those are
    returned that hold something generated.
    """
    everything = {**files, **gone, **{path: Three("", text, "") for path, text in own.items()}}
    found, renamed = dict(files), set[str]()
    for paths in _together(everything):
        if all(everything[path].mine == everything[path].base for path in paths):
            continue
        moved = _Folder({path: everything[path] for path in paths}, gone, own).moved()
        found |= moved.files
        renamed |= moved.renamed
    return Followed(found, frozenset(renamed))


def _together(paths: Iterable[str]) -> Iterator[list[str]]:
    """Yield files between which blocks may move: code of one folder, or its tests."""
    folders: dict[tuple[PurePosixPath, bool], list[str]] = {}
    for path in paths:
        folders.setdefault((PurePosixPath(path).parent, path.endswith(_TESTS)), []).append(path)
    yield from folders.values()


class _Folder:
    def __init__(self, files: Mapping[str, Three], gone: Mapping[str, Three], own: Mapping[str, str]) -> None:
        # What moves leaves one file and comes to another, so that both differ.
        read = {path: [read_parts(text, path) for text in three] for path, three in files.items() if len(set(three)) > 1}
        self.trees: Trees = {path: (some[0], some[1], some[2]) for path, some in read.items() if some[0] and some[1] and some[2]}
        self.files, self.gone, self.own = files, gone, own
        self.names = _Names(self.trees)
        self.changed: set[str] = set()

    def moved(self) -> Followed:
        renamed = {path for path in sorted(self.gone) if path in self.trees and self.taken_over(path)}
        self.move_blocks()
        texts = {path: Three(*(body.text for body in self.trees[path])) for path in sorted(self.changed)}
        return Followed(texts, frozenset(renamed))

    def taken_over(self, path: str) -> bool:
        """Let the file that holds most of a file that is gone take its place."""
        wanted = self.names.of(self.trees[path][BASE])
        shared = {
            other: len(wanted & (self.names.of(trees[MINE]) - self.names.of(trees[BASE])))
            for other, trees in self.trees.items()
            if other not in self.gone and (other in self.own or not path.endswith(_TESTS))
        }
        heir = max(shared, key=lambda other: shared[other], default=None)
        enough = len(wanted) / 2 if path.endswith(_TESTS) else 1  # names of runs are not unique in a module
        if heir is None or not wanted or shared[heir] < enough:
            return False
        left = self.trees.pop(path)
        for at in (BASE, NEW):
            _append(left[at], self.trees[heir][at])
        self.changed.add(heir)
        return True

    def move_blocks(self) -> None:
        homes = [self.names.homes({path: trees[at] for path, trees in self.trees.items()}) for at in (BASE, MINE, NEW)]
        for name, (own, _) in homes[MINE].items():
            before, now = homes[BASE].get(name, (None, None))[0], homes[NEW].get(name, (None, None))[0]
            if before is None and own in self.own:
                continue  # the user's, and now generated too
            target = own if own != before else now
            for at in (BASE, MINE, NEW):
                place, item = homes[at].get(name, (None, None))
                if target is not None and place is not None and item is not None and place != target:
                    _move(item, self.trees[place][at], self.trees[target][at])
                    self.changed |= {place, target}


class _Names:
    """What blocks are called: one name for what a module can hold only once. A block of locals is known by any of them."""

    def __init__(self, trees: Trees) -> None:
        self.first: dict[str, str] = {}
        for trio in trees.values():
            for item in (item for tree in trio for item in tree.items if item.name == ("locals",)):
                keys = _keys(item)
                for key in keys[1:]:
                    self.first[self.root(key)] = self.root(keys[0])

    def root(self, key: str) -> str:
        while self.first.get(key, key) != key:
            key = self.first[key]
        return key

    def of(self, tree: Body) -> set[Name]:
        return {name for item in tree.items for name in self.all(item)}

    def all(self, item: Item) -> list[Name]:
        """Return every name by which a block can be recognised."""
        if item.name == ("locals",):
            return [("local", key) for key in _keys(item)]
        if item.name == ("terraform",):
            return [("terraform", *inner.name) for inner in (item.inner.items if item.inner else ())]
        return [item.name] if len(item.name) > 1 and item.name[0] != ARGUMENT else []

    def home(self, item: Item) -> Name | None:
        if item.name == ("locals",):
            keys = _keys(item)
            return ("locals", self.root(keys[0])) if keys else None
        return item.name if _is_declaration(item.name) or item.name == ("terraform",) else None

    def homes(self, trees: Mapping[str, Body]) -> dict[Name, tuple[str, Item]]:
        """Return where each block stands; one that stands in several places stands in none."""
        found: dict[Name, tuple[str, Item]] = {}
        twice: set[Name] = set()
        for path, tree in trees.items():
            for item in tree.items:
                name = self.home(item)
                if name in found:
                    twice.add(name)
                elif name is not None:
                    found[name] = path, item
        return {name: home for name, home in found.items() if name not in twice}


def _keys(item: Item) -> list[str]:
    return [inner.name[1] for inner in (item.inner.items if item.inner else ()) if inner.name[0] == ARGUMENT]


def _is_declaration(name: Name) -> bool:
    """Whether a module can hold a block of that name only once."""
    return name[0] in _DECLARATIONS and len(name) > 1


def declared(text: str) -> dict[Name, int]:
    """Return the line of each declaration of a file."""
    blocks = parse(text.encode("utf-8", "surrogateescape"), "module.tf").body.blocks
    named = (((block.type, *block.labels), block.range.start.line) for block in blocks)
    return {name: line for name, line in named if _is_declaration(name)}


def _append(source: Body, target: Body) -> None:
    """Put one file behind the other."""
    if not target.items and not target.preface:
        target.preface, target.items, target.foot = source.preface, list(source.items), source.foot or target.foot
        return
    for item in source.items[:1]:
        item.lead = f"\n{source.preface}{item.lead}"
    target.items += source.items


def _move(item: Item, source: Body, target: Body) -> None:
    at = next(place for place, one in enumerate(source.items) if one is item)
    source.items.pop(at)
    bare = item.lead.lstrip("\n")
    item.lead = f"\n{bare}" if target.items or target.preface else bare
    target.items.append(item)
    if at == 0 and source.items:
        source.items[0].lead = source.items[0].lead.lstrip("\n")
