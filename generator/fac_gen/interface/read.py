"""Read the interface of a module: inputs, outputs, what it creates and what it requires."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.errors import UserError
from fac_core.hcl import parse
from fac_core.hcl.literal import NotLiteralError, text, truth
from fac_core.hcl.literal import value as literal_value
from fac_core.module.collecting import Collection
from fac_core.module.declarations import nested_blocks
from fac_core.module.discovery import is_module_file, is_override, module_files
from fac_core.module.reading import output, requirements, variable
from fac_core.surroundings import refused
from fac_gen.interface.carried import carried
from fac_gen.interface.scope import default_scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from fac_core.hcl.literal import Value
    from fac_core.hcl.syntax import Body, Expression, File
    from fac_core.module import Validation, VariableDeclaration
    from fac_core.module.declarations import Output as OutputDeclaration
    from fac_core.module.type_constraints import TypeConstraint

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
    ephemeral: bool = False
    deprecated: bool = False
    carries: frozenset[str] = frozenset()
    """The inputs whose sensitivity it hands on."""


@dataclass(frozen=True, slots=True)
class Interface:
    """What callers and their state depend on. ``resources`` maps addresses to dotted arguments, ``moved`` are addresses of before."""

    inputs: Mapping[str, Input] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    resources: Mapping[str, frozenset[str]] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()
    requires: Mapping[str, str] = field(default_factory=dict)
    """Version constraints: ``terraform`` and each provider."""
    scope: str = ""
    """The default of ``cost.scope``, as an expression; empty where there is none."""


def interface_of(files: Mapping[str, bytes]) -> Interface:
    """Return the interface of the module that files make; those in folders below and those that are no Terraform code do not count."""
    collection = Collection()
    names = sorted((is_override(path), path) for path in files if "/" not in path and is_module_file(path))
    for overrides, path in names:
        (collection.override if overrides else collection.add)(parse(files[path], path))
    return Interface(
        inputs={name: _input(variable(name, entry, [])) for name, entry in collection.named("variable").items()},
        outputs={name: _output(collection, output(name, entry)) for name, entry in collection.named("output").items()},
        resources={address: frozenset(_arguments(entry.block.body)) for address, entry in collection.of_type("resource").items()},
        moved=frozenset(_moved(collection)),
        requires=dict(_requires(collection)),
        scope=default_scope(collection),
    )


def interface_of_folder(folder: Path) -> Interface:
    """Return the interface of the module in a folder; raise `UserError` when there is none, or a file cannot be read."""
    own, overriding = module_files(folder)
    if not own:
        raise UserError("there is no module in this folder", path=folder, hint="Give folders that hold .tf files.")
    try:
        return interface_of({path.name: path.read_bytes() for path in (*own, *overriding)})
    except OSError as error:
        raise refused(error, error.filename or folder) from error


def _input(declared: VariableDeclaration) -> Input:
    given = declared.attribute("default")
    file = declared.file_of(given) if given else declared.file
    return Input(
        declared.name,
        declared.type,
        None if given is None else _known(given.expression, file),
        "" if given is None else _written(given.expression, file),
        nullable=declared.nullable,
        sensitive=declared.sensitive,
        ephemeral=declared.ephemeral,
        deprecated=declared.attribute("deprecated") is not None,
        rules=frozenset(_rule(one, declared.file_of(one.block)) for one in declared.validations),
    )


def _output(collection: Collection, declared: OutputDeclaration) -> Output:
    return Output(
        declared.name,
        sensitive=declared.sensitive,
        ephemeral=truth(declared.expression("ephemeral"), default=False),
        deprecated=declared.attribute("deprecated") is not None,
        carries=frozenset() if declared.value is None else carried(collection, declared.value),
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
