"""Texts that stand for other things: JSON, base64, URLs and digests, on plain values."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote_plus

from fac_core.functions.plain import NotConcreteError, Plain, number_text, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NAMESPACES = {"dns": uuid.NAMESPACE_DNS, "url": uuid.NAMESPACE_URL, "oid": uuid.NAMESPACE_OID, "x500": uuid.NAMESPACE_X500}
_HTML = re.compile("[<>&\u2028\u2029]")
_CHARSETS = {"iso-8859-1": "latin-1", "latin1": "latin-1", "utf-16be": "utf-16-be", "utf-16le": "utf-16-le", "utf-8": "utf-8"}


def to_json(content: Plain) -> str:
    """Write JSON as Terraform writes it."""
    if isinstance(content, dict):
        return "{" + ",".join(f"{to_json(key)}:{to_json(content[key])}" for key in sorted(content)) + "}"
    if isinstance(content, list):
        return "[" + ",".join(map(to_json, content)) + "]"
    if isinstance(content, str):
        return '"' + _HTML.sub(lambda match: f"\\u{ord(match[0]):04x}", "".join(map(_escaped, content))) + '"'
    if isinstance(content, Decimal):
        return number_text(content)
    return {None: "null", True: "true", False: "false"}[content]


def _escaped(character: str) -> str:
    if character < " " and character not in _ESCAPED:
        raise NotConcreteError
    return _ESCAPED.get(character, character)


def from_json(text: Plain) -> Plain:
    """Read JSON."""
    try:
        return json.loads(  # type: ignore[no-any-return]
            to_text(text), parse_float=Decimal, parse_int=Decimal, parse_constant=_refuse, object_pairs_hook=_object
        )
    except RecursionError:
        raise NotConcreteError from None


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


def _object(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    if len(dict(pairs)) != len(pairs):
        raise NotConcreteError
    return dict(pairs)


def digest(name: str, *, as_base64: bool = False) -> Callable[[str], str]:
    """Return the function that computes a digest of a text."""

    def compute(text: str) -> str:
        made = hashlib.new(name, text.encode(), usedforsecurity=False)
        return base64.b64encode(made.digest()).decode() if as_base64 else made.hexdigest()

    return compute


def from_base64(text: str) -> str:
    """Decode a text."""
    if "\n" in text or "\r" in text:
        raise NotConcreteError
    return base64.b64decode(text, validate=True).decode()


def to_base64(text: str) -> str:
    """Encode a text."""
    return base64.b64encode(text.encode()).decode()


def to_charset(text: str, name: str) -> str:
    """Encode a text by one of the few character sets that everybody reads alike."""
    charset = _CHARSETS.get(name.casefold())
    if charset is None:
        raise NotConcreteError
    return base64.b64encode(text.encode(charset)).decode()


def from_charset(text: str, name: str) -> str:
    """Decode such a text; what is no text of that character set libraries read differently."""
    charset = _CHARSETS.get(name.casefold())
    if charset is None or "\n" in text or "\r" in text:
        raise NotConcreteError
    given = base64.b64decode(text, validate=True)
    try:
        return given.decode(charset)
    except UnicodeDecodeError:
        raise NotConcreteError from None


def url_encoded(text: str) -> str:
    """Write a text as a part of a URL."""
    return quote_plus(text, safe="~")


def named_uuid(namespace: str, name: str) -> str:
    """Return the UUID of a name in a namespace, which is one itself or has a name of its own."""
    return str(uuid.uuid5(_NAMESPACES.get(namespace) or uuid.UUID(namespace), name))


def from_csv(text: str) -> list[Plain]:
    """Read CSV without quotes: an object of texts for each line but the first, which names the columns."""
    header, *rows = [line.split(",") for line in text.split("\n") if line]
    if '"' in text or "\r" in text or len({*header}) != len(header) or any(len(row) != len(header) for row in rows):
        raise NotConcreteError
    return [dict(zip(header, row, strict=True)) for row in rows]
