"""The inside of a resource or nested block as values: what rules look at, wherever it was read from.

A `Node` that was read from source evaluates an argument when it is first asked for; pickled, it is a plain value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from fac_core.dataclass import dataclass
from fac_core.hcl.syntax import Literal
from fac_core.module.declarations import nested_blocks
from fac_lint.evaluation import loops, maps
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.text_parts import parts_of, texts_in
from fac_lint.evaluation.values import NO_VALUE, NULL, Extreme, Map, Presence, Sequence, Value, closed, constant, join, join_all, unknown

if TYPE_CHECKING:
    from fac_core.finding import Range
    from fac_core.hcl.syntax import Attribute, Block, Body, Expression, File
    from fac_core.module import NestedBlock
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.text_parts import Parts

Place: TypeAlias = "tuple[str, Range | None]"
"""A file, and a range in it; without one where it is a plan or a state."""


@dataclass(frozen=True, slots=True)
class Written:
    """Where an argument stands: the whole of it, and its value."""

    file: str
    range: Range
    value: Range

    @property
    def place(self) -> Place:
        """The whole argument."""
        return self.file, self.range


_META = frozenset({"count", "for_each", "provider", "depends_on"})


V = TypeVar("V")


class LazyValues(Mapping[str, V]):
    """Values by name, each computed when it is first asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], V]]) -> None:
        self._makers = makers
        self._known: dict[str, V] = {}

    def __getitem__(self, name: str) -> V:
        if name not in self._known:
            self._known[name] = self._makers[name]()
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def __reduce__(self) -> tuple[type, tuple[dict[str, V]]]:
        return dict, (dict(self.items()),)


class Node:
    """Arguments by name, and nested blocks in order; ``places`` says where each argument stands."""

    arguments: Mapping[str, Value]
    blocks: tuple[Occurrence, ...]
    places: Mapping[str, Written]
    written_texts: Mapping[str, tuple[Parts, ...]]
    """What is known of texts that are put together from known and unknown ones, by argument; `texts` is what to ask."""

    def argument(self, path: str) -> Value:
        """Return what is known of an argument, dotted where it stands in nested blocks; of several blocks the join, null without any."""
        head, _, rest = path.partition(".")
        if head in self.arguments:
            return inside(self.arguments[head], rest)
        if not rest:
            return NULL
        found = [block for block in self.blocks if block.type == head]
        values = [block.node.argument(rest).controlled_by(block.decides) for block in found]
        sure = any(block.presence is Presence.PRESENT for block in found)
        return join_all(values) if sure else join_all([*values, NULL])

    def where_given(self, path: str) -> Value:
        """Return what an argument holds where the blocks that it stands in occur; null when none is written."""
        head, _, rest = path.partition(".")
        if head in self.arguments or not rest:
            return self.argument(path)
        values = [block.node.where_given(rest) for block in self.blocks if block.type == head]
        return join_all(values) if values else NULL

    def texts(self, name: str) -> tuple[Parts, ...]:
        """Return what is known of the text that an argument of this very node holds, or of each text of a list; none where it is null."""
        return self.written_texts.get(name) or parts_of(self.argument(name))

    def place(self, path: str) -> Place | None:
        """Return where an argument stands first, or the block that it would stand in."""
        head, _, rest = path.partition(".")
        if head in self.places:
            return self.places[head].place
        found = next((block for block in self.blocks if block.type == head), None)
        return (found.node.place(rest) or found.place) if found is not None else None

    def written(self, path: str) -> Written | None:
        """Return where an argument of this very node stands."""
        return self.places.get(path)

    def each(self, path: str) -> Iterator[Occurrence]:
        """Yield the nested blocks at a dotted path; an argument that holds an object, or a list of some, is as good as blocks."""
        head, _, rest = path.partition(".")
        found = [block for block in self.blocks if block.type == head]
        if not found and head in self.arguments and head in self.places:
            found = list(_unfolded(head, self.arguments[head], self.places[head]))
        for block in found:
            if rest:
                yield from (inner.within(block) for inner in block.node.each(rest))
            else:
                yield block


@dataclass(frozen=True, eq=False)
class Occurrence:
    """A nested block; ``many`` when it stands for any number of blocks, ``decides`` is what decides how many there are."""

    type: str
    node: Node
    place: Place
    presence: Presence = Presence.PRESENT
    many: bool = False
    decides: Value = NO_VALUE

    def if_made(self, value: Value) -> Value:
        """Return what an argument in it gives where the block occurs: perhaps nothing."""
        if self.presence is Presence.PRESENT and not self.many:
            return value.controlled_by(self.decides)
        return join(value, NULL).influenced_by(self.decides)

    def within(self, outer: Occurrence) -> Occurrence:
        """Return the block as the one around it lets it occur."""
        if outer.presence is Presence.PRESENT and not outer.many:
            return self
        presence = self.presence if outer.presence is Presence.PRESENT else Presence.MAYBE
        return Occurrence(self.type, self.node, self.place, presence, self.many or outer.many, self.decides.controlled_by(outer.decides))


