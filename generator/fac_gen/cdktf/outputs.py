"""The types of a module's outputs, as far as their expressions tell: Terraform itself declares none."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from fac_core.errors import UserError
from fac_core.hcl import parse_expression, syntax
from fac_core.hcl.literal import text
from fac_core.module.type_constraints import ObjectAttribute, TypeConstraint, type_constraint
from fac_core.schema.catalogue import catalogue
from fac_core.schema.types import hcl_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.module import Module, Resource
    from fac_core.schema.resource_schema import Attribute

Known: TypeAlias = "TypeConstraint | None"

STRING, NUMBER, BOOL = (TypeConstraint(kind) for kind in ("string", "number", "bool"))
_DEEPEST = 40
_ARITHMETIC = frozenset("+-*/%")
_RESULTS = (
    (
        STRING,
        """abspath base64decode base64encode base64gzip base64sha256 base64sha512 basename bcrypt cidrhost cidrnetmask cidrsubnet chomp
        dirname file filebase64 filebase64sha256 filemd5 filesha1 filesha256 filesha512 format formatdate indent join jsonencode lower md5
        pathexpand plantimestamp  replace rsadecrypt sha1 sha256 sha512 strrev substr templatefile
        textencodebase64 timeadd timestamp title tostring trim trimprefix trimspace trimsuffix upper urlencode uuid uuidv5 yamlencode""",
    ),
    (NUMBER, "abs ceil floor index length log max min parseint pow signum sum timecmp tonumber"),
    (BOOL, "alltrue anytrue can contains endswith fileexists startswith strcontains tobool"),
    (TypeConstraint("list", STRING), "cidrsubnets compact fileset formatlist keys sort split"),
)
_RETURNS = {name: kind for kind, names in _RESULTS for name in names.split()}
_LIKE_AN_ARGUMENT = frozenset({"coalesce", "coalescelist", "concat", "distinct", "nonsensitive", "reverse", "sensitive", "slice", "try"})
_ELEMENT_OF = frozenset({"element", "lookup", "one"})
_TO_LIST = frozenset({"setintersection", "setsubtract", "setunion", "tolist", "toset", "values"})


class OutputTypes:
    """Works out types of expressions of a module; None for what only Terraform can know."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def of(self, name: str) -> Known:
        """Return the type of an output."""
        value = self._module.outputs[name].value
        return None if value is None else self._type(value, {}, 0)

    def _type(self, expression: syntax.Expression, bound: Mapping[str, Known], depth: int) -> Known:
        if depth > _DEEPEST:
            return None
        plain = _plain(expression)
        return plain or self._reference(expression, bound, depth + 1) or self._built(expression, bound, depth + 1)

    def _built(self, expression: syntax.Expression, bound: Mapping[str, Known], depth: int) -> Known:
        match expression:
            case syntax.Tuple(items=items):
                return _list_of(_common([self._type(item, bound, depth) for item in items]))
            case syntax.Object(items=items):
                return self._object(items, bound, depth)
            case syntax.For():
                return self._loop(expression, bound, depth)
            case syntax.Conditional(then=then, otherwise=otherwise):
                return _common([self._type(then, bound, depth), self._type(otherwise, bound, depth)], lenient=True)
            case syntax.Call():
                return self._call(expression, bound, depth)
        return None

    def _object(self, items: tuple[syntax.ObjectItem, ...], bound: Mapping[str, Known], depth: int) -> Known:
        attributes = {}
        for item in items:
            key, type_ = text(item.key), self._type(item.value, bound, depth)
            if key is None or type_ is None:
                return None
            attributes[key] = ObjectAttribute(type_)
        return TypeConstraint("object", attributes=MappingProxyType(attributes))

    def _loop(self, loop: syntax.For, bound: Mapping[str, Known], depth: int) -> Known:
        over = self._type(loop.collection, bound, depth)
        inside = {**bound, loop.value_name: _element(over)}
        if loop.key_name:
            inside[loop.key_name] = STRING if over is not None and over.kind in {"map", "object"} else None
        value = self._type(loop.value, inside, depth)
        if loop.grouping:
            value = _list_of(value)
        return _list_of(value) if loop.key is None else _collection("map", value)

    def _call(self, call: syntax.Call, bound: Mapping[str, Known], depth: int) -> Known:
        if call.name in _RETURNS:
            return _RETURNS[call.name]
        found = [self._type(argument, bound, depth) for argument in call.arguments]
        first = found[0] if found else None
        if call.name in _LIKE_AN_ARGUMENT:
            return _common(found, lenient=True)
        if call.name in _ELEMENT_OF:
            return _element(first)
        if call.name == "merge":
            return _collection("map", _common([_element(one) for one in found if one is None or str(one) != "object({})"]))
        return _list_of(_element(first)) if call.name in _TO_LIST else None

    def _reference(self, expression: syntax.Expression, bound: Mapping[str, Known], depth: int) -> Known:
        match expression:
            case syntax.Variable(name=name):
                return bound.get(name)
            case syntax.GetAttr(source=source, name=name):
                return self._declared(expression, bound, depth) or _member(self._type(source, bound, depth), name)
            case syntax.Index(source=source, key=key):
                return _indexed(self._type(source, bound, depth), key)
            case syntax.Splat(source=source, each=each):
                return _splat(self._type(source, bound, depth), each)
            case syntax.Template(parts=(only,)):  # "${x}" is x itself, whatever its type
                return self._type(only, bound, depth)
        return None

    def _declared(self, expression: syntax.GetAttr, bound: Mapping[str, Known], depth: int) -> Known:
        name = expression.name
        match expression.source:
            case syntax.Variable(name=root) if root in bound:
                return None
            case syntax.Variable(name="var"):
                return self._module.variables[name].type if name in self._module.variables else None
            case syntax.Variable(name="local"):
                found = self._module.locals.get(name)
                return self._type(found.expression, {}, depth) if found else None
        resource = self._resource(expression)
        return _instances(resource) if resource else None

    def _resource(self, expression: syntax.GetAttr) -> Resource | None:
        match expression.source:
            case syntax.Variable(name=kind):
                return self._module.resources.get(f"{kind}.{expression.name}")
            case syntax.GetAttr(source=syntax.Variable(name="data"), name=kind):
                return self._module.data.get(f"data.{kind}.{expression.name}")
        return None


