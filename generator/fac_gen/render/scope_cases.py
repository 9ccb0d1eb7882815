"""Scopes that are longer than names may be, or hold what names may not: what the generated tests give, and what comes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.hcl.write import quote
from fac_gen.blueprint.cost.identity import default_scope, name_of
from fac_gen.clouds import cloud_of
from fac_gen.render import interface_samples

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_gen.blueprint.guardrails import CostField
    from fac_gen.blueprint.module_blueprint import Blueprint

_NOT_IN_NAMES = ("orderz-Z9:eu", "OrderZ-z9")
_NOT_IN_SCOPES = ("ShopZ-z9+1", "ShopZ-z9 1", "Z-9+1", "Z+")
"""The shorter ones where little room is left: what is too long is told from what is not legal."""
_LONG = re.compile(r"([a-z])\1{19,}")
_WHOLLY_LONG = re.compile(r'"(([a-z])\2{19,})"')


@dataclass(frozen=True, slots=True)
class ScopeCase:
    """A run of the tests: its name, inputs, and the scope and the budget's name that come of them, as HCL."""

    run: str
    cost: str
    scope: str
    budget: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    tag: tuple[str, str] | None = None
    """A tag that comes of it, too: key and value, as HCL."""
    followed: bool = False
    """Whether the case looks at all that carries the scope and counts by it."""


def scope_cases(m: Blueprint) -> list[ScopeCase]:
    """Return the cases of a module: scopes that a caller gives, and defaults where something names an instance."""
    given = [replace(one, followed=not number) for number, one in enumerate(_given(m))]
    return [*given, *_defaults(m)]


def _given(m: Blueprint) -> Iterator[ScopeCase]:
    """Yield a scope that is one character longer than names take, one with a character that they do not hold, and one that they take."""
    rules, names = rules_of(m.provider), m.identity.names
    if interface_samples.expected_name(m) != interface_samples.expected_scope(m):
        yield _case(m, "a_scope_of_the_callers_own_stands_in_names", interface_samples.SCOPE)
    if names.longest < m.identity.longest:
        yield _case(m, "a_scope_of_the_callers_own_is_cut_in_names", "s" * (names.longest + 1))
    wild = [one for one in _NOT_IN_NAMES if not rules.lower and not rules.values.strangers(one) and name_of(one, names) != one]
    if wild:
        yield _case(m, "a_scope_of_the_callers_own_is_legal_in_names", wild[0])


def _case(m: Blueprint, run: str, scope: str) -> ScopeCase:
    return ScopeCase(run, _folded(interface_samples.cost(m, scope=scope)), *_expected(m, scope))


def _expected(m: Blueprint, scope: str) -> tuple[str, str]:
    """Return a scope, and the name of its budget."""
    return _folded(quote(scope)), _folded(quote(f"cost-scope-{name_of(scope, m.identity.names)}"))


def _folded(text: str) -> str:
    """Write long repetitions inside of quoted texts as what they are."""
    return _LONG.sub(lambda one: f"${{{_repeated(one[0])}}}", _WHOLLY_LONG.sub(lambda one: _repeated(one[1]), text))


def _repeated(text: str) -> str:
    return f'join("", [for _ in range({len(text)}) : {quote(text[0])}])'


def _defaults(m: Blueprint) -> Iterator[ScopeCase]:
    """Yield a default that is one character longer than a tag's value, one of characters that a scope does not hold, and a long label."""
    free = _free(m)
    if free is None or interface_samples.gives_scope(m):
        return
    parts = {part.word: part.sample for part in m.identity.parts if part.sample}
    word = f"<{free.name}>"
    room = max(m.identity.longest + 1 - len("-".join((parts | {word: ""}).values())), 1)  # the rest alone may be too long
    yield _default(m, "a_long_default_scope_is_cut", free, parts | {word: "a" * room})
    if room > 1:
        yield _default(m, "a_default_scope_as_long_as_may_be_is_whole", free, parts | {word: "a" * (room - 1)})
    rules = rules_of(m.provider)
    wilds = [one for one in _NOT_IN_SCOPES if rules.lower or not rules.values.strangers(one)]
    wild = next((one for one in wilds if len(one) < room), wilds[0])
    place = cloud_of(m.provider).place_in_other_letters
    spelt = {f"<{name}>": spelling for name, (_, spelling) in place.items() if f"<{name}>" in parts}
    inputs = {name: given for name, (given, _) in place.items() if f"<{name}>" in parts}
    yield _default(m, "a_default_scope_is_legal", free, parts | {word: wild} | spelt, inputs)
    if rules.lower:  # what else the cloud makes of a value, it cuts as well
        yield _default(m, "a_long_label_is_cut", free, parts | {word: "a" * (m.tags.value_length + 1)})


def _default(m: Blueprint, run: str, given: CostField, parts: Mapping[str, str], inputs: Mapping[str, str] | None = None) -> ScopeCase:
    text = parts[f"<{given.name}>"]
    tag = quote(given.key), _folded(quote(rules_of(m.provider).label_value(text)))
    expected = _expected(m, default_scope(parts.values(), m.identity.longest))
    return ScopeCase(run, _folded(interface_samples.cost(m, **{given.name: text})), *expected, inputs or {}, tag)


def _free(m: Blueprint) -> CostField | None:
    """Return a tag that stands in the default scope, and may be anything."""
    words = {part.word for part in m.identity.parts}
    return next((one for one in m.cost_fields if one.tested and one.takes is None and f"<{one.name}>" in words), None)
