"""What a construct is made of, worked out from a module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_gen.cdktf.names import MEMBERS, OWN_PARAMETERS, USED, identifiers
from fac_gen.cdktf.outputs import OutputTypes
from fac_gen.cdktf.quoting import quoted

if TYPE_CHECKING:
    from fac_core.module import Module, TypeConstraint, VariableDeclaration
    from fac_gen.cdktf.annotations import Annotations, Structure

_LONGEST_DEFAULT = 60


@dataclass(frozen=True)
class Input:
    """An input variable as a keyword argument."""

    name: str
    parameter: str
    annotation: str
    required: bool
    description: str
    default: str
    sensitive: bool


@dataclass(frozen=True)
class Output:
    """An output as a property: its annotation, and the expression that gives it."""

    name: str
    member: str
    annotation: str
    value: str
    description: str
    sensitive: bool


@dataclass(frozen=True, kw_only=True)
class Construct:
    """A construct, ready to be written; ``local`` means that ``source`` is a path from its file."""

    name: str
    class_name: str
    flavor: str
    source: str
    version: str | None
    local: bool
    description: str
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    structures: tuple[Structure, ...]


def inputs_of(module: Module, annotations: Annotations) -> tuple[Input, ...]:
    """Return the inputs, required ones first, then by name."""
    ordered = sorted(module.variables.values(), key=lambda one: (one.default is not None, one.name))
    parameters = identifiers([one.name for one in ordered], {*USED, *OWN_PARAMETERS})
    return tuple(_input(one, parameters[one.name], annotations) for one in ordered)


def _input(declared: VariableDeclaration, parameter: str, annotations: Annotations) -> Input:
    annotation = annotations.of(declared.type, declared.name)
    nullable = declared.nullable and annotation != "Any"
    return Input(
        name=declared.name,
        parameter=parameter,
        annotation=f"{annotation} | None" if nullable else annotation,
        required=declared.default is None,
        description=" ".join((declared.description or "").split()),
        default=_default(declared),
        sensitive=declared.sensitive,
    )


def _default(declared: VariableDeclaration) -> str:
    """Return the default as the module writes it, when that is short."""
    if declared.default is None:
        return ""
    attribute = declared.attribute("default")
    file = declared.file_of(attribute) if attribute else declared.file
    place = declared.default.range
    written = " ".join(file.source[place.start.byte : place.end.byte].decode("utf-8", "replace").split())
    is_null = isinstance(declared.default, syntax.Literal) and declared.default.value is None
    return written if not is_null and len(written) <= _LONGEST_DEFAULT else ""


def outputs_of(module: Module) -> tuple[Output, ...]:
    """Return the outputs by name."""
    types = OutputTypes(module)
    members = identifiers(sorted(module.outputs), {*USED, *MEMBERS})
    return tuple(
        Output(
            name,
            member,
            *_getter(name, types.of(name)),
            description=" ".join((module.outputs[name].description or "").split()),
            sensitive=module.outputs[name].sensitive,
        )
        for name, member in members.items()
    )


_GETTERS = {
    "string": ("str", "self.get_string({})"),
    "number": ("float", "self.get_number({})"),
    "bool": ("IResolvable", "self.get_boolean({})"),
    "list(string)": ("list[str]", "self.get_list({})"),
    "set(string)": ("list[str]", "self.get_list({})"),
    "list(number)": ("list[float]", "Token.as_number_list(self.get({}))"),
}


def _getter(name: str, type_: TypeConstraint | None) -> tuple[str, str]:
    """Return the annotation of an output's property and how it is had from the library."""
    annotation, getter = _GETTERS.get(str(type_), ("Any", "self.get({})"))
    if type_ is not None and type_.kind in {"map", "object"} and _all_strings(type_):
        annotation, getter = "Mapping[str, str]", "Token.as_string_map(self.get({}))"
    return annotation, getter.format(quoted(name))


def _all_strings(type_: TypeConstraint) -> bool:
    members = [type_.element] if type_.kind == "map" else [one.type for one in type_.attributes.values()]
    return bool(members) and all(member is not None and member.kind == "string" for member in members)
