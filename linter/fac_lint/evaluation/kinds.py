"""What a module or call makes by kind, so that a rule looks at the kinds that it is about and at no others."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind: TypeAlias = "tuple[str, str]"
"""A resource type, and the source of the provider that makes it."""


class OfKind(Protocol):
    """A resource, as far as it is of a kind."""

    @property
    def kind(self) -> Kind:
        """Its type and its provider."""


class OfBlock(Protocol):
    """Something that a block makes."""

    @property
    def block(self) -> str:
        """The address of the block."""


R = TypeVar("R", bound=OfKind)
B = TypeVar("B", bound=OfBlock)
T = TypeVar("T")


def by_block(made: Iterable[B]) -> dict[str, list[B]]:
    """Return what each block makes."""
    found: dict[str, list[B]] = {}
    for one in made:
        found.setdefault(one.block, []).append(one)
    return found


class ByKind(Generic[R, T]):
    """Resources, each with what is to be had for it."""

    def __init__(self, made: Iterable[tuple[R, T]]) -> None:
        self._examples: dict[Kind, R] = {}
        self._groups: dict[Kind, list[tuple[int, T]]] = {}
        for position, (resource, one) in enumerate(made):
            self._examples.setdefault(resource.kind, resource)
            self._groups.setdefault(resource.kind, []).append((position, one))
        self.kinds = frozenset(self._groups)

    def example(self, kind: Kind) -> R:
        """Return a resource of a kind."""
        return self._examples[kind]

    def of(self, wanted: frozenset[Kind]) -> list[T]:
        """Return what is to be had of some kinds, in the order of all."""
        groups = [group for kind, group in self._groups.items() if kind in wanted] if wanted else []
        return [one for _, one in (groups[0] if len(groups) == 1 else sorted(chain(*groups), key=_position))]


def _position(one: tuple[int, object]) -> int:
    return one[0]
