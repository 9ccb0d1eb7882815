"""Facts of the user's own: folders named by ``FAC_RESOURCE_TYPES_PATH``, read before the shipped ones, and checked against the schemas."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import search_paths
from fac_core.errors import UserError, nearest
from fac_core.names import resource_type as type_of
from fac_core.sentence import all_of
from fac_core.walk import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch, Place, Tree
    from fac_core.resource_types.facts_model import TypeFacts
    from fac_core.schema.resource_schema import Block

SEARCH_PATH = search_paths.FACTS
"""Environment variable: folders of the user's own facts, whose files win over the shipped ones."""

_REFERENCE = re.compile(r"(?<!data\.)\b([a-z][a-z0-9]*_[a-z0-9_]+)\.this\.([a-z0-9_]+)")


def files(search_path: str) -> dict[str, Path]:
    """Return the files of the folders of a search path by the unit's name, ``aws/sqs_queue``; the first folder wins.

    Raise `UserError` for a folder that is not there, and for a file that no resource type is called by.
    """
    found: dict[str, Path] = {}
    for folder in (Path(part) for part in search_path.split(os.pathsep) if part):
        if not folder.is_dir():
            raise UserError(
                "there is no such folder of facts of resource types", path=folder, hint=f"Mend --resource-types or {SEARCH_PATH}."
            )
        for path in (path for one in listed(folder) if one.is_dir() for path in listed(one) if path.suffix == ".yaml"):
            _check_name(path)
            found.setdefault(f"{path.parent.name}/{path.stem}", path)
    return found


def _check_name(path: Path) -> None:
    from fac_core.schema.catalogue import catalogue  # noqa: PLC0415 - without own facts no catalogue is needed
    from fac_core.schema.resource_schema import Kind  # noqa: PLC0415 - as above

    provider, name = path.parent.name, type_of(path.parent.name, path.stem)
    if provider not in catalogue().providers():
        raise UserError(f"no provider is called {provider!r}", path=path, hint=f"Folders are called {all_of(catalogue().providers())}.")
    if catalogue().newest_with(Kind.RESOURCE, name) is None:
        hint = nearest(name, catalogue().names(provider)) or f"`fac-gen list --provider {provider}` lists them."
        raise UserError(f"no resource type is called {name!r}", path=path, hint=hint)


def check(found: TypeFacts, tree: Branch, problems: Problems) -> None:
    """Note everything that a file names and no schema of the type has."""
    blocks = list(_blocks(found.resource_type))
    known = [name for block in blocks for name in (*block.attributes, *block.blocks)]
    further = {name for one in found.companions.values() for name in (*one.inputs, one.input)}
    wishes = [("arguments", path) for path in found.arguments] + [("leave_out", path) for path in found.leave_out]
    wishes += [("required_inputs", name) for name in found.required_inputs] + [("minimal_example", name) for name in found.minimal_example]
    wishes += [("effects", name) for name in found.effects]
    wishes += [("name_argument", found.name_argument)] if found.name_argument else []
    for key, path in wishes:
        if path not in further and not any(_has(block, path) for block in blocks):
            place = _place(tree.at(key), path)
            problems.add(place, f"{found.resource_type} has no argument {path!r}", nearest(path, known))
    _check_references(found, tree, problems, blocks)


def _check_references(found: TypeFacts, tree: Branch, problems: Problems, blocks: list[Block]) -> None:
    computed = {name for block in blocks for name in (*block.attributes, *block.blocks)} | {"id"}
    for key, signal in found.signals.items():
        place = tree.at("signals", key).place
        for name, attribute in sorted({pair for text in signal.expressions for pair in _REFERENCE.findall(text)}):
            if name == found.resource_type and attribute not in computed:
                problems.add(place, f"{name} has no attribute {attribute!r}", nearest(attribute, sorted(computed)))
    for label, companion in found.companions.items():
        if not list(_blocks(companion.resource_type)):
            place = tree.at("companions", label, "resource_type").place
            problems.add(place, f"no resource type is called {companion.resource_type!r}", "Write it as in Terraform.")


def _blocks(name: str) -> Iterator[Block]:
    from fac_core.schema.catalogue import catalogue  # noqa: PLC0415 - as above
    from fac_core.schema.resource_schema import Kind  # noqa: PLC0415 - as above

    provider = name.partition("_")[0]
    for version in catalogue().versions(provider) if provider in catalogue().providers() else ():
        if catalogue().file(provider, version.version).has(Kind.RESOURCE, name):
            yield catalogue().resource_type(name, version.version).block


def _has(block: Block, path: str) -> bool:
    head, _, rest = path.partition(".")
    if not rest:
        return head in block.attributes or head in block.blocks
    return head in block.blocks and _has(block.blocks[head].block, rest)


def _place(tree: Tree, name: str) -> Place:
    """Return where a name stands in a mapping, a list or alone."""
    from fac_core.document.tree import Branch, Leaf, Listing  # noqa: PLC0415 - readers alone need it

    if isinstance(tree, Branch):
        return next((entry.key.place for entry in tree.entries if entry.key.text == name), tree.place)
    items: Iterable[Tree] = tree.items if isinstance(tree, Listing) else ()
    return next((one.place for one in items if isinstance(one, Leaf) and one.text == name), tree.place)
