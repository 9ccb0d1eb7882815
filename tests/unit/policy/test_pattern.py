from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.policy import TagRule, pattern
from fac_core.policy.sample import sample
from fac_core.policy.tags import FORMATS

pytestmark = pytest.mark.unit

ATOMS = st.sampled_from(
    [
        "a",
        "-",
        "cc",
        "[0-9]",
        "[A-Z]",
        "[a-z0-9_]",
        "[^@\\s]",
        "\\d",
        "\\w",
        "\\.",
        ".",
        "[.:/=+@-]",
        "(?:prod|dev)",
        "(x|y)",
        "\u00e9",
        "\\pL",
        "\\p{Greek}",
        "[[:alpha:]-]",
        "[]a]",
        "[^]a]",
        "\\Qa.b\\E",
        "\\x41",
        "\\x{e9}",
        "(?:a|)",
        "(?i:b)",
    ]
)
REPEATS = st.sampled_from(["", "", "", "{4}", "{2,3}", "+", "*", "?", "{0,2}", "+?"])
PIECES = st.tuples(ATOMS, REPEATS).map("".join)
PATTERNS = st.builds(
    lambda pieces, start, end: f"{start}{''.join(pieces)}{end}",
    st.lists(PIECES, min_size=1, max_size=5),
    st.sampled_from(["^", "", "\\A", "(?i)^", "(?m)^", "(?is)"]),
    st.sampled_from(["$", "", "\\b", "\\z"]),
)


@pytest.mark.parametrize(
    ("regex", "value"),
    [
        ("^cc-[0-9]{4}$", "cc-1000"),
        ("^[A-Z]{2}-\\d{3}$", "EX-100"),
        ("^(prod|dev)$", "prod"),
        ("^[^@\\s]+@[^@\\s]+$", "exa@mpl"),
        ("^[a-z]{3,20}$", "exa"),
        ("^arn:aws:iam::[0-9]{12}:role/.+$", "arn:aws:iam::100000000000:role/exa"),
        ("(?i)^team-[a-z]$", "team-e"),
        ("^\\$[0-9]$", "$1"),
    ],
)
def test_samples_are_plausible(regex: str, value: str) -> None:
    assert sample(regex) == value


@given(PATTERNS)
def test_a_sample_matches_and_never_changes(regex: str) -> None:
    assert pattern.problem(regex) == ""
    try:
        value = sample(regex)
    except UserError as error:
        assert "example:" in (error.hint or "")  # noqa: PT017 - either outcome is right
        assert regex.endswith("\\b")
    else:
        assert TagRule(pattern=regex).matches(value)
        assert sample(regex) == value


@given(st.text(max_size=30))
def test_any_text_is_a_pattern_or_has_a_reason(regex: str) -> None:
    if not pattern.problem(regex):
        pattern.search(regex, "value")


@pytest.mark.parametrize(
    ("regex", "reason"),
    [
        ("(?=a)", "lookaround"),
        ("(?<!a)b", "lookaround"),
        ("(a)\\1", "invalid escape sequence"),
        ("(?P<n>a)(?P=n)", "RE2 reads"),
        ("(?>a)", "RE2 reads"),
        ("a++", "bad repetition operator"),
        ("a\\Z", "\\Z"),
        ("\\u00e9", "\\u"),
        ("(?x: a )", "RE2 reads"),
        ("(?#no)a", "RE2 reads"),
        ("a{1001}", "1001"),
        ("(a{50}){50}", "invalid repetition size"),
        ("a[", "missing ]"),
        ("*", "no argument for repetition operator"),
        ("(?P<n>a)(b)", "named and unnamed groups"),
        ("(?<n>a)", "write (?P<name>"),
        ("a\\C", "unknown to Terraform"),
        ("[\\\\C]\\\\C", ""),
        ("\ud800", "half a character"),
        ("a" * 1001, "longer than 1000"),
        ("(" * 400 + ")" * 400, ""),
    ],
)
def test_what_re2_does_not_know_is_refused(regex: str, reason: str) -> None:
    assert reason in pattern.problem(regex)


@pytest.mark.parametrize(
    ("regex", "value", "found"),
    [
        ("^a$", "a\n", False),
        ("^\u00e9$", "e\u0301", True),
        ("^e\u0301$", "\u00e9", True),
        ("^[[:alpha:]]$", "x", True),
        ("^\\pL$", "\u00e9", True),
        ("^a$", "a", True),
        ("^\\d$", "\u0663", False),
        ("^[$]$", "$", True),
        ("^\\$$", "$", True),
        ("b", "abc", True),
    ],
)
def test_values_match_as_in_re2(regex: str, value: str, *, found: bool) -> None:
    assert pattern.search(regex, value) is found


def test_formats_have_good_samples_that_are_portable() -> None:
    for name, known in FORMATS.items():
        assert pattern.problem(known.regex) == ""
        assert TagRule(format=name).matches(known.sample)
        assert not TagRule(format=name).matches("not it, surely not")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1, max_size=4))
def test_listed_values_are_matched_literally(values: list[str]) -> None:
    rule = TagRule(values=tuple(values))
    assert all(rule.matches(value) for value in values)
    assert rule.regex is not None
    assert all(pattern.search(rule.regex, value) for value in values)
    assert rule.sample() == values[0]


def test_a_free_rule_wants_anything_but_nothing() -> None:
    assert TagRule().matches("x")
    assert not TagRule().matches("")
    assert TagRule().matches(TagRule().sample())
    assert TagRule(example="shop").sample() == "shop"
