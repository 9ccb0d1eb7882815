"""Regular expressions as Terraform reads them, on plain values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError, Plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_REFERENCE = re.compile(r"\$(?:(\$)|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})")
_LONGEST = 1000


def replaced(text: str, pattern: str, new: str) -> str:
    """Replace every match; ``$1`` and ``${name}`` stand for groups."""
    compiled, made, at = _compiled(pattern), [], 0
    for match in _matches(compiled, text):
        made += [text[at : match.start()], _expanded(match, new)]
        at = match.end()
        if sum(map(len, made)) > LARGEST:
            raise NotConcreteError
    return "".join([*made, text[at:]])


def _expanded(match: re.Match[str], new: str) -> str:
    if "$" in _REFERENCE.sub("", new):
        raise NotConcreteError

    def group(reference: re.Match[str]) -> str:
        name = reference[2] or reference[3]
        if reference[1]:
            return "$"
        if name.isdigit():
            return (match[int(name)] if int(name) <= match.re.groups else None) or ""
        return match.groupdict().get(name) or ""

    return _REFERENCE.sub(group, new)


def first_match(pattern: str, text: str) -> Plain:
    """``regex``: the first match; an error where there is none."""
    match = _compiled(pattern).search(text)
    if match is None:
        raise ValueError
    return _captured(match)


def all_matches(pattern: str, text: str) -> list[Plain]:
    """``regexall``: every match."""
    return [_captured(match) for match in _matches(_compiled(pattern), text)]


def _captured(match: re.Match[str]) -> Plain:
    if not match.re.groups:
        return match[0]
    names = match.groupdict()
    if names and len(names) != match.re.groups:
        raise NotConcreteError
    return {**names} if names else [*match.groups()]


def _matches(compiled: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for match in compiled.finditer(text):
        if not match[0]:
            raise NotConcreteError  # what follows an empty match differs between libraries
        yield match


def _compiled(pattern: str) -> re.Pattern[str]:
    if len(pattern) > _LONGEST:
        raise NotConcreteError
    try:
        import re2  # noqa: PLC0415 - only who matches a pattern pays for it
    except ImportError:
        raise NotConcreteError from None
    options = re2.Options()
    options.log_errors = False
    try:
        compiled: re.Pattern[str] = re2.compile(pattern, options=options)
    except re2.error:
        raise NotConcreteError from None
    return compiled
