"""What a wheel of Pulumi's bindings says of values: for providers whose wheel has no words and whose pages are not at hand.

``pulumi_<provider>`` holds a class of arguments per resource type, with the provider's own words of each of them. The wheel does not say
which Terraform type a class was made from, so one is found by its name, and must have the arguments of the type as well, or by having
exactly its arguments as no other class has; what is called alike in both is the same argument, singular or plural. Like pages, a wheel may
be of another release than the schema, so a list in it refuses nothing: it names values (`Attribute.named`). Where two classes would do,
both are silent.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.schema.importers.documentation import told
from fac_core.schema.importers.possible_values import listed_values
from fac_core.schema.resource_schema import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from fac_core.schema.resource_schema import ResourceType

_MODULE = re.compile(r"pulumi_[a-z0-9_]+/([a-z0-9_]+)/([a-z0-9_]+)\.py")
_INPUTS = "_inputs"
_CLASS = re.compile(
    r"^class (\w+Args):\n    def __init__\(__self__, \*,\n(.*?)\):\n        \"\"\"\n(.*?)\n        \"\"\"", re.DOTALL | re.MULTILINE
)
_ARGUMENT = re.compile(r"^ +(\w+): (.+?)(?: = None)?,?$", re.MULTILINE)
_INNER = re.compile(r"'(\w+Args)'")
_TEXT = re.compile(r"^        :param \S.*?\]?\]? (\w+): (.*?)(?=^        :param |\Z)", re.DOTALL | re.MULTILINE)
_ENOUGH = 0.75
"""So many of the arguments of a class, and of a type, must be in the other for the two to be one."""
_TELLING = 4
"""So many arguments tell a class from all others."""
_EVERYWHERE = frozenset({"tag", "tags_all", "id", "timeout", "region"})
_PLURALS = (("ies", "y"), ("sses", "ss"), ("s", ""))


@dataclass(frozen=True, slots=True)
class Arguments:
    """A class of arguments: by name in the singular, the values that its words name, and the class of what is in it."""

    named: Mapping[str, tuple[str, ...]]
    inner: Mapping[str, str]

    @property
    def names(self) -> frozenset[str]:
        """All arguments but those that nearly every class has."""
        return frozenset(self.named) - _EVERYWHERE


@dataclass(frozen=True, slots=True)
class Bindings:
    """All classes of arguments of a wheel: those of resource types by the names that types may have, and by folder those of blocks."""

    types: Mapping[str, tuple[tuple[str, Arguments], ...]]
    same: Mapping[frozenset[str], tuple[tuple[str, Arguments], ...]]
    blocks: Mapping[tuple[str, str], Arguments]


def is_bindings(path: Path) -> bool:
    """Tell whether a path is a file of this kind."""
    return path.suffix == ".whl" and path.is_file()


def read(path: Path) -> Bindings:
    """Return the classes of a wheel; raise `UserError` when it has none."""
    types: dict[str, list[tuple[str, Arguments]]] = {}
    same: dict[frozenset[str], list[tuple[str, Arguments]]] = {}
    blocks: dict[tuple[str, str], Arguments] = {}
    for folder, file, text in _modules(path):
        for name, arguments in _classes(text):
            if file == _INPUTS:
                blocks[folder, name] = arguments
            elif name.lower() == f"{_joined(file)}args":
                same.setdefault(arguments.names, []).append((folder, arguments))
                for called in {_joined(folder + file), _joined(file)}:
                    types.setdefault(called, []).append((folder, arguments))
    if not types:
        raise UserError("no class of a resource type is in this wheel", path=path, hint="Name a wheel pulumi_<provider>.")
    return Bindings({key: tuple(found) for key, found in types.items()}, {key: tuple(found) for key, found in same.items()}, blocks)


def fill(types: Iterable[ResourceType], bindings: Bindings) -> tuple[ResourceType, ...]:
    """Return types in which arguments that take texts name what a wheel says, wherever the schema itself lists nothing."""
    return tuple(_filled(one, bindings) if one.kind is Kind.RESOURCE else one for one in types)


def _filled(one: ResourceType, bindings: Bindings) -> ResourceType:
    ours = (
        frozenset(map(_singular, (*(name for name, own in one.block.attributes.items() if own.settable), *one.block.blocks))) - _EVERYWHERE
    )
    called = [found for found in bindings.types.get(_joined(one.name.partition("_")[2]), ()) if _alike(ours, found[1].names)]
    found = called or (bindings.same.get(ours, ()) if len(ours) >= _TELLING else ())
    return replace(one, block=_block(one.block, found[0][1], found[0][0], bindings, {})) if len(found) == 1 else one


def _alike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return len(theirs & ours) >= _ENOUGH * max(len(ours), len(theirs))


def _block(block: Block, arguments: Arguments, folder: str, bindings: Bindings, done: dict[tuple[int, str], Block]) -> Block:
    attributes = {key: told(one, arguments.named.get(_singular(key), ())) for key, one in block.attributes.items()}
    blocks = {}
    for key, nested in block.blocks.items():
        name = arguments.inner.get(_singular(key), "")
        inner = bindings.blocks.get((folder, name))
        if inner is not None and (id(nested.block), name) not in done:
            done[id(nested.block), name] = _block(nested.block, inner, folder, bindings, done)
        blocks[key] = nested if inner is None else replace(nested, block=done[id(nested.block), name])
    return Block(attributes, blocks, deprecated=block.deprecated)


def _modules(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield folder, file and text of each module of the package."""
    try:
        with zipfile.ZipFile(path) as wheel:
            for name in sorted(wheel.namelist()):
                if match := _MODULE.fullmatch(name):
                    yield match[1].strip("_"), match[2], wheel.read(name).decode()
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise UserError(f"this wheel cannot be read: {error}", path=path) from None


def _classes(text: str) -> Iterator[tuple[str, Arguments]]:
    for name, declared, words in _CLASS.findall(text):
        kinds = {_singular(argument): kind for argument, kind in _ARGUMENT.findall(declared)}
        said = {_singular(argument): listed_values(description).values for argument, description in _TEXT.findall(words)}
        inner = {argument: match[1] for argument, kind in kinds.items() if (match := _INNER.search(kind))}
        yield name, Arguments({argument: said.get(argument, ()) for argument in kinds}, inner)


def _joined(name: str) -> str:
    return name.replace("_", "")


def _singular(name: str) -> str:
    return next((name.removesuffix(end) + single for end, single in _PLURALS if name.endswith(end)), name)
