"""Which resources and calls the expressions of a block name, whatever their values: how the blocks of a module hang together.

What a local or a data source names, a block that uses it names as well, and the data source itself. Nothing is read before someone
asks; pickled, everything is there.
"""

from __future__ import annotations

import re
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from fac_core.hcl.syntax import Attribute, Expression
    from fac_core.module import Module, ModuleCall, Resource
    from fac_lint.evaluation.values import Value

_TYPED = re.compile(r"(?:module\.[^.]+\.)*([^.]+)\.[^.]+")
NOT_BLOCKS = frozenset({"var", "data", "path", "terraform", "self", "count"})


class Mentions:
    """The addresses of other blocks, without keys, that a block names, by argument; under an empty name those of all of it."""

    def __init__(self, read: Callable[[], Mapping[str, frozenset[str]]] = dict) -> None:
        self._read = read

    @classmethod
    def written(cls, module: Module, block: Resource | ModuleCall) -> Mentions:
        """Return what a block names."""
        return cls(partial(_by_argument, module, block))

    @cached_property
    def by_argument(self) -> Mapping[str, frozenset[str]]:
        """What each top-level argument names; a nested block counts as one."""
        return self._read()

    def of(self, argument: str = "") -> frozenset[str]:
        """Return what an argument names."""
        return self.by_argument.get(argument, frozenset())

    def __getstate__(self) -> dict[str, object]:
        return {"by_argument": self.by_argument}


NAMES_NOTHING = Mentions()


class Naming(Protocol):
    """A resource, as far as it names others."""

    @property
    def type(self) -> str:
        """Its resource type."""

    @property
    def block(self) -> str:
        """Its address without keys."""

    @property
    def spot(self) -> str:
        """Its keys, and those of the calls that lead to it."""

    @property
    def identity(self) -> str:
        """How those beside it name it."""

    @property
    def mentions(self) -> Mentions:
        """What it names."""


R = TypeVar("R", bound=Naming)


class Neighbours(Generic[R]):
    """What stands beside the resources of a module; outputs and calls by what they name."""

    resources: tuple[R, ...] = ()
    inputs: Mapping[str, Value] = MappingProxyType({})
    """What the inputs of the module hold."""

    def __init__(self, module: Module | None = None, *, root: bool = False) -> None:
        self._module = module
        self.root = root

    @cached_property
    def outputs(self) -> Mapping[str, frozenset[str]]:
        """What each output names."""
        module = self._module
        declared = module.outputs.values() if module is not None else ()
        return {f"output.{one.name}": _mentioned(module, one.body.attributes) for one in declared if module is not None}

    @cached_property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """What each call is given."""
        module = self._module
        return {one.address: Mentions.written(module, one).of() for one in module.calls.values()} if module is not None else {}

    @cached_property
    def _by_type(self) -> Mapping[str, Mapping[str, Mapping[str, list[R]]]]:
        found: dict[str, dict[str, dict[str, list[R]]]] = {}
        for one in self.resources:
            found.setdefault(one.type, {}).setdefault(one.identity, {}).setdefault(one.spot, []).append(one)
        return found

    @cached_property
    def _naming(self) -> Mapping[str, list[R]]:
        found: dict[str, list[R]] = {}
        for one in self.resources:
            for named in one.mentions.of():
                found.setdefault(named, []).append(one)
        return found

    @cached_property
    def _named_by(self) -> Mapping[str, set[str]]:
        found = {call: set(named) for call, named in self.calls.items()}
        for one in self.resources:
            found.setdefault(one.identity, set()).update(one.mentions.of())
        return found

    def leads(self, block: str, to: str) -> bool:
        """Say whether a resource or call names another, itself or through what it names."""
        seen, waiting = set[str](), [block]
        while waiting:
            named = self._named_by.get(waiting.pop(), set[str]()) - seen
            if to in named:
                return True
            seen |= named
            waiting.extend(named)
        return False

    def of_type(self, resource_type: str) -> Iterator[R]:
        """Yield the resources of a type."""
        for spots in self._by_type.get(resource_type, {}).values():
            for made in spots.values():
                yield from made

    def beside(self, resource: R, resource_type: str) -> Iterator[R]:
        """Yield the resources of a type that may belong to a resource: of a block with an instance for the same keys that one alone."""
        for spots in self._by_type.get(resource_type, {}).values():
            for made in [spots[resource.spot]] if resource.spot in spots else spots.values():
                yield from made

    def that_name(self, identity: str) -> Sequence[R]:
        """Return the resources that name a block."""
        return self._naming.get(identity, ())

    def naming(self, block: str) -> tuple[str, ...]:
        """Return the addresses of the resources and calls that name a block."""
        resources = dict.fromkeys(one.block for one in self.that_name(block))
        return (*resources, *(call for call, named in self.calls.items() if block in named))

    def handing_out(self, block: str) -> frozenset[str]:
        """Return the outputs through which callers get a block; nobody calls a root."""
        return frozenset() if self.root else frozenset(output for output, named in self.outputs.items() if block in named)

    def __getstate__(self) -> dict[str, object]:
        told = {"root": self.root, "outputs": self.outputs, "calls": self.calls}
        return {**told, "resources": self.resources, "inputs": self.inputs}


def of_type(named: Iterable[str], resource_type: str) -> frozenset[str]:
    """Return the resources of a type among addresses, whatever calls lead there; no data sources."""
    return frozenset(one for one in named if _TYPED.sub(r"\1", one) == resource_type)


def _by_argument(module: Module, block: Resource | ModuleCall) -> dict[str, frozenset[str]]:
    named = {one.name: _mentioned(module, [one], block.for_each) for one in block.body.attributes}
    inner = [one for nested in block.body.blocks for one in attributes(nested.body)]
    return {**named, "": frozenset[str]().union(*named.values(), _mentioned(module, inner, block.for_each))}


def _mentioned(module: Module, arguments: Iterable[Attribute], each: Expression | None = None) -> frozenset[str]:
    """Return the addresses that arguments name, through locals too; ``each`` is what the block around them iterates over."""
    seen: set[str] = set()
    return frozenset(address for one in arguments for address in _addresses(module, one.expression, each, seen))


def _addresses(module: Module, expression: Expression, each: Expression | None, seen: set[str]) -> Iterator[str]:
    for node in walk(expression):
        if isinstance(node, syntax.Variable) and node.name == "each" and each is not None:
            yield from _addresses(module, each, None, seen)
        root, first = _member(node)
        if root == "local" and first in module.locals and first not in seen:
            seen.add(first)
            yield from _addresses(module, module.locals[first].expression, each, seen)
        elif (data := _data(module, node)) is not None and data.address not in seen:
            seen.add(data.address)
            yield data.address
            for argument in attributes(data.body):
                yield from _addresses(module, argument.expression, data.for_each, seen)
        elif root and root not in NOT_BLOCKS:
            yield f"{root}.{first}"


def _data(module: Module, node: Expression) -> Resource | None:
    """Return the data source that ``data.TYPE.NAME`` is; None for anything else."""
    match node:
        case syntax.GetAttr(source=syntax.GetAttr(source=syntax.Variable(name="data"), name=kind), name=name):
            return module.data.get(f"data.{kind}.{name}")
    return None


def _member(node: Expression) -> tuple[str, str]:
    """Return the two names of ``root.first``; empty for anything else."""
    match node:
        case syntax.GetAttr(source=syntax.Variable(name=root), name=first):
            return root, first
        case syntax.Splat(source=syntax.Variable(name=root), each=(str() as first, *_)):
            return root, first
    return "", ""
