"""A tree for people: each place of tags, what is so of the keys that matter, and below it all that its tags are made of."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import click

from fac_core.sentence import some_of
from fac_lint.formats._texts import logged, plain
from fac_lint.graph.formats._words import MOST, came, grouped, headline, short, told, unread
from fac_lint.graph.tag_flow import Kind, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.formats import Style
    from fac_lint.graph.tag_flow import Edge, Fact, Graph, Source, TagPlace

PLAIN = str.maketrans("├└│─", "|`|-")
_COLOURS = {State.HAS: "green", State.CALLER: "cyan", State.UNKNOWN: "magenta", State.LACKS: "red"}
_ORDER = (State.LACKS, State.UNKNOWN, State.CALLER, State.HAS)
_KINDS = {Kind.DEFAULT_TAGS: "default tags: "}
_ANY = 1_000_000


def render(graph: Graph, asked: tuple[str, ...], style: Style) -> str:
    """Write it."""
    tree = _Tree(graph, asked, style.width or _ANY)
    text = logged("\n".join(tree.lines()) + "\n")
    return text if style.colour else click.unstyle(text)


class _Tree:
    def __init__(self, graph: Graph, asked: tuple[str, ...], width: int) -> None:
        self._graph = graph
        self._asked = asked
        self._width = width
        self._shown: set[str] = set()

    def lines(self) -> Iterator[str]:
        yield from self._wrapped(headline(self._graph), "", "  ")
        for place in self._graph.places:
            yield ""
            yield from self._place(place)
        for text in unread(self._graph):
            yield from ("", *self._wrapped(text, "", "  "))

    def _place(self, place: TagPlace) -> Iterator[str]:
        at = f"{plain(place.address)}{f'  {place.argument}' if place.argument else ''}  {short(self._graph, place.file)}:{place.line}"
        first, *rest = self._wrapped(at, "", "  ")
        yield from (first.replace(plain(place.address), click.style(plain(place.address), bold=True), 1), *rest)
        yield from self._facts(place)
        if place.is_call and place.argument:
            yield from self._wrapped(f"passes {told(place.known, self._asked)}", "  ", "    ")
        for reached in place.reached:
            facts = self._matter(reached.facts)
            wrong = [one for one in facts if one.state is not State.HAS]
            said = some_of(grouped(wrong or facts), shown=MOST) if facts else "is made"
            yield from self._wrapped(f"-> {plain(reached.address)}: {plain(said)}", "  ", "     ")
        if place.note:
            yield from self._wrapped(f"({plain(place.note)})", "  ", "  ")
        yield from self._below(place.edges, place.written, "  ")

    def _matter(self, facts: tuple[Fact, ...]) -> list[Fact]:
        return [one for one in facts if not self._asked or one.key in self._asked]

    def _facts(self, place: TagPlace) -> Iterator[str]:
        """Yield what is so of the keys that matter, what is worst first; what is so of several, and comes the same way, once."""
        ordered = sorted(self._matter(place.facts), key=lambda one: _ORDER.index(one.state))
        by_way: dict[tuple[State, str], list[Fact]] = {}
        for one in ordered:
            by_way.setdefault((one.state, came(self._graph, place, one)), []).append(one)
        for (state, way), facts in by_way.items():
            lacks = " (nothing that its tags are made of has it)" if state is State.LACKS else ""
            text = f"{some_of(grouped(facts), shown=MOST)}{f' <- {way}' if way else ''}{lacks}"
            yield from (click.style(line, fg=_COLOURS[state]) for line in self._wrapped(plain(text), "  ", "    "))

    def _below(self, edges: tuple[Edge, ...], written: tuple[Fact, ...], indent: str) -> Iterator[str]:
        known = [edge.source for edge in edges if edge.source in self._graph.sources and self._leads(edge)]
        here = [one for one in written if not self._asked or one.key in self._asked]
        rows = [*([""] if here else []), *known]
        for number, name in enumerate(rows):
            last = number == len(rows) - 1
            branch, further = (indent + ("└─ " if last else "├─ ")), (indent + ("   " if last else "│  "))
            if not name:
                yield from self._wrapped(f"written here: {plain(some_of(grouped(here), shown=MOST))}", branch, further)
            else:
                yield from self._source(self._graph.sources[name], branch, further)

    def _leads(self, edge: Edge) -> bool:
        """Whether to show it: where keys are asked for, not what goes into the value of others alone."""
        return not self._asked or edge.keys is None or any(edge.matters_to(key) for key in self._asked)

    def _source(self, source: Source, branch: str, further: str) -> Iterator[str]:
        again = source.name in self._shown and bool(source.edges or source.written)
        self._shown.add(source.name)
        at = f"  {short(self._graph, source.file)}:{source.line}" if source.line else ""
        note = f" ({source.note})" if source.note else ""
        known = f"{_KINDS.get(source.kind, '')}{told(source.known, self._asked)}"
        above = "; see above" if again else ""
        yield from self._wrapped(f"{plain(source.name)}{at}  {known}{note}{above}", branch, further)
        if not again:
            yield from self._below(source.edges, source.written, further)

    def _wrapped(self, text: str, first: str, rest: str) -> list[str]:
        if len(first) + len(text) <= self._width:
            return [first + text]
        return wrap(text, self._width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
