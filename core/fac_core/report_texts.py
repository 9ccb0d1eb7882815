"""Texts of others made harmless for the formats that reports are written in: JSON, XML and HTML, tables for spreadsheets."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.printable import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BEYOND = re.compile(r"[^\n\x20-\x7e]")
_SURROGATES = range(0xD800, 0xE000)
_FORMULA = ("=", "+", "-", "@", "'")
"""How texts begin that a spreadsheet takes for a formula, or for its mark of a text."""


def json_text(document: object) -> str:
    """Return JSON that any reader takes and that steers no terminal."""
    try:  # the same text in a tenth of the time and memory
        written = msgspec.json.encode(document)
        written = msgspec.json.format(written, indent=2)  # no more than two of them are held at a time
        text = written.decode()
        del written
        text += "\n"
    except UnicodeEncodeError:  # a part of a name that is no text
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    if text.isascii() and "\x7f" not in text:  # nothing else is left to escape in JSON
        return text
    return _BEYOND.sub(_escaped, text) if _BEYOND.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character.isprintable():
        return character
    if ord(character) in _SURROGATES:
        return json.dumps(plain(character))[1:-1]
    return json.dumps(character)[1:-1]


def markup(text: str) -> str:
    """Return text for the content and the attributes of XML and HTML."""
    from html import escape  # noqa: PLC0415 - it brings a table of names that most reports do not need

    return escape(plain(text))


def harmless(row: Iterable[str]) -> Iterator[str]:
    """Yield cells of a table that no spreadsheet takes for a formula: such a one gets an apostrophe before it."""
    for cell in row:
        text = plain(cell)
        yield f"'{text}" if text.startswith(_FORMULA) else text


def schema_of(shape: type, title: str) -> str:
    """Return the JSON Schema (draft 2020-12) of a shape, whose name ends with ``Shape`` as those of its parts do."""
    told = msgspec.json.schema(shape)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    definitions: dict[str, Any] = {name.removesuffix("Shape"): one for name, one in told.pop("$defs").items()}
    text = json.dumps({**head, **definitions.pop(shape.__name__.removesuffix("Shape")), "$defs": definitions}, indent=2)
    return text.replace("Shape", "") + "\n"
