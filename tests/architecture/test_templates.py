"""Templates of HCL read like the file that they make: what stands in brackets is indented, although the layout is set afterwards."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

TEMPLATES = Path(__file__).parents[2] / "generator/fac_gen/templates"
HCL = sorted(path for path in TEMPLATES.rglob("*.j2") if path.name.endswith((".tf.j2", ".tftest.hcl.j2")))
OTHERWISE = re.compile(r"\{%-? (else|elif) .*%\}")
TAG = re.compile(r"\{%.*?%\}|\{#.*?#\}")
EXPRESSION = re.compile(r"\{\{.*?\}\}")


def flat(text: str) -> list[str]:
    """Return the lines that stand in brackets and are not indented."""
    parts = ["" if OTHERWISE.fullmatch(line.strip()) else line for line in text.splitlines() if line]
    lines = [EXPRESSION.sub("_", line) for line in parts if not TAG.fullmatch(line.strip())]
    pairs = (
        (above, below) for above, below in pairwise(lines) if above.endswith(("(", "[", "{")) and below.lstrip()[:1] not in (*")]}", "")
    )
    return [below for above, below in pairs if indent(below) <= indent(above)]


def indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def test_what_stands_in_brackets_is_indented() -> None:
    assert len(HCL) > 50
    assert {path.relative_to(TEMPLATES).as_posix(): found for path in HCL if (found := flat(path.read_text()))} == {}


def test_a_flat_block_is_seen() -> None:
    assert flat('check "a" {\nassert {\n  condition = {{ x }}\n}\n}\n') == ["assert {"]
    assert not flat('check "a" {\n  {% if x %}\n  assert {\n    condition = {{ x }}\n  }\n  {% endif %}\n}\n')
