from __future__ import annotations

import pytest

from fac_core.sentence import all_of, in_words, one_of, some_of

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("words", "every", "one"),
    [
        ((), "nothing", "nothing"),
        (("a",), "a", "a"),
        (("a", "b"), "a and b", "a or b"),
        (("a", "b", "c"), "a, b and c", "a, b or c"),
    ],
)
def test_words_are_joined_as_a_sentence_does(words: tuple[str, ...], every: str, one: str) -> None:
    assert all_of(iter(words)) == every
    assert one_of(iter(words)) == one


def test_of_many_words_the_first_are_named_and_the_others_counted() -> None:
    assert some_of(["b", "a", "b"]) == "b and a"
    assert some_of("abcd") == "a, b, c and 1 more"
    assert some_of({"c", "b", "a"}, shown=1) == "a and 2 more"
    assert some_of(map(str, range(2000)), shown=2) == "0, 1 and 1,998 more"
    assert some_of([]) == "nothing"


def test_small_numbers_are_words() -> None:
    assert [in_words(number, "day") for number in (0, 1, 7, 30, 5000)] == ["no days", "one day", "seven days", "30 days", "5,000 days"]
