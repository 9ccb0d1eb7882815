"""SARIF 2.1.0 for code scanning: violations are results, all else that is said are notifications of the run.

Viewers take each result for a problem, whatever its kind: what is delegated or unknown is none, and stands beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core import __version__
from fac_core.cli import ISSUES
from fac_core.finding import Severity, Verdict
from fac_lint.formats._sarif_places import ROOT, artifact, fix, location, physical
from fac_lint.formats._sarif_rules import descriptor
from fac_lint.formats._texts import json_text, shown
from fac_lint.run.explain import web_page
from fac_lint.run.fingerprints import VERSION, fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
HOME = ISSUES.removesuffix("/issues")
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_NOTIFICATIONS = {
    "compliant": "What a rule found to be right.",
    "delegated": "What a module leaves to its caller, who is checked where the call stands.",
    "unknown": "What cannot be known from the code.",
    "unread": "A file or folder that could not be read: the module it is of was left out.",
    "summary": "How much was read and found.",
}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    rules = sorted({*report.rules, *(finding.rule for finding in report.findings)})
    names = fingerprints(report)
    results = [_result(finding, report, rules, names[finding]) for finding in report.of(Verdict.VIOLATED)]
    run = {
        "tool": {"driver": _driver(rules, report)},
        "automationDetails": {"id": "fac-lint/"},
        "originalUriBaseIds": {ROOT: {"description": {"text": "The working directory of the run."}}},
        "columnKind": "utf16CodeUnits",
        "invocations": [
            {"executionSuccessful": not report.unread, "toolExecutionNotifications": list(_notifications(report, style, rules))},
        ],
        "results": results,
        "properties": {"summary": report.counts()},
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _driver(rules: Sequence[str], report: Report) -> dict[str, Any]:
    return {
        "name": "fac-lint",
        "informationUri": HOME,
        "semanticVersion": __version__,
        "rules": [descriptor(name, web_page(name), report.own_rules) for name in rules],
        "notifications": [{"id": name, "shortDescription": {"text": text}} for name, text in _NOTIFICATIONS.items()],
    }


def _result(finding: Finding, report: Report, rules: Sequence[str], fingerprint: str) -> dict[str, Any]:
    related = [
        {"id": number, "message": {"text": one.message}, **physical(one.file, one.range, report)}
        for number, one in enumerate(finding.related, 1)
    ]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "kind": "fail",
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location(finding, report)],
        "partialFingerprints": {f"facFindingHash/v{VERSION}": fingerprint},
        **({"relatedLocations": related} if related else {}),
        **({"fixes": [fix(finding.fix, report)]} if finding.fix is not None else {}),
        "properties": {"verdict": finding.verdict.value, "nextStep": report.next_step(finding)},
    }


def _notifications(report: Report, style: Style, rules: Sequence[str]) -> Iterator[dict[str, Any]]:
    for finding in shown(report, style):
        if finding.verdict is not Verdict.VIOLATED:
            rule = {"id": finding.rule, "index": rules.index(finding.rule)}
            told = _notification(finding.verdict.value, "note", finding.message)
            yield {**told, "associatedRule": rule, "locations": [location(finding, report)]}
    for unread in report.unsaid:
        told = _notification("unread", "error", f"{unread.why}; the module is left out")
        yield {**told, "locations": [{"physicalLocation": {"artifactLocation": artifact(unread.file)}}]}
    yield _notification("summary", "note", report.summary())


def _notification(name: str, level: str, text: str) -> dict[str, Any]:
    return {"descriptor": {"id": name, "index": list(_NOTIFICATIONS).index(name)}, "level": level, "message": {"text": text}}
