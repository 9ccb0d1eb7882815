"""Modules say that they work with Terraform 1.5.7, so nothing in them is younger than that.

Only a current Terraform is at hand, and it takes what an older one refuses: what came later is looked for by its words.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

LIBRARY = Path(__file__).parents[3] / "modules"
LATER = re.compile(r"provider::|\b(?:ephemeralasnull|issensitive|templatestring)\(|^(?:ephemeral|removed)\b|\bephemeral\s+=", re.MULTILINE)
"""Functions of providers and `issensitive` came with 1.8, `removed` with 1.7, `templatestring` with 1.9, `ephemeral` with 1.10."""
VARIABLE = re.compile(r'^variable "(\w+)" \{\n(.*?)^\}', re.MULTILINE | re.DOTALL)
RULE = re.compile(r"^    (?:condition|error_message) += (.*)", re.MULTILINE)
REFERENCE = re.compile(r"\b(?:var\.(\w+)|(?:local|data|module)\.\w+)")


def asked_beside(text: str) -> list[str]:
    """Return what validations ask for beside their own variable, which Terraform takes since 1.9."""
    rules = [(name, rule[1]) for name, body in VARIABLE.findall(text) for rule in RULE.finditer(body)]
    return [f"{name}: {found[0]}" for name, rule in rules for found in REFERENCE.finditer(rule) if found[1] != name]


def test_other_inputs_are_found() -> None:
    text = (
        'variable "a" {\n  type = bool\n  validation {\n    condition     = var.a || var.b == local.c\n    error_message = "No."\n  }\n}\n'
    )
    assert asked_beside(text) == ["a: var.b", "a: local.c"]


def test_validations_ask_for_their_own_variable_alone() -> None:
    found = {path: asked_beside(path.read_text("utf-8")) for path in sorted(LIBRARY.glob("*/*/variables*.tf"))}
    assert len(found) > 190
    assert {str(path.relative_to(LIBRARY)): asked for path, asked in found.items() if asked} == {}


def test_nothing_is_younger_than_modules_promise() -> None:
    found = [path for path in sorted(LIBRARY.glob("*/*/*.tf")) if LATER.search(path.read_text("utf-8"))]
    assert [str(path.relative_to(LIBRARY)) for path in found] == []
