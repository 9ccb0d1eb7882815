"""Read the inputs and outputs of a module from its own Terraform files."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl.format import format_hcl
from fac_core.module import Module
from fac_registry.archive.upload import CODE
from fac_registry.errors import BadArchiveError
from fac_registry.modules.description import Output, Requirement, Resource, Variable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.module import TypeConstraint, VariableDeclaration

MAX_CODE = 1024 * 1024
EMPTY = {"string": '""', "number": "0", "bool": "false", "list": "[]", "set": "[]", "tuple": "[]", "map": "{}", "object": "{}"}
HINT = "Run `terraform validate` in the module's folder."


class Interface(NamedTuple):
    """What callers of a module meet; inputs required first, then by name."""

    inputs: tuple[Variable, ...]
    outputs: tuple[Output, ...]
    resources: tuple[Resource, ...]
    requirements: tuple[Requirement, ...]


def interface(texts: Mapping[str, bytes]) -> Interface:
    """Return what callers meet; raise `BadArchiveError` for files that Terraform could not load."""
    code = {name: text for name, text in texts.items() if "/" not in name and name.endswith(CODE)}
    if sum(map(len, code.values())) > MAX_CODE:
        raise BadArchiveError(f"the module's own files hold more than {MAX_CODE} bytes", hint="Split the module.")
    module = _load(code)
    inputs = sorted(map(_variable, module.variables.values()), key=lambda variable: (variable.default is not None, variable.name))
    outputs = [Output(name, output.description or "", output.sensitive) for name, output in sorted(module.outputs.items())]
    return Interface(tuple(inputs), tuple(outputs), tuple(_resources(module)), tuple(_requirements(module)))


def _resources(module: Module) -> Iterator[Resource]:
    for address, resource in sorted(module.resources.items()):
        yield Resource(address, conditional=resource.count is not None or resource.for_each is not None)


def _requirements(module: Module) -> Iterator[Requirement]:
    if module.required_version:
        yield Requirement("terraform", ", ".join(module.required_version))
    for name, required in sorted(module.required_providers.items()):
        yield Requirement(name, required.version or "", required.source or f"hashicorp/{name}")


def _load(code: Mapping[str, bytes]) -> Module:
    try:
        module = Module.of(Path(), code, display="")
    except RecursionError as error:
        raise BadArchiveError("a Terraform file is nested too deeply", hint=HINT) from error
    for problem in module.problems:
        place = problem.range.start
        raise BadArchiveError(f"{problem.file.path}:{place.line}:{place.column}: {problem.message}", hint=HINT, member=problem.file.path)
    return module


def _variable(declared: VariableDeclaration) -> Variable:
    return Variable(
        name=declared.name,
        type=_written(declared, "type") or "any",
        default=_written(declared, "default"),
        description=declared.description or "",
        sensitive=declared.sensitive,
        placeholder=_placeholder(declared.type) if declared.type else ("null",),
    )


def _placeholder(constraint: TypeConstraint) -> tuple[str, ...]:
    """Return the lines of a value to start from: of an object, what must be given, or else the first that can be, which is the main one."""
    if constraint.kind != "object" or not constraint.attributes:
        return (EMPTY.get(constraint.kind, "null"),)
    required = [name for name, attribute in constraint.attributes.items() if not attribute.optional]
    shown = required or list(constraint.attributes)[:1]
    return ("{", *(f"  {line}" for line in assignments({name: _placeholder(constraint.attributes[name].type) for name in shown})), "}")


def assignments(values: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return arguments as `terraform fmt` writes them: those of one line aligned, then the longer ones."""
    ordered = sorted(values.items(), key=lambda one: len(one[1]) > 1)
    written = [line for name, (first, *rest) in ordered for line in (f"{name} = {first}", *rest)]
    return format_hcl("\n".join(written)).splitlines()


def _written(declared: VariableDeclaration, name: str) -> str | None:
    """Return an argument's value as it stands in the file, without the indentation of its lines."""
    attribute = declared.attribute(name)
    if attribute is None:
        return None
    where, source = attribute.expression.range, declared.file_of(attribute).source
    first, newline, rest = source[where.start.byte : where.end.byte].decode("utf-8", "replace").partition("\n")
    return first + newline + textwrap.dedent(rest)
