"""Patterns of tag values: what we say of one is what Terraform's own `regex` does."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.hcl.write import Expression, line, quote
from fac_core.policy import TagRule, pattern
from fac_core.policy.sample import sample
from fac_core.policy.tags import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

pytestmark = [pytest.mark.offline, pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")]

CHARACTERS = ["a", "é", r"\.", ".", r"\d", r"\w", r"\s", r"\pL", r"\p{Greek}", r"\x41", r"\x{e9}", r"\Qa.b\E"]
CLASSES = [r"[^\d-]", "[[:alpha:]-]", "[]a]", "[^]a]", "[.:/=+@-]", r"[a\]]", r"[\[-]"]
GROUPS = ["(?:a|)", "(?i:b)", "(x|yz)"]
REPEATS = ("", "", "", "{4}", "{2,3}", "{2,}", "+", "*", "?", "{0,2}", "+?", "*?")
STARTS = ("^", "", r"\A", "(?i)^", "(?m)^", "(?s)", "(?P<n>x)", "(x)")
PIECES = st.tuples(st.sampled_from(CHARACTERS + CLASSES + GROUPS), st.sampled_from(REPEATS)).map("".join)
PATTERNS = st.builds(
    lambda start, pieces, end: start + "".join(pieces) + end,
    st.sampled_from(STARTS),
    st.lists(PIECES, min_size=1, max_size=5),
    st.sampled_from(("$", "", r"\b", r"\z", "(z)?")),
)
VALUES = st.text("aAbé\u0301.x-\n 1z]\u03b1", max_size=5)


def terraform_says(pairs: Iterable[tuple[str, str]], folder: Path) -> list[bool]:
    """Ask Terraform of each pattern whether it occurs in the value."""
    asked = line([Expression(f"can(regex({quote(regex)}, {quote(value)}))") for regex, value in pairs])
    done = subprocess.run(
        ["terraform", "console"], input=f"jsonencode({asked})\n", capture_output=True, text=True, check=True, cwd=folder, encoding="utf-8"
    )
    said: list[bool] = json.loads(json.loads(done.stdout))
    return said


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("empty")


@settings(max_examples=5, deadline=None)
@given(st.lists(st.tuples(PATTERNS, VALUES), min_size=80, max_size=80))
def test_what_matches_here_matches_there_and_samples_do(empty: Path, pairs: list[tuple[str, str]]) -> None:
    accepted = [(regex, value) for regex, value in pairs if not pattern.problem(regex)]
    asked = accepted + [(regex, value) for regex, _ in accepted if (value := made_up(regex))]
    for (regex, value), told in zip(asked, terraform_says(asked, empty), strict=True):
        assert pattern.search(regex, value) is told, (regex, value)
    assert all(pattern.search(regex, value) for regex, value in asked[len(accepted) :])


def made_up(regex: str) -> str:
    try:
        return sample(regex)
    except UserError:
        return ""


def test_what_is_refused_as_unknown_to_terraform_is(empty: Path) -> None:
    pairs = [("(?P<n>a)(b)", "ab"), (r"\C", "a"), ("(?=a)", "a"), (r"(a)\1", "aa"), ("a{1001}", "a" * 1001), ("(a{50}){50}", "a" * 2500)]
    assert all(pattern.problem(regex) for regex, _ in pairs)
    assert not any(terraform_says(pairs, empty))


def test_formats_and_listed_values_mean_the_same_in_terraform(empty: Path) -> None:
    pairs = [(known.regex, value) for known in FORMATS.values() for value in (known.sample, "not it, surely not", "")]
    listed = TagRule(values=("a.b", "é", "${x}", "\\", "a|b")).regex or ""
    pairs += [(listed, value) for value in ("a.b", "e\u0301", "${x}", "\\", "a|b", "axb", "a")]
    assert terraform_says(pairs, empty) == [pattern.search(regex, value) for regex, value in pairs]
