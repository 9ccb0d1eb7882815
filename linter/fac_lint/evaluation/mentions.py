"""How the blocks of a module hang together: what each names, and what stands beside it.

Nothing is read before someone asks; pickled, everything is there.
"""

from __future__ import annotations

import re
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from fac_lint.evaluation.values import Value

_TYPED = re.compile(r"(?:module\.[^.]+\.)*([^.]+)\.[^.]+")
NOT_BLOCKS = frozenset({"var", "local", "data", "path", "terraform", "self", "count", "each"})


class Mentions:
    """The addresses of other blocks, without keys, that a block names, by argument; under an empty name those of all of it."""

    def __init__(self, read: Callable[[], Mapping[str, frozenset[str]]] = dict) -> None:
        self._read = read

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


class Handing(Protocol):
    """A module, as far as it hands its blocks to others."""

    @property
    def outputs(self) -> Mapping[str, frozenset[str]]:
        """What each output names."""

    @property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """What each call is given."""


R = TypeVar("R", bound=Naming)


class Neighbours(Generic[R]):
    """What stands beside the resources of a module; outputs and calls by what they name."""

    resources: tuple[R, ...] = ()
    inputs: Mapping[str, Value] = MappingProxyType({})
    """What the inputs of the module hold."""
    makes: Mapping[str, frozenset[str] | None] = MappingProxyType({})
    """Which types each call makes; None for one of which that is not known as a whole."""

    def __init__(self, module: Handing | None = None, *, root: bool = False) -> None:
        self._module = module
        self.root = root

    @cached_property
    def outputs(self) -> Mapping[str, frozenset[str]]:
        """What each output names."""
        return self._module.outputs if self._module is not None else {}

    @cached_property
    def calls(self) -> Mapping[str, frozenset[str]]:
        """What each call is given."""
        return self._module.calls if self._module is not None else {}

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

    def taking(self, block: str, resource_type: str) -> tuple[str, ...]:
        """Return what may make a resource of a type for a block: those that name it, itself or through others, and calls that do."""
        own = dict.fromkeys(one.block for one in self.of_type(resource_type) if self.leads(one.identity, block))
        return (*own, *self.called_with(block, resource_type))

    def called_with(self, block: str, resource_type: str) -> tuple[str, ...]:
        """Return the calls that are given a block, itself or through others, and that may make a resource of a type."""
        return tuple(call for call in self.calls if self._may_make(call, resource_type) and self.leads(call, block))

    def _may_make(self, call: str, resource_type: str) -> bool:
        made = self.makes.get(call)
        return made is None or resource_type in made

    def handing_out(self, block: str) -> frozenset[str]:
        """Return the outputs through which callers get a block, itself or through others; nobody calls a root."""
        if self.root:
            return frozenset()
        return frozenset(
            output for output, named in self.outputs.items() if block in named or any(self.leads(other, block) for other in named)
        )

    def __getstate__(self) -> dict[str, object]:
        told = {"root": self.root, "outputs": self.outputs, "calls": self.calls, "makes": dict(self.makes)}
        return {**told, "resources": self.resources, "inputs": self.inputs}


def of_type(named: Iterable[str], resource_type: str) -> frozenset[str]:
    """Return the resources of a type among addresses, whatever calls lead there; no data sources."""
    return frozenset(one for one in named if _TYPED.sub(r"\1", one) == resource_type)
