"""Inputs that take null although their default is another value, and the companions that null switches off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint, Companion, Input

_CREATED = "var.create && "
# A precondition that wants one of several: null alone would be refused.
_ONE_OF = re.compile(r"!= null \|\||== null\) != \(")
_INPUT = re.compile(r"\bvar\.([a-z0-9_]+)")
_GIVEN = re.compile(r"(?:var\.([a-z0-9_]+) != null|length\(var\.([a-z0-9_]+)\) > 0)\Z")


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A companion that is gone when these inputs are null."""

    address: str
    inputs: tuple[str, ...]


def switched_off(m: Blueprint) -> list[SwitchedOff]:
    """Return the companions that exist unless the caller gives null, with the inputs that must be null for that."""
    needed = {name for rule in m.preconditions if _ONE_OF.search(rule.condition) for name in _INPUT.findall(rule.condition)}
    inputs = {one.name: one for one in m.inputs if one.name not in needed}
    found = [SwitchedOff(one.address, names) for one in m.companions if (names := _nulls(one, inputs))]
    return sorted(found, key=lambda one: one.address)


def never_null(m: Blueprint) -> list[str]:
    """Return the inputs, those of guardrails too, for which null means what stands by default."""
    own = [one.name for one in m.inputs if not one.required and not one.nullable]
    return sorted([*own, "alarms", "create", "notifications", m.tags_word])


def _nulls(companion: Companion, inputs: dict[str, Input]) -> tuple[str, ...]:
    """Return the inputs whose null is enough; nothing when something else decides, or when it does not exist by default."""
    condition = companion.count.removesuffix(" ? 1 : 0").removeprefix(_CREATED).strip("()")
    given = [_GIVEN.match(term) for term in condition.split(" || ")]
    names = [one[1] or one[2] for one in given if one]
    if not companion.count.startswith(_CREATED) or not all(given) or not set(names) <= set(inputs):
        return ()
    asked = [inputs[name] for name in names]
    standing = [one for one in asked if one.shown or not _is_nothing(one)]  # what the smallest example gives, the tests give too
    return tuple(sorted(one.name for one in standing)) if all(one.nullable and not one.required for one in standing) else ()


def _is_nothing(one: Input) -> bool:
    """Whether the default gives nothing: null, or an empty collection; an empty object is something, with its members' defaults."""
    return one.default == "null" or (one.default in {"[]", "{}"} and not one.nullable)
