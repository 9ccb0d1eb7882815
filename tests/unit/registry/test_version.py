from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.address import Address
from fac_registry.errors import RequestError
from fac_registry.modules.version import Version, newest
from fac_registry.pages.snippet import constraint

pytestmark = pytest.mark.unit

numbers = st.integers(0, 2**63 - 1)
words = st.from_regex(r"[0-9]*[A-Za-z-][0-9A-Za-z-]{0,6}", fullmatch=True)
parts = st.one_of(st.integers(0, 10**6).map(str), words)
versions = st.builds(
    lambda release, pre, build: (
        ".".join(map(str, release)) + (f"-{'.'.join(pre)}" if pre else "") + (f"+{'.'.join(build)}" if build else "")
    ),
    st.tuples(numbers, numbers, numbers),
    st.lists(parts, max_size=3),
    st.lists(st.from_regex(r"[0-9A-Za-z-]{1,5}", fullmatch=True), max_size=2),
).filter(lambda text: len(text) <= 128)

# The chain of semver.org 2.0.0, section 11.
CHAIN = (
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.9.0",
    "1.10.0",
)


def test_order_is_that_of_the_standard() -> None:
    assert sorted(map(Version, reversed(CHAIN))) == list(map(Version, CHAIN))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1.2",
        "v1.2.3",
        "01.2.3",
        "1.2.3-",
        "1.2.3-01",
        "1.2.3+",
        "1.2.3-a..b",
        "1.2.3\n",
        "1.2.3/..",
        "latest",
        "\u0661.2.3",
        "1.2.99999999999999999999",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(RequestError) as refused:
        Version(text)
    assert refused.value.code == 400
    assert refused.value.hint


def test_a_leading_v_gets_its_own_hint() -> None:
    with pytest.raises(RequestError, match="without the v"):
        Version("v1.0.0")


@given(versions)
def test_every_version_of_the_grammar_is_taken_as_it_is(text: str) -> None:
    assert str(Version(text)) == text


@given(st.lists(versions, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_order_does_not_depend_on_the_start(texts: list[str], random: object) -> None:
    del random
    there = sorted(map(Version, texts))
    assert there == sorted(map(Version, reversed(texts)))
    assert all(first < second or first == second for first, second in pairwise(there))


@given(st.lists(versions, min_size=1, max_size=6))
def test_newest_is_a_release_when_there_is_one(texts: list[str]) -> None:
    found = list(map(Version, texts))
    assert newest(found).prerelease == all(version.prerelease for version in found)


@pytest.mark.parametrize(
    ("version", "wanted"),
    [("1.4.2", "~> 1.4"), ("0.3.1", "~> 0.3.1"), ("2.0.0-rc.1", "2.0.0-rc.1"), ("1.2.0+build-5", "~> 1.2")],
)
def test_constraint_for_the_snippet(version: str, wanted: str) -> None:
    assert constraint(Version(version)) == wanted


@pytest.mark.parametrize("address", [("acme", "sqs-queue", "aws"), ("a", "b", "c"), ("0x", "a_b", "aws2"), ("a" * 64, "b" * 64, "c" * 64)])
def test_addresses_that_terraform_can_ask_for(address: tuple[str, str, str]) -> None:
    assert str(Address(*address)) == "/".join(address)


@pytest.mark.parametrize(
    "address",
    [
        ("", "b", "c"),
        ("-a", "b", "c"),
        ("a", "b-", "c"),
        ("a", "b", "a-b"),
        ("a", "b", "AWS"),
        ("Acme", "b", "c"),
        ("a", "..", "c"),
        ("a", "b\n", "c"),
        ("a" * 65, "b", "c"),
        ("ä", "b", "c"),
    ],
)
def test_other_addresses_are_refused(address: tuple[str, str, str]) -> None:
    with pytest.raises(RequestError):
        Address(*address)
