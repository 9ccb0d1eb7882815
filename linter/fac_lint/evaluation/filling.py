"""What a plan leaves open, filled in from the source beside it.

An argument that nobody writes and the provider decides is "known after apply", and so is a list with one id in it. The source says that
the first is not written and of the second where its parts come from, which is what rules ask. Only what the source says of itself is
taken: where an input of the root takes part that the plan does not tell, or where it is sure of a value that the plan would show, it
stays open.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fac_lint.evaluation.node import LazyValues, Occurrence, PlainNode
from fac_lint.evaluation.values import Entry, Extreme, Map, Presence, Sequence, Value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence as Several

    from fac_core.schema.resource_schema import Block
    from fac_lint.evaluation.node import Node

_OPEN = " is known after apply"


def filled(told: PlainNode, source: Node, block: Block, summed: str) -> PlainNode:
    """Return the inside of a block as a plan tells it, and as the source does where the plan leaves it open.

    ``summed`` is the argument in which the provider shows its own default tags as well: no source tells that one.
    """
    open_to = {name for name, one in block.attributes.items() if one.settable and name != summed}
    makers = {name: partial(_argument, told, source, name) if name in open_to else partial(told.argument, name) for name in told.arguments}
    found = [one for name in dict.fromkeys(one.type for one in told.blocks) for one in _blocks(name, told, source, block, summed)]
    texts = {name: partial(source.texts, name) for name in told.arguments if name in open_to and name in source.arguments}
    known = {name: make for name, make in texts.items() if _is_open(told.arguments[name]) and _is_own(source.arguments[name])}
    return PlainNode(LazyValues(makers), tuple(found), told.places, LazyValues(known))


def _argument(told: Node, source: Node, name: str) -> Value:
    value = told.argument(name)
    return _with(value, source.argument(name)) if _is_open(value) else value


def _is_open(value: Value) -> bool:
    """Whether a plan leaves some of a value open; what is secret stays so."""
    return any(reason.endswith(_OPEN) for reason in value.flows.reasons)


def _is_own(value: Value) -> bool:
    return not value.flows.inputs


def _with(told: Value, source: Value) -> Value:
    if told.shape is Extreme.ANY:
        return source if _is_own(source) and _is_open(told) and (source.flows.reasons or source.is_surely_blank) else told
    match told.shape, source.shape:
        case Sequence(items=items), Sequence(items=others) if items is not None and others is not None and len(items) == len(others):
            if all(_agree(one, other) for one, other in zip(items, others, strict=True)):
                made = tuple(_with(one, other) for one, other in zip(items, others, strict=True))
                return Value(Sequence(made, None, told.shape.is_set), told.inputs, told.reasons)
        case Map(entries=entries, rest=None), Map(entries=others):
            merged = {key: Entry(_with(one.value, others[key].value)) if key in others else one for key, one in entries.items()}
            return Value(Map(merged), told.inputs, told.reasons)
    return told


def _agree(told: Value, source: Value) -> bool:
    """Whether the source may mean what a plan tells."""
    if told.constants and source.constants:
        return bool(told.constants & source.constants)
    return True


def _blocks(name: str, told: Node, source: Node, block: Block, summed: str) -> Iterable[Occurrence]:
    """Return the nested blocks of a name; those that a plan leaves open as a whole are those that the source may make."""
    mine, theirs = [one for one in told.blocks if one.type == name], [one for one in source.blocks if one.type == name]
    inner = block.blocks.get(name)
    if inner is None or not all(_is_own(one.decides) for one in theirs):
        return mine
    if any(one.many for one in mine):
        return theirs if all(map(_speaks_for_itself, theirs)) else mine
    if not all(one.presence is Presence.PRESENT and not one.many for one in theirs):
        return mine
    pairs = [(one, _fitting(index, one, mine, theirs)) for index, one in enumerate(mine)]
    return [_filled_block(one, other, inner.block, summed) if other is not None else one for one, other in pairs]


def _speaks_for_itself(block: Occurrence) -> bool:
    return all(map(_is_own, block.node.arguments.values())) and all(map(_speaks_for_itself, block.node.blocks))


def _fitting(index: int, told: Occurrence, mine: Several[Occurrence], theirs: Several[Occurrence]) -> Occurrence | None:
    """Return the block of the source that a block of a plan is: the one at its place, else the only one that may be it."""
    able = [one for one in theirs if all(_agree(told.node.argument(name), one.node.argument(name)) for name in one.node.arguments)]
    if len(mine) == len(theirs) and theirs[index] in able:
        return theirs[index]
    return able[0] if len(able) == 1 else None


def _filled_block(told: Occurrence, source: Occurrence, block: Block, summed: str) -> Occurrence:
    if not isinstance(told.node, PlainNode):
        return told
    return Occurrence(told.type, filled(told.node, source.node, block, summed), told.place, told.presence, told.many, told.decides)
