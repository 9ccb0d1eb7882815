"""Text as a terminal shows it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.linter.formats.shared import MAIN, REPORT, at, finding, reports

from fac_core.finding import Fix, Position, Range, Severity, Verdict
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.formats._outputs import terminal_style
from fac_lint.formats._texts import cells
from fac_lint.run.report import Report, in_order

pytestmark = pytest.mark.unit


def test_it_shows_the_line_with_carets_below_and_the_next_step() -> None:
    lines = formats.render("text", REPORT, Style()).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("2 |"))
    frame, carets = lines[at], lines[at + 1]
    assert frame.index("tags") == carets.index("^")
    assert "next: merge var.tags into `tags`" in lines[at + 2]
    assert any("next: add a budget" in line for line in lines)
    assert any("b.tf:2:2: here" in line for line in lines)
    assert lines[-1] == "1 of them can be mended by --fix; --diff shows how"
    assert lines[-2] == (
        "1 module, 2 files: 4 violated (2 errors, 1 warning, 1 info), 1 delegated, 1 unknown, 1 compliant, "
        "3 suppressed, 41 unread, 42 undetermined, 43 rules not applicable"
    )


def test_findings_stand_below_their_file_and_a_rule_is_explained_once() -> None:
    text = formats.render("text", REPORT, Style())
    assert f"{MAIN} (1 error, 1 warning)\n\nerror[missing-cost-tags] " in text
    for rule in ("missing-cost-tags", "missing-budget", "unused-ignore"):
        assert text.count(f"more: fac-lint explain {rule}") == 1


def test_only_fixes_that_are_safe_are_offered() -> None:
    unsafe = Report((finding(Verdict.VIOLATED, Severity.ERROR, fix=Fix("x", (), safe=False)),))
    assert "--fix" not in formats.render("text", unsafe, Style())


def test_what_to_do_is_said_once_in_a_file_where_it_is_the_same() -> None:
    found = [
        finding(Verdict.VIOLATED, Severity.INFO, "missing-budget", file=file, range=at(line))
        for file in ("a.tf", "b.tf")
        for line in (1, 2)
    ]
    fixed = [replace(one, fix=Fix(f"mend {one.range}", ())) for one in found[:2]]
    text = formats.render("text", Report(in_order(found), next_steps={"missing-budget": "add a budget"}), Style())
    assert text.count("next: add a budget") == 2
    assert formats.render("text", Report(in_order(fixed)), Style()).count("next: mend") == 2


def test_what_is_no_violation_stands_below_its_verdict_and_rule() -> None:
    found = [finding(Verdict.UNKNOWN, Severity.INFO, rule, range=at(line)) for line, rule in enumerate(["b-rule", "a-rule", "b-rule"], 1)]
    lines = formats.render("text", Report(in_order(found)), Style()).splitlines()
    said = "ä unknown \N{REPLACEMENT CHARACTER}[0mmessage"
    assert lines[:3] == ["unknown[a-rule]", f"  {MAIN}:2:3: {said}", ""]
    assert lines[3:6] == ["unknown[b-rule]", f"  {MAIN}:1:3: {said}", f"  {MAIN}:3:3: {said}"]


def test_a_narrow_heading_has_its_counts_below() -> None:
    file = "modules/a-folder-with-a-name/main.tf"
    report = Report((finding(Verdict.VIOLATED, Severity.ERROR, file=file),))
    assert formats.render("text", report, Style(width=40)).splitlines()[:3] == [file, "  (1 error)", ""]


@pytest.mark.parametrize("width", [40, 80, 120])
@settings(max_examples=40)
@given(report=reports())
def test_lines_fit_into_the_terminal_unless_a_word_does_not(width: int, report: Report) -> None:
    for line in formats.render("text", report, Style(width=width)).splitlines():
        framed = re.match(r" *\d* \| ", line)
        shown = cells(line.replace("# #", "##").replace(": :", "::"))  # what might be a command is a character longer
        assert shown <= width or (not framed and max(map(cells, re.split(r"\s", line))) + 12 > width // 3)


@given(
    line=st.text(st.sampled_from("ab \tä😀漢"), min_size=1, max_size=200),
    start=st.integers(0, 199),
    length=st.integers(1, 40),
    width=st.sampled_from([0, 40, 80]),
)
def test_carets_stand_below_what_they_mark(line: str, start: int, length: int, width: int) -> None:
    start = min(start, len(line) - 1)
    marked = line[start : start + length].replace("\t", "    ")
    place = Range(Position(1, start + 1, 0), Position(1, start + len(line[start : start + length]) + 1, 0))
    report = Report((finding(Verdict.VIOLATED, Severity.ERROR, range=place),), sources={MAIN: line.encode()})
    lines = formats.render("text", report, Style(width=width)).splitlines()
    frame, carets = next((one, below) for one, below in pairwise(lines) if one.startswith("1 |"))
    below = "".join(one * cells(one) for one in frame)[carets.index("^") :]  # a wide character stands in two columns
    assert below.rstrip(".").startswith("".join(one * cells(one) for one in marked).rstrip()[: len(below.rstrip("."))])
    assert not width or (cells(carets) <= width and cells(frame) <= width)


def test_a_byte_order_mark_moves_no_caret_and_a_number_of_5000_digits_fills_no_screen() -> None:
    place = Range(Position(1, 5, 0), Position(1, 5005, 0))
    for text in (f"x = {'9' * 5000}", f"\ufeffx = {'9' * 5000}"):
        report = Report((finding(Verdict.VIOLATED, Severity.ERROR, range=place),), sources={MAIN: text.encode()})
        lines = formats.render("text", report, Style()).splitlines()
        frame, carets = next((one, below) for one, below in pairwise(lines) if one.startswith("1 |"))
        assert frame.startswith("1 | x = 999")
        assert len(frame) == len(carets) <= 410
        assert carets.index("^") == frame.index("9")


@pytest.mark.parametrize(
    ("environment", "terminal", "colour"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colour_is_for_terminals_and_can_be_forced_and_refused(environment: dict[str, str], terminal: bool, colour: bool) -> None:  # noqa: FBT001 - a table
    assert terminal_style(environment, terminal=terminal, compliant=False).colour is colour


def test_colours_change_nothing_but_colours() -> None:
    coloured = formats.render("text", REPORT, Style(colour=True))
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == formats.render("text", REPORT, Style())


def test_lines_are_counted_as_positions_count_them() -> None:
    report = Report((), sources={MAIN: b"a\rb\x0b\x0cc\r\nsecond\xe2\x80\xa8\nthird"})
    assert [report.line(MAIN, number) for number in (1, 2, 3, 4)] == ["a\rb\x0b\x0cc", "second\u2028", "third", ""]
