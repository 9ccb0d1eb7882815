from __future__ import annotations

import pytest

from fac_registry.log import Sample

pytestmark = pytest.mark.unit


def test_of_many_requests_of_a_kind_some_have_a_line_and_the_next_one_counts_the_others() -> None:
    now = [0.2]
    sample = Sample(3, lambda: now[0])
    assert [sample.take("versions") for _ in range(10)] == [0, 0, 0, *[None] * 7]
    assert sample.take("download") == 0
    now[0] = 1.1
    assert [sample.take("versions") for _ in range(4)] == [7, 0, 0, None]
    now[0] = 9.0
    assert [sample.take("versions"), sample.take("versions")] == [1, 0]
