from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.schema.types import from_json, hcl_type, is_kind, make_object, optional_fields, to_json

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import CtyType

pytestmark = pytest.mark.unit

names = st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True)
primitives: st.SearchStrategy[CtyType] = st.sampled_from(["string", "number", "bool", "dynamic"])


@st.composite
def objects(draw: st.DrawFn, inner: st.SearchStrategy[CtyType]) -> CtyType:
    fields = draw(st.dictionaries(names, inner, max_size=4))
    optional = draw(st.sets(st.sampled_from(sorted(fields)))) if fields else set()
    return make_object(fields, tuple(optional))


def wider(inner: st.SearchStrategy[CtyType]) -> st.SearchStrategy[CtyType]:
    collections = st.tuples(st.sampled_from(["list", "set", "map"]), inner)
    tuples = st.tuples(st.just("tuple"), st.lists(inner, max_size=3).map(tuple))
    return st.one_of(collections, objects(inner), tuples)


types = st.recursive(primitives, wider, max_leaves=8)


@given(types)
def test_json_round_trip(type_: CtyType) -> None:
    assert from_json(json.loads(json.dumps(to_json(type_)))) == type_


@given(types)
def test_brackets_of_hcl_balance(type_: CtyType) -> None:
    text = hcl_type(type_)
    for opening, closing in ("()", "{}", "[]"):
        assert text.count(opening) == text.count(closing)


@pytest.mark.parametrize(
    ("given_json", "expected"),
    [
        ("string", "string"),
        ("dynamic", "any"),
        (["list", "string"], "list(string)"),
        (["map", ["object", {"b": "bool", "a": "string"}]], "map(object({ a = string, b = bool }))"),
        (["object", {"a": "string", "b": ["set", "number"]}, ["b"]], "object({ a = string, b = optional(set(number)) })"),
        (["tuple", ["string", "number"]], "tuple([string, number])"),
        (["object", {}], "object({})"),
        (["object", {"a.b": "string"}], 'object({ "a.b" = string })'),
    ],
)
def test_hcl(given_json: object, expected: str) -> None:
    assert hcl_type(from_json(given_json)) == expected


@pytest.mark.parametrize(
    "wrong", ["text", [], ["list"], ["list", "text"], ["object", []], ["tuple", "string"], {}, None, 3, ["list", "string", []]]
)
def test_what_is_no_type_is_refused(wrong: object) -> None:
    with pytest.raises(UserError, match="not a value type"):
        from_json(wrong)


def test_kinds_and_optional_fields() -> None:
    assert is_kind(("set", "string"), "list", "set")
    assert not is_kind("string", "list")
    assert optional_fields(make_object({"a": "string"})) == ()
