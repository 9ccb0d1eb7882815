"""Type constraints of variables: ``string``, ``list(number)``, ``object({ name = optional(string, "x") })`` and so on."""

from __future__ import annotations

from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.hcl import syntax
from fac_core.hcl.literal import text
from fac_core.hcl.write import Expression, line, listed
from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Mapping

PRIMITIVES = ("string", "number", "bool", "any")
COLLECTIONS = ("list", "set", "map")


class TypeConstraintError(ValueError):
    """An expression that is no type constraint; ``expression`` is the part that is wrong."""

    def __init__(self, message: str, expression: syntax.Expression) -> None:
        super().__init__(message)
        self.message = message
        self.expression = expression


@dataclass(frozen=True)
class ObjectAttribute:
    """An attribute of an object type; ``default`` is what ``optional`` names as such."""

    type: TypeConstraint
    optional: bool = False
    default: syntax.Expression | None = None


@dataclass(frozen=True)
class TypeConstraint:
    """``kind`` is Terraform's keyword; ``element`` is set for list, set and map, ``elements`` for tuple, ``attributes`` for object."""

    kind: str
    element: TypeConstraint | None = None
    elements: tuple[TypeConstraint, ...] = ()
    attributes: Mapping[str, ObjectAttribute] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        if self.kind == "object":
            return f"object({line({name: Expression(_attribute_text(one)) for name, one in self.attributes.items()})})"
        if self.kind == "tuple":
            return f"tuple({listed(map(str, self.elements))})"
        return f"{self.kind}({self.element})" if self.element else self.kind


def _attribute_text(attribute: ObjectAttribute) -> str:
    return f"optional({attribute.type})" if attribute.optional else str(attribute.type)


def type_constraint(expression: syntax.Expression) -> TypeConstraint:
    """Read a type constraint, in quotes too as old configurations have it; raise `TypeConstraintError`."""
    match expression:
        case syntax.Variable(name=name) | syntax.Literal(value=str() as name):
            return _keyword(name, expression)
        case syntax.Call(name=name, arguments=(argument,), expand=False):
            return _constructor(name, argument, expression)
        case syntax.Call(name=name):
            raise TypeConstraintError(f"{name}(...) takes one argument in a type", expression)
    raise TypeConstraintError("this is no type constraint", expression)


def _keyword(name: str, expression: syntax.Expression) -> TypeConstraint:
    if name in PRIMITIVES:
        return TypeConstraint(name)
    if name in COLLECTIONS:
        return TypeConstraint(name, TypeConstraint("any"))
    raise TypeConstraintError(f"{name!r} is no type; known are {all_of((*PRIMITIVES, *COLLECTIONS, 'tuple', 'object'))}", expression)


def _constructor(name: str, argument: syntax.Expression, expression: syntax.Expression) -> TypeConstraint:
    if name in COLLECTIONS:
        return TypeConstraint(name, type_constraint(argument))
    if name == "tuple":
        if not isinstance(argument, syntax.Tuple):
            raise TypeConstraintError("tuple(...) takes a list of types", argument)
        return TypeConstraint("tuple", elements=tuple(type_constraint(item) for item in argument.items))
    if name == "object":
        if not isinstance(argument, syntax.Object):
            raise TypeConstraintError("object(...) takes { name = type }", argument)
        return TypeConstraint("object", attributes=MappingProxyType(dict(_attribute(item) for item in argument.items)))
    if name == "optional":
        raise TypeConstraintError("optional(...) stands only around the type of an object's attribute", expression)
    raise TypeConstraintError(f"{name!r} makes no type; known are {all_of((*COLLECTIONS, 'tuple', 'object'))}", expression)


def _attribute(item: syntax.ObjectItem) -> tuple[str, ObjectAttribute]:
    name = text(item.key)
    if name is None:
        raise TypeConstraintError("the name of an object's attribute must be plain", item.key)
    match item.value:
        case syntax.Call(name="optional", arguments=(wanted,)):
            return name, ObjectAttribute(type_constraint(wanted), optional=True)
        case syntax.Call(name="optional", arguments=(wanted, default)):
            return name, ObjectAttribute(type_constraint(wanted), optional=True, default=default)
        case syntax.Call(name="optional"):
            raise TypeConstraintError("optional(...) takes a type and, if wanted, a default", item.value)
    return name, ObjectAttribute(type_constraint(item.value))
