"""Texts that stand for other things: JSON, YAML, base64, URLs and digests, on plain values."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote_plus

from fac_lint.evaluation.concrete import LARGEST, NotConcreteError, Plain, lift, number_text, to_text
from fac_lint.evaluation.values import Entry, Map, Value, join_all, sequence, unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    import yaml

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NAMESPACES = {"dns": uuid.NAMESPACE_DNS, "url": uuid.NAMESPACE_URL, "oid": uuid.NAMESPACE_OID, "x500": uuid.NAMESPACE_X500}
_HTML = re.compile("[<>&\u2028\u2029]")
_DEEPEST = 100
_CHARSETS = {"iso-8859-1": "latin-1", "latin1": "latin-1", "utf-16be": "utf-16-be", "utf-16le": "utf-16-le", "utf-8": "utf-8"}
_WORDS: dict[str, Plain] = {
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
"""Plain scalars of YAML that are no texts, as Terraform 1.11 reads them."""
_YAML_NUMBER = re.compile(r"-?[1-9][0-9]*(\.[0-9]+)?|0(\.[0-9]+)?|-0\.[0-9]*[1-9][0-9]*")
_YAML_TEXT = re.compile(r"[A-Za-z_/\u00c0-\u024f][^\n]*|[0-9]+(\.[0-9]+){2,3}")


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


def from_yaml(text: Plain) -> Value:
    """Read YAML; a scalar that libraries read differently is unknown."""
    import yaml  # noqa: PLC0415 - only who reads YAML pays for it

    try:
        root = yaml.compose(to_text(text), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError):
        raise NotConcreteError from None
    if root is None:
        raise NotConcreteError
    return _yaml(root, iter(range(LARGEST)), 0)


def _yaml(node: yaml.Node, room: object, depth: int) -> Value:
    import yaml  # noqa: PLC0415 - see above

    if depth > _DEEPEST or next(room, None) is None:  # type: ignore[call-overload]
        raise NotConcreteError
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode) and node.tag == "tag:yaml.org,2002:seq":
        return sequence([_yaml(item, room, depth + 1) for item in node.value])
    if isinstance(node, yaml.MappingNode) and node.tag == "tag:yaml.org,2002:map":
        return _yaml_map([(_yaml_key(key), _yaml(value, room, depth + 1)) for key, value in node.value])
    raise NotConcreteError


def _yaml_map(pairs: list[tuple[Value, Value]]) -> Value:
    entries = {key.constant: Entry(value) for key, value in pairs if isinstance(key.constant, str)}
    unclear = [value.influenced_by(key) for key, value in pairs if not isinstance(key.constant, str)]
    if len(entries) + len(unclear) != len(pairs):
        raise NotConcreteError
    return Value(Map(entries, join_all(unclear) if unclear else None), fails=bool(unclear))


def _yaml_key(node: yaml.Node) -> Value:
    import yaml  # noqa: PLC0415 - see above

    key = _scalar(node) if isinstance(node, yaml.ScalarNode) and node.value != "<<" else None
    if key is None:
        raise NotConcreteError
    return key if isinstance(key.constant, str) else unknown(f"libraries read {str(node.value)[:40]!r} in YAML differently")


def _scalar(node: yaml.ScalarNode) -> Value:
    text: str = node.value
    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    if node.style in ('"', "'", "|", ">") and kind == "str":
        return lift(text)
    if not node.style and kind in {"bool", "null"} and text in _WORDS:
        return lift(_WORDS[text])
    if not node.style and kind in {"int", "float"} and _YAML_NUMBER.fullmatch(text):
        return lift(Decimal(text))
    if not node.style and kind == "str" and _YAML_TEXT.fullmatch(text) and text.casefold() not in _WORDS:
        return lift(text)
    return unknown(f"libraries read {text[:40]!r} in YAML differently")


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
