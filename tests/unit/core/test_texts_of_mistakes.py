"""A mistake is told in words of the user's, with a next step that can help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.programs import inside

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

TOLD = {
    "fac-lint polcy check": ("no such command 'polcy'", "Did you mean policy?"),
    "fac-lint polcy.tf": ("polcy.tf: no such file or folder",),
    "fac-lint check --jobs x": ("'x' is no whole number",),
    "fac-cost book coverage --provider azure": ("no prices of 'azure'", "Did you mean azurerm?"),
    "fac-cost book diff queue queue": ("no index that can be read: No such file or directory",),
    "fac-cost book verify --book queue": ("no index that can be read: No such file or directory",),
    "fac-gen library": ("library.yaml: there is no such file", "`fac-gen init`"),
    "fac-registry import nowhere --registry http://127.0.0.1:9 --token x --namespace a": ("nowhere: there is no such folder",),
}


@pytest.mark.parametrize("line", TOLD)
def test_a_mistake_is_told_with_a_next_step_that_helps(line: str, tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    done = inside(*line.split(), cwd=tmp_path)
    assert done.returncode == 2
    assert [said for said in TOLD[line] if said not in done.stderr] == []
    assert "Errno" not in done.stderr


def test_fixes_of_nothing_are_told_as_nothing(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("locals {\n  x = 1\n}\n")
    assert "there is nothing that --fix can mend here" in inside("fac-lint", ".", "--fix", "--no-cache", cwd=tmp_path).stderr
