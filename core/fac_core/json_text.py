"""JSON that somebody else may have written."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str | bytes) -> Any:  # noqa: ANN401 - whatever the text says
    """Return what a text says; raise `ValueError` for one that is no JSON, or that nests too deep to be read."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("it nests too deep") from None
