"""Take apart the JavaScript of one construct in a provider wheel: functions, classes and the facts that they state, as values.

The files are machine-written (cdktf and its continuation cdktn, versions of 2025 and 2026), so line patterns suffice; `scan` counts what
the patterns should have met and refuses a file in which one was missed.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BASES = {"TerraformResource", "TerraformDataSource", "TerraformProvider"}

_SEGMENT = re.compile(r"^(?=(?:class|function) )", re.MULTILINE)
_FUNCTION = re.compile(r"function (\w+)ToHclTerraform\(")
_CLASS = re.compile(r"class (\w+) extends \w+\.(\w+) \{")
_TYPE_NAME = re.compile(r'^    static tfResourceType = "([\w-]+)";', re.MULTILINE)
_ENTRY = re.compile(
    r'^ +"?([\w-]+)"?: \{\n +value: ([^\n]*),\n +isBlock: (true|false),\n +type: "(\w+)",\n +storageClassType: "\w+",\n', re.MULTILINE
)
_ACCESSOR = re.compile(
    r"^    // ([\w-]+) - computed: (true|false), optional: (true|false), required: (true|false)\n"
    r"(?:    _\w+(?: = ([^\n]*))?;\n)?"
    r"(?:    /\*\*(?:[^*]|\*(?!/))*\*/\n)?"
    r"    get \w+\(\) \{\n +return ([^\n]*);\n",
    re.MULTILINE,
)
_INTERFACE = re.compile(r"^export interface (\w+)( extends \w+\.TerraformMetaArguments)? \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_MEMBER = re.compile(r"#([\w-]+) \w+#[\w-]+\}\n(?:    \*[^\n]*\n)*?    \*/\n    readonly \w+(\??):")
_DESCRIBED = re.compile(
    r"^    /\*\*\n((?:    \*[^\n]*\n)+?)    \*\n    \* Docs at Terraform Registry: \{@link [^\s]*#([\w-]+) [^\n]*\n"
    r"(?:    \*[^\n]*\n)*?    \*/",
    re.MULTILINE,
)
_BLOCK_COMMENT = re.compile(r"^    \* (\w+) block\n    \*\n    \* Docs at Terraform Registry: \{@link [^\s]*#(\w+) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """How one argument is written out: ``value`` is the JavaScript expression, ``shape`` simple, list, set, map or struct."""

    value: str
    block: bool
    shape: str


@dataclass(frozen=True, slots=True)
class Accessor:
    """How one value is read: the three flags, the field's initial value (empty when there is none) and the getter's expression."""

    name: str
    computed: bool
    optional: bool
    required: bool
    initial: str
    getter: str


@dataclass(slots=True)
class Construct:
    """What one folder of a wheel says; structs are keyed by their class name, the construct itself stands under ``name``."""

    name: str
    base: str
    type_name: str
    entries: dict[str, Mapping[str, Entry]] = field(default_factory=dict)
    accessors: dict[str, tuple[Accessor, ...]] = field(default_factory=dict)
    declared: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Struct and argument as in the type declarations -> whether they call it a block."""
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    """Struct and argument -> what the documentation says of it."""


def scan(javascript: str, declarations: str, where: str) -> Construct | None:
    """Read one folder; None when it holds no resource, data source or provider."""
    segments = _SEGMENT.split(javascript)
    main = _main(segments)
    if main is None:
        return None
    _demand_all(javascript, where)
    for segment in segments:
        _read_segment(segment, main)
    for name, is_main, body in _INTERFACE.findall(declarations):
        _read_interface(main.name if is_main or name == f"{main.name}Config" else name, body, main)
    return main


def _main(segments: list[str]) -> Construct | None:
    for segment in segments:
        head = _CLASS.match(segment)
        name = _TYPE_NAME.search(segment)
        if head and name and head[2] in BASES:
            return Construct(head[1], head[2], name[1])
    return None


def _read_segment(segment: str, into: Construct) -> None:
    function = _FUNCTION.match(segment)
    if function:
        into.entries[_struct(function[1])] = dict(_entries(segment))
        return
    head = _CLASS.match(segment)
    if head and head[2] in {"ComplexObject", into.base}:
        into.accessors[head[1].removesuffix("OutputReference")] = tuple(_accessors(segment))
        if head[1] == into.name:
            into.entries[into.name] = dict(_entries(segment))


def _entries(segment: str) -> Iterator[tuple[str, Entry]]:
    for name, value, block, shape in _ENTRY.findall(segment):
        yield name, Entry(value, block == "true", shape)


def _accessors(segment: str) -> Iterator[Accessor]:
    for name, computed, optional, required, initial, getter in _ACCESSOR.findall(segment):
        yield Accessor(name, computed == "true", optional == "true", required == "true", initial, getter)


def _read_interface(struct: str, body: str, into: Construct) -> None:
    blocks = {name for comment, name in _BLOCK_COMMENT.findall(body) if comment == name}
    members = _MEMBER.findall(body)
    into.descriptions.update({(struct, name): _text(comment) for comment, name in _DESCRIBED.findall(body)})
    into.declared.update({(struct, name): name in blocks for name, _ in members})
    if struct not in into.accessors:
        # Blocks of a provider configuration have no class, so no accessors: their declarations tell at least what is required.
        accessors = (
            Accessor(name, computed=False, optional=bool(mark), required=not mark, initial="", getter="") for name, mark in members
        )
        into.accessors[struct] = tuple(accessors)


def _text(comment: str) -> str:
    return "\n".join(line.strip().removeprefix("*").removeprefix(" ") for line in comment.splitlines()).strip()


def _demand_all(javascript: str, where: str) -> None:
    for pattern, sign in ((_ENTRY, " isBlock: "), (_ACCESSOR, " - computed: ")):
        met, there = len(pattern.findall(javascript)), javascript.count(sign)
        if met != there:
            hint = "The wheel was made by a newer generator than this importer knows; please report it."
            raise UserError(f"{there - met} of {there} facts ({sign.strip(' :-')}) cannot be read", path=where, hint=hint)


def _struct(function: str) -> str:
    return function[0].upper() + function[1:]
