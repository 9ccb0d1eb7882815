"""Sizes stay human: who takes a module into a repository reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

MODULES = sorted(path.parent for path in Path(__file__).parents[3].glob("modules/*/*/versions.tf"))


def test_no_module_has_two_thousand_lines_of_its_own() -> None:
    """Not counted: tests, examples, README and licence."""
    assert MODULES
    lines = {
        f"{folder.parent.name}/{folder.name}": sum(len(file.read_text("utf-8").splitlines()) for file in folder.glob("*.tf"))
        for folder in MODULES
    }
    assert {name: count for name, count in lines.items() if count >= 2000} == {}
