"""Modules whose right answers are known: ``truth/*.tf``.

``# expect RULE ADDRESS VERDICT`` states an answer; for every rule named in a file the findings must be exactly the expected ones
(``- -``: none). ``# file: PATH`` begins another file. The policy requires the keys ``owner`` and ``team`` and a
budget for every module, unless the case has a ``finops.yaml`` of its own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

Answer: TypeAlias = "tuple[str, str, str]"
CASES = sorted((Path(__file__).parent / "truth").glob("*.tf"))
POLICY = "version: 1\ntags:\n  required:\n    owner: {}\n    team: {}\nbudgets:\n  level: module\n"
EXPECTATION = re.compile(r"^# expect (\S+) (\S+) (\S+)$", re.MULTILINE)
UNFINISHED = re.compile(r"^\s|\s\s|[\s:,]$|\s[,:]")
"""A sentence with a place that nothing was put into."""
FILE = re.compile(r"^# file: (\S+)\n", re.MULTILINE)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 150


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_truth(case: Path, lint: Callable[..., Outcome]) -> None:
    files, expected = read_case(case)
    outcome = lint(files)
    assert answers(outcome, expected) == sorted(each for each in expected if each[1] != "-")
    assert [said for said in sentences(outcome) if UNFINISHED.search(said)] == []


def read_case(case: Path) -> tuple[dict[str, str], list[Answer]]:
    """Return the files of a case, and what is expected of it."""
    main, *others = FILE.split(case.read_text(encoding="utf-8"))
    files = {"main.tf": main, "finops.yaml": POLICY, **dict(zip(others[::2], others[1::2], strict=True))}
    expected: list[Answer] = EXPECTATION.findall(main)
    assert expected
    return files, expected


def sentences(outcome: Outcome) -> Iterator[str]:
    for each in outcome.report.findings:
        yield each.message
        yield from (place.message for place in each.related)


def answers(outcome: Outcome, expected: list[Answer]) -> list[Answer]:
    """Return what the rules that are asked for say."""
    rules = {rule for rule, _, _ in expected}
    return sorted((each.rule, each.address, str(each.verdict)) for each in outcome.report.findings if each.rule in rules)
