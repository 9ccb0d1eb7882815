"""Type constraints of variables, from the types of a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line, listed
from fac_core.schema.types import element_type, is_kind, object_fields, required_fields, tuple_items
from fac_gen.parts import LONGEST_LINE

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import CtyType


def type_constraint(cty: CtyType) -> str:
    """Return the HCL type constraint of a schema type; where the schema does not tell, members of objects are optional."""
    if holds_dynamic(cty):
        return "any"
    if isinstance(cty, str):
        return cty
    if is_kind(cty, "object"):
        needed = required_fields(cty)
        members = [(name in needed, name, type_constraint(member)) for name, member in object_fields(cty)]
        members.sort(key=lambda member: (not member[0], member[1]))
        return object_type([f"{name} = {text}" if required else f"{name} = optional({text})" for required, name, text in members])
    if is_kind(cty, "tuple"):
        return f"tuple({listed(map(type_constraint, tuple_items(cty)))})"
    return f"{cty[0]!s}({type_constraint(element_type(cty))})"


def object_type(members: list[str]) -> str:
    """Return an ``object({...})`` constraint: on one line where it is short, else with one member per line."""
    if not members:
        return "object({})"
    short = len(", ".join(members)) <= LONGEST_LINE and not any("\n" in one for one in members)
    if not short:
        return "object({\n" + "\n".join(members) + "\n})"
    parts = (one.partition(" = ") for one in members)
    return f"object({line({name: Expression(text) for name, _, text in parts})})"


def holds_dynamic(cty: CtyType) -> bool:
    """Whether a value's type is free somewhere: Terraform wants ``any`` for the whole then."""
    if isinstance(cty, str):
        return cty == "dynamic"
    if is_kind(cty, "object"):
        return any(holds_dynamic(member) for _, member in object_fields(cty))
    if is_kind(cty, "tuple"):
        return any(holds_dynamic(item) for item in tuple_items(cty))
    return holds_dynamic(element_type(cty))
