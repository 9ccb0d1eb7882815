"""Values as inputs hold them: turned into the type of the variable, with the defaults of members that were not given."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.module.type_constraints import TypeConstraint, type_constraint
from fac_gen.evaluation.expressions import parsed, value
from fac_gen.evaluation.values import FailsError, SetOf, listed, members_of, scalar

if TYPE_CHECKING:
    from fac_core.hcl.literal import Value


@lru_cache(maxsize=1024)
def type_of(expression: str) -> TypeConstraint:
    """Read a type constraint once."""
    return type_constraint(parsed(expression))


def converted(one: Value, wanted: TypeConstraint) -> Value:
    """Return a value in a type; raise `FailsError` where Terraform would refuse it."""
    if one is None or wanted.kind == "any":
        return one
    if wanted.kind == "object":
        return _object(one, wanted)
    if wanted.element is not None:
        if wanted.kind == "map":
            return {key: converted(member, wanted.element) for key, member in sorted(members_of(one).items())}
        members = [converted(member, wanted.element) for member in listed(one)]
        return SetOf(members) if wanted.kind == "set" else members
    return scalar(one, wanted.kind)


def _object(one: Value, wanted: TypeConstraint) -> Value:
    given = members_of(one)
    found: dict[str, Value] = {}
    for name, attribute in wanted.attributes.items():
        held = given.get(name)
        if name not in given and not attribute.optional:
            raise FailsError
        if held is None and attribute.default is not None:
            held = value(attribute.default, {})
        found[name] = converted(held, attribute.type)
    return found


def least(one: Value, wanted: TypeConstraint) -> Value:
    """Return a value without the members that have a default of their own, nor those that are null."""
    if isinstance(one, dict) and wanted.kind == "object":
        kept = {name: (held, wanted.attributes[name]) for name, held in one.items() if held is not None}
        return {name: least(held, attribute.type) for name, (held, attribute) in kept.items() if attribute.default is None}
    if isinstance(one, dict) and wanted.element is not None:
        return {name: least(held, wanted.element) for name, held in one.items()}
    if isinstance(one, list) and wanted.element is not None:
        return [least(held, wanted.element) for held in one]
    return one
