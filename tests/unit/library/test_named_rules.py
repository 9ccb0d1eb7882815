"""What modules say of our programs is true: a rule of the linter that a file names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fac_core.units import UnitFolder

pytestmark = pytest.mark.unit
ROOT = Path(__file__).parents[3]
NAMED = re.compile(r"fac-lint: ([a-z]+(?:-[a-z]+)+)")


def test_every_rule_that_the_library_and_its_templates_name_exists() -> None:
    places = (ROOT / "modules", ROOT / "generator/fac_gen/templates")
    files = [path for place in places for path in place.rglob("*") if path.suffix in {".tf", ".hcl", ".md", ".j2"}]
    assert len(files) > 500
    named = {name for path in files for name in NAMED.findall(path.read_text())}
    assert named - set(UnitFolder("fac_lint.rules", "rule").names()) == set()
