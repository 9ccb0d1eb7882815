"""Markdown and HTML: what pull requests and browsers make of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from tests.unit.linter.formats.readers import of_markdown
from tests.unit.linter.formats.shared import MANY, REPORT, at, finding, reports

from fac_core.finding import Severity, Verdict
from fac_core.markdown import LARGEST
from fac_lint import formats
from fac_lint.formats import Style
from fac_lint.run.report import Report, in_order

pytestmark = pytest.mark.unit

NOT_SHOWN = re.compile(r"not shown are (.*)\.\*\*\n$")


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("letter", ["x", "😀", "|", "<"])
@pytest.mark.parametrize("number", [1, 150, 2000])
def test_markdown_fits_into_a_comment_and_says_what_does_not(letter: str, number: int) -> None:
    found = in_order(
        [
            finding(verdict, Severity.ERROR, message=f"{line} {letter * 700}", range=at(line))
            for line in range(1, number + 1)
            for verdict in (Verdict.VIOLATED, Verdict.DELEGATED, Verdict.UNKNOWN)
        ]
    )
    text = formats.render("markdown", Report(found, next_steps={"missing-cost-tags": "add tags"}), Style())
    assert units(text) <= LARGEST
    shown = [seen.verdict for seen in of_markdown(text)]
    told = NOT_SHOWN.search(text)
    missing = {part.split(" ", 1)[1]: int(part.split(" ", 1)[0]) for part in told[1].split(", ")} if told else {}
    for verdict in ("violated", "delegated", "unknown"):
        assert shown.count(verdict) + missing.get(verdict, 0) == number
    assert text.count("<details>") == text.count("</details>")


@settings(max_examples=60)
@given(report=reports())
def test_nothing_in_markdown_calls_links_or_is_markup(report: Report) -> None:
    text = formats.render("markdown", report, Style(compliant=True))
    assert not re.search(r"@\w|#\d|\w://|www\.", text)
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    inner = [part for token in tokens for part in token.children or ()]
    assert {part.type for part in inner} <= {"text", "html_inline", "text_special", "strong_open", "strong_close", "softbreak"}
    assert {part.content for part in inner if part.type == "html_inline"} <= {"<code>", "</code>", "<!-- -->"}
    blocks = {token.content.strip() for token in tokens if token.type == "html_block"}
    assert all(re.fullmatch(r"<details><summary>[\w ()]+</summary>|</details>", block) for block in blocks)


def test_the_headline_is_green_only_where_all_is_known() -> None:
    assert "🟢" in formats.render("markdown", Report((), modules=1), Style())
    for unsure in (Report((), unread=1), Report((), undetermined=1), Report((finding(Verdict.UNKNOWN, Severity.ERROR),))):
        assert "🟢" not in formats.render("markdown", unsure, Style())


def test_html_needs_nothing_from_elsewhere() -> None:
    text = formats.render("html", REPORT, Style(compliant=True))
    assert not re.search(r"<script|<link|<img|@import|url\(|https?://", text)
    assert "default-src 'none'" in text
    assert "color-scheme: light dark" in text


def test_html_has_a_filter_for_each_kind_and_a_mark_in_the_picture_for_each_finding() -> None:
    text = formats.render("html", REPORT, Style(compliant=True))
    sheet = text[: text.index("</style>")]
    for kind in ("error", "warning", "info", "delegated", "unknown", "compliant"):
        assert f'id="show-{kind}"' in text
        assert f"#show-{kind}:not(:checked)" in sheet
    assert set(re.findall(r'href="#(f\d+)"', text)) == set(re.findall(r'<article class="\w+" id="(f\d+)"', text))


def test_the_picture_says_how_many_files_it_leaves_out() -> None:
    found = in_order([finding(Verdict.VIOLATED, Severity.ERROR, file=f"f{number:03}.tf") for number in range(100)])
    text = formats.render("html", Report(found), Style())
    assert text.count("<g ") == 60
    assert "40 more files have findings below" in text
    assert "more files" not in formats.render("html", MANY, Style())
