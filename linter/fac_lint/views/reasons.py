"""How findings put things into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import some_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_lint.evaluation.values import Flow


NOT_HERE = " is not here"
"""How a reason ends that ``terraform init`` does away with."""
_ENDS = {
    NOT_HERE: " are not here",
    " is known after apply": " are known after apply",
    " is known after plan": " are known after plan",
    " is used as a whole": " are used as a whole",
}
"""Ends of reasons, and the ends of a sentence that says the same of several things."""
_INIT = "; `terraform init` brings "


def origins(flow: Flow, shown: int = 3) -> str:
    """Name the inputs: ``var.tags and var.cost``; empty when no input takes part."""
    return some_of(flow.inputs, shown=shown) if flow.inputs else ""


def because(reasons: Iterable[str], shown: int = 3) -> str:
    """Say why something cannot be told, of things with the same reason at once, and what to do where that is known."""
    ends: dict[str, list[str]] = {}
    for reason in sorted(reasons):
        end = next((end for end in _ENDS if reason.endswith(end)), "")
        ends.setdefault(end, []).append(reason.removesuffix(end))
    parts = [part for end, alike in sorted(ends.items(), reverse=True) for part in _said(alike, end, shown)]
    several = len(ends.get(NOT_HERE, ())) > 1
    return some_of(parts, shown=shown) + (f"{_INIT}{'them' if several else 'it'}" if NOT_HERE in ends else "")


def _said(alike: list[str], end: str, shown: int) -> list[str]:
    if not end:
        return alike
    return [some_of(alike, shown=shown) + (_ENDS[end] if len(alike) > 1 else end)]
