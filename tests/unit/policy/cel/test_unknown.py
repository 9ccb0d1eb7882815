"""What conditions say where values are unknown: never more than holds whatever these are."""

from __future__ import annotations

import time
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.policy.cel import check, parse
from fac_core.policy.cel.conditions import STEPS, holds
from fac_core.policy.cel.values import ABSENT, Choice, Failure, Map, OpenList, Record, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.conditions import Outcome
    from fac_core.policy.cel.values import Value

pytestmark = pytest.mark.unit

U = Unknown(frozenset({"u"}))
EITHER = Choice(("a", "b"), frozenset({"e"}))
PERHAPS = Choice((ABSENT, "a"), frozenset({"p"}))
KNOWN: Mapping[str, Value] = {
    "u": U,
    "e": EITHER,
    "n": Choice((1, 5), frozenset({"n"})),
    "nothing": Choice((None, "a"), frozenset({"nothing"})),
    "open": Map({"a": "x", "b": EITHER, "p": PERHAPS}, Unknown(frozenset({"rest"}))),
    "closed": Map({"a": "x", "u": U, "p": PERHAPS}),
    "many": OpenList((), (Map({"k": "a", "e": EITHER}),), frozenset({"length"})),
    "some": OpenList(("a", EITHER), ("c", PERHAPS.options[1]), frozenset({"length"})),
    "two": ("a", U),
    "set": OpenList(("a", EITHER), (), frozenset({"set"})),
    "different": OpenList(("c", EITHER), (), frozenset({"set"})),
    "r": Record(
        {"a": "x", "u": U, "none": None, "empty": (), "listed": OpenList(origins=frozenset({"length"}))},
        lambda name: U if name == "computed" else None,
    ),
}


def said(text: str, **more: Value) -> Outcome:
    node = parse(text)
    check(node)
    return holds(node, {**KNOWN, **more})


@pytest.mark.parametrize(
    "text",
    [
        "u == 1 || true",
        "true || u",
        "e == 'a' || e == 'b'",
        "e.size() == 1",
        "n > 0 && n < 6",
        "n + n == 2 * n",
        "(u ? 1 : 1) == 1",
        "(u == 2 ? 'a' : 'a').startsWith('a')",
        "open.a == 'x'",
        "'a' in open",
        "has(open.b)",
        "open.exists(k, k == 'a')",
        "['a', u] == ['a', u] || true",
        "['a', u] != ['b', u]",
        "[1, u] != [1]",
        "'a' in two",
        "size(two) == 2",
        "many.all(x, x.k == 'a')",
        "some.exists(x, x == 'a')",
        "'a' in some",
        "different.size() == 2",
        "!('d' in some)",
        "some.all(x, x in ['a', 'b', 'c'])",
        "!some.all(x, x == 'c')",
        "some.exists(x, x == 'b') || some.all(x, x != 'b')",
        "has(r.a) && !has(r.b) && !has(r.none) && !has(r.computed)",
        "r.b == null && r.none == null",
        "!has(r.empty)",
        "closed != {'a': 'y'}",
        "u.x.y == 1 || e in ['a', 'b']",
        "nothing == null || nothing == 'a'",
        "r.all(k, k in ['a', 'u', 'listed'])",
    ],
)
def test_what_holds_whatever_is_unknown(text: str) -> None:
    assert said(text) is True
    assert said(f"!({text})") is False


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("u == 1", "u"),
        ("u == u", "u"),
        ("u && true", "u"),
        ("e == 'a'", "e"),
        ("e == 'a' && n == 1", "e n"),
        ("u ? 1 == 1 : 1 == 2", "u"),
        ("open.z == 1", "rest"),
        ("'z' in open", "rest"),
        ("has(open.z)", "rest"),
        ("has(open.p)", "p rest"),
        ("open.all(k, k != 'z')", "rest"),
        ("size(open) == 2", "rest"),
        ("size(closed) == 2", "p"),
        ("closed == {'a': 'x', 'u': 1}", "p u"),
        ("closed.p == 'a'", "p"),
        ("'b' in two", "u"),
        ("two[1] == 1", "u"),
        ("many.exists(x, x.k == 'a')", "length"),
        ("many.all(x, x.k == 'b')", "length"),
        ("many.all(x, x.e == 'a')", "e length"),
        ("many.exists_one(x, x.k == 'a')", "length"),
        ("many.filter(x, true).size() == 1", "length"),
        ("many[0].k == 'a'", "length"),
        ("size(many) > 0", "length"),
        ("'c' in some", "length"),
        ("some.all(x, x in ['a', 'b'])", "length"),
        ("some.exists(x, x == 'b')", "e"),
        ("some.size() == 3", "length"),
        ("set.size() == 2", "e set"),
        ("set[0] == 'a'", "set"),
        ("has(r.u)", "u"),
        ("has(r.listed)", "length"),
        ("r.computed == 'a'", "u"),
        ("r.exists(k, k == 'u')", "u"),
        ("u.matches('a')", "u"),
        ("[u].map(x, x + 1)[0] == 2", "u"),
        ("['a', u].join() == 'ab'", "u"),
        ("{u: 1}.a == 1", "u"),
    ],
)
def test_what_depends_on_the_unknown_is_unknown_and_says_on_what(text: str, origins: str) -> None:
    found = said(text)
    assert isinstance(found, Unknown)
    assert {one for one in found.origins if isinstance(one, str)} == set(origins.split())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("r.none.startsWith('a')", "startsWith takes (string, string), not (null_type, string) (r.none is null)"),
        ("r.b.c == 1", "r.b: it is null, so it has no c"),
        ("closed.z == 'a'", "closed: there is no key 'z'; has(...) and in ask whether there is"),
        ("1 / 0 == 1", "nothing can be divided by zero"),
        ("two[2] == 'a'", "two[2]: the list has no item 2, it has 2"),
        ("r.a", "it says string, not true or false"),
        ("r.a && true", "string is neither true nor false"),
        ("'aaaaaaaaaa'.replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').matches(r.a + '(')", "no pattern"),
    ],
)
def test_a_condition_that_has_no_value_says_why(text: str, why: str) -> None:
    found = said(text)
    assert isinstance(found, Failure)
    assert why in found.message


