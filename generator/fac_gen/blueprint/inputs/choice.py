"""Which parts of a schema a module offers, and what its samples show of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.shared_facts.alternatives import NO_ALTERNATIVES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.shared_facts.alternatives import Alternatives

DEFAULT_DEPTH = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """Which parts of a schema become part of the module; paths are dotted."""

    depth: int = DEFAULT_DEPTH
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    wired: Mapping[str, str] = field(default_factory=dict)
    """Paths whose value the module sets itself, with the expression."""

    def included(self, path: str) -> bool:
        """Whether the caller asked for the path, for something inside it, or for what holds it."""
        return any(path == wish or wish.startswith(f"{path}.") or path.startswith(f"{wish}.") for wish in self.include)


@dataclass(frozen=True, slots=True)
class Shown:
    """What samples hold that no schema tells; paths are dotted."""

    values: Mapping[str, str] = field(default_factory=dict)
    """HCL values of arguments and blocks, where one made from name and type would be refused."""
    given: frozenset[str] = frozenset()
    """What is optional and stands even in the smallest sample."""
    alternatives: Alternatives = NO_ALTERNATIVES
    """What goes together: a sample in which everything is given leaves out what does not."""

    def inside(self, path: str) -> Iterator[str]:
        """Yield the names of what is given in the block at a path."""
        return (one.rpartition(".")[2] for one in self.given if one.rpartition(".")[0] == path)

    def together(self, offered: Iterable[str], least: Iterable[str], prefix: str = "") -> set[str]:
        """Return as many names of what a block offers as go together; ``least``: those that it must hold."""
        paths = self.alternatives.together([prefix + one for one in offered], {prefix + one for one in least})
        return {one.removeprefix(prefix) for one in paths}
