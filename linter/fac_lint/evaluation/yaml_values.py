"""Values that YAML stands for; where libraries read a scalar differently, what it stands for is unknown."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError, Plain, to_text
from fac_lint.evaluation.concrete import lift
from fac_lint.evaluation.values import Entry, Map, Value, join_all, sequence, unknown

if TYPE_CHECKING:
    import yaml

_DEEPEST = 100
_WORDS: dict[str, Plain] = {
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
"""Plain scalars of YAML that are no texts, as Terraform 1.11 reads them."""
_YAML_NUMBER = re.compile(r"-?[1-9][0-9]*(\.[0-9]+)?|0(\.[0-9]+)?|-0\.[0-9]*[1-9][0-9]*")
_YAML_TEXT = re.compile(r"[A-Za-z_/\u00c0-\u024f][^\n]*|[0-9]+(\.[0-9]+){2,3}")


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