def test_a_failure_in_some_cases_alone_is_told_beside_what_decides() -> None:
    found = said("nothing.size() == 1")
    assert isinstance(found, Unknown)
    assert "nothing" in found.origins
    assert any(isinstance(one, Failure) for one in found.origins)


# Soundness, by chance

_LEAVES = st.sampled_from(
    [
        "e == 'a'", "e == f", "u == 'a'", "n > 3", "n + 1 == 2", "has(open.p)", "'q' in open", "open.p == 'a'", "open.b == e",
        "two[0] == u", "u in ['a', 'b']", "e in two", "many.all(x, x.e == 'a')", "many.exists(x, x.k == e)", "many.size() == 2",
        "two.exists(x, x == e)",
        "open.exists(k, k == f)", "open.all(k, open[k] != 'b')", "two == [e, f]", "1 / (n - 5) == 0", "has(r.u)", "r.u == 'b'", "r.e != f",
        "open == {'a': 'x', 'b': e}", "closed.size() == 2", "two.filter(x, x == e).size() == 1", "(n > 3 ? e : f) == 'a'",
        "many.map(x, x.e) == ['a', 'b']", "u.startsWith(e)", "two.exists_one(x, x == 'a')",
    ]
)  # fmt: skip
_CONDITIONS = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["&&", "||", "==", "!="]), inner),
        st.builds("!({})".format, inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
    ),
    max_leaves=6,
)
OTHER = Choice(("a", "b"), frozenset({"f"}))
ABSTRACT: Mapping[str, Value] = {
    **KNOWN,
    "f": OTHER,
    "closed": Map({"a": "x", "p": PERHAPS}),
    "r": Record({"u": U, "e": EITHER}),
}


def _map(entries: Mapping[str, Value]) -> Map:
    return Map({str(name): value for name, value in entries.items()})


def worlds() -> list[dict[str, Value]]:
    """Return what the variables may really be."""
    found: list[dict[str, Value]] = []
    for e, f, n, u, there in product("ab", "ab", (1, 5), ("a", None), (True, False)):
        perhaps: dict[str, Value] = {"p": "a"} if there else {}
        rests: tuple[dict[str, Value], ...] = ({}, {"q": "b"})
        for rest, items in product(rests, ((), ("a",), ("a", "b"))):
            found.append(
                {
                    "e": e, "f": f, "n": n, "u": u, "two": ("a", u), "closed": _map({"a": "x", **perhaps}),
                    "open": _map({"a": "x", "b": e, **perhaps, **rest}), "r": Record({"u": u, "e": e}),
                    "many": tuple(Map({"k": "a", "e": one}) for one in items),
                }
            )  # fmt: skip
    return found


WORLDS = worlds()


@given(_CONDITIONS)
def test_what_is_said_for_certain_holds_in_every_world(text: str) -> None:
    node = parse(text)
    found = holds(node, ABSTRACT, steps=10**6)
    if isinstance(found, bool):
        assert {holds(node, world) for world in WORLDS} == {found}
    elif isinstance(found, Failure):
        assert all(isinstance(holds(node, world), Failure) for world in WORLDS)


# Bounds


@pytest.mark.parametrize(
    "text",
    [
        "l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d >= 0))))",
        "l.map(a, l.map(b, l.map(c, l))).size() == 1",
        "l.exists(a, l.exists(b, l.exists(c, s.matches('(a*)*b') && a + b + c < 0)))",
        "l.all(a, l.all(b, l.all(c, (s + s + s).replace('a', 'bb').contains('c'))))",
    ],
)
def test_no_condition_hangs(text: str) -> None:
    start = time.process_time()
    found = said(text, l=tuple(range(300)), s="a" * 9000)
    assert found == Failure(f"it takes more than {STEPS:,} steps", 0)
    assert time.process_time() - start < 10


def test_many_choices_are_no_longer_tried_each() -> None:
    choices = {f"c{number}": Choice(("a", "b"), frozenset({f"c{number}"})) for number in range(20)}
    same = " && ".join(f"{name} in ['a', 'b']" for name in choices)
    start = time.process_time()
    found = said(same, **choices)
    assert isinstance(found, Unknown)
    assert found.origins == {*choices}
    assert said(f"({same}) || true", **choices) is True
    assert time.process_time() - start < 10
