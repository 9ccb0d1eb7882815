"""JSON for machines: each guardrail with what it says, and the summary of the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.report_texts import json_text
from fac_cost.comparing.formats.json import document as comparison_document

if TYPE_CHECKING:
    from fac_cost.gating.judgement import Judgement


def render(judgement: Judgement) -> str:
    """Write the document."""
    return json_text(
        {
            "version": 1,
            "blocked": judgement.stopped,
            "guardrails": [
                {
                    "name": verdict.guardrail.name,
                    "when": verdict.guardrail.when,
                    "level": verdict.guardrail.level.value,
                    "held": verdict.held,
                    "message": verdict.guardrail.message,
                }
                for verdict in judgement.verdicts
            ],
            "comparison": comparison_document(judgement.comparison)["summary"],
            "unpriced_changes": list(judgement.unpriced_changes),
        }
    )
