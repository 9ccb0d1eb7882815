"""A rule that is asked for by its name is read alone: the start of a run must not grow with the rules that there are."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.unit

ASKED = """
import sys
from fac_core.policy import Lint
from fac_core.policy import BUILT_IN
from fac_lint.run import policy_names, rulebook
assert [one.name for one in rulebook.OURS.selected(Lint(), ["missing-budget"], ["gp2-volume"])] == ["missing-budget"]
rulebook.check_words(["missing-budget", "gp2-volume"], [])
assert not [*policy_names.strangers(BUILT_IN, rulebook.OURS)]
print(*sorted(name for name in sys.modules if name.startswith("fac_lint.rules.")))
"""


def test_no_other_rule_is_read() -> None:
    said = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["fac_lint.rules.missing_budget"]
