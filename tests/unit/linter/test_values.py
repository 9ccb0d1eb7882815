from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fac_lint.evaluation.maps import merge
from fac_lint.evaluation.values import (
    FAILURE,
    MANY,
    NULL,
    Const,
    Entry,
    Extreme,
    Map,
    Presence,
    Sequence,
    Value,
    anything,
    closed,
    constant,
    join,
    one_of,
    sequence,
)

pytestmark = pytest.mark.unit

NAMES = st.sampled_from(["owner", "team", "env"])
FLAGS = st.frozensets(st.sampled_from(["var.a", "var.b"]), max_size=2)
CONSTANTS = st.one_of(st.sampled_from(["", "x", "y"]), st.booleans(), st.integers(0, 2).map(Decimal)).map(constant)
WIDE = st.sets(st.integers(0, 20), min_size=1, max_size=12).map(lambda numbers: one_of(*map(Decimal, numbers)))
LEAVES = st.one_of(CONSTANTS, WIDE, st.just(NULL), st.just(FAILURE), st.builds(lambda i, r: anything(inputs=i, reasons=r), FLAGS, FLAGS))
PRESENT = st.sampled_from([Presence.PRESENT, Presence.MAYBE])


def _containers(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    entries = st.dictionaries(NAMES, st.builds(Entry, inner, PRESENT), max_size=3)
    maps = st.builds(Map, entries, st.none() | inner)
    is_set = st.sampled_from([True, False, None])
    lists = st.builds(Sequence, st.lists(inner, max_size=3).map(tuple), st.none(), is_set) | st.builds(Sequence, st.none(), inner, is_set)
    return st.builds(Value, maps | lists, FLAGS, FLAGS, st.booleans(), st.booleans())


VALUES = st.recursive(LEAVES, _containers, max_leaves=8)
CLOSED = st.dictionaries(NAMES, CONSTANTS | st.just(NULL), max_size=3).map(closed)


@given(VALUES, VALUES)
def test_join_is_commutative(one: Value, other: Value) -> None:
    assert join(one, other) == join(other, one)


@given(VALUES, VALUES, VALUES)
def test_join_is_associative(one: Value, two: Value, three: Value) -> None:
    assert join(join(one, two), three) == join(one, join(two, three))


@given(VALUES)
def test_join_is_idempotent(one: Value) -> None:
    copy = Value(one.shape, one.inputs, one.reasons, one.null, one.fails)
    assert join(one, copy) == one


@given(VALUES, VALUES, VALUES)
def test_join_is_monotone(one: Value, other: Value, third: Value) -> None:
    above = join(one, other)
    assert join(join(one, third), join(above, third)) == join(above, third)


@given(VALUES, VALUES)
def test_join_loses_no_origin(one: Value, other: Value) -> None:
    joined = join(one, other).flows
    for part in (one.flows, other.flows):
        assert part.inputs <= joined.inputs
        assert part.reasons <= joined.reasons


@given(CLOSED, CLOSED, CLOSED)
def test_merge_of_known_maps_is_associative(one: Value, two: Value, three: Value) -> None:
    assert merge(merge(one, two), three) == merge(one, merge(two, three)) == merge(one, two, three)


@given(VALUES, VALUES, VALUES)
def test_merge_is_monotone_in_both_arguments(one: Value, other: Value, third: Value) -> None:
    assume(one.null or one.shape is not Extreme.NONE)  # what never comes to be is merged as null, to judge the rest
    above = join(one, other)
    for small, large in ((merge(one, third), merge(above, third)), (merge(third, one), merge(third, above))):
        for key in ("owner", "team", "env"):
            assert isinstance(small.shape, Map)
            assert isinstance(large.shape, Map)
            assert _within(small.shape.entry(key), large.shape.entry(key))


def _within(small: Entry, large: Entry) -> bool:
    """Whether whatever the first says of a key is also allowed by the second."""
    return large.presence is Presence.MAYBE or small.presence is large.presence


def test_true_is_not_one() -> None:
    assert join(constant(value=True), constant(Decimal(1))).constants == {Const("bool", value=True), Const("Decimal", Decimal(1))}


def test_constants_that_meet_are_a_small_set() -> None:
    assert join(constant("a"), constant("b")) == one_of("a", "b")
    assert join(one_of("a", "b"), one_of("b", "c")) == one_of("a", "b", "c")
    assert join(one_of(*map(str, range(MANY))), constant("0")) == one_of(*map(str, range(MANY)))
    assert join(one_of(*map(str, range(MANY))), constant("one more")).shape is Extreme.ANY


def test_null_is_not_the_empty_text() -> None:
    either = join(constant(""), NULL)
    assert either.is_surely_blank
    assert either != constant("")
    assert not join(constant(""), constant("a")).null
    assert join(constant(""), constant("a")).blank
    assert join(constant(""), constant("a")).without_blank() == constant("a")


def test_a_key_of_one_branch_only_is_there_perhaps() -> None:
    joined = join(closed({"owner": constant("a")}), closed({"owner": constant("a"), "team": constant("b")}))
    assert isinstance(joined.shape, Map)
    assert joined.shape.entry("owner") == Entry(Value(Const("str", "a")))
    assert joined.shape.entry("team").presence is Presence.MAYBE
    assert joined.shape.entry("env").presence is Presence.ABSENT


def test_null_joined_with_a_map_keeps_its_keys() -> None:
    joined = join(NULL, closed({"owner": constant("a")}))
    assert joined.blank
    assert isinstance(joined.shape, Map)


def test_lists_of_different_length_keep_what_an_item_can_be() -> None:
    joined = join(sequence([constant("a")]), sequence([constant("a"), constant("a")]))
    assert joined.shape == Sequence(None, constant("a"))
