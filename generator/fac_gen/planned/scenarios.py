"""What the generated tests give to see it arrive: inputs that go together, with as much in them as their rules allow.

Most inputs go together, so the first scenario gives nearly all, no two plain values alike: what stands in another's place is seen.
Others give what excludes something that was given: each begins with one input that did not arrive yet, or not wholly, and gives beside it
what the rules ask for then, and as much of the rest as goes with it. The last ones are the first again, with its switches set so that
each is told from those beside it, and with as little given as has a default.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.hcl.write import fitting
from fac_gen.blueprint.inputs.plausible import Plausible
from fac_gen.evaluation.values import FailsError
from fac_gen.planned.apart import apart
from fac_gen.planned.candidates import Candidates
from fac_gen.planned.conversion import converted, least, type_of
from fac_gen.planned.expectations import Expectations
from fac_gen.planned.mending import Mender
from fac_gen.planned.resources import Planned
from fac_gen.planned.rules import base_of, rules_of
from fac_gen.planned.switches import bare, has_switch, switched, turned, turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.planned.expectations import Expectation
    from fac_gen.planned.mending import Values

MOST = 12
"""Scenarios of one module."""
_WIDTH = 80
"""Longest line of a value, in characters."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Inputs, and what a plan shows with them that none before has shown."""

    name: str
    given: Mapping[str, str]
    """Values by input, as HCL."""
    conditions: tuple[str, ...]
    places: frozenset[tuple[str, ...]]
    """What the conditions speak of: addresses of resources without an index, then names of blocks and of the argument."""
    wrong: str = "an argument is not what was given"
    """What is said where a condition does not hold."""


def scenarios(m: Blueprint) -> tuple[Scenario, ...]:
    """Return the scenarios of a module, in the order in which its tests have them."""
    return tuple(_Search(m).scenarios())


