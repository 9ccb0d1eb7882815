"""The flow of tags through a module, as values: where tags come from, and the places that they reach."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Kind(StrEnum):
    """What tags come from."""

    INPUT = "input"
    LOCAL = "local"
    DEFAULT_TAGS = "default_tags"
    CALL = "call"
    DATA = "data"
    RESOURCE = "resource"
    RUN = "run"


class State(StrEnum):
    """Whether a key is there with a value: surely, surely not, as the caller decides, or nobody knows."""

    HAS = "has"
    CALLER = "caller"
    UNKNOWN = "unknown"
    LACKS = "lacks"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a key: its ``value`` where that is known, else why not."""

    key: str
    state: State
    value: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value: the keys of a map, and what else may be in it; or the ``text`` of what is no map.

    ``rest`` has no key: it says whether further keys may be there, and who decides.
    """

    facts: tuple[Fact, ...] = ()
    rest: Fact | None = None
    text: str = ""

    def may_have(self, key: str) -> bool:
        """Whether a key may be there, however it is spelt."""
        named = [one for one in self.facts if one.key.casefold() == key.casefold()]
        return any(one.state is not State.LACKS for one in named) if named else self.rest is not None


@dataclass(frozen=True, slots=True)
class Edge:
    """That something is made of a source.

    ``keys`` are those whose value the source goes into, ``*`` for any; None where its keys become keys, none where it only decides.
    ``known`` is what is known of that which is taken of it.
    """

    source: str
    keys: frozenset[str] | None
    known: Known

    def matters_to(self, key: str) -> bool:
        """Whether a key, or its value, may come from it; keys that differ in case alone are taken to be the same."""
        if self.keys is not None:
            return "*" in self.keys or key.casefold() in {one.casefold() for one in self.keys}
        return self.known.may_have(key)


@dataclass(frozen=True, slots=True)
class Source:
    """Something that tags are made of, and what it is made of in turn."""

    name: str
    kind: Kind
    file: str
    line: int
    known: Known
    edges: tuple[Edge, ...] = ()
    written: tuple[Fact, ...] = ()
    """Keys that are written right there, in braces."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """A resource that a call makes, and what is so of the keys that matter."""

    address: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class TagPlace:
    """Where tags end: an argument of a resource or of a call.

    ``facts`` are the keys that matter, those required and those asked for; of a call they stand at what it makes.
    """

    address: str
    argument: str
    file: str
    line: int
    known: Known
    facts: tuple[Fact, ...] = ()
    edges: tuple[Edge, ...] = ()
    written: tuple[Fact, ...] = ()
    reached: tuple[Reached, ...] = ()
    note: str = ""

    @property
    def is_call(self) -> bool:
        """Whether a module is called there."""
        return self.address.startswith("module.")


@dataclass(frozen=True)
class Graph:
    """All of it; ``keys`` are those that matter, ``without`` how many resources take no tags."""

    module: str
    keys: tuple[str, ...]
    sources: Mapping[str, Source]
    places: tuple[TagPlace, ...]
    without: int
    gaps: tuple[tuple[str, str], ...] = ()

    def below(self, edges: Iterable[Edge]) -> Iterator[str]:
        """Yield the names of sources and of all that they are made of, each once."""
        pending, seen = [edge.source for edge in edges], set[str]()
        while pending:
            name = pending.pop()
            if name in self.sources and name not in seen:
                seen.add(name)
                yield name
                pending += [edge.source for edge in self.sources[name].edges]
