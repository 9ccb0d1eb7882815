"""What holds for every format that is found, whoever adds it: nothing is left out, nothing is let in."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.unit.linter.formats.readers import LOOSE, READERS, Seen, expected, lines_of
from tests.unit.linter.formats.shared import FINDINGS, LEFT_OUT, MANY, REPORT, reports

from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.formats._texts import logged, plain
from fac_lint.run.report import Report

pytestmark = pytest.mark.unit

NAMES = formats.UNITS.names()
STYLES = [Style(), Style(colour=True), Style(compliant=True), Style(width=40)]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("style", [style for style in STYLES if not style.width])
def test_every_format_says_everything_that_is_not_compliant(name: str, style: Style) -> None:
    text = formats.render(name, REPORT, style)
    for verdict in (Verdict.VIOLATED, Verdict.DELEGATED, Verdict.UNKNOWN):
        assert f"ä {verdict}" in text
    assert (f"ä {Verdict.COMPLIANT}" in text) is style.compliant
    for finding in FINDINGS[:6]:
        assert finding.rule in text
        assert finding.file in text
        assert finding.range is None or str(finding.range.start.line) in text
    for word in ("delegated", "unknown"):
        assert word in text


@pytest.mark.parametrize("name", NAMES)
def test_every_format_says_what_was_not_read_and_how_much_is_not_known(name: str) -> None:
    text = formats.render(name, REPORT, Style())
    for unread in LEFT_OUT:
        assert unread.file in text
        assert unread.why in text
    for count in ("41", "42", "43"):
        assert count in text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("unsure", [Report((), 1, unread=57), Report((), 1, undetermined=57), Report((), 1, not_applicable=57)])
def test_no_format_looks_clean_where_something_is_not_known(name: str, unsure: Report) -> None:
    text = formats.render(name, unsure, Style())
    assert text != formats.render(name, Report((), 1), Style())
    assert "57" in text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", [REPORT, MANY, Report(())], ids=["shared", "many", "nothing"])
@pytest.mark.parametrize("style", STYLES)
def test_every_format_writes_the_same_bytes_again_and_ends_with_a_line_feed(name: str, report: Report, style: Style) -> None:
    text = formats.render(name, report, style)
    assert text == formats.render(name, replace(report), style)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=30)
@given(report=reports())
def test_no_format_lets_a_file_steer_its_reader(name: str, report: Report) -> None:
    text = formats.render(name, report, Style())
    text.encode()
    assert all(one == "\n" or one.isprintable() for one in text)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=40)
@given(report=reports())
def test_findings_can_be_read_back_whatever_they_say(name: str, report: Report) -> None:
    seen = READERS[name](formats.render(name, report, Style()))
    wanted = (expected(finding) for finding in report.findings if finding.verdict is not Verdict.COMPLIANT)
    assert sorted(map(spaced, seen)) == sorted(map(spaced, wanted))


@pytest.mark.parametrize("name", LOOSE)
@settings(max_examples=40)
@given(report=reports())
def test_findings_without_a_field_for_the_verdict_can_be_read_back(name: str, report: Report) -> None:
    seen = list(LOOSE[name](formats.render(name, report, Style())))
    findings = [finding for finding in report.findings if finding.verdict is not Verdict.COMPLIANT]
    assert len(seen) == len(findings)
    for one, finding in zip(seen, findings, strict=True):
        wanted = expected(finding)
        said = wanted.message if finding.verdict is Verdict.VIOLATED else f"{wanted.verdict}: {wanted.message}"
        step = report.next_step(finding)
        assert one.message == said + (f" (next: {plain(step)})" if step else "")
        assert (one.rule, one.place.removesuffix(":1")) == (wanted.rule, wanted.place.removesuffix(":1"))


@pytest.mark.parametrize("name", ["text", "github"])
@settings(max_examples=30)
@given(report=reports())
def test_what_is_a_line_of_text_stays_one(name: str, report: Report) -> None:
    lines = [line.strip() for line in formats.render(name, report, Style()).splitlines()]
    for finding in report.findings:
        if finding.verdict in {Verdict.DELEGATED, Verdict.UNKNOWN} or (name == "text" and finding.verdict is Verdict.VIOLATED):
            for line in lines_of(finding, name):
                assert logged(line).strip() in lines


@pytest.mark.parametrize("name", ["text", "github"])
@settings(max_examples=30)
@given(report=reports())
def test_no_line_of_a_log_is_a_command_of_somebody_elses(name: str, report: Report) -> None:
    for line in formats.render(name, report, Style()).splitlines():
        own = line.startswith(("::error ", "::warning ", "::notice ", "::group::", "::endgroup::"))
        assert own or not (line.startswith("::") or re.search(r"##(\[|vso\[)", line))


def spaced(seen: Seen) -> Seen:
    """Take white space as readers of markup do."""
    return Seen(*(" ".join(part.split()) for part in seen))


def test_an_unknown_format_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(UserError) as error:
        formats.render("jsno", REPORT, Style())
    assert "json" in (error.value.hint or "")
