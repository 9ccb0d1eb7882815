"""Refuse patterns that RE2 does not know or reads in another way than Python."""

from __future__ import annotations

import re
import warnings
from re import _constants as sre  # type: ignore[attr-defined] # typeshed leaves out the parser, which ships with every Python since 3.11
from re import _parser  # type: ignore[attr-defined] # as above
from typing import Any

from fac_core.policy.pattern import MAX_LENGTH, compiled, tokens

MAX_REPEAT = 1000
_REFUSED: dict[Any, str] = {
    sre.ASSERT: "lookaround",
    sre.ASSERT_NOT: "lookaround",
    sre.GROUPREF: "a backreference",
    sre.GROUPREF_EXISTS: "a conditional group",
    sre.ATOMIC_GROUP: "an atomic group",
    sre.POSSESSIVE_REPEAT: "a possessive repeat",
}
_ESCAPES = frozenset("dDwWsSafnrtvx")
_OUTSIDE_CLASSES = _ESCAPES | frozenset("bBA")
_FLAGS = re.compile(r"\(\?([a-zA-Z]*-?[a-zA-Z]*)[:)]")


def unportable(pattern: str) -> str:
    """Say why a pattern cannot be used in Terraform and here alike, or return an empty string."""
    if len(pattern) > MAX_LENGTH:
        return f"longer than {MAX_LENGTH} characters"
    return _spelling(pattern) or _structure(pattern)


def _spelling(pattern: str) -> str:
    rest = ""
    for token in tokens(pattern):
        if token.startswith("[") and re.search(r"(?<!\\)\[", token[1:]):
            return r"'[' inside a character class reads differently in RE2; write \["
        allowed = _ESCAPES if token.startswith("[") else _OUTSIDE_CLASSES
        for escape in re.findall(r"\\.", token, re.DOTALL):
            if not escape.isascii() or (escape[1].isalnum() and escape[1] not in allowed):
                return f"the escape {escape} is not read alike by Python and RE2; spell the characters out"
        rest += token if len(token) == 1 else "x"
    if "(?#" in rest or any(set(flags) - set("is-") for flags in _FLAGS.findall(rest)):
        return "only the flags i and s are supported, and no comments"
    return "'{,' reads differently in RE2; write {0," if "{," in rest else ""


def _structure(pattern: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled(pattern)
            tree = _parser.parse(pattern, re.ASCII)
    except (re.error, FutureWarning, DeprecationWarning, OverflowError, RecursionError) as error:
        return f"not a regular expression: {error}"
    return _refused(tree, 1)


def _refused(tree: Any, repeats: int) -> str:  # noqa: ANN401 - the parser's tree is untyped
    for operator, argument in tree:
        if operator in _REFUSED:
            return f"{_REFUSED[operator]} is unknown to RE2"
        times = repeats
        if operator in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
            low, high, _ = argument
            times *= low if high is sre.MAXREPEAT else high
            if times > MAX_REPEAT:
                return f"RE2 repeats at most {MAX_REPEAT} times"
        for part in _parts(operator, argument):
            found = _refused(part, max(times, 1))
            if found:
                return found
    return ""


def _parts(operator: Any, argument: Any) -> list[Any]:  # noqa: ANN401 - the parser's tree is untyped
    if operator in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return [argument[2]]
    if operator is sre.SUBPATTERN:
        return [argument[3]]
    return list(argument[1]) if operator is sre.BRANCH else []
