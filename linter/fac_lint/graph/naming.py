"""What expressions name, in the order in which they do, and the keys that they write in braces."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.hcl import syntax
from fac_core.hcl.walk import children
from fac_core.module.declarations import nested_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.syntax import Body, Expression
    from fac_core.module import NestedBlock, Resource

_DECIDES: frozenset[str] = frozenset()
_ROOTS = frozenset({"var", "local", "module", "data", "path", "terraform"})
_WITHIN = frozenset({"count", "each", "self"})
_PARTS = {"var": 2, "local": 2, "module": 3, "data": 4, "path": 2, "terraform": 2}
"""So many parts of a name are shown."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that an expression names.

    ``keys`` are those whose value it goes into, ``*`` for any; None where its own keys become keys, none where it only decides.
    """

    name: str
    node: Expression
    keys: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around an expression: what its block iterates over, the names that are bound, and the keys that it is a value of."""

    each: Expression | None = None
    bound: frozenset[str] = frozenset()
    keys: frozenset[str] | None = None

    def within(self, key: str) -> Surroundings:
        """Return the same within the value of a key; in that of another one nothing changes."""
        return replace(self, keys=frozenset({key})) if self.keys is None else self


def mentions(node: Expression, around: Surroundings) -> Iterator[Mention]:
    """Yield what an expression names, in its order; names that it binds itself are none."""
    parts, brackets = _chain(node)
    if parts:
        yield from _name(node, parts, around)
        for key in brackets:
            yield from mentions(key, replace(around, keys=_DECIDES))
        return
    for child, inner in _inside(node, around):
        yield from mentions(child, inner)


def _name(node: Expression, parts: list[str], around: Surroundings) -> Iterator[Mention]:
    root = parts[0]
    if root in around.bound:
        return
    if root == "each" and around.each is not None:
        yield from mentions(around.each, replace(around, each=None))
    elif root in _ROOTS or (root not in _WITHIN and len(parts) > 1):
        yield Mention(".".join(parts[: _PARTS.get(root, 3)]), node, around.keys)


def _inside(node: Expression, around: Surroundings) -> Iterator[tuple[Expression, Surroundings]]:
    """Yield the expressions right within one, with what stands around each."""
    match node:
        case syntax.Object(items=items):
            for item in items:
                key = item.key.value if isinstance(item.key, syntax.Literal) else None
                yield item.key, around.within("*")
                yield item.value, around.within(str(key) if key is not None else "*")
        case syntax.For():
            yield node.collection, around
            bound = around.bound | {name for name in (node.key_name, node.value_name) if name}
            inner = replace(around.within("*"), bound=bound)
            yield from ((part, inner) for part in (node.key, node.value) if part is not None)
            if node.condition is not None:
                yield node.condition, replace(inner, keys=_DECIDES)
        case syntax.Conditional(condition=condition, then=then, otherwise=otherwise):
            yield condition, replace(around, keys=_DECIDES)
            yield from ((then, around), (otherwise, around))
        case _:
            yield from ((child, around) for child in children(node))


def _chain(node: Expression) -> tuple[list[str], list[Expression]]:
    """Return the parts of ``a.b[0].c``, and the expressions in its brackets; nothing for what is no such chain."""
    match node:
        case syntax.Variable(name=name):
            return [name], []
        case syntax.GetAttr(source=source, name=name):
            parts, keys = _chain(source)
            return ([*parts, name], keys) if parts else ([], [])
        case syntax.Index(source=source, key=key):
            parts, keys = _chain(source)
            return (parts, [*keys, key]) if parts else ([], [])
        case syntax.Splat(source=source, each=steps):
            parts, keys = _chain(source)
            return ([*parts, *(step for step in steps if isinstance(step, str))], keys) if parts else ([], [])
    return [], []


def objects(expression: Expression) -> Iterator[syntax.Object]:
    """Yield the braces of an expression, not those within others."""
    if isinstance(expression, syntax.Object):
        yield expression
        return
    for child in children(expression):
        yield from objects(child)


def tag_expressions(declared: Resource, path: str, *, blocks: bool) -> Iterator[tuple[Expression, Surroundings]]:
    """Yield the expressions that the tags of a resource are made of.

    ``blocks``: ``path`` is a block with key and value that is repeated; else a dotted argument.
    """
    if blocks:
        for block in declared.nested_of(path.removesuffix("s")):
            yield from _block(block, declared.for_each)
    yield from _at(declared.body, path.split("."), Surroundings(declared.for_each))
    yield from _at(declared.body, ["override_provider", "default_tags", "tags"], Surroundings(declared.for_each))


def _block(block: NestedBlock, each: Expression | None) -> Iterator[tuple[Expression, Surroundings]]:
    if block.for_each is not None:
        yield block.for_each, Surroundings(each)
    bound = frozenset({block.iterator} if block.iterator else ())
    key, value = block.body.attribute("key"), block.body.attribute("value")
    literal = key.expression.value if key is not None and isinstance(key.expression, syntax.Literal) else None
    if key is not None:
        yield key.expression, Surroundings(each, bound, frozenset({"*"}))
    if value is not None:
        yield value.expression, Surroundings(each, bound, frozenset({str(literal) if literal is not None else "*"}))


def _at(body: Body, path: list[str], around: Surroundings) -> Iterator[tuple[Expression, Surroundings]]:
    name, *further = path
    yield from ((_within(one.expression, further), around) for one in body.attributes if one.name == name)
    for block in nested_blocks(body):
        if block.type == name and further:
            inner = replace(around, bound=around.bound | {block.iterator or name}) if block.dynamic else around
            yield from _at(block.body, further, inner)


def _within(expression: Expression, path: list[str]) -> Expression:
    """Return what stands at a path in the braces of an expression; the whole of it where that cannot be told."""
    for name in path:
        items = [item for one in objects(expression) for item in one.items]
        found = [item.value for item in items if isinstance(item.key, syntax.Literal) and item.key.value == name]
        if len(found) != 1:
            break
        expression = found[0]
    return expression
