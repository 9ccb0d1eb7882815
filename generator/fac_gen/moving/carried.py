"""The inputs of our module that stand for what is there: values go back from arguments to the inputs that they come of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from fac_core.shared_facts.alternatives import alternatives
from fac_gen.evaluation.expressions import parsed
from fac_gen.moving.likeness import says_nothing
from fac_gen.moving.references import item_of, one_each, path_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.hcl.literal import Value
    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.moving.old_module import Held
    from fac_gen.moving.places import Place
    from fac_gen.moving.references import Bound, Path
    from fac_gen.parts import BlockUse


class Carrier:
    """Collects values of inputs, place by place.

    Providers of the older kind keep zero, an empty text and false for arguments of blocks that were not given; those of the newer one
    keep null, so that beside a null, zero is what somebody gave.
    """

    def __init__(self, types: Mapping[str, TypeConstraint]) -> None:
        self.inputs: dict[str, Value] = {}
        self.types = types

    def carry(self, place: Place) -> None:
        """Take over what one resource says."""
        bound: dict[str, Path] = {}
        if place.said.for_each and (item := item_of(place.said.for_each, place.key)):
            self._stands(item)
            bound["each"] = item
        self._body(place.said.use, _together(place.held), bound, place.held.secret)

    def _body(self, use: BlockUse, there: Mapping[str, Value], bound: Bound, secret: frozenset[str] = frozenset()) -> None:
        exact = any(one is None for one in there.values()) or len(there) == 1
        for one in use.arguments:
            place, held = path_of(parsed(one.value), bound), there.get(one.name)
            if place is not None and one.name not in secret:
                self.put(place, None if self._unsaid(place, held, exact=exact, nested=bool(use.name)) else held)
        for name in dict.fromkeys(one.name for one in use.blocks):
            self._blocks([one for one in use.blocks if one.name == name], blocks_of(there.get(name)), bound)

    def _blocks(self, uses: list[BlockUse], there: list[Mapping[str, Value]], bound: Bound) -> None:
        """Take over blocks of one name: those that callers give item by item take them all, others then stand for none."""
        whole = next((one for one in uses if one.for_each is not None and path_of(parsed(one.for_each), bound) is not None), None)
        for use in uses:
            if use.for_each is None:
                self._body(use, there[0] if there else {}, bound)
                continue
            single = one_each(use.for_each, bound)
            if single is not None and (whole is not None or not there):
                self.put(single, None)
            elif single is not None:
                self._stands(single)
                self._body(use, there[0], {**bound, use.iterator or use.name: single})
        if whole is not None and whole.for_each is not None:
            place = path_of(parsed(whole.for_each), bound) or ()
            self.put(place, [{} for _ in there])
            for number, one in enumerate(there):
                self._body(whole, one, {**bound, whole.iterator or whole.name: (*place, number)})

    def _unsaid(self, place: Path, held: Value, *, exact: bool, nested: bool) -> bool:
        """Whether nobody gave a value; what a member must have is never left out."""
        if held is None or held in ([], {}):
            return True
        if held == "":
            return not (nested and exact) and self._optional(place)
        return nested and not exact and held == 0 and not isinstance(held, bool) and self._optional(place)

    def _optional(self, place: Path) -> bool:
        """Whether a member may be left out, and is null then."""
        kind, optional = self.types.get(str(place[0])), True
        for step in place[1:]:
            if kind is None:
                return True
            if isinstance(step, str) and kind.kind == "object":
                attribute = kind.attributes.get(step)
                kind, optional = (attribute.type, attribute.optional and attribute.default is None) if attribute else (None, True)
            else:
                kind = kind.element
        return optional

    def _stands(self, place: Path) -> None:
        if not isinstance(self.at(place), dict):
            self.put(place, {})

    def at(self, place: Path) -> Value:
        """Return what stands at a place; null where nothing does."""
        held: Value = self.inputs
        for step in place:
            if isinstance(held, dict) and isinstance(step, str):
                held = held.get(step)
            elif isinstance(held, list) and isinstance(step, int) and step < len(held):
                held = held[step]
            else:
                return None
        return held

    def put(self, place: Path, value: Value) -> None:
        """Let something stand at a place; what it stands in is made where it is not there, but not for nothing."""
        held: Value = self.inputs
        for step, after in pairwise(place):
            inner = held.get(step) if isinstance(held, dict) and isinstance(step, str) else _item(held, step)
            if not isinstance(inner, dict | list):
                if value is None:
                    return
                inner = [] if isinstance(after, int) else {}
                _set(held, step, inner)
            held = inner
        _set(held, place[-1], value)


def _together(held: Held) -> Mapping[str, Value]:
    """Return what a resource says without what its provider refuses beside it: of alternatives, a plain argument goes before a block."""
    said = [name for name, one in held.values.items() if not says_nothing(one)]
    groups = (*alternatives(held.type).exactly_one, *alternatives(held.type).at_most_one)
    banned = set[str]()
    for group in groups:
        found = sorted((name for name in group if name in said), key=lambda name: isinstance(held.values[name], list | dict))
        banned.update(found[1:])
    return {name: None if name in banned else one for name, one in held.values.items()}


def _item(held: Value, step: str | int) -> Value:
    return held[step] if isinstance(held, list) and isinstance(step, int) and step < len(held) else None


def _set(held: Value, step: str | int, value: Value) -> None:
    match held, step:
        case dict(), str():
            held[step] = value
        case list(), int() if step < len(held):
            held[step] = value


def blocks_of(there: Value) -> list[Mapping[str, Value]]:
    """Return nested blocks as a state shows them, however often one may stand."""
    several = there if isinstance(there, list) else [there]
    return [one for one in several if isinstance(one, dict)]
