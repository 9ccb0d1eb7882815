"""The arithmetic of formulas: exact, bounded, and honest about what is unknown."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_cost.arithmetic import ArithmeticProblem, Expression, Template, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.arithmetic import Value

pytestmark = pytest.mark.unit

SCOPE: Mapping[str, Value] = {
    "size": Decimal(10),
    "type": "gp3",
    "none": None,
    "flag": True,
    "later": Unknown(("later",)),
    "disk": ({"size": Decimal(3)},),
    "disks": ({"size": Decimal(3)}, {"size": Decimal(4)}),
    "table": {"sizes": {"gp3": Decimal(7)}},
    "texts": ("a", "b"),
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("size * 2 + 1", Decimal(21)),
        ("0.1 + 0.2", Decimal("0.3")),
        ("size / 4", Decimal("2.5")),
        ("type == 'gp3'", True),
        ("type in ('io1', 'io2')", False),
        ("type not in ('io1', 'io2')", True),
        ("'a' in texts", True),
        ("none or 8", Decimal(8)),
        ("flag and size", Decimal(10)),
        ("not none", True),
        ("size if flag else 1", Decimal(10)),
        ("disk.size", Decimal(3)),
        ("disks.size", Unknown(("which of 2 blocks counts for size",))),
        ("none.size", None),
        ("table.sizes[type]", Decimal(7)),
        ("table.sizes['x']", None),
        ("ceil(10 / 4)", Decimal(3)),
        ("floor(10 / 4)", Decimal(2)),
        ("max(size, 20) - min(1, 2)", Decimal(19)),
        ("length(texts) + length(none)", Decimal(2)),
        ("first(texts)", "a"),
        ("first(none)", None),
        ("total(disks, 'size') + total(none, 'size')", Decimal(7)),
        ("lowest(disks, 'size')", Decimal(3)),
        ("lowest(disks, 'iops')", None),
        ("counted(disks, 'size')", Decimal(2)),
        ("counted(disk, 'cache.size') + counted(none, 'size')", Decimal(0)),
        ("number('3.5')", Decimal("3.5")),
        ("before('db.m5.large', '.')", "db"),
        ("after('db.m5.large', '.')", "m5.large"),
        ("starts(type, 'gp') and ends(type, '3')", True),
        ("without('west us 2', ' ')", "westus2"),
        ("lower('AbC')", "abc"),
        ("later", Unknown(("later",))),
        ("size * later", Unknown(("later",))),
        ("later and flag", Unknown(("later",))),
        ("none or later", Unknown(("later",))),
        ("flag or later", True),
        ("1 if later else 1", Decimal(1)),
        ("1 if later else 2", Unknown(("later",))),
        ("later.size", Unknown(("later",))),
        ("max(1, later)", Unknown(("later",))),
        ("none * 2", Unknown(("none",))),
        ("size + none.size", Unknown(("none.size",))),
        ("none > 2", Unknown(("none",))),
        ("max(1, none)", Unknown(("none",))),
        ("starts(none, 'a')", Unknown(("none",))),
        ("none == 2", False),
        ("given(later)", Unknown(("later",))),
        ("given(none)", False),
        ("given(size) and not given(none.size)", True),
    ],
)
def test_values(text: str, value: Value) -> None:
    found = Expression.read(text).value(SCOPE)
    assert found == value
    assert isinstance(found, bool) is isinstance(value, bool)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "size +",
        "size ** 2",
        "size // 2",
        "lambda: 1",
        "[x for x in texts]",
        "__import__('os')",
        "size.__class__()",
        "(1).real",
        "f'{size}'",
        "a := 1",
        "size < 1 < 2",
        "max(size, key=1)",
        "unheard(size)",
        "size; size",
        "(" * 300 + "1" + ")" * 300,
        "1 + " * 150 + "1",
        "{'a': 1}['a']",
    ],
)
def test_what_is_not_part_of_the_language(text: str) -> None:
    with pytest.raises(ArithmeticProblem):
        Expression.read(text)


@pytest.mark.parametrize(
    "text", ["type + 1", "flag * 2", "size / 0", "max('a', 1)", "size[type]", "1 in 2", "ceil()", "size < 'a'", "number('x')"]
)
def test_what_has_no_value(text: str) -> None:
    with pytest.raises(ArithmeticProblem):
        Expression.read(text).value(SCOPE)


def test_names() -> None:
    assert Expression.read("usage.a * disk.size + max(b, 1)").names == {"usage.a", "disk.size", "b"}
    assert Template("x {type} {usage.a}").names == {"type", "usage.a"}


def test_templates() -> None:
    assert Template("{type}").value(SCOPE) == "gp3"
    assert Template("{'fifo' if flag else 'standard'} queue").value(SCOPE) == "fifo queue"
    assert Template("plain").value(SCOPE) == "plain"
    assert Template("a {later}").value(SCOPE) == Unknown(("later",))
    assert Template("a {none}").value(SCOPE) == Unknown(("none",))
    with pytest.raises(ArithmeticProblem):
        Template("{size}").value(SCOPE)


AMOUNT = st.decimals(min_value=-(10**9), max_value=10**9, places=9)


@given(AMOUNT, AMOUNT, AMOUNT)
def test_sums_and_products_are_exact(one: Decimal, two: Decimal, three: Decimal) -> None:
    found = Expression.read("(a + b) * c - a * c").value({"a": one, "b": two, "c": three})
    assert isinstance(found, Decimal)
    assert Fraction(found) == Fraction(two) * Fraction(three)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(ArithmeticProblem):
        Expression.read(text)
