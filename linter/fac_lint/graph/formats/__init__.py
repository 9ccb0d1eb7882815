"""How the flow of tags is written, found by file name: each holds ``render(graph, asked, style)``, which returns the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from fac_lint.formats import Style
    from fac_lint.graph.tag_flow import Graph

UNITS = UnitFolder(__name__, "format of a graph", by_name=True)


def render(name: str, graph: Graph, asked: tuple[str, ...], style: Style) -> str:
    """Write the graph in the format of that name; where keys are ``asked`` for, it tells of these alone.

    Raise `UserError` with the nearest names for another format.
    """
    return cast("str", UNITS.load(name).render(graph, asked, style))
