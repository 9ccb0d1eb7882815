"""Each format that has a public schema is valid, whatever stands in files and names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import xmlschema
from hypothesis import given, settings
from jsonschema import Draft4Validator, Draft202012Validator
from tests.unit.linter.formats.shared import MANY, REPORT, reports

from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.formats._report_schema import FILE, json_schema
from fac_lint.run.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit

SCHEMAS = Path(__file__).parent / "schemas"
PUBLISHED = Path(__file__).parents[4] / "docs/reference" / FILE


def _load(path: Path) -> Any:  # noqa: ANN401 - any JSON
    return json.loads(path.read_text(encoding="utf-8"))


SARIF = Draft4Validator(_load(SCHEMAS / "sarif-2.1.0-rtm.5.json"), format_checker=Draft4Validator.FORMAT_CHECKER)
GITLAB = Draft202012Validator(_load(SCHEMAS / "gitlab-code-quality.json"))
OURS = Draft202012Validator(json.loads(json_schema()))
JUNIT = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
CHECKSTYLE = xmlschema.XMLSchema(SCHEMAS / "checkstyle.xsd")
VALID: dict[str, Callable[[str], None]] = {
    "sarif": lambda text: SARIF.validate(json.loads(text)),
    "gitlab": lambda text: GITLAB.validate(json.loads(text)),
    "json": lambda text: OURS.validate(json.loads(text)),
    "junit": JUNIT.validate,
    "checkstyle": CHECKSTYLE.validate,
}


@pytest.mark.parametrize("name", VALID)
@pytest.mark.parametrize("report", [REPORT, MANY, Report(())], ids=["shared", "many", "nothing"])
@pytest.mark.parametrize("style", [Style(), Style(compliant=True)])
def test_reports_are_valid(name: str, report: Report, style: Style) -> None:
    VALID[name](formats.render(name, report, style))


@pytest.mark.parametrize("name", VALID)
@settings(max_examples=30)
@given(report=reports())
def test_reports_are_valid_whatever_they_say(name: str, report: Report) -> None:
    VALID[name](formats.render(name, report, Style(compliant=True)))


def test_the_schema_of_our_json_is_published_and_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(json_schema()))
    assert PUBLISHED.read_text(encoding="utf-8") == json_schema()


@pytest.mark.parametrize("missing", ["version", "findings", "left_out", "rules", "summary"])
def test_the_schema_of_our_json_demands_what_is_promised(missing: str) -> None:
    document = json.loads(formats.render("json", REPORT, Style()))
    del document[missing]
    assert not OURS.is_valid(document)


@pytest.mark.parametrize("missing", ["rule", "verdict", "severity", "message", "file", "range", "address", "fix", "related", "fingerprint"])
def test_the_schema_of_our_json_demands_each_part_of_a_finding(missing: str) -> None:
    document = json.loads(formats.render("json", REPORT, Style()))
    del document["findings"][0][missing]
    assert not OURS.is_valid(document)


@pytest.mark.parametrize("report", [REPORT, MANY], ids=["shared", "many"])
def test_the_counts_of_junit_are_those_of_its_cases(report: Report) -> None:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - only here

    suites = ET.fromstring(formats.render("junit", report, Style(compliant=True)))  # noqa: S314 - written on this line
    for suite in suites:
        cases = suite.findall("testcase")
        found = {word: sum(case.find(word) is not None for case in cases) for word in ("failure", "error", "skipped")}
        assert (suite.attrib["tests"], suite.attrib["failures"]) == (str(len(cases)), str(found["failure"]))
        assert (suite.attrib["errors"], suite.attrib["skipped"]) == (str(found["error"]), str(found["skipped"]))
    assert suites.attrib["tests"] == str(sum(int(suite.attrib["tests"]) for suite in suites))
    assert suites.attrib["failures"] == str(len([one for one in report.findings if one.verdict == "violated"]))
