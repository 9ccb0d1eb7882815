"""What holds for every format of coverage, whoever adds it."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.unit.linter.coverage.repository import FILES, write

from fac_core.printable import spelt
from fac_lint.coverage import formats
from fac_lint.coverage.formats._schema import json_schema
from fac_lint.coverage.formats._words import cells
from fac_lint.coverage.formats.text import PLAIN
from fac_lint.coverage.shares import Share
from fac_lint.coverage.tally import Coverage, coverage
from fac_lint.formats import Style
from fac_lint.formats._texts import cells as columns
from fac_lint.run import engine
from fac_lint.run.counted import SELECTED, State

pytestmark = pytest.mark.unit

NAMES = formats.UNITS.names()
BAD = "::error title=x::\u202e<b>[x](y)@team=1"
FIVE = st.lists(st.integers(0, 5000), min_size=5, max_size=5).filter(any)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Coverage:
    folder = tmp_path_factory.mktemp("counted")
    tags = f'tags = {{ owner = "{BAD}", team = "x" }}'
    more = {"prod/more.tf": f'resource "aws_sqs_queue" "evil" {{\n  {tags}\n}}\n', "prod/broken.tf": 'resource "x" {\n'}
    write(folder, {**FILES, **more})
    return coverage(engine.lint([folder], engine.Options(date(2026, 11, 23), select=SELECTED, owner="owner"), folder), "owner")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("style", [Style(), Style(colour=True), Style(width=40)])
def test_every_format_says_what_was_not_read_and_each_share(name: str, style: Style, found: Coverage) -> None:
    text = formats.render(name, found, style)
    assert "broken.tf" in text or "one file could not be read as a whole" in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text == formats.render(name, found, style)
    if name != "csv":
        assert all(f"{found.total.shares[what].percent}" in text for what in ("tagged", "budgeted", "alarmed"))


@pytest.mark.parametrize("name", [name for name in NAMES if name != "svg"])
def test_every_text_names_what_is_left_out_on_purpose(name: str, found: Coverage) -> None:
    text = formats.render(name, found, Style())
    assert "goes in spring" in text
    assert "is shared" in text


@pytest.mark.parametrize("name", NAMES)
def test_no_file_steers_its_reader(name: str, found: Coverage) -> None:
    text = formats.render(name, found, Style(compliant=True))
    assert all(one == "\n" or one.isprintable() for one in text)
    assert not any(line.startswith("::") for line in text.splitlines())
    assert "<b>" not in text or name in {"text", "json", "csv"}


@pytest.mark.parametrize("compliant", [False, True])
def test_text_keeps_to_40_columns(compliant: bool, found: Coverage) -> None:  # noqa: FBT001 - a parameter of the test
    text = formats.render("text", found, Style(width=40, compliant=compliant))
    words = [line for line in text.splitlines() if columns(line) > 40 and len(line.split()) > 1]
    assert words == []


def test_all_lists_each_resource(found: Coverage) -> None:
    assert "aws_sqs_queue.good" not in formats.render("text", found, Style())
    text = formats.render("text", found, Style(compliant=True))
    assert all(row.counted.address in text for row in found.rows)


def test_json_is_as_its_schema_says(found: Coverage) -> None:
    Draft202012Validator(json.loads(json_schema())).validate(json.loads(formats.render("json", found, Style())))


def test_csv_has_a_row_for_each(found: Coverage) -> None:
    rows = list(csv.DictReader(StringIO(formats.render("csv", found, Style()))))
    assert len(rows) == len(found.rows) + len(found.gaps)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_the_picture_is_xml_with_bars_that_add_up(found: Coverage) -> None:
    root = ET.fromstring(formats.render("svg", found, Style()))  # noqa: S314 - our own
    space = {"s": "http://www.w3.org/2000/svg"}
    bars = [group for group in root.iterfind(".//s:g/s:g", space) if group.find("s:rect", space) is not None]
    assert len(bars) == 3 * (1 + len(found.modules)) + sum(bool(one.shares[what].asked) for one in found.owners for what in one.shares)
    for bar in bars:
        assert sum(float(part.get("width", "0")) for part in bar.iterfind("s:rect", space)) == pytest.approx(150, abs=0.1)


@given(numbers=FIVE, width=st.integers(5, 60))
@settings(max_examples=200)
def test_bars_are_full_and_never_longer_than_what_is_covered(numbers: list[int], width: int) -> None:
    share = Share(dict(zip(State, numbers, strict=True)))
    parts = dict(cells(share, width))
    assert sum(parts.values()) == width
    assert all(parts[state] >= 1 for state, number in share.counts.items() if number)
    covered = parts.get(State.COVERED, 0)
    assert covered <= max(share.covered * width // share.asked, 1)
    assert share.percent is not None
    assert (share.percent == 100) is (share.covered == share.asked)


def test_signs_are_plain_where_an_output_has_no_others(found: Coverage) -> None:
    text = formats.render("text", found, Style())
    assert spelt(text, "utf-8", PLAIN) == text
    spelt("\n".join(line for line in text.splitlines() if "█" in line), "ascii", PLAIN).encode("ascii")
