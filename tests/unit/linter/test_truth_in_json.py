"""The same modules in JSON have the same answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.json_twin import SPELLINGS, Spelling, json_twin
from tests.unit.linter.test_truth import CASES, answers, read_case

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda spelling: spelling.name)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_truth_in_json(case: Path, spelling: Spelling, lint: Lint) -> None:
    files, expected = read_case(case)
    outcome = lint(json_twin(files, spelling))
    assert [finding for finding in outcome.report.findings if finding.rule == "syntax-error"] == []
    assert answers(outcome, expected) == sorted(each for each in expected if each[1] != "-")
