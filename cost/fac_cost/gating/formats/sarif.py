"""SARIF 2.1.0 for code scanning: guardrails that hold are results at the policy that states them; all else is a notification of the run.

Viewers take each result for a problem: what has no price or is missing from the plan is none of those, and stands beside them.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from fac_core import __version__
from fac_core.cli import ISSUES
from fac_core.report_texts import json_text
from fac_cost.formats._amounts import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.gating.gate import Verdict
    from fac_cost.gating.judgement import Judgement

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_NOTIFICATIONS = {
    "incomplete": "Resources are missing from the plan.",
    "unpriced": "A changed resource that has no price, or a part without one.",
    "summary": "What the change comes to.",
}


def render(judgement: Judgement) -> str:
    """Write the report."""
    results = [_result(place, verdict, judgement) for place, verdict in enumerate(judgement.verdicts) if verdict.held]
    run = {
        "tool": {
            "driver": {
                "name": "fac-cost",
                "informationUri": ISSUES.removesuffix("/issues"),
                "semanticVersion": __version__,
                "rules": [
                    {"id": one.guardrail.name, "shortDescription": {"text": one.guardrail.message or one.guardrail.when}}
                    for one in judgement.verdicts
                ],
                "notifications": [{"id": name, "shortDescription": {"text": text}} for name, text in _NOTIFICATIONS.items()],
            }
        },
        "automationDetails": {"id": "fac-cost/"},
        "columnKind": "utf16CodeUnits",
        "invocations": [
            {"executionSuccessful": not judgement.comparison.incomplete, "toolExecutionNotifications": list(_notifications(judgement))}
        ],
        "results": results,
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(place: int, verdict: Verdict, judgement: Judgement) -> dict[str, Any]:
    rail = verdict.guardrail
    at = verdict.place
    policy = PurePath(at.file if at else judgement.policy).as_posix()
    return {
        "ruleId": rail.name,
        "ruleIndex": place,
        "kind": "fail",
        "level": "error" if judgement.stops(verdict) else "warning",
        "message": {"text": f"{rail.message or 'The guardrail holds'} ({rail.when}; {_comes_to(judgement)})"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": policy}, "region": {"startLine": at.line if at else 1}}}],
        "partialFingerprints": {"facGuardrail/v1": rail.name},
    }


def _notifications(judgement: Judgement) -> Iterator[dict[str, Any]]:
    if judgement.comparison.incomplete:
        yield _notification("incomplete", "error", judgement.comparison.incomplete)
    for one in judgement.unpriced:
        yield _notification("unpriced", "error" if judgement.fail_on == "unpriced" else "note", f"{one.address}: {one.reason}")
    yield _notification("summary", "note", _comes_to(judgement))


def _notification(name: str, level: str, text: str) -> dict[str, Any]:
    return {"descriptor": {"id": name, "index": list(_NOTIFICATIONS).index(name)}, "level": level, "message": {"text": text}}


def _comes_to(judgement: Judgement) -> str:
    return f"{judgement.comparison.how_sure}{signed(judgement.comparison.delta)} USD a month"
