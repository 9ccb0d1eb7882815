"""A token that asks too often is told when to come again, and no other one waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.errors import TooManyRequestsError
from fac_registry.tokens.rate import BURST_SECONDS, MOST, Rate, customer

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


@pytest.mark.parametrize("token", [None, "fac_0123456789abcdef_" + "x" * 43], ids=["without a token", "guessing"])
@pytest.mark.parametrize("path", ["/v1/modules/acme/m/aws/versions", "/modules/acme/m/aws", "/v1/modules"])
def test_a_stranger_who_asks_too_often_is_told_too(path: str, token: str | None, serve: Callable[..., Registry]) -> None:
    registry = serve(stranger_rate=1, anonymous_read=token is None)
    known = registry.token("read")
    statuses = [registry.ask(path, token).status for _ in range(BURST_SECONDS + 20)]
    assert statuses[:BURST_SECONDS].count(429) == 0
    assert statuses[-5:].count(429) >= 4
    assert registry.ask("/healthz").status == 200
    if token:
        assert registry.ask("/v1/modules", known).status == 200


def test_strangers_fill_no_memory() -> None:
    now = 0.0
    rate = Rate(1, lambda: now)
    for number in range(2 * MOST):
        rate.take(str(number))
    assert len(rate.buckets) == MOST


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
    ],
)
def test_a_customer_has_many_addresses(address: str, counted: str) -> None:
    assert customer(address) == counted
