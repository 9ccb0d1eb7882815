"""One set of findings, rendered by every format that is found."""

from __future__ import annotations

import json

import pytest

from fac_core.errors import UserError
from fac_core.finding import Edit, Finding, Fix, Location, Position, Range, Severity, Verdict
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.run.report import Report, in_order

pytestmark = pytest.mark.unit

SOURCE = b'resource "aws_sqs_queue" "q" {\n\ttags = { Name = "\xc3\xa4\x1b[31m" }\n}\n'
PLACE = Range(Position(2, 2, 33), Position(2, 26, 58))
FIX = Fix("merge var.tags into `tags`", (Edit("modules/a/main.tf", PLACE, "tags = var.tags"),))


def _finding(verdict: Verdict, severity: Severity, rule: str = "missing-cost-tags", **more: object) -> Finding:
    base = Finding(rule, verdict, severity, f"ä {verdict} \x1b[0mmessage", "modules/a/main.tf", PLACE, "aws_sqs_queue.q")
    return Finding(**{**{name: getattr(base, name) for name in Finding.__slots__}, **more})


FINDINGS = [
    _finding(Verdict.VIOLATED, Severity.ERROR, fix=FIX),
    _finding(Verdict.VIOLATED, Severity.WARNING, "unused-ignore", related=(Location("here", "b.tf", PLACE),)),
    _finding(Verdict.VIOLATED, Severity.INFO, "missing-budget", file="gone.tf"),
    _finding(Verdict.DELEGATED, Severity.ERROR),
    _finding(Verdict.UNKNOWN, Severity.ERROR),
    _finding(Verdict.COMPLIANT, Severity.ERROR),
]
REPORT = Report(in_order(FINDINGS), 1, 2, 3, sources={"modules/a/main.tf": SOURCE}, next_steps={"missing-budget": "add a budget"})
NAMES = formats.UNITS.names()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("style", [Style(), Style(colour=True), Style(compliant=True)])
def test_every_format_says_everything_that_is_not_compliant(name: str, style: Style) -> None:
    text = formats.render(name, REPORT, style)
    for verdict in (Verdict.VIOLATED, Verdict.DELEGATED, Verdict.UNKNOWN):
        assert f"ä {verdict}" in text
    assert (f"ä {Verdict.COMPLIANT}" in text) is style.compliant
    for finding in FINDINGS[:5]:
        assert finding.rule in text
        assert finding.file in text
    assert text.endswith("\n")
    assert text == formats.render(name, REPORT, style)


@pytest.mark.parametrize("name", NAMES)
def test_no_format_lets_a_file_steer_the_terminal(name: str) -> None:
    assert "\x1b" not in formats.render(name, REPORT, Style())


@pytest.mark.parametrize("name", NAMES)
def test_every_format_copes_with_nothing(name: str) -> None:
    assert formats.render(name, Report(()), Style())


def test_json_has_exactly_the_documented_keys() -> None:
    document = json.loads(formats.render("json", REPORT, Style()))
    assert set(document) == {"version", "findings", "summary"}
    assert document["version"] == 1
    assert {tuple(finding) for finding in document["findings"]} == {
        ("rule", "verdict", "severity", "message", "file", "range", "address", "fix")
    }
    first = next(finding for finding in document["findings"] if finding["fix"])
    assert first["range"] == {"start": {"line": 2, "column": 2, "byte": 33}, "end": {"line": 2, "column": 26, "byte": 58}}
    assert first["fix"]["edits"][0]["text"] == "tags = var.tags"
    assert {finding["verdict"] for finding in document["findings"]} == {"violated", "delegated", "unknown"}
    summary = {"compliant": 1, "violated": 3, "delegated": 1, "unknown": 1, "errors": 1, "warnings": 1, "infos": 1}
    assert document["summary"] == {
        "modules": 1,
        "files": 2,
        "suppressed": 3,
        "unread": 0,
        "undetermined": 0,
        "not_applicable": 0,
        **summary,
    }


def test_text_shows_the_line_with_carets_below_and_the_next_step() -> None:
    lines = formats.render("text", REPORT, Style()).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("2 |"))
    frame, carets = lines[at], lines[at + 1]
    assert frame.index("tags") == carets.index("^")
    assert "next: merge var.tags into `tags`" in lines[at + 2]
    assert any("next: add a budget" in line for line in lines)
    assert any("b.tf:2:2: here" in line for line in lines)
    assert lines[-1] == "1 module, 2 files: 3 violated (1 error, 1 warning, 1 info), 1 delegated, 1 unknown, 1 compliant, 3 suppressed"


def test_colour_is_only_there_when_asked_for() -> None:
    assert "\x1b[" in formats.render("text", REPORT, Style(colour=True))


def test_an_unknown_format_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(UserError) as error:
        formats.render("jsno", REPORT, Style())
    assert "json" in (error.value.hint or "")