def _unfolded(name: str, value: Value, written: Written) -> Iterator[Occurrence]:
    """Yield the blocks that an argument stands for: in JSON, and in what a plan holds, the two look alike."""
    match value.shape:
        case Map(entries=entries):
            arguments = {key: entry.value for key, entry in entries.items()}
            yield Occurrence(name, PlainNode(arguments, (), dict.fromkeys(arguments, written)), written.place)
        case Sequence(items=items) if items is not None:
            for item in items:
                yield from _unfolded(name, item, written)


def inside(value: Value, path: str) -> Value:
    """Return what stands at a dotted path in a value; of a list what any of its items holds there."""
    for name in path.split(".") if path else ():
        if isinstance(value.shape, Sequence):
            value = value.shape.any_item.controlled_by(value)
        if value.shape is Extreme.NONE and value.blank:
            return value
        value = _member(value, name)
    return value


def _member(value: Value, name: str) -> Value:
    found = maps.item(value, constant(name))
    return join(found.without_failure(), NULL) if found.fails else found


@dataclass(frozen=True, eq=False)
class PlainNode(Node):
    """A node of which everything is known that can be."""

    arguments: Mapping[str, Value]
    blocks: tuple[Occurrence, ...] = ()
    places: Mapping[str, Written] = field(default_factory=dict)
    written_texts: Mapping[str, tuple[Parts, ...]] = field(default_factory=dict)


FileOf: TypeAlias = "Callable[[Attribute | Block], File]"
Within: TypeAlias = "Callable[[str, Callable[[], Value]], Value]"


def _within(name: str, compute: Callable[[], Value]) -> Value:
    del name
    return compute()


class SourceNode(Node):
    """The inside of a block in a file: nothing is evaluated before someone asks for it, and then ``within`` what looks for circles."""

    def __init__(
        self, body: Body, scope: Scope, file_of: FileOf, nested: tuple[NestedBlock, ...] | None = None, within: Within = _within
    ) -> None:
        self._first = {attribute.name: attribute for attribute in reversed(body.attributes) if attribute.name not in _META}
        self._body, self._scope, self._file_of, self._nested = body, scope, file_of, nested
        self.arguments = LazyValues({name: _maker(attribute, scope, within) for name, attribute in self._first.items()})

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name not in {"blocks", "places", "written_texts"}:
                raise AttributeError(name)
            found = self.__dict__[name] = getattr(self, f"_{name}")()
            return found

    def _blocks(self) -> tuple[Occurrence, ...]:
        nested = self._nested if self._nested is not None else nested_blocks(self._body)
        return tuple(occurrence for block in nested for occurrence in _occurrences(block, self._scope, self._file_of))

    def _places(self) -> Mapping[str, Written]:
        return LazyValues({name: partial(_written, attribute, self._file_of) for name, attribute in self._first.items()})

    def _written_texts(self) -> Mapping[str, tuple[Parts, ...]]:
        found = ((name, attribute.expression) for name, attribute in self._first.items())
        return LazyValues({name: partial(texts_in, whole, self._scope) for name, whole in found if not isinstance(whole, Literal)})

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return PlainNode, (dict(self.arguments), self.blocks, dict(self.places), dict(self.written_texts))


def _written(attribute: Attribute, file_of: FileOf) -> Written:
    return Written(file_of(attribute).path, attribute.range, attribute.expression.range)


def _maker(attribute: Attribute, scope: Scope, within: Within) -> Callable[[], Value]:
    return partial(within, attribute.name, lambda: _computed(attribute.expression, attribute.name, scope))


def _computed(expression: Expression, name: str, scope: Scope) -> Value:
    """Evaluate an expression; what surely fails is not as good as nothing written: Terraform refuses it."""
    value = evaluate(expression, scope)
    refused = value.shape is Extreme.NONE and value.fails and not value.null
    return unknown(f"what {name} holds can never be computed", value) if refused else value


def _occurrences(block: NestedBlock, scope: Scope, file_of: FileOf) -> Iterator[Occurrence]:
    place = file_of(block.block).path, block.block.header
    if not block.dynamic or block.for_each is None:
        yield Occurrence(block.type, SourceNode(block.body, scope, file_of), place)
        return
    collection = _computed(block.for_each, "for_each", scope)
    decides = Value(Extreme.NONE).controlled_by(collection)
    for key, value, presence, is_rest in loops.turns(collection):
        inner = scope.bind(**{block.iterator or block.type: closed({"key": key, "value": value})})
        sure = presence is Presence.PRESENT and not collection.blank
        occurs = Presence.PRESENT if sure else Presence.MAYBE
        flows = decides if sure else decides.influenced_by(collection)
        yield Occurrence(block.type, SourceNode(block.body, inner, file_of), place, occurs, is_rest, flows)
