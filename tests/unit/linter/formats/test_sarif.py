"""What viewers of SARIF rely on beyond its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.unit.linter.formats.shared import FIX, MAIN, REPORT, SOURCE, finding

from fac_core.finding import Edit, Finding, Fix, Position, Range, Severity, Verdict
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.run.fingerprints import fingerprints
from fac_lint.run.report import Report, in_order

pytestmark = pytest.mark.unit


def run_of(report: Report, style: Style = Style()) -> dict[str, Any]:  # noqa: B008 - frozen
    (run,) = json.loads(formats.render("sarif", report, style))["runs"]
    assert isinstance(run, dict)
    return run


def one(where: Range | None, file: str = MAIN, source: bytes = SOURCE, fix: Fix | None = None) -> dict[str, Any]:
    found = finding(Verdict.VIOLATED, Severity.ERROR, range=where, file=file, fix=fix)
    (result,) = run_of(Report((found,), sources={file: source}))["results"]
    assert isinstance(result, dict)
    return result


def test_results_are_violations_and_the_rest_are_notifications() -> None:
    run = run_of(REPORT, Style(compliant=True))
    assert {result["kind"] for result in run["results"]} == {"fail"}
    assert [result["level"] for result in run["results"]].count("error") == 2
    told = [note["descriptor"]["id"] for note in run["invocations"][0]["toolExecutionNotifications"]]
    assert sorted(told) == ["compliant", "delegated", "summary", "unknown", "unread"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["properties"]["summary"]["undetermined"] == 42


def test_indices_lead_to_what_they_name() -> None:
    run = run_of(REPORT)
    driver = run["tool"]["driver"]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    for note in run["invocations"][0]["toolExecutionNotifications"]:
        assert driver["notifications"][note["descriptor"]["index"]]["id"] == note["descriptor"]["id"]
        rule = note.get("associatedRule")
        assert rule is None or driver["rules"][rule["index"]]["id"] == rule["id"]


def test_rules_that_ran_are_explained_whether_they_found_anything_or_not() -> None:
    rules = {rule["id"]: rule for rule in run_of(REPORT)["tool"]["driver"]["rules"]}
    assert set(rules) == set(REPORT.rules)
    assert "## Why" in rules["gp2-volume"]["help"]["markdown"]
    assert "\x1b" not in rules["gp2-volume"]["help"]["text"]
    assert rules["gp2-volume"]["helpUri"].endswith("docs/reference/rules/gp2-volume.md")
    assert rules["gp2-volume"]["defaultConfiguration"] == {"level": "warning"}


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [('x = "😀" # y', 9, 10), ("x = ä", 6, 6), ("😀😀😀", 4, 7), ("plain", 3, 3), ("\tx", 2, 2)],
)
def test_columns_count_what_viewers_count(line: str, column: int, shown: int) -> None:
    place = Range(Position(1, 1, 0), Position(1, column, len(line[: column - 1].encode())))
    assert one(place, source=line.encode())["locations"][0]["physicalLocation"]["region"]["endColumn"] == shown


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("modules/a b/main.tf", "modules/a%20b/main.tf"),
        ("ä#?%.tf", "%C3%A4%23%3F%25.tf"),
        ("c:/x.tf", "c%3A/x.tf"),
        ("caf\udce9.tf", "caf%E9.tf"),
        ("../up.tf", "../up.tf"),
    ],
)
def test_uris_are_relative_and_encoded(file: str, uri: str) -> None:
    told = one(None, file=file)["locations"][0]["physicalLocation"]
    assert told == {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}}


def test_a_file_elsewhere_has_a_uri_of_its_own() -> None:
    assert one(None, file="/plans/plan.json")["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///plans/plan.json"}


def test_fixes_replace_what_their_edits_cover_and_related_places_are_told() -> None:
    results = run_of(REPORT)["results"]
    (change,) = next(result for result in results if "fixes" in result)["fixes"][0]["artifactChanges"]
    region = {"startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 28}
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "tags = var.tags"}}]
    (related,) = next(result for result in results if "relatedLocations" in result)["relatedLocations"]
    assert (related["id"], related["message"]["text"]) == (1, "here")


def test_edits_of_one_file_are_one_change() -> None:
    place = Range(Position(1, 1, 0), Position(1, 1, 0))
    fix = Fix("two", (FIX.edits[0], Edit(MAIN, place, "x"), Edit("b.tf", place, "y")))
    assert [len(change["replacements"]) for change in one(None, fix=fix)["fixes"][0]["artifactChanges"]] == [2, 1]


def names(source: bytes, *ranges: Range) -> list[str]:
    found = in_order([finding(Verdict.VIOLATED, Severity.ERROR, range=place, message=f"line {place.start.line}") for place in ranges])
    return [*fingerprints(Report(found, sources={MAIN: source})).values()]


def marked(source: bytes, text: bytes, start: int = 0) -> Range:
    byte = source.index(text, start)
    line = source.count(b"\n", 0, byte) + 1
    return Range(Position(line, 1, byte), Position(line, 1 + len(text), byte + len(text)))


def test_fingerprints_outlive_moved_lines_and_new_spaces() -> None:
    block = b"tags = { a = 1 }"
    moved = b"# new\n\n" + SOURCE + b"tags  =  { a = 1 }\n"
    before = names(b"x\n" + block, marked(b"x\n" + block, block))
    assert names(b"x\n\n\n" + block, marked(b"x\n\n\n" + block, block)) == before
    assert names(moved, marked(moved, b"tags  =  { a = 1 }")) == before


def test_fingerprints_tell_findings_apart() -> None:
    source = b"a = 1\na = 1\nb = 1\n"
    found = names(source, marked(source, b"a = 1"), marked(source, b"a = 1", 1), marked(source, b"b = 1"))
    assert len(set(found)) == 3
    base = finding(Verdict.VIOLATED, Severity.ERROR)
    others: list[Finding] = [replace(base, rule="x"), replace(base, file="x"), replace(base, address="x"), replace(base, range=None)]
    report = Report(in_order([base, *others]), sources={MAIN: SOURCE})
    assert len(set(fingerprints(report).values())) == 5


def test_a_report_holds_no_path_of_the_machine() -> None:
    assert str(Path.cwd()) not in formats.render("sarif", REPORT, Style())
