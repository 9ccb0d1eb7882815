"""What inputs hold, member by member, and where an expression reads a member of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.walk import children
from fac_core.hcl.write import Expression, line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.finding import Range
    from fac_core.module.type_constraints import ObjectAttribute, TypeConstraint


@dataclass(frozen=True)
class Shape:
    """A value that holds members, or elements of one shape; of any other nothing is known."""

    members: Mapping[str, Member] | None = None
    element: Shape | None = None
    open: bool = False
    """Whether there may be members of which nothing is known."""


@dataclass(frozen=True)
class Member:
    """A member of an object: ``default`` is HCL of what it is where nobody gives it, ``absent`` when nobody can."""

    shape: Shape
    default: str = "null"
    nullable: bool = True
    absent: bool = False


@dataclass(frozen=True)
class Read:
    """Where an expression reads a member: ``node`` is the whole of it, ``holder`` what has the member."""

    node: syntax.GetAttr | syntax.Splat
    holder: syntax.Expression
    shape: Shape
    name: str
    nullable: bool
    """Whether the holder may be null."""


def shape_of(full: TypeConstraint, offered: TypeConstraint | None = None) -> Shape:
    """Return the shape of a type; what ``offered`` lacks of it is absent."""
    if full.kind == "object":
        return Shape({name: _member(one, name, offered) for name, one in full.attributes.items()})
    if full.element is not None:
        return Shape(element=shape_of(full.element, offered and offered.element))
    return Shape()


def _member(one: ObjectAttribute, name: str, holder: TypeConstraint | None) -> Member:
    offered = holder.attributes.get(name) if holder is not None else None
    default = "null" if one.default is None else _written(one.default)
    return Member(
        shape_of(one.type, offered.type if offered else None),
        default,
        nullable=one.optional and default == "null",
        absent=holder is not None and holder.kind == "object" and offered is None,
    )


def _written(one: syntax.Expression) -> str:
    """Return a default as HCL."""
    match one:
        case syntax.Literal(value=known):
            return line(known)
        case syntax.Unary(operator=operator, operand=operand):
            return f"{operator}{_written(operand)}"
        case syntax.Tuple(items=items):
            return line([Expression(_written(item)) for item in items])
        case syntax.Object(items=pairs):
            named = {pair.key.value: Expression(_written(pair.value)) for pair in pairs if isinstance(pair.key, syntax.Literal)}
            return line({str(name): one for name, one in named.items()})
    return "null"


_SAME = frozenset({"coalesce", "coalescelist", "concat", "distinct", "nonsensitive", "reverse", "sensitive", "tolist", "toset", "try"})
"""Functions whose result has the shape of one of their arguments."""
_ONE = frozenset({"element", "flatten", "one"})
"""Functions that return an element, or the elements of elements."""


@dataclass
class Reader:
    """Finds what an expression is shaped like, and collects the members that it reads on the way."""

    reads: list[Read] = field(default_factory=list)
    _nullable: set[Range] = field(default_factory=set)
    """Where members stand that may be null, or that something holds which may be."""

    def shape(self, one: syntax.Expression, names: Mapping[str, Shape]) -> Shape | None:  # noqa: C901, PLR0911 - one answer per kind of node
        """Return the shape of an expression, where the roots of references have the shapes of ``names``."""
        match one:
            case syntax.Variable(name=name):
                return names.get(name)
            case syntax.GetAttr(source=source, name=name):
                return self._member(one, source, self.shape(source, names), name)
            case syntax.Index(source=source, key=key):
                self.shape(key, names)
                return _element(self.shape(source, names))
            case syntax.Splat():
                return self._splat(one, names)
            case syntax.For():
                return self._loop(one, names)
            case syntax.TemplateDirective(keyword="for", expressions=(collection, *rest)):
                inside = bound(one, self.shape(collection, names), names)
                for part in rest:
                    self.shape(part, inside)
                return None
        shapes = [self.shape(part, names) for part in children(one)]
        known = next((shape for shape in shapes if shape is not None and shape != Shape()), None)
        match one:
            case syntax.Call(name=name):
                return known if name in _SAME or name == "values" else _element(known) if name in _ONE else None
            case syntax.Conditional():
                return next((shape for shape in shapes[1:] if shape is not None and shape != Shape()), None)
            case syntax.Tuple():
                return Shape(element=known) if known else None
        return None

    def _member(self, node: syntax.GetAttr | syntax.Splat, holder: syntax.Expression, shape: Shape | None, name: str) -> Shape | None:
        if shape is None or shape.members is None:
            return shape.element if shape else None  # a member of a map, as `var.rules.first`
        found, nullable = shape.members.get(name), holder.range in self._nullable
        self.reads.append(Read(node, holder, shape, name, nullable))
        if nullable or (found and found.nullable):
            self._nullable.add(node.range)
        return found.shape if found else None

    def _splat(self, one: syntax.Splat, names: Mapping[str, Shape]) -> Shape | None:
        held = self.shape(one.source, names)
        reached = held.element if held and held.element else held
        for step in one.each:
            if not isinstance(step, str):
                self.shape(step, names)
                reached = _element(reached)
            elif step == "*":
                reached = _element(reached) or reached
            else:
                reached = self._member(one, one.source, reached, step)
        return Shape(element=reached) if reached else None

    def _loop(self, one: syntax.For, names: Mapping[str, Shape]) -> Shape | None:
        inside = bound(one, self.shape(one.collection, names), names)
        for part in (one.key, one.condition):
            if part is not None:
                self.shape(part, inside)
        value = self.shape(one.value, inside)
        return Shape(element=value) if value else None


def bound(one: syntax.For | syntax.TemplateDirective, collection: Shape | None, names: Mapping[str, Shape]) -> dict[str, Shape]:
    """Return the shapes of names inside a loop."""
    element = _element(collection)
    mine = {one.value_name: element or Shape(), one.key_name: Shape()}
    return {**names, **{name: shape for name, shape in mine.items() if name is not None}}


def _element(shape: Shape | None) -> Shape | None:
    return shape.element if shape else None


def absent_reads(one: syntax.Expression, names: Mapping[str, Shape]) -> Iterator[tuple[Read, Member]]:
    """Yield what an expression reads that nobody can give, outermost last."""
    reader = Reader()
    reader.shape(one, names)
    for read in reader.reads:
        member = (read.shape.members or {}).get(read.name)
        if member is None and not read.shape.open:
            yield read, Member(Shape(), absent=True)
        elif member is not None and member.absent:
            yield read, member
