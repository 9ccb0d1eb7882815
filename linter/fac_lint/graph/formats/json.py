"""JSON for machines: sources and places with what is known of each key, as the published JSON Schema says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.formats._texts import json_text
from fac_lint.graph.ways import ways

if TYPE_CHECKING:
    from fac_lint.formats import Style
    from fac_lint.graph.formats._shape import EdgeShape, FactShape, GraphShape, KnownShape, PlaceShape, SourceShape
    from fac_lint.graph.tag_flow import Edge, Fact, Graph, Known, Source, TagPlace


def render(graph: Graph, asked: tuple[str, ...], style: Style) -> str:
    """Write it, all keys whichever are asked for, and whatever the style."""
    del style
    document: GraphShape = {
        "version": 1,
        "module": graph.module,
        "keys": list(dict.fromkeys((*graph.keys, *asked))),
        "places": [_place(graph, one) for one in graph.places],
        "sources": [_source(one) for one in graph.sources.values()],
        "without_tags": graph.without,
        "unread": [{"file": file, "why": why} for file, why in graph.gaps],
    }
    return json_text(document)


def _place(graph: Graph, place: TagPlace) -> PlaceShape:
    return {
        "address": place.address,
        "argument": place.argument,
        "file": place.file,
        "line": place.line or None,
        "known": _known(place.known),
        "keys": [{**_fact(one), "comes_from": [list(way) for way in ways(graph, place, one.key)]} for one in place.facts],
        "sources": list(map(_edge, place.edges)),
        "written": list(map(_fact, place.written)),
        "reached": [{"address": one.address, "keys": list(map(_fact, one.facts))} for one in place.reached],
        "note": place.note,
    }


def _source(source: Source) -> SourceShape:
    return {
        "name": source.name,
        "kind": source.kind.value,
        "file": source.file or None,
        "line": source.line or None,
        "known": _known(source.known),
        "sources": list(map(_edge, source.edges)),
        "written": list(map(_fact, source.written)),
        "note": source.note,
    }


def _known(known: Known) -> KnownShape:
    return {"keys": list(map(_fact, known.facts)), "further": _fact(known.rest) if known.rest is not None else None, "text": known.text}


def _edge(edge: Edge) -> EdgeShape:
    return {"source": edge.source, "keys": sorted(edge.keys) if edge.keys is not None else None}


def _fact(fact: Fact) -> FactShape:
    return {"key": fact.key, "state": fact.state.value, "value": fact.value, "why": fact.why}
