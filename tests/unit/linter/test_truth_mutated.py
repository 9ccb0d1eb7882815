"""A key that the policy requires, and that a module has under another name everywhere, is nowhere: no resource may pass any more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit

OWNER = re.compile("owner", re.IGNORECASE)
ASKED = [case for case in CASES if OWNER.search(read_case(case)[0]["finops.yaml"])]


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case.stem)
def test_a_key_of_another_name_is_none(case: Path, lint: Lint) -> None:
    files = {path: text if path.endswith("finops.yaml") else OWNER.sub("holder", text) for path, text in read_case(case)[0].items()}
    found = [one for one in lint(files).report.findings if one.rule == "missing-cost-tags"]
    assert [one.message for one in found if one.verdict is Verdict.COMPLIANT] == []
