"""Blocks that somebody moved from one file of the module to another: the other texts follow before anything is merged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl import parse
from fac_gen.update.parts import Body, Name, read_parts

if TYPE_CHECKING:
    from collections.abc import Mapping


_DECLARATIONS = frozenset({"check", "data", "module", "output", "resource", "variable"})


class Three(NamedTuple):
    """One file: as generated last time, as it is, as generated now; empty where there is none."""

    base: str
    mine: str
    new: str


def moved_together(files: Mapping[str, Three]) -> dict[str, Three]:
    """Return the files with each block where the user has it, or where it is generated now if the user left it in its place."""
    if all(three.mine == three.base for three in files.values()):
        return dict(files)
    # What moves leaves one file and comes to another, so that both differ.
    read = {path: [read_parts(text, path) for text in three] for path, three in files.items() if len(set(three)) > 1}
    trees = {path: (some[0], some[1], some[2]) for path, some in read.items() if some[0] and some[1] and some[2]}
    homes = [_homes({path: some[at] for path, some in trees.items()}) for at in range(3)]
    changed: set[str] = set()
    for name, own in homes[1].items():
        before, now = homes[0].get(name), homes[2].get(name)
        target = own if own != before else now
        if target is None:
            continue
        for at in range(3):
            place = homes[at].get(name)
            if place is not None and place != target:
                _move(name, trees[place][at], trees[target][at])
                changed |= {place, target}
    return {path: Three(*(body.text for body in trees[path])) if path in changed else three for path, three in files.items()}


def _homes(trees: Mapping[str, Body]) -> dict[Name, str]:
    """Return where each block stands; one that stands in several places stands in none."""
    found: dict[Name, str] = {}
    twice: set[Name] = set()
    for path, tree in trees.items():
        for item in tree.items:
            if item.name in found:
                twice.add(item.name)
            elif _is_declaration(item.name):
                found[item.name] = path
    return {name: path for name, path in found.items() if name not in twice}


def _is_declaration(name: Name) -> bool:
    """Whether a module can hold a block of that name only once."""
    return name[0] in _DECLARATIONS and len(name) > 1


def declared(text: str) -> dict[Name, int]:
    """Return the line of each declaration of a file."""
    blocks = parse(text.encode("utf-8", "surrogateescape"), "module.tf").body.blocks
    named = (((block.type, *block.labels), block.range.start.line) for block in blocks)
    return {name: line for name, line in named if _is_declaration(name)}


def _move(name: Name, source: Body, target: Body) -> None:
    at = next(place for place, item in enumerate(source.items) if item.name == name)
    item = source.items.pop(at)
    bare = item.lead.lstrip("\n")
    item.lead = f"\n{bare}" if target.items or target.preface else bare
    target.items.append(item)
    if at == 0 and source.items:
        source.items[0].lead = source.items[0].lead.lstrip("\n")
