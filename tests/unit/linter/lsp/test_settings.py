"""Settings of editors: obeyed where they can be understood, left alone as a whole, and said so, where not."""

from __future__ import annotations

import pytest

from fac_lint.lsp.settings import DEFAULT, Settings, read

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, DEFAULT),
        ({}, DEFAULT),
        ({"fac": {"severity": "warning"}}, Settings(severity="warning")),
        ({"policy": "org/finops.yaml", "valueFiles": ["a.tfvars"]}, Settings(policy="org/finops.yaml", value_files=("a.tfvars",))),
        ({"policy": None, "unknown": "hint", "delegated": "none"}, Settings(unknown="hint", delegated="none")),
        (
            {"select": ["missing-budget"], "ignore": ["strict"], "delay": 0},
            Settings(select=("missing-budget",), ignore=("strict",), delay=0),
        ),
    ],
)
def test_settings_are_obeyed(given: object, expected: Settings) -> None:
    assert read(given) == (expected, "")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"polcy": "x"}, "Did you mean policy?"),
        ({"severity": "high"}, "severity"),
        ({"delay": -1}, "delay is -1"),
        ({"delay": "fast"}, "delay"),
        ({"fac": 3}, "expected `object`"),
        ([1], "expected `object`"),
        ("x", "expected `object`"),
    ],
)
def test_settings_that_are_wrong_count_for_nothing(given: object, message: str) -> None:
    settings, problem = read(given)
    assert settings == DEFAULT
    assert message in problem
    assert "`fac`" in problem or "of fac" in problem
