"""What a provider's pages for its registry say of values: for providers whose schemas have no words.

The folder ``website/docs/r`` of a provider's repository holds a page per resource type. Its arguments are a list, ``* `name` - (Optional)
...``; those of a block stand under a sentence of their own, ``A `name` block supports the following:``, wherever the block itself stands.
The pages may be of another release than the schema, so a list in them refuses nothing: it names values (`Attribute.named`). Where two
sections of a page are called alike, or a schema says more, the page is silent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf, read_as
from fac_core.errors import UserError
from fac_core.schema.importers.possible_values import listed_values, takes_texts
from fac_core.schema.resource_schema import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.schema.resource_schema import Attribute, ResourceType

_PAGE = re.compile(r"(?P<name>[a-z0-9_]+)(?:\.html)?\.(?:markdown|md)")
_SECTION = re.compile(r"^(?:An?|The) `([a-z0-9_]+)` block (?:supports|contains|has)\b[^\n]*:$")
_ARGUMENT = re.compile(r"^[*-] `([a-z0-9_]+)` - \((?:Required|Optional)[^)]*\) (.+)$")
_EXPORTED = re.compile(r"^(?:#+ Attributes? Reference|(?:An?|The) `[a-z0-9_]+` block exports\b)")
_OUTERMOST = ""

Pages = dict[str, dict[tuple[str, str], tuple[str, ...]]]
"""Named values by type without prefix, then by block (`_OUTERMOST` for none) and argument; no values where the page contradicts itself."""


def read(folder: Path) -> Pages:
    """Return what the pages of a folder name; raise `UserError` when it holds none."""
    pages = {match["name"]: named(path.read_text("utf-8")) for path, match in _pages(folder)}
    if not pages:
        raise UserError("no page of a resource type is in this folder", path=folder, hint="Name the folder website/docs/r of a provider.")
    return pages


def digest(folder: Path) -> str:
    """Return sha256 (hex) of all pages of a folder."""
    total = sha256()
    for path, match in _pages(folder):
        total.update(f"{match['name']} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def named(page: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the values that a page names, by block and argument."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    section: str | None = _OUTERMOST
    for line in page.splitlines():
        if _EXPORTED.match(line):
            section = None
        elif match := _SECTION.match(line):
            section = match[1]
        elif section is not None and (match := _ARGUMENT.match(line)):
            key, values = (section, match[1]), listed_values(match[2]).values
            found[key] = values if found.get(key, values) == values else ()
    return found


def fill(types: Iterable[ResourceType], pages: Pages) -> tuple[ResourceType, ...]:
    """Return types in which arguments that take texts name what the pages say, wherever the schema itself lists nothing."""
    return tuple(
        replace(one, block=_filled(one.block, _OUTERMOST, page))
        if one.kind is Kind.RESOURCE and (page := pages.get(one.name.partition("_")[2]))
        else one
        for one in types
    )


def _filled(block: Block, name: str, page: Mapping[tuple[str, str], tuple[str, ...]]) -> Block:
    attributes = {key: told(one, page.get((name, key), ())) for key, one in block.attributes.items()}
    blocks = {key: replace(one, block=_filled(one.block, key, page)) for key, one in block.blocks.items()}
    return Block(attributes, blocks, deprecated=block.deprecated)


def told(attribute: Attribute, values: tuple[str, ...]) -> Attribute:
    """Return an argument that names values, where it takes texts and its schema lists none."""
    silent = attribute.settable and takes_texts(attribute.type) and not (attribute.values or attribute.named)
    return replace(attribute, named=_corrected(attribute.name, values)) if silent and values else attribute


def _corrected(name: str, values: tuple[str, ...]) -> tuple[str, ...]:
    known = _mistaken().get(name, {})
    return tuple(known.get(one, one) for one in values)


@cache
def _mistaken() -> Mapping[str, Mapping[str, str]]:
    """Return values that documentation spells wrongly, by argument: as they stand there, and right."""
    return read_as(Path(__file__).with_name("mistaken_values.yaml"), MapOf(Text("an argument"), MapOf(Text("a value"), Text("a value"))))


def _pages(folder: Path) -> list[tuple[Path, re.Match[str]]]:
    found = ((path, _PAGE.fullmatch(path.name)) for path in sorted(folder.iterdir())) if folder.is_dir() else ()
    return [(path, match) for path, match in found if match]
