"""How many places of tags there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_lint.formats import Style
    from fac_lint.graph.tag_flow import Graph


def render(graph: Graph, asked: tuple[str, ...], style: Style) -> str:
    """Write it."""
    del asked, style
    return f"{len(graph.places)} places\n"
