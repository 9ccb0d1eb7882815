"""What a plan or state says of a resource, as the values and nodes that rules look at.

Nothing of it depends on inputs: a value is known, known after apply, or secret. Of a secret only whether it is there counts.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.resources import below
from fac_lint.evaluation.node import LazyValues, Occurrence, PlainNode
from fac_lint.evaluation.values import Entry, Map, Presence, Value, anything, constant, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.resources import Json, Marks
    from fac_core.schema.resource_schema import Block
    from fac_lint.evaluation.node import Place, Written

_DEEPEST = 3
_SECRET = frozenset({"it is secret"})


@dataclass(frozen=True, slots=True)
class Content:
    """A value of a document with what of it is unknown and secret; ``address`` is what reasons call it."""

    address: str
    value: Json = None
    unknown: Marks = False
    secret: Marks = False

    def under(self, step: str | int) -> Content:
        """Return what stands under a key or at a position."""
        value: Json = None
        if isinstance(self.value, dict):
            value = self.value.get(str(step))
        elif isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            value = self.value[step]
        return Content(f"{self.address}.{step}", value, below(self.unknown, step), below(self.secret, step))

    def keys(self) -> list[str]:
        """Return the keys of a map; those of unknown values stand among the marks alone."""
        return sorted({key for part in (self.value, self.unknown) if isinstance(part, dict) for key in part})

    def items(self) -> list[Content]:
        """Return the items of a list."""
        return [self.under(index) for index in range(max(len(part) for part in (self.value, self.unknown) if isinstance(part, list)))]

    @property
    def is_null(self) -> bool:
        """Whether it is surely null."""
        return self.value is None and not (self.unknown is True or self.is_list or self.is_map)

    @property
    def is_list(self) -> bool:
        """Whether it is a list, a set or a tuple."""
        return isinstance(self.value, list) or (isinstance(self.unknown, list) and self.value is None)

    @property
    def is_map(self) -> bool:
        """Whether it is a map or an object."""
        return isinstance(self.value, dict) or (isinstance(self.unknown, dict) and self.value is None and bool(self.keys()))


def lift(content: Content) -> Value:
    """Return the value that stands for what a document says."""
    if content.unknown is True:
        return after_apply(content)
    if content.is_map:
        return Value(Map({key: Entry(lift(content.under(key))) for key in content.keys()}))  # noqa: SIM118 - no mapping
    if content.is_list:
        return sequence(map(lift, content.items()))
    if content.secret is True and content.value not in (None, ""):
        return anything(reasons=_SECRET)
    return _scalar(content.value)


def _scalar(value: Json) -> Value:
    if isinstance(value, str | bool | Decimal) or value is None:
        return constant(value)
    return constant(Decimal(str(value)))


def after_apply(content: Content) -> Value:
    """Return what is known of a value that only the apply will tell."""
    return anything(reasons=frozenset({f"{content.address} is known after apply"}))


def node_of(content: Content, block: Block | None, place: Place, places: Mapping[str, Written] | None = None) -> PlainNode:
    """Return the inside of a resource or nested block; its schema tells arguments from nested blocks."""
    if content.unknown is True:
        return _unknown_node(content, block, place)
    nested = block.blocks if block is not None else {}
    names = content.keys()
    inner = {name: content.under(name) for name in names if name not in nested}
    arguments = LazyValues({name: partial(lift, each) for name, each in inner.items() if not each.is_null})
    found = [one for name in names if name in nested for one in _occurrences(name, content.under(name), nested[name].block, place)]
    return PlainNode(arguments, tuple(found), places or {})


def _occurrences(name: str, content: Content, block: Block | None, place: Place) -> Iterator[Occurrence]:
    if content.unknown is True:
        yield _perhaps(name, content, _unknown_node(content, block, place), place)
    elif content.is_list:
        yield from (_occurrence(name, one, block, place) for one in content.items())
    elif content.is_map:
        yield _occurrence(name, content, block, place)


def _occurrence(name: str, content: Content, block: Block | None, place: Place) -> Occurrence:
    return Occurrence(name, node_of(content, block, place), place)


def _unknown_node(content: Content, block: Block | None, place: Place, depth: int = _DEEPEST) -> PlainNode:
    """Return a block of which everything the schema names may be there; schemas nest deeply, and some in themselves."""
    if block is None:
        return PlainNode({})
    arguments = {name: after_apply(content.under(name)) for name in block.attributes}
    inner = ((name, content.under(name), nested.block) for name, nested in block.blocks.items() if depth)
    return PlainNode(
        arguments, tuple(_perhaps(name, each, _unknown_node(each, below_it, place, depth - 1), place) for name, each, below_it in inner)
    )


def _perhaps(name: str, content: Content, node: PlainNode, place: Place) -> Occurrence:
    return Occurrence(name, node, place, Presence.MAYBE, many=True, decides=after_apply(content))
