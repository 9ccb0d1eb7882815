"""One word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_cost.gating import Judgement


def render(judgement: Judgement) -> str:
    """Write whether the change is blocked."""
    return "no\n" if judgement.stopped else "yes\n"
