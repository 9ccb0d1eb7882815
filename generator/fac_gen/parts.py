"""Small parts that blueprints are made of. Texts called expression, type or value are HCL; their layout is of no importance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.shared_facts.plain_values import PlainValue


@dataclass(frozen=True, slots=True)
class Validation:
    """A ``validation`` or ``precondition`` block; the message is plain text, the rest HCL values of the whole input for tests."""

    condition: str
    message: str
    accepts: str = ""
    rejects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Precondition:
    """A ``precondition`` of the resource, with inputs as HCL that break it alone; none where `untested` says why."""

    condition: str
    message: str
    breaks: Mapping[str, str] = field(default_factory=dict)
    untested: str = ""
    of: str = ""
    """Address of the companion that it stands on; empty: the resource itself."""


@dataclass(frozen=True, slots=True)
class Argument:
    """``name = value``."""

    name: str
    value: str


LONGEST_LINE = 130
"""So long is the argument of a block, and so long are the members of an object type, that stand on one line with their braces."""


@dataclass(frozen=True, slots=True)
class BlockUse:
    """A nested block as written: static without ``for_each``, else ``dynamic``; ``iterator`` where the block's name will not do."""

    name: str
    for_each: str | None
    iterator: str | None
    labels: str | None
    arguments: tuple[Argument, ...]
    blocks: tuple[BlockUse, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the block has no content."""
        return not self.arguments and not self.blocks

    @property
    def is_line(self) -> bool:
        """Whether the content is one short argument, which HCL lets stand on the line of the braces."""
        written = [f"{one.name} = {one.value}" for one in self.arguments]
        return len(written) == 1 and not self.blocks and "\n" not in written[0] and len(written[0]) <= LONGEST_LINE

    def expressions(self) -> Iterator[str]:
        """Yield what its arguments are written with, those of the blocks in it included."""
        yield from (one.value for one in self.arguments)
        for block in self.blocks:
            yield from block.expressions()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An argument or block of the schema that the module does not offer, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Handed:
    """A place to which the resource hands its tags on: what the README says of it, and what must hold there in a test."""

    path: str
    reason: str
    condition: str
    sample: Mapping[str, PlainValue] = field(default_factory=dict)
    """Inputs that fill the place, as plain values; empty where it stands without being asked for."""
    given: str = ""
    """Condition on inputs under which the place is there; empty: always."""


@dataclass(frozen=True, slots=True)
class Output:
    """An output value."""

    name: str
    description: str
    value: str
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class FixedTags:
    """Places of a type for tags that count at creation alone, by dotted path."""

    paths: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    """The same as ``ignore_changes`` speaks of them; none where one of them stands in blocks that may repeat.

    A change of that one replaces the resource whatever is ignored of the others.
    """
