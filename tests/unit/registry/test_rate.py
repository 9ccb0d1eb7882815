"""A token that asks too often is told when to come again, and no other one waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.errors import TooManyRequestsError
from fac_registry.tokens.rate import BURST_SECONDS, Rate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


def test_a_token_that_asks_too_often_is_told_when_to_come_again(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve(rate=1)
    publisher, eager, other = registry.token(), registry.token("read"), registry.token("read")
    assert registry.put("acme/m/aws/1.0.0", module, publisher).status == 201
    answers = [registry.ask("/v1/modules/acme/m/aws/versions", eager) for _ in range(10 * BURST_SECONDS)]
    refused = [answer for answer in answers if answer.status != 200]
    assert len(answers) - len(refused) >= BURST_SECONDS
    assert {(answer.status, answer.headers["retry-after"]) for answer in refused} == {(429, "1")}
    assert "more than 1 requests a second" in registry.problem(refused[0])["detail"]
    assert registry.ask("/v1/modules/acme/m/aws/versions", other).status == 200
    assert registry.ask("/healthz").status == 200


@given(st.integers(1, 50), st.lists(st.floats(0, 5), max_size=300))
def test_nobody_gets_more_than_the_rate_and_nobody_less(per_second: int, pauses: list[float]) -> None:
    now, taken = 0.0, 0
    rate = Rate(per_second, lambda: now)
    for pause in pauses:
        now += pause
        try:
            rate.take("a")
            taken += 1
        except TooManyRequestsError as error:
            now += error.wait
            rate.take("a")
            taken += 1
        assert taken <= per_second * (BURST_SECONDS + now) + 1e-6


def test_without_a_rate_nothing_is_counted() -> None:
    rate = Rate(0)
    for _ in range(1000):
        rate.take("a")
