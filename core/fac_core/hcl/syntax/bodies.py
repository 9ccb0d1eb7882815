"""What holds expressions: attributes, blocks, bodies and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.hcl.syntax.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Range
    from fac_core.hcl.syntax.expressions import Expression


@dataclass(frozen=True, slots=True)
class Comment:
    """A ``#``, ``//`` or ``/* */`` comment with its marks."""

    range: Range
    text: str


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """Something that is not HCL; the rest of the file was still read."""

    range: Range
    message: str


@dataclass(frozen=True)
class Attribute(Lazy):
    """``name = expression``."""

    name: str
    name_range: Range
    expression: Expression
    range: Range

    @property
    def plain(self) -> bytes:
        """The value as written where that is one line without templates, loops and comments; else nothing."""
        read = getattr(self.__dict__.get("_source"), "plain", None)
        return read() if read is not None else b""


@dataclass(frozen=True)
class Block(Lazy):
    """``type "label" { body }``; ``header`` is the range from the type up to and including the last label."""

    type: str
    labels: tuple[str, ...]
    body: Body
    header: Range
    range: Range


@dataclass(frozen=True)
class Body(Lazy):
    """What stands between braces (or in a file), in source order; the first of two attributes of one name wins, with an error."""

    attributes: tuple[Attribute, ...]
    blocks: tuple[Block, ...]
    range: Range

    def attribute(self, name: str) -> Attribute | None:
        """Return the attribute of that name."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        return None

    def blocks_of(self, *types: str) -> Iterator[Block]:
        """Nested blocks of the given types, in source order; ``dynamic`` blocks keep their own type."""
        return (block for block in self.blocks if block.type in types)


Outline: TypeAlias = "tuple[Body, tuple[Comment, ...], list[SyntaxProblem]]"
"""A file's body, its comments and what is wrong with it."""


@dataclass(frozen=True)
class File:
    """One file as read; ``path`` as given, with ``/``."""

    path: str
    source: bytes
    body: Body
    comments: tuple[Comment, ...]
    errors: tuple[SyntaxProblem, ...]
