"""What a condition is whatever is given never contradicts what it is with values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.hcl.reader import parse_expression
from fac_gen.blueprint.inputs.constants import FAILS, OPEN, Known, constant, outcome
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError

if TYPE_CHECKING:
    from fac_core.hcl.literal import Value

pytestmark = pytest.mark.unit

LEAVES = st.sampled_from(["null", "true", "false", "0", "2", '""', '"a"', '"b-2"', "[]", '["a"]', "var.x", "var.x.m", "[var.x]"])
TWO = ("&&", "||", "==", "!=", "<", ">=", "+")
ONE_ARGUMENT = ("length", "upper", "can", "try", "coalesce", "toset", "alltrue", "tostring", "abs")
TWO_ARGUMENTS = ("contains", "startswith", "try", "coalesce", "concat", "regex", "max")


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return expressions that hold others."""
    return st.one_of(
        st.tuples(inner, st.sampled_from(TWO), inner).map(lambda held: f"({held[0]}) {held[1]} ({held[2]})"),
        st.tuples(st.sampled_from(ONE_ARGUMENT), inner).map(lambda held: f"{held[0]}({held[1]})"),
        st.tuples(st.sampled_from(TWO_ARGUMENTS), inner, inner).map(lambda held: f"{held[0]}({held[1]}, {held[2]})"),
        st.tuples(inner, inner, inner).map(lambda held: f"(({held[0]}) ? ({held[1]}) : ({held[2]}))"),
        st.tuples(inner, st.sampled_from([".m", "[0]", '["m"]'])).map(lambda held: f"({held[0]}){held[1]}"),
        inner.map(lambda held: f"!({held})"),
        inner.map(lambda held: f"alltrue([for one in ({held}) : one == {held}])"),
        inner.map(lambda held: f'"x${{{held}}}"'),
    )


@given(st.recursive(LEAVES, grown, max_leaves=8), st.sampled_from([None, "a", "", [], ["a"], {"m": "a"}, {"m": None}, True]))
def test_what_is_so_whatever_is_given_is_so_with_each_value(said: str, x: Value) -> None:
    known = outcome(parse_expression(said))
    if known is OPEN:
        return
    try:
        found = Known(evaluated(said, {"var": {"x": x}}))
    except FailsError:
        assert known is FAILS or "var." in said, said  # what is given may be what no operator takes
    except NotKnownError:
        return
    else:
        assert found == known, said


@pytest.mark.parametrize(
    ("said", "comes_to"),
    [
        ('can(regex("^GP_S_", "GP_S_Gen5_1"))', True),
        ('contains(["a"], coalesce(null, "b"))', False),
        ("max(0, 2) > 1", True),
        ('length(setsubtract(coalesce(null, ["SFTP"]), ["AS2"])) > 0', True),
        ('"${"a"}b" == "ab"', True),
        ('null != "a" || var.x', True),
        ('null == "a" || var.x', None),
        ("timestamp() == null", None),
        ('alltrue([for one in ["a"] : var.x && false])', False),
        ('anytrue([for one in ["a"] : var.x || true])', True),
        ('alltrue([for one in ["a"] : false if var.x])', None),
        ("alltrue([for one in var.x : false])", None),
    ],
)
def test_functions_and_operators_on_values_have_values(said: str, comes_to: bool | None) -> None:  # noqa: FBT001 - parametrized
    assert constant(parse_expression(said)) is comes_to
