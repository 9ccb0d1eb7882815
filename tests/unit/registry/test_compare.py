"""What one version changes against another, and the chart of sizes."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.modules.description import Cost, Description, Output, Requirement, Resource, Signal, Variable
from fac_registry.pages.chart import HEIGHT, WIDTH, Point, chart
from fac_registry.pages.compare import changes

pytestmark = pytest.mark.unit
OLD = Description(
    inputs=(Variable("name", "string"), Variable("size", "number", "1"), Variable("gone", "string", "null")),
    outputs=(Output("id"), Output("arn")),
    resources=(Resource("aws_sqs_queue.this"),),
    requirements=(Requirement("aws", ">= 5.0", "hashicorp/aws"),),
    submodules=("dead-letters",),
    cost=Cost(tags=("owner",), signals=(Signal("idle", "idle", "Messages", "0"),)),
)


def found(new: Description, old: Description = OLD) -> dict[tuple[str, str], tuple[str, bool, Any]]:
    return {(part.title, one.name): (one.kind, one.breaks, one.details) for part in changes(old, new) for one in part.changes}


def changed(**fields: Any) -> Description:  # noqa: ANN401 - whatever a description holds
    return msgspec.structs.replace(OLD, **fields)


@pytest.mark.parametrize(
    ("inputs", "wanted"),
    [
        ((*OLD.inputs, Variable("new", "string")), {"new": ("added", True, (("default", "", "required"),))}),
        ((*OLD.inputs, Variable("new", "string", '"x"')), {"new": ("added", False, (("default", "", '"x"'),))}),
        (OLD.inputs[:2], {"gone": ("removed", True, ())}),
        ((Variable("name", "list(string)"), *OLD.inputs[1:]), {"name": ("changed", True, (("type", "string", "list(string)"),))}),
        ((OLD.inputs[0], Variable("size", "number"), OLD.inputs[2]), {"size": ("changed", True, (("default", "1", "required"),))}),
        ((OLD.inputs[0], Variable("size", "number", "2"), OLD.inputs[2]), {"size": ("changed", False, (("default", "1", "2"),))}),
    ],
)
def test_inputs(inputs: tuple[Variable, ...], wanted: dict[str, Any]) -> None:
    assert found(changed(inputs=inputs)) == {("Inputs", name): each for name, each in wanted.items()}


def test_everything_that_callers_meet() -> None:
    cost = Cost(tags=("owner", "team"), signals=(Signal("idle", "idle", "Messages", "5"),))
    new = changed(outputs=OLD.outputs[:1], submodules=(), cost=cost, resources=(Resource("aws_sqs_queue.this", conditional=True),))
    assert found(new) == {
        ("Outputs", "arn"): ("removed", True, ()),
        ("Submodules", "dead-letters"): ("removed", True, ()),
        ("Cost", "tags"): ("changed", False, (("tags", "owner", "owner, team"),)),
        ("Cost", "signal idle"): ("changed", False, (("threshold", "0", "5"),)),
        ("Resources", "aws_sqs_queue.this"): ("changed", False, (("made", "always", "when asked for"),)),
    }


def test_of_what_was_not_kept_nothing_is_said() -> None:
    assert not found(OLD, changed(resources=None, requirements=None))
    assert not found(changed(resources=None, requirements=None))


DESCRIPTIONS = st.builds(
    Description,
    inputs=st.lists(
        st.builds(Variable, st.sampled_from("abc"), st.sampled_from(["string", "any"])), max_size=3, unique_by=lambda one: one.name
    ),
    outputs=st.lists(st.builds(Output, st.sampled_from("abc")), max_size=3, unique_by=lambda one: one.name),
)


@given(DESCRIPTIONS, DESCRIPTIONS)
def test_backwards_is_the_opposite(one: Description, other: Description) -> None:
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    there, back = found(other, one), found(one, other)
    assert {key: opposite[kind] for key, (kind, *_) in there.items()} == {key: kind for key, (kind, *_) in back.items()}
    assert not found(one, one)


@given(st.lists(st.floats(0, 1e12), max_size=40))
def test_bars_lie_within_the_chart(values: list[float]) -> None:
    drawn = chart([Point(str(number), value, "x") for number, value in enumerate(values)])
    assert (drawn is None) == (len(values) < 2)
    for bar in drawn.bars if drawn else ():
        assert bar.x >= 0
        assert bar.x + bar.width <= WIDTH + 0.1
        assert 0 <= bar.y <= HEIGHT
        assert bar.y + bar.height == pytest.approx(HEIGHT)
