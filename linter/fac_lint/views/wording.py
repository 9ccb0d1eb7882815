"""How findings put things into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.sentence import some_of

if TYPE_CHECKING:
    from fac_lint.evaluation.values import Flow


def origins(flow: Flow) -> str:
    """Name the inputs: ``var.tags and var.cost``; empty when no input takes part."""
    return some_of(flow.inputs) if flow.inputs else ""