def _indexed(type_: Known, key: syntax.Expression) -> Known:
    name = text(key)
    return _member(type_, name) if name is not None and type_ is not None and type_.kind == "object" else _element(type_)


def _splat(type_: Known, steps: tuple[str | syntax.Expression, ...]) -> Known:
    found = _element(type_) if type_ is not None and type_.kind in {"list", "set"} else type_
    for step in steps:
        if step == "*":
            return None
        found = _member(found, step) if isinstance(step, str) else _indexed(found, step)
    return _list_of(found)


def _plain(expression: syntax.Expression) -> Known:
    """Return the type of what needs no look inside."""
    match expression:
        case syntax.Literal(value=value):
            return _of_literal(value)
        case syntax.Template(parts=parts) if len(parts) > 1:
            return STRING
        case syntax.Binary(operator=operator):
            return NUMBER if operator in _ARITHMETIC else BOOL
        case syntax.Unary(operator=operator):
            return BOOL if operator == "!" else NUMBER
    return None


def _of_literal(value: object) -> Known:
    if isinstance(value, bool):
        return BOOL
    return {str: STRING, Decimal: NUMBER}.get(type(value))


def _common(found: list[Known], *, lenient: bool = False) -> Known:
    """Return the type that all share; when ``lenient``, what is unknown (null, an empty list) takes the others' type."""
    known = [one for one in found if one is not None]
    if not known or (len(known) < len(found) and not lenient):
        return None
    return known[0] if all(one == known[0] for one in known) else None


def _collection(kind: str, element: Known) -> Known:
    return None if element is None else TypeConstraint(kind, element)


def _list_of(element: Known) -> Known:
    return _collection("list", element)


def _element(type_: Known) -> Known:
    if type_ is None:
        return None
    if type_.kind == "object":
        return _common([attribute.type for attribute in type_.attributes.values()])
    return _common(list(type_.elements)) if type_.kind == "tuple" else type_.element


def _member(type_: Known, name: str) -> Known:
    if type_ is None:
        return None
    if type_.kind == "object" and name in type_.attributes:
        return type_.attributes[name].type
    return type_.element if type_.kind == "map" else None


def _instances(resource: Resource) -> Known:
    one = _schema_type(resource)
    if resource.count is not None:
        return _list_of(one)
    return _collection("map", one) if resource.for_each is not None else one


def _schema_type(resource: Resource) -> Known:
    try:
        known = (catalogue().resource_type if resource.mode == "managed" else catalogue().data_source)(resource.type)
    except UserError:  # a provider that the catalogue does not know
        return None
    attributes = {name: ObjectAttribute(_attribute_type(one)) for name, one in known.block.attributes.items()}
    attributes.setdefault("id", ObjectAttribute(STRING))
    return TypeConstraint("object", attributes=MappingProxyType(attributes))


def _attribute_type(attribute: Attribute) -> TypeConstraint:
    return type_constraint(parse_expression(hcl_type(attribute.type)))
