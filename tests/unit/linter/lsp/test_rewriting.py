"""Comments that suppress a finding: where they stand they cover it, whatever the file looks like."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict
from fac_lint.lsp.rewriting import suppressed
from fac_lint.run import engine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit

RULE = "missing-cost-tags"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('resource "a" "b" {\n  @tags = {}\n}\n', 'resource "a" "b" {\n  # fac:ignore missing-cost-tags reason="|"\n  tags = {}\n}\n'),
        ('  @resource "a" "b" {}\n', '  # fac:ignore missing-cost-tags reason="|"\n  resource "a" "b" {}\n'),
        ('\n@resource "a" "b" {}', '\n# fac:ignore missing-cost-tags reason="|"\nresource "a" "b" {}'),
        ('resource "a" "b" { @tags = {} }\n', '# fac:ignore missing-cost-tags reason="|"\nresource "a" "b" { tags = {} }\n'),
        (
            'resource "a" "b" {\n  x = [\n    @"1",\n  ]\n}\n',
            'resource "a" "b" {\n  # fac:ignore missing-cost-tags reason="|"\n  x = [\n    "1",\n  ]\n}\n',
        ),
        ("a {\n  x = <<EOT\n@text\nEOT\n}\n", 'a {\n  # fac:ignore missing-cost-tags reason="|"\n  x = <<EOT\ntext\nEOT\n}\n'),
        ("# said before\n@a {}\n", '# said before\n# fac:ignore missing-cost-tags reason="|"\na {}\n'),
        ("\ufeff@a {}\n", '\ufeff# fac:ignore missing-cost-tags reason="|"\na {}\n'),
        ("# 😀\r\n@a {\r\n}\r\n", '# 😀\r\n# fac:ignore missing-cost-tags reason="|"\r\na {\r\n}\r\n'),
        ("a {\n\tb {\n\t\t@c = 1\n\t}\n}\n", 'a {\n\tb {\n\t\t# fac:ignore missing-cost-tags reason="|"\n\t\tc = 1\n\t}\n}\n'),
        ("/* x */ @a {}\n", None),
        ("@# nothing\n", None),
    ],
)
def test_a_comment_stands_before_what_it_is_about(before: str, after: str | None) -> None:
    source = before.encode()
    found = suppressed(source.replace(b"@", b""), source.index(b"@"), RULE)
    if after is None:
        assert found is None
    else:
        assert found is not None
        assert found.text[: found.reason] + b"|" + found.text[found.reason :] == after.encode()


@pytest.mark.parametrize("case", CASES[::5], ids=lambda case: case.stem)
def test_what_is_suppressed_is_said_no_more(case: Path, lint: Lint, tmp_path: Path) -> None:
    files, _ = read_case(case)
    outcome = lint(files)
    violated = [
        one for one in outcome.report.findings if one.verdict is Verdict.VIOLATED and one.range is not None and one.file.endswith(".tf")
    ]
    for one in violated[:3]:
        assert one.range is not None
        source = (tmp_path / one.file).read_bytes()
        found = suppressed(source, one.range.start.byte, one.rule)
        assert found is not None
        (tmp_path / one.file).write_bytes(found.text)
        after = engine.lint([tmp_path], engine.Options(date(2026, 11, 23)), tmp_path)
        (tmp_path / one.file).write_bytes(source)
        left = [(each.rule, each.address, each.message) for each in after.report.findings if each.file == one.file]
        assert (one.rule, one.address, one.message) not in left
        assert after.report.suppressed > outcome.report.suppressed
        assert not {each.rule for each in after.report.findings} - {each.rule for each in outcome.report.findings}
