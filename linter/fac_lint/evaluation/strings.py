"""Functions over strings and numbers, on plain values; an error of theirs is `ValueError`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_lint.evaluation.concrete import LARGEST, NotConcreteError, Plain, number_text, to_bool, to_number, to_text, whole

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDEST = 3
_VERB = re.compile(r"%(?:(%)|(0?[0-9]*)(?:\.([0-9]+))?([sdvqft]))")


def _title(text: str) -> str:
    return re.sub(r"(?<!\S)\S", lambda match: match[0].upper(), text)


def _replace(text: str, old: str, new: str) -> str:
    if len(old) > 1 and old.startswith("/") and old.endswith("/"):
        raise NotConcreteError  # RE2 and Python differ
    if text.count(old) * len(new) > LARGEST:
        raise NotConcreteError
    return text.replace(old, new)


def _substr(text: str, start: int, count: int) -> str:
    first = start if start >= 0 else max(len(text) + start, 0)
    return text[first:] if count < 0 else text[first : first + count]


def _verb(match: re.Match[str], arguments: list[Plain]) -> str:
    if match[1]:
        return "%"
    if not arguments:
        raise ValueError
    width, precision, verb, content = match[2], match[3], match[4], arguments.pop(0)
    if len(width) + len(precision or "") > _WIDEST:
        raise NotConcreteError
    if verb == "d":
        return format(whole(content), f"{width}d")
    if verb == "f":
        number_text(to_number(content))
        return format(to_number(content), f"{width}.{precision or 6}f")
    if width or precision or content is None or verb == "q":
        raise NotConcreteError
    return to_text(to_bool(content)) if verb == "t" else to_text(content)


def format_text(pattern: str, *arguments: Plain) -> str:
    """``format``, as far as its verbs are common ones."""
    if "%" in _VERB.sub("", pattern):
        raise NotConcreteError
    rest = list(arguments)
    text = _VERB.sub(lambda match: _verb(match, rest), pattern)
    if rest:
        raise ValueError
    return text


def _trim(text: str, cutset: str) -> str:
    return text.strip(cutset) if cutset else text


def _join(separator: str, *lists: Plain) -> str:
    parts = [to_text(part) for content in lists for part in (content if isinstance(content, list) else [])]
    if sum(map(len, parts)) + len(separator) * len(parts) > LARGEST:
        raise NotConcreteError
    return separator.join(parts)


def _split(separator: str, text: str) -> list[Plain]:
    return [*text.split(separator)] if separator else [*text]


_TEXT: dict[str, Callable[..., Plain]] = {
    "chomp": lambda text: text.rstrip("\r\n"),
    "endswith": lambda text, end: text.endswith(end),
    "lower": str.lower,
    "replace": _replace,
    "split": _split,
    "startswith": lambda text, start: text.startswith(start),
    "strcontains": lambda text, part: part in text,
    "strrev": lambda text: text[::-1],
    "title": _title,
    "trim": _trim,
    "trimprefix": str.removeprefix,
    "trimspace": str.strip,
    "trimsuffix": str.removesuffix,
    "upper": str.upper,
}
_OTHER: dict[str, Callable[..., Plain]] = {
    "abs": lambda number: abs(to_number(number)),
    "format": lambda pattern, *rest: format_text(to_text(pattern), *rest),
    "join": lambda separator, *lists: _join(to_text(separator), *lists),
    "max": lambda *numbers: max(map(to_number, numbers)),
    "min": lambda *numbers: min(map(to_number, numbers)),
    "substr": lambda text, start, count: _substr(to_text(text), whole(start), whole(count)),
    "tobool": lambda content: None if content is None else to_bool(content),
    "tonumber": lambda content: None if content is None else to_number(content),
    "tostring": lambda content: None if content is None else to_text(content),
}
NAMES = frozenset(_TEXT) | frozenset(_OTHER)
KEEPS_BLANK = frozenset(_TEXT) - {"endswith", "split", "startswith", "strcontains"} | {"substr", "tostring"}
"""Functions whose result may be empty when their first argument is."""


def call(name: str, arguments: list[Plain]) -> Plain:
    """Call one of `NAMES`; raise `ValueError` or `TypeError` where Terraform reports an error."""
    if name in _OTHER:
        return _OTHER[name](*arguments)
    if any(argument is None for argument in arguments):
        raise ValueError
    return _TEXT[name](*(to_text(argument) for argument in arguments))
