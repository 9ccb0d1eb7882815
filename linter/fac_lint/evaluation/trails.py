"""Which blocks of a whole root its blocks name, followed through locals, inputs and outputs of all modules between.

What one module hands to another is lost in the words of a plan: it tells neither locals nor ``dynamic`` blocks. The source does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.walk import attributes, children
from fac_lint.evaluation.mentions import NOT_BLOCKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fac_core.hcl.syntax import Attribute, Expression
    from fac_core.module import Module, Resource

Names: TypeAlias = "tuple[str, ...]"
"""The calls that lead to a module, without keys."""


class _Step(NamedTuple):
    """An expression, the module that it stands in, and what the block around it iterates over."""

    names: Names
    node: Expression
    each: Expression | None = None


_Found: TypeAlias = "tuple[str, list[_Step]]"


class Trails:
    """What is named, by the source of each module of a root."""

    def __init__(self, module: Callable[[Names], Module | None]) -> None:
        self._module = module

    def of(self, names: Names, arguments: Iterable[Attribute], each: Expression | None = None) -> frozenset[str]:
        """Return the addresses, without keys and with the calls that lead there, that arguments name."""
        return self._followed(_Step(names, one.expression, each) for one in arguments)

    def by_argument(self, names: Names, declared: Resource) -> dict[str, frozenset[str]]:
        """Return what each top-level argument of a resource names, and under an empty name all of it."""
        each = declared.for_each
        named = {one.name: self.of(names, [one], each) for one in declared.body.attributes}
        inner = [one for nested in declared.body.blocks for one in attributes(nested.body)]
        return {**named, "": frozenset[str]().union(*named.values(), self.of(names, inner, each))}

    def outputs(self) -> dict[str, frozenset[str]]:
        """Return what each output of the root names."""
        root = self._module(())
        declared = root.outputs.values() if root is not None else ()
        return {f"output.{one.name}": self.of((), one.body.attributes) for one in declared}

    def _followed(self, steps: Iterable[_Step]) -> frozenset[str]:
        pending, seen, found = [*steps], set[tuple[Names, str]](), set[str]()
        while pending:
            step = pending.pop()
            address, further = self._read(step)
            if address:
                place = step.names, address
                if place in seen:
                    continue
                seen.add(place)
            if address and not address.startswith(_WAYS) and self._is_there(step.names, address):
                found.add(absolute(step.names, address))
            pending += further
        return frozenset(found)

    def _is_there(self, names: Names, address: str) -> bool:
        """Whether an address is that of a block: what ``for`` and ``dynamic`` call their items looks the same."""
        module = self._module(names)
        return module is None or address in module.resources or address in module.data

    def _read(self, step: _Step) -> _Found:
        """Return the address that an expression is, empty where it is none, and what else is to be read."""
        names, node, each = step
        match node:
            case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
                return f"var.{name}", [*self._given(names, name)]
            case syntax.GetAttr(source=syntax.Variable(name="local"), name=name):
                return f"local.{name}", [*self._local(names, name, each)]
            case syntax.GetAttr(source=syntax.GetAttr(source=syntax.Variable(name="data"), name=kind), name=name):
                return f"data.{kind}.{name}", [*self._data(names, f"data.{kind}.{name}")]
            case syntax.Variable(name="each") if each is not None:
                return "", [_Step(names, each)]
        return self._of_call(step) or (_resource(node), [_Step(names, child, each) for child in children(node)])

    def _of_call(self, step: _Step) -> _Found | None:
        names, node, each = step
        call, output, keys = _called(node)
        further = [*self._handed_out(names, call, output), *(_Step(names, key, each) for key in keys)]
        return (f"module.{call}.{output}", further) if call else None

    def _given(self, names: Names, name: str) -> Iterator[_Step]:
        above = self._module(names[:-1]) if names else None
        call = above.calls.get(names[-1]) if above is not None else None
        if call is not None and name in call.arguments:
            yield _Step(names[:-1], call.arguments[name].expression, call.for_each)

    def _local(self, names: Names, name: str, each: Expression | None) -> Iterator[_Step]:
        module = self._module(names)
        if module is not None and name in module.locals:
            yield _Step(names, module.locals[name].expression, each)

    def _data(self, names: Names, address: str) -> Iterator[_Step]:
        module = self._module(names)
        declared = module.data.get(address) if module is not None else None
        if declared is not None:
            yield from (_Step(names, one.expression, declared.for_each) for one in attributes(declared.body))

    def _handed_out(self, names: Names, call: str, output: str) -> Iterator[_Step]:
        """Yield the value of an output of a called module; of all outputs where the module is used as a whole."""
        module = self._module((*names, call))
        for one in module.outputs.values() if module is not None else ():
            if output in ("", one.name) and one.value is not None:
                yield _Step((*names, call), one.value)


_WAYS = ("var.", "local.", "module.")
"""How addresses begin that only lead to others."""


def absolute(names: Names, address: str) -> str:
    """Return an address with the calls that lead to its module."""
    return "".join(f"module.{name}." for name in names) + address


def _resource(node: Expression) -> str:
    match node:
        case (
            syntax.GetAttr(source=syntax.Variable(name=kind), name=name)
            | syntax.Splat(source=syntax.Variable(name=kind), each=(str() as name, *_))
        ) if kind not in NOT_BLOCKS:
            return f"{kind}.{name}"
    return ""


def _called(node: Expression) -> tuple[str, str, list[Expression]]:
    """Return the call and the output that an expression is, and the expressions of keys in it; empty for anything else."""
    match node:
        case syntax.GetAttr(source=inner, name=output) if (found := _instance(inner))[0]:
            return found[0], output, found[1]
        case syntax.Splat(source=inner, each=(str() as output, *_)) if (found := _instance(inner))[0]:
            return found[0], output, found[1]
    call, keys = _instance(node)
    return call, "", keys


def _instance(node: Expression) -> tuple[str, list[Expression]]:
    match node:
        case syntax.Index(source=source, key=key) if (found := _instance(source))[0]:
            return found[0], [*found[1], key]
        case syntax.GetAttr(source=syntax.Variable(name="module"), name=name):
            return name, []
    return "", []
