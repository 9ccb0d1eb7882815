"""What a module declares, as values; every one keeps the block it came from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.finding import Location, Range
    from fac_core.hcl.syntax import Attribute, Block, Body, Expression, File
    from fac_core.module.type_constraints import TypeConstraint


@dataclass(frozen=True)
class Problem:
    """Something wrong with the module's text; ``related`` is the other place and ``address`` the name, for what is declared twice."""

    file: File
    range: Range
    message: str
    related: Location | None = None
    address: str = ""


class ProviderReference(NamedTuple):
    """A provider configuration as a module calls it: ``aws`` or ``aws.east``; without a name where it cannot be read."""

    name: str
    alias: str | None = None


@dataclass(frozen=True)
class Declaration:
    """A block of a file with what override files changed in it already merged; ``overrides`` are the blocks that did."""

    block: Block
    file: File
    overrides: tuple[tuple[Block, File], ...]

    @property
    def body(self) -> Body:
        return self.block.body

    def attribute(self, name: str) -> Attribute | None:
        """Return the argument of that name."""
        return self.block.body.attribute(name)

    def expression(self, name: str) -> Expression | None:
        """Return the value of the argument of that name."""
        attribute = self.block.body.attribute(name)
        return attribute.expression if attribute else None

    def file_of(self, part: Attribute | Block) -> File:
        """Return the file in which an argument or block of this declaration stands."""
        for block, file in self.overrides:
            if any(part is own for own in _parts(block)):
                return file
        return self.file


def _parts(block: Block) -> Iterator[Attribute | Block]:
    yield from block.body.attributes
    for nested in block.body.blocks:
        yield nested
        yield from _parts(nested)


def _enabled(body: Body) -> Expression | None:
    """Return what decides whether a block is made at all, which OpenTofu 1.11 has in the place of ``count = 0`` or 1."""
    found = (block.body.attribute("enabled") for block in body.blocks_of("lifecycle"))
    return next((attribute.expression for attribute in found if attribute is not None), None)


@dataclass(frozen=True)
class NestedBlock:
    """A block inside of a resource; of a ``dynamic`` one, ``type`` is its label and ``body`` its content."""

    type: str
    body: Body
    block: Block
    for_each: Expression | None = None
    iterator: str | None = None

    @property
    def dynamic(self) -> bool:
        """Whether ``for_each`` decides how often it occurs."""
        return self.block.type == "dynamic"


@dataclass(frozen=True)
class Resource(Declaration):
    """A ``resource``, ``data`` or ``ephemeral`` block; ``mode`` is ``managed``, ``data`` or ``ephemeral``.

    ``provider_key`` chooses one instance of an iterated configuration, as OpenTofu has them (``aws.by_region["eu"]``).
    ``ignore_changes`` are the arguments ignored as written, ``all`` for every one.
    """

    type: str
    name: str
    mode: str
    address: str
    provider: ProviderReference
    provider_key: Expression | None
    ignore_changes: tuple[str, ...]

    @property
    def count(self) -> Expression | None:
        return self.expression("count")

    @property
    def for_each(self) -> Expression | None:
        return self.expression("for_each")

    @property
    def enabled(self) -> Expression | None:
        return _enabled(self.block.body)

    @cached_property
    def nested(self) -> tuple[NestedBlock, ...]:
        """Nested blocks in source order, ``dynamic`` ones unfolded; ``lifecycle``, ``provisioner`` and the like included."""
        return tuple(nested_blocks(self.block.body))

    def nested_of(self, *types: str) -> tuple[NestedBlock, ...]:
        """Nested blocks of the given types, static or dynamic."""
        return tuple(block for block in self.nested if block.type in types)


def nested_blocks(body: Body) -> Iterator[NestedBlock]:
    """Blocks of a body, with each ``dynamic`` one as the block it makes; also for bodies of nested blocks."""
    for block in body.blocks:
        if block.type != "dynamic" or len(block.labels) != 1:
            yield NestedBlock(block.type, block.body, block)
            continue
        content = next(block.body.blocks_of("content"), None)
        for_each, iterator = block.body.attribute("for_each"), block.body.attribute("iterator")
        name = getattr(iterator.expression, "name", None) if iterator else None
        kind = block.labels[0]
        yield NestedBlock(kind, content.body if content else block.body, block, for_each.expression if for_each else None, name or kind)


@dataclass(frozen=True)
class ModuleCall(Declaration):
    """A ``module`` block; ``source`` and ``version`` are None unless they are literal, ``arguments`` are the module's inputs.

    ``providers`` maps the callee's configurations to the caller's, ``provider_keys`` to the key of an iterated one of these.
    ``local_folder`` is there when ``source`` is a path that exists.
    """

    name: str
    source: str | None
    version: str | None
    arguments: Mapping[str, Attribute]
    providers: Mapping[ProviderReference, ProviderReference]
    provider_keys: Mapping[ProviderReference, Expression]
    local_folder: Path | None

    @property
    def address(self) -> str:
        return f"module.{self.name}"

    @property
    def count(self) -> Expression | None:
        return self.expression("count")

    @property
    def for_each(self) -> Expression | None:
        return self.expression("for_each")

    @property
    def enabled(self) -> Expression | None:
        return _enabled(self.block.body)


@dataclass(frozen=True)
class Validation:
    """A ``validation`` block of a variable."""

    condition: Expression | None
    error_message: Expression | None
    block: Block


@dataclass(frozen=True)
class VariableDeclaration(Declaration):
    """A ``variable`` block; ``type`` is None when there is none or when it cannot be read (then there is a problem)."""

    name: str
    type: TypeConstraint | None
    nullable: bool
    sensitive: bool
    ephemeral: bool
    description: str | None
    validations: tuple[Validation, ...]

    @property
    def default(self) -> Expression | None:
        """The default as written; None when the variable must be given."""
        return self.expression("default")


@dataclass(frozen=True)
class Output(Declaration):
    """An ``output`` block."""

    name: str
    sensitive: bool
    description: str | None

    @property
    def value(self) -> Expression | None:
        return self.expression("value")


@dataclass(frozen=True)
class LocalValue:
    """One argument of a ``locals`` block."""

    name: str
    attribute: Attribute
    file: File

    @property
    def expression(self) -> Expression:
        return self.attribute.expression


@dataclass(frozen=True)
class ProviderConfig(Declaration):
    """A ``provider`` block."""

    name: str
    alias: str | None


@dataclass(frozen=True)
class ProviderRequirement:
    """An entry of ``required_providers``; ``source`` and ``version`` are None when they are not given or not literal."""

    name: str
    source: str | None
    version: str | None
    configuration_aliases: tuple[ProviderReference, ...]
    attribute: Attribute
    file: File
