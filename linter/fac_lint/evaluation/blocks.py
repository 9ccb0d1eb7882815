"""What ``count``, ``for_each`` and ``enabled`` make of a block: an instance for each key that is known, else one that stands for all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.hcl.write import index
from fac_lint.evaluation import functions, loops
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.values import NULL, Entry, Map, Presence, Value, anything, closed, constant, join, join_all, sequence
from fac_lint.evaluation.values import Sequence as List

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.module import ModuleCall, Resource
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.walking import Step

MOST_INSTANCES = 32
"""With more keys than these, one instance stands for all: people look at a few, and every one costs time."""
SURELY = constant(value=True)
NEVER = constant(value=False)


@dataclass(frozen=True, slots=True)
class BlockInstance:
    """One instance of a resource or call: what stands in brackets behind its address, its scope, and whether it comes to be.

    ``created`` is a known bool, or where the answer comes from.
    """

    key: str
    scope: Scope
    created: Value


def instances_of(block: Resource | ModuleCall, scope: Scope) -> tuple[BlockInstance, ...]:
    """Return the instances of a block; none where it surely makes nothing."""
    if block.for_each is not None:
        return tuple(_each(evaluate(block.for_each, scope), scope))
    if block.count is not None:
        return tuple(_counted(evaluate(block.count, scope), scope))
    if block.enabled is not None:
        return tuple(_if_enabled(evaluate(block.enabled, scope), scope))
    return (BlockInstance("", scope, SURELY),)


def may_be_absent(block: Resource | ModuleCall) -> bool:
    """Whether something decides how many instances of a block there are."""
    return block.count is not None or block.for_each is not None or block.enabled is not None


def _if_enabled(enabled: Value, scope: Scope) -> Iterator[BlockInstance]:
    known = functions.call("tobool", (enabled,)).constant if isinstance(enabled.constant, str) else enabled.constant
    if known is not False:
        yield BlockInstance("", scope, SURELY if known is True else anything(enabled))


def collected(block: Resource | ModuleCall, made: Sequence[tuple[BlockInstance, Value]]) -> Value:
    """Return what a block is as a whole, of which each instance is known: itself, a list by ``count`` or a map by ``for_each``."""
    if block.for_each is None and block.count is None:
        found = join_all(value for _, value in made)
        perhaps = [one.created for one, _ in made if one.created is not SURELY]
        return found if made and not perhaps else join(found, NULL).influenced_by(*perhaps)
    decides = [one.created for one, _ in made]
    if block.count is not None:
        counted = all(one.key for one, _ in made)
        found = sequence(value for _, value in made) if counted else Value(List(None, join_all(value for _, value in made)))
    elif all(one.key for one, _ in made):
        found = Value(Map({one.key[2:-2]: Entry(value, _presence(one)) for one, value in made}))
    else:
        found = Value(Map({}, join_all(value for _, value in made)))
    return found.influenced_by(*decides)


def _presence(made: BlockInstance) -> Presence:
    return Presence.PRESENT if made.created.constant is True else Presence.MAYBE


def any_instance(block: Resource | ModuleCall, scope: Scope) -> Scope:
    """Return the scope inside of a block whichever of its instances is meant."""
    if block.for_each is not None:
        return scope.bind(each=join_all(loops.each_of(evaluate(block.for_each, scope))))
    if block.count is not None:
        return scope.bind(count=closed({"index": anything()}))
    return scope


def one_instance(block: Resource | ModuleCall, scope: Scope, key: str) -> Scope:
    """Return the scope inside of the instance with a key, or of any where the key is not known or not made."""
    if key:
        for made in instances_of(block, scope):
            if made.key == key:
                return made.scope
    return any_instance(block, scope)


def _counted(count: Value, scope: Scope) -> Iterator[BlockInstance]:
    known = functions.call("tonumber", (count,)).constant if isinstance(count.constant, str) else count.constant
    if not isinstance(known, Decimal):
        yield BlockInstance("", scope.bind(count=closed({"index": anything()})), anything(count))
    elif 0 < known <= MOST_INSTANCES:
        for index in range(int(known)):
            yield BlockInstance(f"[{index}]", scope.bind(count=closed({"index": constant(Decimal(index))})), SURELY)
    elif known > MOST_INSTANCES:
        yield BlockInstance("", scope.bind(count=closed({"index": anything()})), SURELY)


def _each(collection: Value, scope: Scope) -> Iterator[BlockInstance]:
    created = loops.has_items(collection)
    if created.constant is False:
        return
    turns = list(zip(loops.turns(collection), loops.each_of(collection), strict=False))
    named = [(_key(each), each, presence) for (_, _, presence, _), each in turns]
    if len(named) > MOST_INSTANCES or not all(key for key, _, _ in named):
        yield BlockInstance("", scope.bind(each=join_all(each for _, each, _ in named)), created)
        return
    for key, each, presence in named:
        sure = presence is Presence.PRESENT and not collection.blank
        yield BlockInstance(index(key), scope.bind(each=each), SURELY if sure else anything(collection))


def _key(each: Value) -> str:
    known = loops.item_of(each, "key").constant
    return str(known) if known is not None else ""


def key_in(steps: tuple[Step, ...], at: int) -> str:
    """Return what stands in brackets behind an address, as `BlockInstance` writes it; empty where it is not known."""
    step = steps[at] if at < len(steps) else None
    known = step.constant if isinstance(step, Value) else None
    if isinstance(known, Decimal):
        return f"[{known}]"
    return index(known) if isinstance(known, str) else ""


def after_index(steps: tuple[Step, ...], at: int) -> int:
    """Return the place of the step behind what stands in brackets, if anything does."""
    return at + 1 if at < len(steps) and (not isinstance(steps[at], str) or steps[at] == "*") else at
