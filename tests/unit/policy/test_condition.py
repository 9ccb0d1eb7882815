"""Conditions of guardrails are read when the policy is, whoever will evaluate them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.policy import load
from fac_core.policy.condition import problem_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit


def problem(condition: str) -> str:
    """Say what is wrong with a condition over variables that nobody knows."""
    return problem_with(condition, None)


@pytest.mark.parametrize("condition", ["delta_monthly > 500", "unpriced > 0 && !('a' in services)", "has(a.b) ? a.b > 1.5 : false"])
def test_conditions_are_read(condition: str) -> None:
    assert problem(condition) == ""


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("delta_monthly >", "character 16: a value is missing before the end"),
        ("delta_monthly >> 5", "character 16: a value is missing before >"),
        ("a\n&& &&", "line 2, character 4: a value is missing before &&"),
        ("'x", "character 1: the text that begins here does not end"),
        ("", "character 1: a value is missing before the end"),
        ("a > 1 b", "character 7: b cannot follow here"),
        ("services.exist(s, true)", "character 10: there is no function exist. Did you mean exists"),
        ("a > 'x' + 1", "character 9: + does not go with string and int"),
        ("a + 1", "it says int, not true or false"),
        ("a.matches('(')", "character 11: not a regular expression that RE2 reads: missing ): ("),
        ("(" * 400 + "1" + ")" * 400, "character 61: more than 60 parts stand in each other"),
        ("1" + "+1" * 300 + " > 0", "more than 60 parts"),
        ("[" * 400, "more than 60 parts"),
        ("!" * 400 + "a", "more than 60 parts"),
        ("a" + ".b" * 300, "more than 60 parts"),
        ("a ? b : " * 100 + "b", "more than 60 parts"),
        ("1+" * 600 + "1", "longer than 1000"),
    ],
)
def test_what_is_no_condition_has_a_reason(condition: str, said: str) -> None:
    assert said in problem(condition)
    assert "\n" not in problem(condition)


@given(st.one_of(st.text(max_size=40), st.text("ab.()[]{}?:!-+<>=&|'\"1, \\", max_size=40)))
def test_any_text_is_a_condition_or_has_a_reason(text: str) -> None:
    assert problem(text) is not None


def test_a_policy_says_where_its_condition_is_wrong(write: Callable[..., Path]) -> None:
    with pytest.raises(DocumentError) as caught:
        load(write("version: 1\nguardrails:\n  - name: big\n    when: delta >\n    level: warn\n"))
    assert (caught.value.line, caught.value.column) == (4, 11)
    assert "expected a condition (CEL)" in caught.value.message


@pytest.mark.parametrize("condition", [" || ".join(["a"] * 200), " && ".join(["(a || b)"] * 80), "[" + "1," * 300 + "1] == a"])
def test_what_is_long_is_not_deep(condition: str) -> None:
    assert problem(condition) == ""


def test_policies_without_guardrails_load_no_parser_of_conditions(write: Callable[..., Path]) -> None:
    path = str(write("version: 1\n"))
    program = (
        f"import sys, pathlib, fac_core.policy; fac_core.policy.load(pathlib.Path({path!r})); print('fac_core.policy.cel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "False\n"
