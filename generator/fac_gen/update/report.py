"""What an update did, for machines and as a diff."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.update.module import Outcome


def plain(outcome: Outcome) -> dict[str, Any]:
    """Return the outcome as JSON values."""
    return {
        "folder": str(outcome.folder),
        "resource_type": outcome.resource_type,
        "due": outcome.due,
        "changed": [{"file": path, "change": _word(*outcome.files[path])} for path in outcome.changed],
        "edited": list(outcome.edited),
        "conflicts": [
            {"file": one.file, "line": one.line, "address": one.address or None, "why": one.why.value} for one in outcome.conflicts
        ],
        "interface": outcome.interface.plain(),
    }


def _word(old: bytes | None, new: bytes | None) -> str:
    if old is None:
        return "added"
    return "removed" if new is None else "changed"


def diff(outcome: Outcome) -> Iterator[str]:
    """Yield the lines of a unified diff of every file that changes, without our own records."""
    for path in outcome.changed:
        before, after = outcome.files[path]
        old, new = ((data or b"").decode("utf-8", "replace").splitlines() for data in (before, after))
        names = "/dev/null" if before is None else f"a/{path}", "/dev/null" if after is None else f"b/{path}"
        yield from difflib.unified_diff(old, new, *names, lineterm="")
