"""Conditions of guardrails: CEL, the Common Expression Language. Only parsed here; nothing that this package holds evaluates one."""

from __future__ import annotations

import re
from functools import lru_cache

from fac_core.errors import UserError

MAX_LENGTH = 1000
_TOLD = re.compile(r"ERROR: <input>:(?P<line>\d+):(?P<column>\d+): (?:Syntax error: )?(?P<said>[^\n]*?)(?: expecting \{.*)?$", re.MULTILINE)


@lru_cache(maxsize=64)
def problem(condition: str) -> str:
    """Say why a condition cannot be read, or return an empty string."""
    if len(condition) > MAX_LENGTH:
        return f"longer than {MAX_LENGTH} characters"
    try:
        from cel import compile as parse  # noqa: PLC0415 - few policies have guardrails, and it takes as long as all else together
    except ImportError as error:
        hint = "pip install common-expression-language"
        raise UserError("guardrails need the package common-expression-language", hint=hint) from error
    try:
        parse(condition)
    except ValueError as error:
        return _plain(str(error))
    return ""


def _plain(message: str) -> str:
    found = _TOLD.search(message)
    if found is None:
        return message.partition("\n")[0]
    said = found["said"].replace("input '<EOF>'", "input: the end")
    line = f"line {found['line']}, " if found["line"] != "1" else ""
    return f"{line}character {found['column']}: {said}"
