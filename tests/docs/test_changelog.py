from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
FRAGMENTS = sorted(path.name for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md")


@pytest.mark.parametrize("name", FRAGMENTS)
def test_a_fragment_is_called_by_issue_word_and_kind(name: str) -> None:
    assert re.fullmatch(r"\d+(-[a-z0-9]+)*\.(added|changed|fixed|removed)\.md", name)


def test_the_changelog_holds_every_fragment() -> None:
    build = [str(Path(sys.executable).with_name("towncrier")), "build", "--draft", "--version", "1.0.0"]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^- ", done.stdout, re.MULTILINE)) == len(FRAGMENTS)
    assert re.findall(r"^## (\w+)", done.stdout, re.MULTILINE) == sorted({name.split(".")[1].capitalize() for name in FRAGMENTS})
