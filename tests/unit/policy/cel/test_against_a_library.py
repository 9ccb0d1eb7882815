"""Our conditions mean what CEL says they mean: each of these, and any that is made by chance, has the value that a library gives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.policy.cel.oracle import FAILED, REFUSED, ours, theirs

pytestmark = pytest.mark.unit

EXPRESSIONS = (Path(__file__).parent / "expressions.txt").read_text("utf-8").split("---\n")


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_expressions_have_the_value_that_the_library_gives_them(text: str) -> None:
    assert ours(text) == theirs(text)


def test_the_expressions_show_all_kinds_of_results() -> None:
    found = [theirs(text) for text in EXPRESSIONS]
    assert found.count(REFUSED) > 40
    assert found.count(FAILED) > 20
    assert len(found) - found.count(REFUSED) - found.count(FAILED) > 100


@pytest.mark.parametrize(
    ("text", "own", "other"),
    [
        ("i < f", ("bool", "False"), REFUSED),  # what CEL calls numeric comparisons across types, which the library has switched off
        ("dyn(1) + dyn(1.5)", ("float", "2.5"), FAILED),  # Terraform knows one kind of number
        ('s.matches("(")', REFUSED, FAILED),  # told when the policy is read
        ("{1.5: 1}", REFUSED, FAILED),
        ('!!"a"', REFUSED, ("str", "'a'")),  # the library takes two signs away before it looks at what they stand before
        ('int(" 1")', FAILED, ("int", "1")),
        ('double("0x1p3")', FAILED, ("float", "8.0")),
        ("size([,])", REFUSED, ("int", "0")),
        ('bytes("a")', REFUSED, ("bytes", "b'a'")),  # left out, like all that follows
        ('timestamp("2020-01-01T00:00:00Z") == timestamp("2020-01-01T00:00:00Z")', REFUSED, ("bool", "True")),
        ('duration("1h") == duration("60m")', REFUSED, ("bool", "True")),
        ("google.protobuf.Struct{}", REFUSED, ("dict", "{}")),
    ],
)
def test_what_differs_does_so_on_purpose(text: str, own: object, other: object) -> None:
    assert ours(text) == own
    assert theirs(text) == other


# By chance

_TEXTS = st.sampled_from(["s", "l[0]", "m.b", '"ab"', '""', "d.y[2]", "string(i)", "s.upperAscii()", "s.substring(1, 3)", '"a" + s'])
_WHOLES = st.sampled_from(["i", "0", "-1", "7", "m.a", "d.x", "size(s)", "size(l)", "9223372036854775807", "int(f)", "d.y[0]"])
_FLOATS = st.sampled_from(["f", "0.5", "-1.0", "double(i)", "d.y[1]", "0.0"])
_LISTS = st.sampled_from(["l", "[s]", '["b", "a"]', 's.split("l")'])


def _called(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["&&", "||", "==", "!="]), inner),
        st.builds("!({})".format, inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
        st.builds("{}.{}(x, ({} || x == s) && {})".format, _LISTS, st.sampled_from(["all", "exists", "exists_one"]), inner, inner),
        st.builds("size({}.filter(x, {}).map(y, y + s)) > {}".format, _LISTS, inner, _WHOLES),
    )


_COMPARED = st.sampled_from(["<", "<=", ">", ">=", "==", "!="])
_BASE = st.one_of(
    st.sampled_from(["true", "false", "b", "has(m.a)", "has(m.z)", '"a" in l', "m.c == null", "m.z == 1", 's in ["hello"]']),
    st.builds("({} {} {})".format, _TEXTS, _COMPARED, _TEXTS),
    st.builds("({} {} {} {} {})".format, _WHOLES, st.sampled_from(["+", "-", "*", "/", "%"]), _WHOLES, _COMPARED, _WHOLES),
    st.builds("({} {} {} {} {})".format, _FLOATS, st.sampled_from(["+", "-", "*", "/"]), _FLOATS, _COMPARED, _FLOATS),
    st.builds("{}.{}({})".format, _TEXTS, st.sampled_from(["startsWith", "endsWith", "contains"]), _TEXTS),
    st.builds("{}.matches('{}')".format, _TEXTS, st.sampled_from(["^h", "l+", "[ab]*$", "o|b"])),
    st.builds("({} in {})".format, _TEXTS, _LISTS),
)


@given(st.recursive(_BASE, _called, max_leaves=8))
def test_any_expression_has_the_value_that_the_library_gives_it(text: str) -> None:
    if "d." in text or "m." in text:  # of these the types are known only when it is evaluated, and ours may mix numbers then
        mine = ours(text)
        assert mine == theirs(text) or (mine != REFUSED and theirs(text) == FAILED)
    else:
        assert ours(text) == theirs(text)


@given(st.text("ab.()[]{}?:!-+<>=&|'\"1, \\u0xn_%*/`", max_size=12))
def test_any_text_is_read_where_the_library_reads_it(text: str) -> None:
    differs = any(part in text for part in ("`", ",", "!!", "--"))  # as above, and the library takes a name in backquotes as a variable
    if not differs:
        assert (ours(text) == REFUSED) is (theirs(text) == REFUSED)
