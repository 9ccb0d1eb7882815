"""Boxes of a picture: none on another, all lines from left to right, the same each time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_lint.graph.layout import Sizes, layout

pytestmark = pytest.mark.unit

SIZES = Sizes(100, 40, 10)
NAMES = [f"n{number}" for number in range(9)]
GRAPHS = st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from([*NAMES, "nowhere"]), max_size=5), max_size=9)


@given(below=GRAPHS, data=st.data())
def test_boxes_do_not_overlap_and_lines_lead_to_the_right(below: dict[str, list[str]], data: st.DataObject) -> None:
    used = {one for inner in below.values() for one in inner}
    ends = [name for name in below if name not in used]
    plan = layout(below, ends)
    assert sorted(name for column in plan.columns for name in column if name in below) == sorted(below)
    heights = {name: data.draw(st.integers(20, 90)) for name in below}
    where, width, height = plan.spots(heights, SIZES)
    for column in plan.columns:
        for one, other in pairwise(column):
            assert where[one].y + heights.get(one, 0) + SIZES.down == where[other].y
    assert all(0 <= spot.x <= width - SIZES.box and 0 <= spot.y <= height for spot in where.values())
    for line in plan.lines:
        assert [where[name].x for name in line] == sorted({where[name].x for name in line})
    assert len({where[name].x for name in ends}) <= 1
    assert plan == layout(below, ends)


@given(below=GRAPHS)
def test_every_edge_without_a_circle_is_a_line(below: dict[str, list[str]]) -> None:
    forward = {name: [one for one in inner if one < name] for name, inner in below.items()}
    lines = {(line[0], line[-1]) for line in layout(forward, []).lines}
    assert lines == {(one, name) for name, inner in forward.items() for one in inner if one in forward}