class _Search:
    def __init__(self, m: Blueprint) -> None:
        self.m, rules = m, rules_of(m)
        self.expectations = Expectations(m)
        self.candidates = Candidates(m, rules)
        self.inputs = {one.name: one for one in m.inputs}
        self.base = base_of(m)
        self.mender = Mender(m, rules, Plausible(self.inputs, m.provider), self.base)
        self.seen: set[tuple[str, ...]] = set()
        self.asked: set[str] = set()
        """All conditions of scenarios so far."""
        self.left = list(self.inputs)
        """Inputs that no scenario gives yet."""
        self.given: dict[str, list[Value]] = {name: [] for name in self.inputs}

    def scenarios(self) -> Iterator[Scenario]:
        filled = self._apart(self._filled({}, self.left))
        first = self._told(filled)
        made = [first] if first else []
        for name, one in self.inputs.items():
            for value in self.candidates.of(one):
                if len(made) < MOST and value not in self.given[name]:
                    made += self._around(name, value)
        yield from (replace(one, name=f"{one.name}_{number}") for number, one in enumerate(made, 1))
        if first:
            yield from self._switched(filled)
            yield from self._least(filled)

    def _apart(self, given: Values) -> Values:
        """Change what is given so that plain values beside each other differ, as far as the rules allow."""
        changed = apart({**given}, "", lambda one: self._go_together(self._converted(one)))
        return self._converted(changed)

    def _converted(self, given: Value) -> Values:
        held = given if isinstance(given, dict) else {}
        return {name: converted(one, type_of(self.inputs[name].type)) for name, one in held.items()}

    def _go_together(self, given: Values) -> bool:
        return self.mender.mended(given, frozenset(given), "", 0) is not None and self._plans(given)

    def _switched(self, first: Values) -> Iterator[Scenario]:
        """Yield the first scenario with other switches, so often that no two beside each other are the same in all."""
        for turn in range(turns(self._shown(first) or ())):
            other = {name: bare(one, type_of(self.inputs[name].type)) for name, one in turned(first, turn).items() if has_switch(one)}
            given = self._as_far_as_it_goes(other)
            conditions = tuple(dict.fromkeys(one.condition for one in switched(self._shown(given) or ())))
            if given and conditions:
                yield _scenario(f"switches_are_told_apart_{turn + 1}", given, conditions, frozenset())

    def _least(self, first: Values) -> Iterator[Scenario]:
        """Yield what stands where nothing is given that has a default."""
        barest = {name: least(one, type_of(self.inputs[name].type)) for name, one in first.items()}
        fewer: Values = {name: one for name, one in barest.items() if one is not None and one != _filled(first[name])}
        given = self._as_far_as_it_goes(fewer)
        shown = self._shown(given) or []
        # A switch had either value before; what it is without being given nothing has asked yet.
        conditions = tuple(dict.fromkeys((*self._not_asked(shown), *(one.condition for one in switched(shown)))))
        if conditions:
            found = _scenario("what_is_not_given_has_its_default", {name: fewer[name] for name in given}, conditions, frozenset())
            yield replace(found, wrong="a default is another one; a module with a default of its own says so here, too")

    def _as_far_as_it_goes(self, wanted: Values) -> Values:
        """Return inputs in their types; where they do not go together, only those that do, first come, first served."""
        whole = self._converted(wanted)
        if self._go_together(whole):
            return whole
        given: Values = {}
        for name, one in whole.items():
            more = {**given, name: one}
            given = more if self._go_together(more) else given
        return given

    def _not_asked(self, found: Iterable[Expectation]) -> tuple[str, ...]:
        conditions = tuple(one for one in dict.fromkeys(one.condition for one in found) if one not in self.asked)
        self.asked |= {*conditions}
        return conditions

    def _around(self, name: str, value: Value) -> Iterator[Scenario]:
        """Yield a scenario that begins with a value of an input, where that brings something new."""
        given = self.mender.mended({name: value}, frozenset(), name)
        if given is not None and self._news(given):
            told = self._told(self._apart(self._filled(given, [one for one in self.left if one not in given])))
            yield from [told] if told else []

    def _filled(self, given: Values, names: Sequence[str]) -> Values:
        """Add inputs as far as they go with what is given."""
        whole = self._with(given, names)
        return whole if self._plans(whole) else self._with(given, names, wary=True)

    def _with(self, given: Values, names: Sequence[str], *, wary: bool = False) -> Values:
        before = None
        while given != before:  # what was refused is tried again, with all that is given by now
            before = given
            for name in names:
                for value in self.candidates.of(self.inputs[name]) if name not in given else ():
                    found = self.mender.mended({**given, name: value}, frozenset(given), name)
                    if found is not None and not (wary and not self._plans(found)):
                        given = found
                        break
        return given

    def _plans(self, given: Values) -> bool:
        """Whether no expression of the module fails, as far as is known."""
        return self._shown(given) is not None

    def _shown(self, given: Values) -> list[Expectation] | None:
        """Return what a plan shows; None where an expression of the module fails."""
        try:
            return self.expectations.under(Planned(self.m, {**self.base, **given}))
        except FailsError:
            return None

    def _news(self, given: Values) -> list[Expectation]:
        return [one for one in self._shown(given) or () if one.place not in self.seen]

    def _told(self, given: Values) -> Scenario | None:
        news = self._news(given)
        if not news:
            return None
        self.seen |= {one.place for one in news}
        self.left = [name for name in self.left if name not in given]
        for name, value in given.items():
            self.given[name].append(value)
        return _scenario("what_is_given_arrives", given, self._not_asked(news), frozenset(one.place for one in news))


def _scenario(name: str, given: Values, conditions: tuple[str, ...], places: frozenset[tuple[str, ...]]) -> Scenario:
    return Scenario(name, {key: fitting(_filled(one), width=_WIDTH) for key, one in given.items()}, conditions, places)


def _filled(one: Value) -> Value:
    """Return a value without members that are null: whoever calls a module leaves them out."""
    if isinstance(one, dict):
        return {name: _filled(held) for name, held in one.items() if held is not None}
    return [_filled(held) for held in one] if isinstance(one, list) else one
