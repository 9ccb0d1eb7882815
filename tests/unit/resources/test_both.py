"""What two plans of one root agree in is known; everything that differs is unknown, or missing and said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.resources import ModuleStep, Resource, Tree, in_both, marked
from fac_core.schema.resource_schema import Attribute, Block
from fac_core.schema.types import from_json
from fac_core.schema_provider.answers import Answers, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from("ab"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=6,
)


def made(name: str, key: int | None = None, *, unknown: Marks = False, more: Mapping[str, Json] | None = None, **values: Json) -> Resource:
    return Resource((), "managed", "aws_eip", name, key, "aws", {**values, **(more or {})}, unknown)


def both(one: Resource, other: Resource) -> Resource:
    (found,) = in_both(Tree("plan", (one,)), Tree("plan", (other,))).resources
    return found


@pytest.mark.parametrize(
    ("one", "other", "paths"),
    [
        (made("a", x=1), made("a", x=1), set()),
        (made("a", x=1), made("a", x=2), {"x"}),
        (made("a", x=1), made("a", x=True), {"x"}),
        (made("a", x=1), made("a"), {"x"}),
        (made("a", x=[1, {"y": 2, "z": 3}]), made("a", x=[1, {"y": 2, "z": 4}]), {"x.1.z"}),
        (made("a", x=[1]), made("a", x=[1, 2]), {"x"}),
        (made("a", unknown={"x": True}), made("a", unknown={"x": True}), {"x"}),
        (made("a", unknown={"x": True}), made("a", x=1), {"x"}),
        (made("a", x=[{}], unknown={"x": [{"y": True}]}), made("a", x=[{"y": 1}]), {"x.0.y"}),
    ],
)
def test_what_differs_is_unknown(one: Resource, other: Resource, paths: set[str]) -> None:
    assert set(marked(both(one, other).unknown)) == paths


@given(st.dictionaries(st.sampled_from("xyz"), VALUES), st.dictionaries(st.sampled_from("xyz"), VALUES))
def test_nothing_is_known_that_one_of_the_two_does_not_say(one: dict[str, Json], other: dict[str, Json]) -> None:
    found = both(made("a", more=one), made("a", more=other))
    unknown = {path.partition(".")[0] for path in marked(found.unknown)}
    assert {
        name for name in {*one, *other} if one.get(name) != other.get(name) or type(one.get(name)) is not type(other.get(name))
    } <= unknown
    same = both(made("a", more=one), made("a", more=one))
    assert not set(marked(same.unknown))
    assert same.values == one


def test_of_what_there_may_be_more_or_less_nothing_is_said() -> None:
    """That both plans have the first does not make it sure: there may be none."""
    one = Tree("plan", (made("n", 0), made("n", 1), made("m")))
    other = Tree("plan", (made("n", 0), made("m")))
    for first, second in ((one, other), (other, one)):
        found = in_both(first, second)
        assert [each.name for each in found.resources] == ["m"]
        assert "aws_eip.n" in found.incomplete
    inside = tuple(replace(made("n"), module=(ModuleStep("zone", key),)) for key in ("a", "b"))
    found = in_both(Tree("plan", inside[:1]), Tree("plan", inside))
    assert (found.resources, "aws_eip.n" in found.incomplete) == ((), True)


def test_worlds_differ_in_everything_that_nobody_says() -> None:
    types = map(
        from_json, ("string", "number", "bool", ["list", "string"], ["set", "number"], ["map", "string"], ["object", {"a": "string"}])
    )
    attributes = {f"a{place}": Attribute(f"a{place}", type_, computed=True) for place, type_ in enumerate(types)}
    block = Block(attributes)
    states = [Answers({"aws_ami": {"a0": "ami-1", "strange": 1}}, world).state("aws_ami", block, {}) for world in World]
    assert {one["a0"] for one in states} == {"ami-1"}
    assert all("strange" not in one for one in states)
    assert all(states[0][name] != other[name] for other in states[1:] for name in attributes if name != "a0")
