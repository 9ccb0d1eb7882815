"""JSON that somebody else may have written."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str | bytes) -> Any:  # noqa: ANN401 - whatever the text says
    """Return what a text says; raise `ValueError` for one that is no JSON, or that nests too deep or counts too far to be read."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("it nests too deep") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise
    except ValueError:  # Python's, whose text tells how to change the interpreter
        raise ValueError("it holds a number with too many digits") from None


def shape(text: str | bytes) -> Any:  # noqa: ANN401 - as above
    """Return what a text says with its numbers as texts, however long they are; raise `ValueError` as `parsed` does."""
    try:
        return json.loads(text, parse_int=str, parse_float=str)
    except RecursionError:
        raise ValueError("it nests too deep") from None
