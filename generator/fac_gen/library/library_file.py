"""Read a `library.yaml`."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.problems import Problems
from fac_core.document.read import read as read_tree
from fac_core.document.shape import Invalid
from fac_core.document.tree import Branch
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.library.cost_file import place_of, read_costs
from fac_gen.library.library_model import Defaults, Entry, Said, place
from fac_gen.library.library_shape import library

if TYPE_CHECKING:
    from fac_core.document.tree import Tree


def read_library(path: Path, *, estimated: bool = True) -> tuple[Entry, ...]:
    """Return the modules in the order of the file, with or without what is ``estimated``; raise `DocumentError` with all problems."""
    tree = read_tree(path)
    problems = Problems()
    try:
        entries: tuple[Entry, ...] = library(partial(_build, path)).read(tree, problems)
    except Invalid:
        problems.raise_any()
        raise
    _check_places(path, entries, tree, problems)
    problems.raise_any()
    costs = read_costs(path) if estimated else {}
    return tuple(replace(one, options=replace(one.options, costs=costs.get(place_of(one.folder, path)))) for one in entries)


def _build(path: Path, *, version: int, modules: tuple[Said, ...], defaults: Defaults | None = None) -> tuple[Entry, ...]:
    del version
    return tuple(_entry(path, said, defaults or Defaults()) for said in modules)


def _entry(path: Path, said: Said, defaults: Defaults) -> Entry:
    version = said.provider_version or defaults.provider_versions.get(said.type.partition("_")[0])
    depth = defaults.depth if said.depth is None else said.depth
    policy, templates = said.policy or defaults.policy, said.templates or defaults.templates
    return Entry(
        said.type,
        Path(os.path.normpath(path.parent / place(said.path or defaults.path, said.type, said.name))),
        Options(
            version or None,
            tuple(sorted(said.include)),
            tuple(sorted(said.exclude)),
            depth,
            defaults.license or None,
            name=said.name or None,
        ),
        path.parent / policy if policy else None,
        path.parent / templates if templates else None,
        defaults.base,
        said.file,
        said.line,
    )


def _check_places(path: Path, entries: tuple[Entry, ...], tree: Tree, problems: Problems) -> None:
    """Two modules share no folder, none stands in another's, and none holds the library itself."""
    home = path.parent.absolute()
    taken = {os.path.normpath(entry.folder.absolute()): entry for entry in reversed(entries)}
    for index, entry in enumerate(entries):
        where = tree.at("modules", index).place if isinstance(tree, Branch) else tree.place
        own = Path(os.path.normpath(entry.folder.absolute()))
        first = taken.get(str(own), entry)
        if first is not entry:
            problems.add(where, f"{entry.folder} is the folder of line {first.line}, too", "Give one of the two another path.")
        if own == home or own in home.parents:
            problems.add(where, "a module cannot be in the folder that holds this file", "Give a path below it.")
            del taken[str(own)]
        above = next((taken[str(parent)] for parent in own.parents if str(parent) in taken), None)
        if above is not None:
            problems.add(where, f"{entry.folder} lies in the module of line {above.line}", "Modules stand beside each other.")
