"""JUnit XML: a suite for each rule that ran, a failure for each violation; what is delegated or unknown is skipped, not passed.

That a rule ran is a passed test of its own: CI systems refuse reports without any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.formats._texts import markup, place, plain, said, shown
from fac_lint.formats._xml import HEAD, element, indented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_WORDS = {Verdict.VIOLATED: "failure", Verdict.DELEGATED: "skipped", Verdict.UNKNOWN: "skipped"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    findings = shown(report, style)
    by_rule: dict[str, list[Finding]] = {name: [] for name in sorted({*report.rules, *(finding.rule for finding in findings)})}
    for finding in findings:
        by_rule[finding.rule].append(finding)
    suites = [_run(report), *(_suite(name, found, report) for name, found in by_rule.items())]
    tests = len(findings) + len(by_rule) + 1 + len(report.unsaid)
    totals = {"tests": tests, "failures": len(report.of(Verdict.VIOLATED)), "errors": len(report.unsaid)}
    return f"{HEAD}\n{indented('testsuites', {'name': 'fac-lint', **totals}, *suites)}\n"


def _run(report: Report) -> str:
    """Return the suite about the run itself: its counts, and what was not read."""
    counts = [element("property", {"name": name, "value": count}) for name, count in report.counts().items()]
    unread = [
        _case("unread", unread.file, element("error", {"type": "unread", "message": f"{unread.why}; the module is left out"}))
        for unread in report.unsaid
    ]
    numbers = {"tests": 1 + len(unread), "failures": 0, "errors": len(unread), "skipped": 0}
    ran = _case("fac-lint", "ran")
    said_last = element("system-out", {}, markup(report.summary()))
    return indented("testsuite", {"name": "fac-lint", **numbers}, indented("properties", {}, *counts), ran, *unread, said_last)


def _suite(rule: str, found: Sequence[Finding], report: Report) -> str:
    kinds = [_WORDS.get(finding.verdict) for finding in found]
    numbers = {"tests": len(found) + 1, "failures": kinds.count("failure"), "errors": 0, "skipped": kinds.count("skipped")}
    cases = [_case(rule, f"{place(one.file, one.range)} {one.address}".rstrip(), *_result(one, report)) for one in found]
    return indented("testsuite", {"name": rule, **numbers}, _case(rule, "ran"), *cases)


def _case(rule: str, name: str, *inside: str) -> str:
    return element("testcase", {"classname": f"fac-lint.{rule}", "name": name}, *inside)


def _result(finding: Finding, report: Report) -> tuple[str, ...]:
    if finding.verdict not in _WORDS:
        return (element("system-out", {}, markup(said(finding))),)
    kind = finding.severity if finding.verdict is Verdict.VIOLATED else finding.verdict
    attributes: dict[str, str | int] = {"type": kind.value, "message": said(finding)}
    return (element(_WORDS[finding.verdict], attributes, "\n".join(map(markup, _further(finding, report)))),)


def _further(finding: Finding, report: Report) -> list[str]:
    related = [f"{place(one.file, one.range)}: {plain(one.message)}" for one in finding.related]
    step = report.next_step(finding)
    return [place(finding.file, finding.range), *related, *([f"next: {plain(step)}"] if step else [])]
