"""A picture: what tags are made of on the left, where they end on the right, and lines between; it holds no script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.formats._texts import cells, markup, plain
from fac_lint.formats._xml import element
from fac_lint.graph.formats._words import fact, grouped, headline, short, told, unread
from fac_lint.graph.layout import Sizes, layout
from fac_lint.graph.tag_flow import Kind, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fac_lint.formats import Style
    from fac_lint.graph.layout import Spot
    from fac_lint.graph.tag_flow import Fact, Graph, Source, TagPlace

_SIZES = Sizes(box=270, across=70, down=14)
_LETTERS, _LINES, _LINE, _PAD, _TOP = 36, 8, 16, 8, 44
_COLOURS = {State.HAS: "#1a7f37", State.CALLER: "#0969da", State.UNKNOWN: "#8250df", State.LACKS: "#c0362c"}
_KINDS = {
    Kind.INPUT: "input",
    Kind.LOCAL: "",
    Kind.DEFAULT_TAGS: "default tags",
    Kind.CALL: "output of a call",
    Kind.DATA: "data",
    Kind.RESOURCE: "resource",
    Kind.RUN: "known at run time",
}
_SHEET = (
    "text{font:12px system-ui,sans-serif;fill:#1f2328}.t{font-weight:600}.d{fill:#59636e}.h{font:600 14px system-ui,sans-serif}"
    ".b{fill:#f6f8fa;stroke:#8c959f}.g{fill:#fff}path{fill:none;stroke:#8c959f;stroke-width:1.3}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.d{fill:#9198a1}.b{fill:#161b22;stroke:#656c76}.g{fill:#0d1117}}"
)


@dataclass(frozen=True)
class _Box:
    """A title, lines with the colour of each, and the colour of the border."""

    title: str
    lines: tuple[tuple[str, str], ...]
    border: str = ""

    @property
    def height(self) -> int:
        return (1 + len(self.lines)) * _LINE + 2 * _PAD


def render(graph: Graph, asked: tuple[str, ...], style: Style) -> str:
    """Draw it, whatever the style."""
    del style
    boxes = {f"s{name}": _source(one, asked, graph) for name, one in graph.sources.items()}
    ends = {f"p{number}": _place(one, asked, graph) for number, one in enumerate(graph.places)}
    below = {f"s{name}": [f"s{edge.source}" for edge in source.edges] for name, source in graph.sources.items()}
    below |= {f"p{number}": [f"s{edge.source}" for edge in place.edges] for number, place in enumerate(graph.places)}
    boxes |= ends
    heights = {name: box.height for name, box in boxes.items()}
    plan = layout(below, list(ends))
    where, width, height = plan.spots(heights, _SIZES)
    lines = [_line([(where[name], heights.get(name, 0)) for name in line]) for line in plan.lines]
    drawn = [_box(boxes[name], where[name]) for name in boxes]
    inner = element("g", {"transform": f"translate(12 {_TOP})"}, "\n", "\n".join([*lines, *drawn]), "\n")
    return _picture(graph, max(width, 560) + 24, height + _TOP + 12, inner)


def _picture(graph: Graph, width: int, height: int, inner: str) -> str:
    size = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width} {height}", "role": "img", "aria-label": headline(graph)}
    ground = element("rect", {"class": "g", "width": width, "height": height})
    title = element("text", {"x": 12, "y": 26, "class": "h"}, markup("; ".join([headline(graph), *unread(graph)])))
    return element("svg", {**size}, f"\n<style>{_SHEET}</style>\n{ground}\n{title}\n{inner}\n") + "\n"


def _source(source: Source, asked: tuple[str, ...], graph: Graph) -> _Box:
    parts = [told(source.known, asked)] if source.known.text or not source.known.facts else []
    parts += grouped(one for one in source.known.facts if not asked or one.key in asked)
    if source.known.facts and source.known.rest is not None:
        parts.append("and further keys")
    if not parts:
        parts = [f"no {key}" for key in asked]
    kind = f"{_KINDS[source.kind]} " if _KINDS[source.kind] else ""
    at = f"{kind}{short(graph, source.file)}:{source.line}" if source.line else kind
    return _Box(source.name, tuple((text, "") for text in _few([at, *([source.note] if source.note else []), *parts])))


def _place(place: TagPlace, asked: tuple[str, ...], graph: Graph) -> _Box:
    facts = [one for one in place.facts if not asked or one.key in asked]
    lines = [(f"{short(graph, place.file)}:{place.line}", ""), *((fact(one), _COLOURS[one.state]) for one in facts)]
    if place.is_call:
        lines += [(f"passes {told(place.known, asked)}", "")] if place.argument else []
        lines += [(place.note, _COLOURS[State.UNKNOWN])] if place.note else []
        lines += [line for reached in place.reached for line in _reached(reached.address, reached.facts, asked)]
    elif place.note:
        lines.append((place.note, ""))
    states = {one.state for one in (*facts, *(one for reached in place.reached for one in reached.facts if not asked or one.key in asked))}
    worst = next((state for state in reversed(State) if state in states), None)
    title = f"{place.address} {place.argument}".rstrip()
    shown = lines if len(lines) <= _LINES else [*lines[:_LINES], (f"and {len(lines) - _LINES} more", "")]
    return _Box(title, tuple(shown), _COLOURS[worst] if worst is not None else "")


def _reached(address: str, facts: Iterable[Fact], asked: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for one in facts:
        if one.state is not State.HAS and (not asked or one.key in asked):
            yield f"{address.rpartition('module.')[2]}: {fact(one)}", _COLOURS[one.state]


def _few(lines: list[str]) -> list[str]:
    return lines if len(lines) <= _LINES else [*lines[:_LINES], f"and {len(lines) - _LINES} more"]


def _box(box: _Box, at: Spot) -> str:
    border: dict[str, str | int] = {"stroke": box.border, "stroke-width": 2, "style": f"stroke:{box.border}"} if box.border else {}
    shape = element("rect", {"class": "b", "width": _SIZES.box, "height": box.height, "rx": 6, **border})
    texts = [element("text", {"class": "t", "x": _PAD, "y": _PAD + 12}, markup(_cut(box.title)))]
    for number, (text, colour) in enumerate(box.lines, 1):
        kind: dict[str, str | int] = {"style": f"fill:{colour}"} if colour else {"class": "d"}
        texts.append(element("text", {**kind, "x": _PAD, "y": _PAD + 12 + number * _LINE}, markup(_cut(text))))
    whole = element("title", {}, markup("\n".join([box.title, *(text for text, _ in box.lines)])))
    return element("g", {"transform": f"translate({at.x} {at.y})"}, whole, shape, *texts)


def _cut(text: str) -> str:
    text = plain(text)
    while cells(text) > _LETTERS:
        text = f"{text.removesuffix('…')[:-1]}…"
    return text


def _line(stops: Sequence[tuple[Spot, int]]) -> str:
    """Draw a line from the right of the first box to the left of the last; at a bend it goes straight through a column."""
    (start, tall), *further = stops
    x, y = start.x + _SIZES.box, start.y + tall // 2
    path = f"M{x} {y}"
    for spot, high in further:
        across, down = spot.x, spot.y + high // 2
        middle = (x + across) // 2
        path += f"C{middle} {y} {middle} {down} {across} {down}"
        x, y = across + _SIZES.box, down
        path += f"L{x} {y}" if not high else ""
    return f'<path d="{path}"/>'
