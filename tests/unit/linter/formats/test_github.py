"""Workflow commands, as the runner of GitHub Actions reads them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from tests.unit.linter.formats.shared import MANY, REPORT, at, finding, reports

from fac_core.finding import Severity, Verdict
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.formats._texts import plain
from fac_lint.run.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

COMMAND = re.compile(r"^\s*::(?P<name>[^ :]+)(?: (?P<properties>.*?))?::(?P<message>.*)$")


def commands(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield the commands in a log: the runner trims a line, and reads the older form anywhere in it."""
    for line in text.splitlines():
        found = COMMAND.match(line)
        assert found or "##[" not in line
        if found:
            pairs = (pair.split("=", 1) for pair in (found["properties"] or "").split(",") if pair)
            yield found["name"], {key: unescaped(value, ":,") for key, value in pairs}, unescaped(found["message"], "")


def unescaped(text: str, more: str) -> str:
    for character in f"\r\n{more}":
        text = text.replace(f"%{ord(character):02X}", character)
    return text.replace("%25", "%")


def test_a_violation_is_an_annotation_at_its_place_with_the_next_step() -> None:
    found = [one for one in commands(formats.render("github", REPORT, Style())) if one[1].get("title") == "missing-cost-tags"]
    place = {"file": "modules/a/main.tf", "line": "2", "endLine": "2", "col": "2", "endColumn": "28", "title": "missing-cost-tags"}
    assert found == [("error", place, "ä violated \N{REPLACEMENT CHARACTER}[0mmessage\nNext: merge var.tags into `tags`")]


@settings(max_examples=60)
@given(report=reports())
def test_no_text_becomes_a_command_and_none_is_cut(report: Report) -> None:
    found = list(commands(formats.render("github", report, Style())))
    assert {name for name, _, _ in found} <= {"error", "warning", "notice", "group", "endgroup"}
    violated = report.of(Verdict.VIOLATED)
    assert len([one for one in found if "file" in one[1]]) == len(violated) + len(report.unsaid)
    told = [(one[1]["file"], one[1]["title"], one[2].split("\n")[0]) for one in found if "file" in one[1] and one[1]["title"] != "unread"]
    assert sorted(told) == sorted((plain(one.file), one.rule, plain(one.message)) for one in violated)


def test_what_github_would_drop_stands_in_the_log_and_is_counted() -> None:
    text = formats.render("github", MANY, Style())
    kinds = Counter(name for name, _, _ in commands(text))
    assert (kinds["error"], kinds["warning"], kinds["notice"]) == (10, 10, 10)
    for violation in MANY.of(Verdict.VIOLATED):
        assert plain(violation.message) in text
    (summary,) = [message for _, properties, message in commands(text) if properties.get("title") == "fac-lint"]
    assert "402 violated (134 errors, 134 warnings, 134 infos)" in summary
    assert f"{402 - 29} violations are no annotations" in summary


@pytest.mark.parametrize("severity", list(Severity))
def test_ten_annotations_of_a_kind_are_the_limit(severity: Severity) -> None:
    found = tuple(finding(Verdict.VIOLATED, severity, range=at(line)) for line in range(1, 30))
    kinds = Counter(name for name, _, _ in commands(formats.render("github", Report(found), Style())))
    assert max(kinds["error"], kinds["warning"], kinds["notice"]) == 10
