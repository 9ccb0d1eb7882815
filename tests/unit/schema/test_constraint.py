from __future__ import annotations

import contextlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.schema.constraint import satisfies

pytestmark = pytest.mark.unit

VERSIONS = st.tuples(*[st.integers(0, 30)] * 3)


def text(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


@pytest.mark.parametrize(
    ("version", "constraint", "expected"),
    [
        ("6.69.1", ">= 5.100.0, < 7.0.0", True),
        ("5.9.0", ">= 5.10", False),
        ("6.69.1", "~> 6.2", True),
        ("7.0.0", "~> 6.2", False),
        ("6.2.9", "~> 6.2.3", True),
        ("6.3.0", "~> 6.2.3", False),
        ("6.2.2", "~> 6.2.3", False),
        ("6.9.0", "~> 6", True),
        ("7.0.0", "~> 6", False),
        ("6.0.0", "6", True),
        ("6.0.0", "= v6.0.0", True),
        ("6.0.0", "!= 6.0.0", False),
        ("6.0.1", "", True),
        ("6.0.0-beta1", ">= 5.0", False),
        ("6.0.0-beta1", "6.0.0-beta1", True),
        ("6.0.0", "> 6.0.0-beta1", True),
    ],
)
def test_examples(version: str, constraint: str, *, expected: bool) -> None:
    assert satisfies(version, constraint) is expected


@given(VERSIONS, VERSIONS)
def test_operators_order_versions(have: tuple[int, int, int], want: tuple[int, int, int]) -> None:
    for operator, expected in {
        ">": have > want,
        ">=": have >= want,
        "<": have < want,
        "<=": have <= want,
        "=": have == want,
        "!=": have != want,
    }.items():
        assert satisfies(text(have), f"{operator} {text(want)}") is expected


@given(VERSIONS, VERSIONS)
def test_the_pessimistic_operator_lets_the_last_part_grow(have: tuple[int, int, int], want: tuple[int, int, int]) -> None:
    assert satisfies(text(have), f"~> {text(want)}") is (have >= want and have[:2] == want[:2])
    assert satisfies(text(have), f"~> {text(want[:2])}") is (have[:2] >= want[:2] and have[0] == want[0])


@given(VERSIONS, st.lists(st.tuples(st.sampled_from([">", ">=", "<", "<=", "~>", "!="]), VERSIONS), min_size=1, max_size=4))
def test_all_parts_must_hold(have: tuple[int, int, int], parts: list[tuple[str, tuple[int, int, int]]]) -> None:
    written = [f"{operator} {text(version)}" for operator, version in parts]
    assert satisfies(text(have), ", ".join(written)) is all(satisfies(text(have), part) for part in written)


@given(st.text(min_size=1))
def test_any_other_text_is_a_users_mistake(constraint: str) -> None:
    assume(constraint.strip())
    with contextlib.suppress(UserError):
        assert satisfies("1.2.3", constraint) in {True, False}


@pytest.mark.parametrize("constraint", ["latest", "=> 1.0", ">= 1.0 < 2.0", "1.2.3.4", ",", "~>"])
def test_mistakes(constraint: str) -> None:
    with pytest.raises(UserError, match="no version constraint"):
        satisfies("1.2.3", constraint)
