from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fac_lint.evaluation.maps import merge
from fac_lint.evaluation.values import (
    FAILURE,
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
    sequence,
)

pytestmark = pytest.mark.unit

NAMES = st.sampled_from(["owner", "team", "env"])
FLAGS = st.frozensets(st.sampled_from(["var.a", "var.b"]), max_size=2)
CONSTANTS = st.one_of(st.sampled_from(["", "x", "y"]), st.booleans(), st.integers(0, 2).map(Decimal)).map(constant)
LEAVES = st.one_of(CONSTANTS, st.just(NULL), st.just(FAILURE), st.builds(lambda i, r: anything(inputs=i, reasons=r), FLAGS, FLAGS))
PRESENT = st.sampled_from([Presence.PRESENT, Presence.MAYBE])


def _containers(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    entries = st.dictionaries(NAMES, st.builds(Entry, inner, PRESENT), max_size=3)
    maps = st.builds(Map, entries, st.none() | inner)
    lists = st.builds(Sequence, st.lists(inner, max_size=3).map(tuple)) | st.builds(Sequence, st.none(), inner)
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
    copy = Value(one.shape, one.inputs, one.reasons, one.blank, one.fails)
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
    assume(one.blank or one.shape is not Extreme.NONE)  # what never comes to be is merged as null, to judge the rest
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
    assert join(constant(value=True), constant(Decimal(1))).shape is Extreme.ANY


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
