"""Who reads what an input is finds there what it takes, and need not wait for a plan that is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

LIBRARY = Path(__file__).parents[3] / "modules"
VARIABLE = re.compile(r'^variable "(\w+)" \{\n  description = "(.*)"\n(.*?)^\}', re.MULTILINE | re.DOTALL)
LISTED = re.compile(r'contains\(\[("[^\]]*")\], (?:coalesce\()?var\.(\w+)[,)]')
MOST = 8


def silent(text: str) -> list[str]:
    """Return the inputs whose few values stand in their validation alone."""
    found = []
    for name, description, body in VARIABLE.findall(text):
        for listed, whose in LISTED.findall(body):
            values = re.findall(r'"([^"]*)"', listed)
            if (
                whose == name
                and len(values) <= MOST
                and not {"true", "false"} & {*values}
                and not any(one in description for one in values)
            ):
                found.append(name)
    return found


def test_what_is_silent_is_found() -> None:
    text = 'variable "mode" {\n  description = "How."\n  validation {\n    condition     = contains(["a", "b"], var.mode)\n  }\n}\n'
    assert silent(text) == ["mode"]


def test_descriptions_name_the_few_values_that_an_input_takes() -> None:
    found = {path.parent.name: silent(path.read_text("utf-8")) for path in sorted(LIBRARY.glob("*/*/variables.tf"))}
    assert {name: inputs for name, inputs in found.items() if inputs} == {}
