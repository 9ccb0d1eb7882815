"""What is known of tags, in words that several formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import all_of, some_of
from fac_lint.formats._texts import plain
from fac_lint.graph.tag_flow import Fact, State
from fac_lint.graph.ways import ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_lint.graph.tag_flow import Graph, Known, TagPlace

_WAYS = 3
MOST = 8
"""So many keys are named; the others are counted."""


def told(known: Known, asked: tuple[str, ...]) -> str:
    """Say what is known of a value, of the keys that are asked for alone where some are."""
    if known.text:
        return plain(known.text)
    chosen = [one for one in known.facts if not asked or one.key in asked]
    parts = grouped(chosen)
    if known.rest is not None and not (asked and len(chosen) == len(asked)):
        parts.append(_rest(known.rest, further=bool(known.facts)))
    elif asked:
        parts += [f"no {key}" for key in asked if key not in {one.key for one in chosen}]
    return plain(some_of(parts, shown=MOST)) if parts else "no keys"


def grouped(facts: Iterable[Fact]) -> list[str]:
    """Say what is known of keys, in one word of those of which the same is known."""
    found: dict[tuple[State, str | None, str], list[str]] = {}
    for one in facts:
        found.setdefault((one.state, one.value, one.why), []).append(one.key)
    return [fact(Fact(all_of(keys), state, value, why)) for (state, value, why), keys in found.items()]


def fact(one: Fact) -> str:
    """Say what is known of a key."""
    match one.state:
        case State.HAS if one.value is not None:
            return f'{one.key} = "{one.value}"'
        case State.HAS:
            return f"{one.key} ({one.why})" if one.why else one.key
        case State.CALLER:
            return f"{one.key} up to the caller {one.why}".rstrip()
        case State.UNKNOWN:
            return f"{one.key} unknown ({one.why})"
    return f"no {one.key}"


def _rest(rest: Fact, *, further: bool) -> str:
    which = "further keys" if further else "anything"
    return f"{which}, up to the caller {rest.why}".rstrip() if rest.state is State.CALLER else f"{which}, unknown: {rest.why}"


def came(graph: Graph, place: TagPlace, one: Fact) -> str:
    """Say on which ways a key comes or may come to a place; empty where on none."""
    found = ways(graph, place, one.key)
    more = [f"{len(found) - _WAYS} more ways"] if len(found) > _WAYS else []
    return "; or ".join([*(_way(graph, place, way) for way in found[:_WAYS]), *more])


def _way(graph: Graph, place: TagPlace, way: tuple[str, ...]) -> str:
    if not way:
        return f"written in {place.argument}"
    last = graph.sources[way[-1]]
    return " <- ".join(way) + (f" ({short(graph, last.file)}:{last.line})" if last.line else "")


def short(graph: Graph, file: str) -> str:
    """Return a file as seen from the module."""
    return plain(file.removeprefix(f"{graph.module}/"))


def headline(graph: Graph) -> str:
    """Say how much there is."""
    places, calls = sum(not one.is_call for one in graph.places), len({one.address for one in graph.places if one.is_call})
    parts = [f"{places} resource{'s' * (places != 1)} with tags"]
    if calls:
        parts.append(f"{calls} call{'s' * (calls != 1)}")
    takes = f"; {graph.without} more take{'s' * (graph.without == 1)} none" if graph.without else ""
    return f"{plain(graph.module)}: {', '.join(parts)}{takes}"


def unread(graph: Graph) -> Iterator[str]:
    """Say what of the module was not read."""
    for file, why in graph.gaps:
        yield f"{short(graph, file)} is read in part alone: {plain(why)}"
