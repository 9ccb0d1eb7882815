"""When two texts say the same, whatever their spaces; and what of three texts wins without a conflict."""

from __future__ import annotations

import re

_GAP = re.compile(r'^([\w.-]+|"[^"]*")[ \t]*=[ \t]*(?=[^=>\s])')
_HEREDOC = "<<"


def squeezed(text: str) -> str:
    """Return the text without indentation, blank lines and the alignment of equals signs; texts with heredocs stay as they are."""
    if _HEREDOC in text:
        return _GAP.sub(r"\1 = ", text.strip())
    lines = (_GAP.sub(r"\1 = ", line.strip()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def same(one: str, other: str) -> bool:
    """Whether two texts differ in spaces at most."""
    return one == other or squeezed(one) == squeezed(other)


def pick(base: str, mine: str, new: str) -> str | None:
    """Return the text that wins because only one side changed it, or both in the same way; None when they contradict each other."""
    if new == base:
        return mine
    if mine in {base, new}:
        return new
    before, own, now = squeezed(base), squeezed(mine), squeezed(new)
    if now in {before, own}:
        return mine
    return new if own == before else None
