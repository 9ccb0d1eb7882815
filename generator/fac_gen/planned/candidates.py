"""Values to try for an input, the fullest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError
from fac_gen.planned.conversion import converted, type_of
from fac_gen.planned.inside import changes
from fac_gen.planned.rules import Verdict, verdict
from fac_gen.samples.arguments import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.literal import Value
    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.blueprint.module_blueprint import Blueprint, Input
    from fac_gen.planned.rules import Rule

_TURNS = 3
"""Ways of leaving out what excludes something else."""
_REPAIRS = 20


class Candidates:
    """Knows the rules of a module."""

    def __init__(self, m: Blueprint, rules: tuple[Rule, ...]) -> None:
        self.m = m
        self.rules = rules
        self.known: dict[str, list[Value]] = {}

    def of(self, one: Input) -> list[Value]:
        """Return values of an input, in its type, with which all rules hold that speak of it alone."""
        if one.name not in self.known:
            found: list[Value] = []
            for value in self._tried(one):
                if value is not None and value not in found and not any(self._wrong(one, value)):
                    found.append(value)
            self.known[one.name] = found
        return self.known[one.name]

    def _tried(self, one: Input) -> Iterator[Value]:
        if one.type == "bool":
            # First what changes something: true, but of what is true by default.
            yield from (False, True) if one.default == "true" else (True, False)
            return
        said = [value for text in (one.sample, *(rule.accepts for rule in one.validations)) if (value := _raw(text)) is not None]
        whole = not said or ("object(" in one.type and not one.full)
        full = _of_type(type_of(one.type), one.name, self.m.provider) if whole else _raw(one.full)
        for turn in range(_TURNS):
            for value in (*said, *((None,) if not said else ())):
                yield self._repaired(one, _typed(one, _beside(value, _alike(full, _texts(value)), type_of(one.type))), turn)
        yield from (_typed(one, value) for value in said)

    def _repaired(self, one: Input, value: Value, turn: int) -> Value:
        """Return a value whose members are changed until all rules hold; None where that does not help."""
        for _ in range(_REPAIRS):
            rule = next(self._wrong(one, value), None)
            if rule is None:
                return value
            changed = (_typed(one, other) for other in changes(value, rule.condition, turn))
            value = next(
                (other for other in changed if other is not None and verdict(self.m, rule, {one.name: other}) is Verdict.HOLDS), None
            )
            if value is None:
                return None
        return None

    def _wrong(self, one: Input, value: Value) -> Iterator[Rule]:
        own = (rule for rule in self.rules if rule.inputs == {one.name})
        return (rule for rule in own if verdict(self.m, rule, {one.name: value}) is Verdict.BROKEN)


def _raw(text: str) -> Value:
    try:
        return evaluated(text, {}) if text else None
    except (FailsError, NotKnownError):
        return None


def _typed(one: Input, value: Value) -> Value:
    try:
        return converted(value, type_of(one.type))
    except FailsError:
        return None


def _of_type(wanted: TypeConstraint, name: str, provider: str) -> Value:
    """Return a value of a type that holds all that it can."""
    if wanted.kind == "object":
        return {key: _of_type(one.type, key, provider) for key, one in wanted.attributes.items()}
    if wanted.element is None:
        return _raw(sample(name, "string" if wanted.kind == "any" else wanted.kind, provider))
    inner = _of_type(wanted.element, name, provider)
    return {"example": inner} if wanted.kind == "map" else [inner]


def _texts(known: Value, name: str = "") -> dict[str, set[str]]:
    """Return the texts that members of a value hold, by their names wherever they stand."""
    if isinstance(known, str) and name:
        return {name: {known}}
    found: dict[str, set[str]] = {}
    inside = known.items() if isinstance(known, dict) else [(name, one) for one in known] if isinstance(known, list) else ()
    for key, one in inside:
        for other, texts in _texts(one, key).items():
            found.setdefault(other, set()).update(texts)
    return found


def _alike(more: Value, texts: dict[str, set[str]], name: str = "") -> Value:
    """Let a value say of a name what a known one says of it elsewhere: names of things that belong together are the same everywhere."""
    if isinstance(more, str):
        return next(iter(texts[name])) if len(texts.get(name, ())) == 1 else more
    if isinstance(more, dict):
        return {key: _alike(one, texts, key) for key, one in more.items()}
    return [_alike(one, texts, name) for one in more] if isinstance(more, list) else more


def _beside(known: Value, more: Value, wanted: TypeConstraint) -> Value:
    """Return a value that is known to be right, with what another holds beside it."""
    if known is None or more is None:
        return more if known is None else known
    if wanted.kind == "object" and isinstance(known, dict) and isinstance(more, dict):
        every = {name: (known.get(name), more.get(name), one.type) for name, one in wanted.attributes.items()}
        return {name: found for name, parts in every.items() if (found := _beside(*parts)) is not None}
    if wanted.element is None:
        return known
    if isinstance(known, dict) and isinstance(more, dict):
        other = next(iter(more.values()), None)
        return {key: _beside(one, other, wanted.element) for key, one in known.items()} or more
    if isinstance(known, list) and isinstance(more, list):
        other = next(iter(more), None)
        return [_beside(one, other, wanted.element) for one in known] or more
    return known
