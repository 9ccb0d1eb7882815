"""Small mistakes in a module, made by machine: every place where an operator applies gives one mutant.

Whole arguments with other values are in `argument_mutants.py`, many at once; these change what decides - conditions, borders, filters,
parts of what is put together, what stands in whose place - and are tried one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from fac_core.finding import Edit
from fac_core.hcl import read
from fac_core.hcl.syntax import Binary, Call, Conditional, For, Index, Literal, Object, Tuple
from fac_core.hcl.walk import children, walk
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.finding import Range
    from fac_core.hcl.syntax import Attribute, Body, Expression, File, ObjectItem
    from fac_core.schema.resource_schema import Block as SchemaBlock

BORDERS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&"}
JOINED = {"merge", "concat", "coalesce", "compact", "try", "setunion", "flatten"}
TEXTS = {"description", "error_message"}
"""What only a reader sees."""


@dataclass(frozen=True, slots=True)
class MachineMutant:
    """One mistake: what is done where, and the edits that do it."""

    operator: str
    file: str
    line: int
    said: str
    """What stood there."""
    edits: tuple[Edit, ...]

    @property
    def name(self) -> str:
        """How a reader finds it."""
        return f"{self.file}:{self.line} {self.operator}: {' '.join(self.said.split())[:90]}"


def machine_mutants(path: Path) -> list[MachineMutant]:
    """Return the mutants of a file."""
    return list(_File(read(path), path.name).mutants())


class _File:
    def __init__(self, file: File, name: str) -> None:
        self.file, self.name = file, name

    def mutants(self) -> Iterator[MachineMutant]:
        blocks = self.file.body.blocks
        for block in blocks:
            if block.type in {"resource", "data"} and block.labels[0] != "terraform_data":
                yield from self._arguments(
                    block.body, catalogue().resource_type(block.labels[0]).block if block.type == "resource" else None
                )
            yield from self._body(block.type, block.body)
        outputs = [one for block in blocks if block.type == "output" for one in block.body.attributes if one.name == "value"]
        yield from self._swaps("outputs swapped", [one.expression for one in outputs])
        for one in outputs:
            yield self._made("output gone", one.range, "value = null")

    def _arguments(self, body: Body, schema: SchemaBlock | None) -> Iterator[MachineMutant]:
        """Yield arguments left out, and those that stand in each other's place."""
        if schema is None:
            return
        alike: dict[object, list[Expression]] = {}
        for one in body.attributes:
            known = schema.attributes.get(one.name)
            if known is not None:
                alike.setdefault(known.type, []).append(one.expression)
                if not known.required:
                    yield self._made("argument gone", one.range, "")
        for expressions in alike.values():
            yield from self._swaps("arguments swapped", expressions)
        for block in body.blocks:
            name = block.labels[0] if block.type == "dynamic" else block.type
            if name in schema.blocks:
                yield self._made("block gone", block.range, "")
                content = [one.body for one in block.body.blocks_of("content")] if block.type == "dynamic" else [block.body]
                for inner in content:
                    yield from self._arguments(inner, schema.blocks[name].block)

    def _body(self, kind: str, body: Body) -> Iterator[MachineMutant]:
        for one in body.attributes:
            if one.name == "condition" and kind in {"validation", "precondition", "postcondition", "assert"}:
                text = self._text(one.expression)
                yield self._made(f"{kind} gone", one.expression.range, f"({text}) || true")
            if one.name in {"nullable", "ignore_changes", "sensitive", "prevent_destroy", "create_before_destroy"}:
                yield self._made(f"{one.name} gone", one.range, "")
            if one.name == "type" and kind == "variable":
                yield from self._defaults(one)
            elif one.name not in {*TEXTS, "depends_on", "provider", "ignore_changes", "nullable", "sensitive"}:
                yield from self._expression(one.expression)
        for block in body.blocks:
            yield from self._body(block.type, block.body)

    def _defaults(self, one: Attribute) -> Iterator[MachineMutant]:
        """Yield defaults of members of an input that are others."""
        for call in walk(one.expression):
            if isinstance(call, Call) and call.name == "optional" and len(call.arguments) == len("ab"):
                yield from self._literal("default of a member", call.arguments[1])

    def _expression(self, one: Expression) -> Iterator[MachineMutant]:  # noqa: C901 - one answer per kind of node
        match one:
            case Conditional(condition=condition):
                yield self._made("condition negated", condition.range, f"!({self._text(condition)})")
            case Binary(operator=operator, left=left, right=right) if operator in BORDERS:
                changed = f"({self._text(left)}) {BORDERS[operator]} ({self._text(right)})"
                yield self._made(f"{operator} is {BORDERS[operator]}", one.range, f"({changed})")
                if operator in {"&&", "||"}:
                    yield self._made(f"right of {operator} gone", one.range, f"({self._text(left)})")
                    yield self._made(f"left of {operator} gone", one.range, f"({self._text(right)})")
            case For(condition=condition) if condition is not None:
                yield self._made("filter gone", condition.range, "true")
            case Call(name=name, arguments=arguments, expand=False) if name in JOINED and len(arguments) > 1:
                for gone in arguments:
                    rest = ", ".join(self._text(argument) for argument in arguments if argument is not gone)
                    yield self._made(f"part of {name} gone", one.range, f"{name}({rest})", self._text(gone))
            case Tuple(items=items) if len(items) > 1:
                yield from self._items(one, items)
            case Object(items=items):
                yield from self._object(one, items)
            case Literal():
                yield from self._literal("value is another", one)
        for inner in children(one):
            if (
                not (isinstance(one, Index) and inner is one.key)
                and not (isinstance(one, Object) and inner in [item.key for item in one.items])
                and not (isinstance(one, Tuple) and len(one.items) > 1 and _is_number(inner))
            ):
                yield from self._expression(inner)

    def _items(self, one: Tuple, items: tuple[Expression, ...]) -> Iterator[MachineMutant]:
        for item in items:
            yield self._made("item gone", one.range, f"[{', '.join(self._text(other) for other in items if other is not item)}]")
            if _is_number(item):
                others = ", ".join(f"{self._text(item)} + 1" if other is item else self._text(other) for other in items)
                yield self._made("item is another", one.range, f"[{others}]")

    def _object(self, one: Object, items: tuple[ObjectItem, ...]) -> Iterator[MachineMutant]:
        shown = [item for item in items if not (isinstance(item.key, Literal) and item.key.value in TEXTS)]
        for gone in shown:
            rest = [f"{self._between(item.range)}" for item in items if item is not gone]
            yield self._made("member gone", one.range, "{ " + ", ".join(rest) + " }", self._between(gone.range))
        yield from self._swaps("members swapped", [item.value for item in shown])

    def _literal(self, operator: str, one: Expression) -> Iterator[MachineMutant]:
        if isinstance(one, Literal) and isinstance(one.value, bool):
            yield self._made(operator, one.range, "false" if one.value else "true")
        elif isinstance(one, Literal) and isinstance(one.value, Decimal):
            yield self._made(operator, one.range, str(one.value + 1))

    def _swaps(self, operator: str, expressions: list[Expression]) -> Iterator[MachineMutant]:
        """Yield neighbours that stand in each other's place."""
        for left, right in pairwise(expressions):
            first, second = self._text(left), self._text(right)
            if first != second:
                edits = (Edit(self.name, left.range, second), Edit(self.name, right.range, first))
                yield MachineMutant(operator, self.name, left.range.start.line, f"{first} <> {second}", edits)

    def _made(self, operator: str, where: Range, text: str, said: str = "") -> MachineMutant:
        edit = Edit(self.name, where, text)
        return MachineMutant(operator, self.name, where.start.line, said or self._between(where), (edit,))

    def _text(self, one: Expression) -> str:
        return self._between(one.range)

    def _between(self, where: Range) -> str:
        return self.file.source[where.start.byte : where.end.byte].decode()


def _is_number(one: Expression) -> bool:
    return isinstance(one, Literal) and isinstance(one.value, Decimal)
