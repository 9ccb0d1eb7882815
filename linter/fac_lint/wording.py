"""How findings put things into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fac_lint.values import Flow

_SHOWN = 3


def listed(words: Sequence[str]) -> str:
    """Join words: ``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else "nothing"


def some(words: Iterable[str]) -> str:
    """Join the first words: ``a, b, c and 4 more``; in the given order, sets sorted."""
    known = sorted(words) if isinstance(words, frozenset) else list(dict.fromkeys(words))
    if len(known) <= _SHOWN:
        return listed(known)
    return f"{', '.join(known[:_SHOWN])} and {len(known) - _SHOWN} more"


def origins(flow: Flow) -> str:
    """Name the inputs: ``var.tags and var.cost``; empty when no input takes part."""
    return some(flow.inputs) if flow.inputs else ""
