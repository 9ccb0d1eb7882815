"""What is read of simple values without a tree is what the tree says, places included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core import hcl
from fac_core.hcl import grammar, lazy
from fac_core.hcl.document import Document, Excerpt
from fac_core.hcl.expression import ExpressionReader
from fac_core.hcl.plain import plain_expression
from fac_core.hcl.walk import walk

if TYPE_CHECKING:
    from fac_core.hcl.syntax import Expression

pytestmark = pytest.mark.unit

NAMES = st.sampled_from(["a", "var", "each", "local-x", "null_resource", "true", "false", "null", "in1", "tru"])
BLANKS = st.sampled_from(["", "", "", " ", "  ", "\t"])
LEAVES = st.one_of(
    NAMES, st.sampled_from(["0", "12", "1.5", "1.50", "007", '""', '"a"', '"a b.c"', '"a" "b"', '"ä"', '"[,]"', "a.b", "a.b-c.d", "x-1"])
)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["==", "!=", "<", ">=", "&&", "||", "+", "-", "*", "/"])
    several = st.lists(inner, max_size=3).map(", ".join)
    return st.one_of(
        st.tuples(inner, BLANKS, operators, BLANKS, inner).map("".join),
        st.tuples(inner, BLANKS, st.just("?"), BLANKS, inner, BLANKS, st.just(":"), BLANKS, inner).map("".join),
        st.tuples(st.sampled_from(["-", "!", "- ", "! "]), inner).map("".join),
        st.tuples(st.just("("), BLANKS, inner, BLANKS, st.just(")")).map("".join),
        st.tuples(inner, st.sampled_from([".b", ".b.c", " .b", "[0]", '["k"]', "[ a ]", "[a.b].c"])).map("".join),
        st.tuples(NAMES, st.sampled_from(["(", "( ", " ("]), several, st.sampled_from(["", "...", ",", " "]), st.just(")")).map("".join),
        st.tuples(st.just("["), several, st.sampled_from(["", ",", " "]), st.just("]")).map("".join),
    )


def _told(expression: Expression) -> list[tuple[object, ...]]:
    """Return the kind, the place and the own content of each node."""
    return [
        (type(node).__name__, node.range, *[part for name in node.__match_args__ if isinstance(part := getattr(node, name), str | bool)])
        for node in walk(expression)
    ]


@given(text=st.recursive(LEAVES, _larger, max_leaves=8))
def test_simple_values_are_what_the_tree_says(text: str) -> None:
    source = f"x  = {text}\n".encode()
    end = len(source) - 1
    argument = lazy.plain_argument(source, 0, end)
    if hcl.parse(source, "main.tf").errors or argument is None:
        return
    document, start = Document(source), argument.start(2)
    excerpt = Excerpt(document, start, end)
    tree = ExpressionReader(excerpt, []).enclosed(grammar.value_of(grammar.relaxed_root(excerpt.source)).children[1])
    found = plain_expression(document, start, end)
    assert found is None or (found == tree and _told(found) == _told(tree))


@pytest.mark.parametrize(
    "text",
    ["var.name", "true", '"a text"', "3", "1.5", "-1", "!var.a", "f()", "f(a, b...)", "[a, 1]", "a[0].b", 'a["k"]', "a ? b : c ? d : e"],
)
def test_what_most_arguments_hold_is_read_without_a_tree(text: str) -> None:
    assert plain_expression(Document(text.encode()), 0, len(text)) is not None


@pytest.mark.parametrize(
    "text", ["", "a +", "f(", "(a", "a ?", "a ? b", "a.", "[a", "a[", "1.2.3", '"a', "true.x", "f(a b)", "1e5", "@", "a b"]
)
def test_what_is_not_foreseen_is_left_to_the_tree(text: str) -> None:
    assert plain_expression(Document(text.encode()), 0, len(text)) is None
