"""Which resources, calls and data sources the blocks of a module name in their expressions, whatever the values.

What a local or a data source names, a block that uses it names as well, and the data source itself. Each expression is looked through
once for all who use the module, and not before someone asks.
"""

from __future__ import annotations

import re
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl.syntax import For, GetAttr, Splat, TemplateDirective, Variable
from fac_core.hcl.walk import attributes, walk
from fac_core.module.declarations import nested_blocks
from fac_lint.evaluation.mentions import NOT_BLOCKS, Mentions

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from fac_core.hcl.syntax import Attribute, Body, Expression
    from fac_core.module import Module, ModuleCall, Resource

_NAMES_MORE = re.compile(rb"(?<![\w.])(?!var\.)[A-Za-z_][\w-]*[ \t]*\.|\beach\b")
_NOT_PLAIN = re.compile(rb"[ \t]\.|(?<!\w)(?:true|false|null)\.")
_MEMBERS = re.compile(rb'"[^"]*"|\.[A-Za-z_][\w-]*+|([A-Za-z_][\w-]*+)(?![ \t]*\()(?:\.([A-Za-z_][\w-]*+)(?:\.([A-Za-z_][\w-]*+))?)?')


class _Named(NamedTuple):
    """What expressions name by themselves; ``through`` are the locals and data sources among it, which name more."""

    blocks: frozenset[str]
    through: frozenset[str]
    each: bool
    """Whether they use what the block around them iterates over."""


_NOTHING = _Named(frozenset(), frozenset(), each=False)


class References:
    """What the blocks of one module name."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._expressions = _Expressions(module)
        self._mentions: dict[str, Mentions] = {}

    def of(self, block: Resource | ModuleCall) -> Mentions:
        """Return what a block names."""
        if block.address not in self._mentions:
            self._mentions[block.address] = Mentions(partial(self._expressions.by_argument, block))
        return self._mentions[block.address]

    @cached_property
    def outputs(self) -> Mapping[str, frozenset[str]]:
        """What each output names."""
        return {f"output.{one.name}": self._expressions.named(one.body.attributes) for one in self._module.outputs.values()}

    @cached_property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """What each call is given."""
        return {one.address: self.of(one).of() for one in self._module.calls.values()}


class _Expressions:
    """The expressions of a module; it does not know who asks, so that nothing is tied to itself."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._known: dict[str, _Named] = {}

    def by_argument(self, block: Resource | ModuleCall) -> dict[str, frozenset[str]]:
        """Return what each argument of a block names, and under an empty name all of it."""
        for_each = block.attribute("for_each")
        around = [self._in([for_each])] if for_each is not None else []
        named = {one.name: self.named([one], around) for one in block.body.attributes}
        inside = (one for nested in block.body.blocks for one in attributes(nested.body))
        inner = self.named(inside, around, frozenset(_iterators(block.body)))
        return {**named, "": frozenset[str]().union(*named.values(), inner)}

    def named(self, arguments: Iterable[Attribute], around: Iterable[_Named] = (), items: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return what arguments name, by themselves or through locals, data sources and what the block around them iterates over.

        ``items`` are what ``dynamic`` blocks among them call their items.
        """
        own = self._in(arguments, items)
        if not own.through and not own.each:
            return own.blocks
        found, seen, pending = set[str](), set[str](), [own, *(around if own.each else ())]
        while pending:
            one = pending.pop()
            found |= one.blocks
            pending += map(self._behind, one.through - seen)
            seen |= one.through
        return frozenset(found)

    def _behind(self, name: str) -> _Named:
        """Return what a local or a data source names."""
        if name not in self._known:
            data = self._module.data.get(name)
            found = attributes(data.body) if data is not None else [self._module.locals[name.removeprefix("local.")].attribute]
            self._known[name] = self._in(found)
        return self._known[name]

    def _in(self, arguments: Iterable[Attribute], items: frozenset[str] = frozenset()) -> _Named:
        named, bound = set[tuple[str, str]](), set(items)
        for argument in arguments:
            written = argument.plain
            found = written_members(written) if written else None
            named.update(members(argument.expression, bound) if found is None else found)
        return self._of(named, bound) if named else _NOTHING

    def _of(self, named: Iterable[tuple[str, str]], bound: Container[str]) -> _Named:
        blocks, through, each = set[str](), set[str](), False
        for root, name in named:
            if root == "each":
                each = True
            elif root == "local":
                through.update([f"local.{name}"] if name in self._module.locals else ())
            elif root == "data":
                found = {f"data.{name}"} & self._module.data.keys()
                through |= found
                blocks |= found
            elif root not in NOT_BLOCKS:
                blocks.add(f"{root}.{name}")
        return _Named(frozenset(one for one in blocks if one.partition(".")[0] not in bound), frozenset(through), each)


def written_members(value: bytes) -> list[tuple[str, str]] | None:
    """Return what a value of one line without templates and loops names, told from how it is written; None where that is not plain to see.

    Most name inputs alone, which are left out, and need not be read for that.
    """
    if _names_inputs_alone(value) or _NAMES_MORE.search(value) is None:
        return []
    if _NOT_PLAIN.search(value) is not None:
        return None
    found = ((root.decode(), first.decode(), second.decode()) for root, first, second in _MEMBERS.findall(value))
    return [(root, f"{first}.{second}" if root == "data" else first) for root, first, second in found if first or root == "each"]


def _names_inputs_alone(value: bytes) -> bool:
    """Whether that is plain to see at once, as it is of most: the one dot that there is, if any, belongs to an input."""
    return b"each" not in value and (b"." not in value or (value.startswith(b"var.") and value.count(b".") == 1))


def members(expression: Expression, bound: set[str]) -> Iterator[tuple[str, str]]:
    """Yield what an expression names, and add what its loops call their items to ``bound``."""
    for node in walk(expression):
        if isinstance(node, GetAttr | Splat):
            root, name = _member(node)
            if root:
                yield root, name
        elif isinstance(node, Variable):
            if node.name == "each":
                yield "each", ""
        elif isinstance(node, For | TemplateDirective):
            bound |= {node.key_name or "", node.value_name or ""}


def _iterators(body: Body) -> Iterator[str]:
    """Yield what ``dynamic`` blocks in a body call the items that they are made of."""
    yield from (block.iterator for block in nested_blocks(body) if block.iterator)
    for block in body.blocks:
        yield from _iterators(block.body)


def _member(node: GetAttr | Splat) -> tuple[str, str]:
    """Return the names of ``root.first``, and of ``data.TYPE.NAME``; empty for anything else."""
    source = node.source
    if isinstance(source, Variable):
        first = node.name if isinstance(node, GetAttr) else next(iter(node.each), None)
        return (source.name, first) if isinstance(first, str) else ("", "")
    if isinstance(node, GetAttr) and isinstance(source, GetAttr) and isinstance(source.source, Variable) and source.source.name == "data":
        return "data", f"{source.name}.{node.name}"
    return "", ""
