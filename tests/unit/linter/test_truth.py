"""Modules whose right answers are known: ``truth/*.tf``.

``# expect RULE ADDRESS VERDICT`` states an answer; for every rule named in a file the findings must be exactly the expected ones
(``- -``: none). ``# file: PATH`` begins another file. The policy requires the keys ``owner`` and ``team`` and a
budget for every module, unless the case has a ``finops.yaml`` of its own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

CASES = sorted((Path(__file__).parent / "truth").glob("*.tf"))
POLICY = "version: 1\ntags:\n  required:\n    owner: {}\n    team: {}\nbudgets:\n  level: module\n"
EXPECTATION = re.compile(r"^# expect (\S+) (\S+) (\S+)$", re.MULTILINE)
FILE = re.compile(r"^# file: (\S+)\n", re.MULTILINE)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 50


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_truth(case: Path, lint: Callable[..., Outcome]) -> None:
    main, *others = FILE.split(case.read_text(encoding="utf-8"))
    files = {"main.tf": main, "finops.yaml": POLICY, **dict(zip(others[::2], others[1::2], strict=True))}
    expected = EXPECTATION.findall(main)
    assert expected
    rules = {rule for rule, _, _ in expected}
    outcome = lint(files)
    found = [(finding.rule, finding.address, str(finding.verdict)) for finding in outcome.report.findings if finding.rule in rules]
    assert sorted(found) == sorted(each for each in expected if each[1] != "-")
