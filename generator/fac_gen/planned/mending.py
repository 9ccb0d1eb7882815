"""Inputs that break a rule, changed so that it holds."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_gen.blueprint.inputs.paths import put
from fac_gen.blueprint.inputs.solving import Solver
from fac_gen.evaluation.expressions import parsed
from fac_gen.evaluation.values import FailsError
from fac_gen.planned.conversion import converted, type_of
from fac_gen.planned.inside import changes
from fac_gen.planned.rules import Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_gen.blueprint.inputs.paths import Given, Path
    from fac_gen.blueprint.inputs.plausible import Plausible
    from fac_gen.blueprint.module_blueprint import Blueprint
from fac_gen.planned.rules import Rule

Values: TypeAlias = "dict[str, Value]"
_TRIED, _DEPTH = 12, 4
"""So many ways to mend one rule are tried, and so many rules are mended one after another."""


class Mender:
    """Knows the rules of a module, and what its inputs are in all tests."""

    def __init__(self, m: Blueprint, rules: tuple[Rule, ...], known: Plausible, base: Mapping[str, Value]) -> None:
        self.m, self.rules, self.known, self.base = m, rules, known, base
        # What holds of the rest of a module whatever is given, or cannot be judged: only terraform can tell, and tells it in the tests.
        self.open = frozenset(one for one in rules if verdict(m, one, base) is Verdict.OPEN)

    def mended(self, given: Values, kept: frozenset[str], own: str, depth: int = _DEPTH) -> Values | None:
        """Return inputs with which all rules hold, as given but for what is not ``kept``; None where no way is found.

        The input ``own`` may be changed too, but not left out.
        """
        return self._mended(given, kept, own, depth, set())

    def _mended(self, given: Values, kept: frozenset[str], own: str, depth: int, failed: set[tuple[str, int]]) -> Values | None:
        """Search on, but not from what ``failed`` before with as many steps left: several ways lead to the same inputs."""
        wrong = self._wrong(given)
        if wrong is None:
            return given
        if not depth or (state := (repr(given), depth)) in failed:
            return None
        for answer in self._answers(wrong, given, kept, own):
            found = self._mended(answer, kept, own, depth - 1, failed)
            if found is not None:
                return found
        failed.add(state)
        return None

    def _wrong(self, given: Values) -> Rule | None:
        every = {**self.base, **given}
        judged = (one for one in self.rules if one.inputs & given.keys() and one not in self.open)
        return next((one for one in judged if verdict(self.m, one, every) is not Verdict.HOLDS), None)

    def _answers(self, wrong: Rule, given: Values, kept: frozenset[str], own: str) -> Iterator[Values]:
        """Yield inputs changed in one of the ways in which a rule may hold: best those that leave ``own`` as it is."""
        found = [
            answer
            for part in _parts(parsed(wrong.condition))
            for answer in islice(Solver(self.known).solve(part, wanted=True), _TRIED)
            if all(self._free(path, one, kept, own) for path, one in answer.items())
        ]
        others = [{path: one for path, one in answer.items() if path[0] != own} for answer in found]
        inside: list[Given] = [{(own,): one} for one in changes(given[own], wrong.condition, 0)]
        for answer in (*others, *found, *inside):
            changed = self._with(given, answer)
            if changed is not None and changed != given and verdict(self.m, wrong, {**self.base, **changed}) is Verdict.HOLDS:
                yield changed

    def _free(self, path: Path, wanted: Value, kept: frozenset[str], own: str) -> bool:
        """Whether a path may have another value."""
        name = path[0]
        return name in self.known.inputs and name not in kept and not (path == (own,) and wanted is None)

    def _with(self, given: Values, answer: Given) -> Values | None:
        changed = dict(given)
        try:
            for (name, *members), wanted in answer.items():
                changed[name] = self._typed(name, put(self._whole(name, changed), members, wanted) if members else wanted)
        except FailsError:
            return None
        return changed

    def _whole(self, name: str, given: Values) -> dict[str, Value]:
        """Return an input that a member is changed of."""
        known = given.get(name, self.base.get(name))
        kind = self.known.type_at((name,))
        whole = known if known is not None or kind is None else self.known.least(self.known.sampled((name,)), kind, name)
        if not isinstance(whole, dict):
            raise FailsError(name)
        return whole

    def _typed(self, name: str, one: Value) -> Value:
        return converted(one, type_of(self.known.inputs[name].type))


def _parts(one: syntax.Expression) -> Iterator[syntax.Expression]:
    """Yield a condition, and those that it is joined of: where the others hold already, each alone is enough."""
    yield one
    if isinstance(one, syntax.Binary) and one.operator in {"&&", "||", "==", "!="}:
        yield from (*_parts(one.left), *_parts(one.right))
