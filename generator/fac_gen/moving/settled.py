"""Inputs settled so that a module plans what is there: what cannot simply go back is tried, and judged by what the module would plan."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from fac_gen.evaluation.expressions import evaluated, parsed
from fac_gen.evaluation.values import FailsError, NotKnownError
from fac_gen.moving.carried import Carrier
from fac_gen.moving.likeness import alike
from fac_gen.moving.places import facts_scope
from fac_gen.moving.references import item_of, path_of, paths_in
from fac_gen.planned.conversion import converted, type_of
from fac_gen.planned.resources import Planned
from fac_gen.planned.rules import Verdict, rules_of, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fac_core.hcl.literal import Value
    from fac_core.resource_types.companion_model import Companion
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.evaluation.expressions import Scope
    from fac_gen.moving.places import Place
    from fac_gen.moving.references import Bound, Path
    from fac_gen.parts import BlockUse
    from fac_gen.planned.resources import Written
    from fac_gen.planned.rules import Rule

_OFF: tuple[Value, ...] = (None, False, [], {})
_TOGETHER = 2
"""So many switches are tried together."""


class Settler:
    """Knows a module, what is there, and which inputs were found so far."""

    def __init__(self, m: Blueprint, places: Sequence[Place]) -> None:
        self.m, self.places = m, places
        self.types = {one.name: type_of(one.type) for one in m.inputs}
        self.local = {one.name: one.value for one in m.locals}
        self.there = {(one.said.address, one.key): one.held.values for one in places}
        self.rules = rules_of(m)
        self.defaults = dict(self._defaults())
        self.given: dict[str, Value] = {}
        self.refused: dict[str, Value] = {}
        """Values that an input of ours does not take."""

    def _defaults(self) -> Iterator[tuple[str, Value]]:
        for one in self.m.inputs:
            try:
                yield one.name, converted(evaluated(one.default or "null", {}), self.types[one.name])
            except (FailsError, NotKnownError):
                yield one.name, None

    def settle(self, curated: Iterable[Companion]) -> dict[str, Value]:
        """Return the inputs that differ from their defaults."""
        carrier = Carrier(self.types)
        for place in self.places:
            carrier.carry(place)
        self._tell(carrier, curated)
        secret = {one.name for one in self.m.inputs if one.sensitive}
        for name, one in carrier.inputs.items():
            if name not in secret and name in self.types:
                self._take(name, one)
        self._leave_out()
        for place in self.places:
            self._try_body(place)
        self._leave_out()
        return {name: one for name, one in self.given.items() if one != self.defaults[name]}

    def planned(self, given: Mapping[str, Value] | None = None) -> Planned:
        """Return the module under the inputs found so far, or others."""
        return Planned(self.m, {**self.defaults, **(self.given if given is None else given)}, self.there)

    def _tell(self, carrier: Carrier, curated: Iterable[Companion]) -> None:
        """Take over what facts read out of what is there."""
        named = [(one.said.name, one.held) for one in self.places]
        taken = {one.said.address for one in self.places}
        for said in curated:
            for path, expression in said.told.items() if said.address in taken else ():
                try:
                    carrier.put(tuple(path.split(".")), evaluated(expression, facts_scope(named)))
                except (FailsError, NotKnownError):
                    continue

    def _take(self, name: str, one: Value) -> None:
        """Take a value where the input takes it: its type, and its own rules."""
        try:
            value = converted(one, self.types[name])
        except FailsError:
            self.refused[name] = one
            return
        if value is None and not self._takes_null(name):
            return
        given = {**self.given, name: value}
        if any(self._broken(rule, given) for rule in self._own_rules(name)):
            self.refused[name] = one
        else:
            self.given = given

    def _takes_null(self, name: str) -> bool:
        return next(one.nullable for one in self.m.inputs if one.name == name)

    def _own_rules(self, name: str) -> list[Rule]:
        own = {rule.condition for one in self.m.inputs if one.name == name for rule in one.validations}
        return [rule for rule in self.rules if rule.condition in own and rule.inputs == {name}]

    def _broken(self, rule: Rule, given: Mapping[str, Value]) -> bool:
        every = {**self.defaults, **given}
        return verdict(self.m, rule, every) is Verdict.BROKEN

    def broken(self, given: Mapping[str, Value] | None = None) -> list[str]:
        """Return the conditions that inputs break."""
        chosen = self.given if given is None else given
        return [rule.condition for rule in self.rules if self._broken(rule, chosen)]

    def _leave_out(self) -> None:
        """Switch off what would be made although nothing of it is there."""
        for said in self.planned().resources[1:]:
            before = self._missing(said, self.given)
            if not before:
                continue
            names = dict.fromkeys(str(path[0]) for path in paths_in(parsed(said.count or said.for_each), {}, self.local))
            for chosen in self._switched(names):
                if self._missing(said, chosen) < before and not set(self.broken(chosen)) - set(self.broken()):
                    self.given = chosen
                    break

    def _missing(self, said: Written, given: Mapping[str, Value]) -> int:
        """Return how many instances a module plans that are not there; none where only Terraform can tell."""
        try:
            instances = self.planned(given).instances(said)
        except (FailsError, NotKnownError):
            return 0
        return sum((said.address, key) not in self.there for key in instances)

    def _switched(self, names: Iterable[str]) -> Iterator[dict[str, Value]]:
        """Yield what was found with one input off, or two: none of those that say what is there."""
        free = [name for name in names if name in self.types and (name not in self.given or self.given[name] in _OFF)]
        off = {name: [one for one in _OFF if self._may_be(name, one)] for name in free}
        for several in range(1, _TOGETHER + 1):
            for together in combinations(free, several):
                if all(off[name] for name in together):
                    yield {**self.given, **{name: off[name][0] for name in together}}

    def _may_be(self, name: str, value: Value) -> bool:
        if value is None and not self._takes_null(name):
            return False
        try:
            converted(value, self.types[name])
        except FailsError:
            return False
        return value is None or {bool: "bool", list: "list", dict: "map"}[type(value)] == self.types[name].kind.replace("set", "list")

    def scope_of(self, place: Place, given: Mapping[str, Value] | None = None) -> Scope | None:
        """Return what the arguments of a place are evaluated in; None where it is not planned."""
        try:
            found = self.planned(given).instances(place.said).get(place.key)
        except (FailsError, NotKnownError):
            return None
        return found.scope if found else None

    def _try_body(self, place: Place) -> None:
        """Try inputs for whatever does not come out as it is there, and for the place itself where it is not planned."""
        if self.scope_of(place) is None:
            self._try_switches(place)
        bound: dict[str, Path] = {}
        if place.said.for_each and (item := item_of(place.said.for_each, place.key)):
            bound["each"] = item
        for use, there, inner in _standing(place.said.use, place.held.values, bound):
            for one in use.arguments:
                if path_of(parsed(one.value), inner) is None and there.get(one.name) is not None:
                    self._try_argument(place, one.value, there[one.name], inner)

    def _try_switches(self, place: Place) -> None:
        """Switch on what makes a place stand."""
        asked = parsed(place.said.count or place.said.for_each)
        for name in dict.fromkeys(str(path[0]) for path in paths_in(asked, {}, self.local)):
            if name in self.types and self.types[name].kind == "bool":
                chosen = {**self.given, name: not self.given.get(name, self.defaults[name])}
                if self.scope_of(place, chosen) is not None:
                    self.given = chosen
                    return

    def _try_argument(self, place: Place, expression: str, there: Value, bound: Bound) -> None:
        if bound.keys() - {"each"} or self._right(place, expression, there, self.given) is not False:
            return
        paths = list(paths_in(parsed(expression), bound, self.local))
        switches = [(str(one[0]),) for one in paths if len(one) == 1 and self._is_switch(str(one[0]))]
        for path in [one for one in paths if one not in switches]:
            for flipped in [(), *((one,) for one in switches), *combinations(switches, 2)]:
                chosen = self._with(path, there, flipped)
                if chosen is not None and self._right(place, expression, there, chosen) is True:
                    self.given = chosen
                    return

    def _is_switch(self, name: str) -> bool:
        return name in self.types and self.types[name].kind == "bool"

    def _with(self, path: Path, value: Value, flipped: Iterable[Path]) -> dict[str, Value] | None:
        """Return the inputs with another value at a place and some switches the other way; None where ours does not take that."""
        name = str(path[0])
        if name not in self.types:
            return None
        carrier = Carrier(self.types)
        carrier.inputs = {name: _copied(self.given.get(name, self.defaults[name]))}
        carrier.put(path, value)
        chosen = {**self.given, **{str(one): not self.given.get(str(one), self.defaults[str(one)]) for (one,) in flipped}}
        try:
            chosen[name] = converted(carrier.inputs[name], self.types[name])
        except FailsError:
            return None
        return chosen if not set(self.broken(chosen)) - set(self.broken()) else None

    def _right(self, place: Place, expression: str, there: Value, given: Mapping[str, Value]) -> bool | None:
        """Whether an argument comes out as it is there; None where only Terraform can tell."""
        scope = self.scope_of(place, given)
        if scope is None:
            return None
        try:
            return alike(evaluated(expression, scope), there)
        except FailsError:
            return False
        except NotKnownError:
            return None


def _standing(use: BlockUse, there: Mapping[str, Value], bound: Bound) -> Iterator[tuple[BlockUse, Mapping[str, Value], Bound]]:
    """Yield a block and what stands in it without being asked for, with what is there of each."""
    yield use, there, bound
    for one in use.blocks:
        held = there.get(one.name)
        first = held[0] if isinstance(held, list) and held else held
        if one.for_each is None and isinstance(first, dict):
            yield from _standing(one, first, bound)


def _copied(one: Value) -> Value:
    if isinstance(one, dict):
        return {name: _copied(held) for name, held in one.items()}
    return [_copied(held) for held in one] if isinstance(one, list) else one
