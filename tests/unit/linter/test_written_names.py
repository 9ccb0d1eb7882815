"""What is told of a value of one line from how it is written is what its tree says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core import hcl
from fac_lint.evaluation.mentions import NOT_BLOCKS
from fac_lint.evaluation.references import _NAMES_MORE, _names_inputs_alone, members, written_members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.hcl.syntax import Attribute

pytestmark = pytest.mark.unit

KEPT = {"each", "local", "data"}
LEAVES = """a|1|1.5|true|null|"a.b"|"each"|var.a|var.a.b|each.key|each.value.a|each|local.a|local.a.b.c|data.a.b.id|data.a|aws_a.b|aws_a.b.c
module.a.b|a-b.c-d|var .a|a_b .c|path.module|self.a|teach.a|count.index|var|true.a|local.each.b""".replace("\n", "|").split("|")


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, max_size=3).map(", ".join)
    return st.one_of(
        st.tuples(inner, st.sampled_from([" == ", "-", " - ", "&&", " / "]), inner).map("".join),
        st.tuples(inner, st.just(" ? "), inner, st.just(" : "), inner).map("".join),
        st.tuples(st.sampled_from(["-", "!", "("]), inner).map(lambda pair: "".join(pair) + ")" * (pair[0] == "(")),
        st.tuples(inner, st.sampled_from([".b", ".b.c", " .b", "[0].a", '["k"].each', "[var.a].b.c", "[a.b].c"])).map("".join),
        st.tuples(st.sampled_from(["f(", "each("]), several, st.sampled_from(["", "..."]), st.just(")")).map("".join),
        several.map("[{}]".format),
    )


def _told(found: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what counts of what is named: that a block goes by what is around it counts, not what of it; a type names no data source."""
    counts = ((root, name) for root, name in found if root in KEPT or root not in NOT_BLOCKS)
    return {(root, "" if root == "each" else name) for root, name in counts if root != "data" or name.strip(".").count(".")}


def _argument(value: str) -> Attribute | None:
    file = hcl.parse(f"x = {value}\n".encode(), "case.hcl")
    return None if file.errors else file.body.attributes[0]


@settings(max_examples=600)
@given(value=st.recursive(st.sampled_from(LEAVES), _larger, max_leaves=6))
def test_what_is_written_is_what_the_tree_says(value: str) -> None:
    argument = _argument(value)
    written = written_members(argument.plain) if argument is not None and argument.plain else None
    if argument is not None and written is not None:
        assert _told(written) == _told(members(argument.expression, set()))


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("var.a", set()),
        ('"aws_a.b"', set()),
        ("each.value", {("each", "")}),
        ("lookup(local.a.b, aws_c.d[0].id, e)", {("local", "a"), ("aws_c", "d")}),
        ("data.a.b.c", {("data", "a.b")}),
    ],
)
def test_most_values_are_told_from_how_they_are_written(value: str, names: set[tuple[str, str]]) -> None:
    argument = _argument(value)
    assert argument is not None
    assert _told(written_members(argument.plain) or ()) == names


@pytest.mark.parametrize("value", LEAVES)
def test_what_is_told_at_a_glance_is_what_the_pattern_finds(value: str) -> None:
    for written in (value, f"f({value}, 1)", f"{value} == null", f"!{value}"):
        assert not _names_inputs_alone(written.encode()) or _NAMES_MORE.search(written.encode()) is None


@pytest.mark.parametrize("value", ["a .b", "true.a", "false.b.c"])
def test_what_is_not_plain_to_see_is_left_to_the_tree(value: str) -> None:
    assert written_members(value.encode()) is None
