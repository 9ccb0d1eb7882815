from __future__ import annotations

import pytest

from fac_core.hcl import parse_expression
from fac_core.module.type_constraints import TypeConstraintError, type_constraint

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("string", "string"),
        ('"string"', "string"),
        ("list", "list(any)"),
        ("set(object({}))", "set(object({}))"),
        ("tuple([string, map(bool)])", "tuple([string, map(bool)])"),
        ("object({ a = optional(list(number), [1]) })", "object({ a = optional(list(number)) })"),
    ],
)
def test_types_are_read(written: str, read: str) -> None:
    assert str(type_constraint(parse_expression(written))) == read


def test_optional_attributes_keep_their_default() -> None:
    attribute = type_constraint(parse_expression('object({ a = optional(string, "x"), b = any })')).attributes
    assert [(name, own.optional, own.default is not None) for name, own in attribute.items()] == [("a", True, True), ("b", False, False)]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("text", "'text' is no type"),
        ("list(string, string)", "takes one argument"),
        ("optional(string)", "only around the type of an object's attribute"),
        ("object({ a = optional() })", "a type and, if wanted, a default"),
        ("object({ (a) = string })", "must be plain"),
        ("object([])", "takes { name = type }"),
        ("tuple(string)", "takes a list of types"),
        ("a.b", "no type constraint"),
        ("map(lost)", "'lost' is no type"),
    ],
)
def test_what_is_no_type_is_told(written: str, message: str) -> None:
    with pytest.raises(TypeConstraintError, match=message.replace("(", r"\(").replace("{", r"\{")):
        type_constraint(parse_expression(written))
