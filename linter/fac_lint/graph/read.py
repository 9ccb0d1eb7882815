"""Reading one module for its graph."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError, nearest
from fac_lint.context import Context
from fac_lint.evaluation.disk import Disk
from fac_lint.evaluation.library import Library
from fac_lint.graph.graph_builder import build
from fac_lint.run.regimes import Policies
from fac_lint.views.modules import ModuleView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.graph.tag_flow import Graph
    from fac_lint.run.options import Options


def read_graph(folder: Path, options: Options, keys: Iterable[str] = (), base: Path | None = None) -> Graph:
    """Return the flow of tags through the module in a folder; raise `UserError` where there is none, or it cannot be read."""
    if folder.is_file():
        raise UserError("is a file, and a module is a folder", path=folder, hint=f"Say {folder.parent}.")
    disk = Disk()
    for file in options.value_files:
        disk.look("file", str(file))
    library = Library(base or Path.cwd(), options.value_files, disk)
    policies = Policies(options, disk, library.base)
    module = library.own_module(folder)
    if not module.files:
        raise UserError("holds no Terraform files", path=folder, hint="Name the folder of one module.")
    library.survey([folder])
    if library.unread:
        raise UserError(f"cannot be read: {library.unread[0].why}", path=library.unread[0].file)
    summary, instance = library.alone(folder), library.instance(folder)
    if summary is None or instance is None:
        raise UserError("cannot be read", path=folder, hint="fac-lint check says why.")
    context = Context(ModuleView(summary), library, policies.of(library.resolve(folder)).policy, options.today)
    return build(instance, context, keys)


def only(graph: Graph, wanted: Iterable[str]) -> Graph:
    """Return what leads to some places alone; ``wanted`` are addresses, in which ``*`` stands for anything."""
    patterns = list(wanted)
    if not patterns:
        return graph
    known = dict.fromkeys(place.address for place in graph.places)
    for pattern in patterns:
        if not any(fnmatchcase(address, pattern) for address in known):
            hint = nearest(pattern, list(known)) or "fac-lint graph without --to shows all."
            raise UserError(f"no place of tags is called {pattern}", hint=hint)
    places = tuple(place for place in graph.places if any(fnmatchcase(place.address, pattern) for pattern in patterns))
    names = list(graph.below(edge for place in places for edge in place.edges))
    return replace(graph, places=places, sources={name: graph.sources[name] for name in graph.sources if name in names}, without=0)
