"""Read the interface of a module: inputs, outputs, what it creates and what it requires."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import parse
from fac_core.hcl.literal import NotLiteralError, text
from fac_core.hcl.literal import value as literal_value
from fac_core.module.collecting import Collection
from fac_core.module.declarations import nested_blocks
from fac_core.module.discovery import is_module_file
from fac_core.module.reading import output, requirements, variable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.hcl.syntax import Body, Expression, File
    from fac_core.module import Validation, VariableDeclaration
    from fac_core.module.types import TypeConstraint

Known: TypeAlias = "tuple[Value] | str"
"""A literal value, or the text of an expression."""


@dataclass(frozen=True, slots=True)
class Input:
    """An input variable; ``default`` is None when the caller must give a value, ``default_text`` is it as written."""

    name: str
    type: TypeConstraint | None
    default: Known | None
    default_text: str = ""
    nullable: bool = True
    sensitive: bool = False
    ephemeral: bool = False
    deprecated: bool = False
    rules: frozenset[str] = frozenset()

    @property
    def required(self) -> bool:
        """Whether callers must give a value."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class Output:
    """An output value."""

    name: str
    sensitive: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Interface:
    """What callers and their state depend on. ``resources`` maps addresses to dotted arguments, ``moved`` are addresses of before."""

    inputs: Mapping[str, Input] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    resources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()
    requires: Mapping[str, str] = field(default_factory=dict)
    """Version constraints: ``terraform`` and each provider."""


def interface_of(files: Mapping[str, bytes]) -> Interface:
    """Return the interface of the module that files make; those in folders below and those that are no Terraform code do not count."""
    collection = Collection()
    read = [parse(data, path) for path, data in sorted(files.items()) if "/" not in path and is_module_file(path)]
    for file in read:
        collection.add(file)
    return Interface(
        inputs={name: _input(variable(name, entry, []), entry.file) for name, entry in collection.named("variable").items()},
        outputs={
            name: Output(name, output(name, entry).sensitive, entry.block.body.attribute("deprecated") is not None)
            for name, entry in collection.named("output").items()
        },
        resources={address: frozenset(_arguments(entry.block.body)) for address, entry in collection.of_type("resource").items()},
        moved=frozenset(_moved(collection)),
        requires=dict(_requires(collection)),
    )


def _input(declared: VariableDeclaration, file: File) -> Input:
    default = declared.default
    return Input(
        declared.name,
        declared.type,
        None if default is None else _known(default, file),
        "" if default is None else _written(default, file),
        nullable=declared.nullable,
        sensitive=declared.sensitive,
        ephemeral=declared.ephemeral,
        deprecated=declared.attribute("deprecated") is not None,
        rules=frozenset(_rule(one, file) for one in declared.validations),
    )


def _known(expression: Expression, file: File) -> Known:
    try:
        return (literal_value(expression),)
    except NotLiteralError:
        return _written(expression, file)


def _written(expression: Expression, file: File) -> str:
    return " ".join(file.source[expression.range.start.byte : expression.range.end.byte].decode("utf-8", "replace").split())


def _rule(validation: Validation, file: File) -> str:
    return _written(validation.condition, file) if validation.condition is not None else ""


def _arguments(body: Body, prefix: str = "") -> Iterator[str]:
    yield from (f"{prefix}{attribute.name}" for attribute in body.attributes)
    for nested in nested_blocks(body):
        if prefix or nested.type != "lifecycle":
            yield f"{prefix}{nested.type}"
            yield from _arguments(nested.body, f"{prefix}{nested.type}.")


def _moved(collection: Collection) -> Iterator[str]:
    for entry in collection.others:
        source = entry.block.body.attribute("from") if entry.block.type in {"moved", "removed"} else None
        if source is not None:
            yield _written(source.expression, entry.file)


def _requires(collection: Collection) -> Iterator[tuple[str, str]]:
    for entry in collection.others:
        if entry.block.type == "terraform":
            wanted = entry.block.body.attribute("required_version")
            if wanted is not None and text(wanted.expression):
                yield "terraform", str(text(wanted.expression))
            yield from ((one.name, one.version) for one in requirements(entry) if one.version)
