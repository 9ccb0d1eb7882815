"""The ways on which a key, or its value, comes or may come to a place of tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_lint.graph.tag_flow import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_lint.graph.tag_flow import Edge, Fact, Graph, TagPlace

Way: TypeAlias = "tuple[str, ...]"
"""Sources from a place on; of what is written at the place itself, none."""


def ways(graph: Graph, place: TagPlace, key: str) -> list[Way]:
    """Return the ways of a key; where the keys are made by a computation, they lead to all that goes into it.

    What a place surely lacks comes on none.
    """
    if any(one.key == key and one.state is State.LACKS for one in place.facts):
        return []
    return list(dict.fromkeys(_ways(graph, place.edges, place.written, key, frozenset())))


def _ways(graph: Graph, edges: Sequence[Edge], written: Sequence[Fact], key: str, seen: frozenset[str]) -> Iterator[Way]:
    here = any(one.key.casefold() == key.casefold() and one.state is not State.LACKS for one in written)
    values = [edge for edge in edges if here and edge.keys is not None and edge.matters_to(key)]
    parts = [edge for edge in edges if edge.keys is None and edge.matters_to(key)]
    if here and not values:
        yield ()
    elif not (values or parts):  # computed: from what, is all that can be said
        made_of = [edge for edge in edges if edge.keys is None or "*" in edge.keys]
        yield from ((edge.source,) for edge in made_of) if made_of else ((),)
    yield from ((edge.source,) for edge in values)
    for edge in parts:
        source = graph.sources.get(edge.source)
        if source is not None and edge.source not in seen:
            further = bool(source.edges or source.written) and source.known.may_have(key)
            inner = _ways(graph, source.edges, source.written, key, seen | {edge.source}) if further else [()]
            yield from ((edge.source, *way) for way in inner)
