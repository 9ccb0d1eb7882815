"""What examples cost: priced by `fac-cost` in a child, kept without the plan, shown with what changes, and no more certain than it is."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from tests.programs import inside
from tests.unit.cost.plans import changed
from tests.unit.registry.test_audit import entries
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_upload import left

from fac_core.errors import UserError
from fac_registry.database import BACKENDS
from fac_registry.errors import RequestError
from fac_registry.modules.estimate import Estimate, Monthly, difference
from fac_registry.modules.estimator import Estimator
from fac_registry.pages.views import usd

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
SECRET = "a-secret-8a1f"


def plan(**types: str) -> bytes:
    """Write a plan of resources, by name and type."""
    values = {"region": "us-east-1", "instance_type": "m5.large", "password": SECRET}
    changes = [changed(f"{kind}.{name}", after=values) for name, kind in types.items()]
    return json.dumps({"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": changes}).encode()


ONE, TWO = plan(a="aws_instance"), plan(a="aws_instance", b="aws_instance")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `fac-cost` itself says of one of them."""
    file = tmp_path_factory.mktemp("plan") / "plan.json"
    file.write_bytes(ONE)
    return str(
        json.loads(inside("fac-cost", "estimate", str(file), "--format", "json", cwd=file.parent).stdout)["summary"]["monthly"]["expected"]
    )


@pytest.fixture(scope="module")
def price(registry: Registry, tarball: Callable[..., bytes]) -> Callable[..., urllib3.BaseHTTPResponse]:
    token = registry.token(namespace="*")
    for number, version in enumerate(("1.0.0", "1.1.0", "1.2.0")):
        assert registry.put(f"acme/host/aws/{version}", tarball({"main.tf": f"# {number}\n"}), token).status == 201

    def put(version: str, body: bytes, example: str = "complete", **headers: str) -> urllib3.BaseHTTPResponse:
        return registry.ask(f"/v1/modules/acme/host/aws/{version}/estimates/{example}", token, method="PUT", body=body, **headers)

    return put


def test_it_is_priced_kept_and_compared(registry: Registry, price: Callable[..., urllib3.BaseHTTPResponse], expected: str) -> None:
    first = price("1.0.0", ONE)
    said = json.loads(first.data)
    # m5.large, Linux, us-east-1, with a public address and a disk of 8 GB: as `fac-cost estimate` says of the plan.
    assert (first.status, said.get("new"), said.get("monthly", {}).get("expected")) == (201, True, expected), said
    assert price("1.0.0", ONE).status == 200
    assert (price("1.0.0", TWO).status, price("1.1.0", TWO).status) == (409, 201)
    token = registry.token("read")
    shown = json.loads(registry.ask("/v1/modules/acme/host/aws/1.1.0", token).data)["estimates"]
    assert [(one["example"], one["difference"]["before"]) for one in shown] == [("complete", "1.0.0")]
    assert (shown[0]["difference"]["expected"], shown[0]["estimate"]["unpriced"]) == (expected, 0)
    assert json.loads(registry.ask("/v1/modules/acme/host/aws/1.2.0", token).data)["estimates"] == []
    page = registry.ask("/modules/acme/host/aws/1.1.0", token).data.decode()
    for text in (
        "<h3>Example <code>complete</code></h3>",
        f"{2 * Decimal(expected)} USD",
        f"+{expected} USD against",
        "Estimate of complete by version",
        "2 priced, 0 free, 0 without a price",
    ):
        assert text in page, text
    assert "Estimate" not in registry.ask("/modules/acme/host/aws/1.2.0", token).data.decode()
    logged = [one for one in entries(registry.settings) if one["action"] == "version.estimated"]
    assert [one["subject"] for one in logged] == ["acme/host/aws 1.0.0", "acme/host/aws 1.1.0"]
    assert left(registry) == []
    # What plans hold besides is kept nowhere.
    assert SECRET not in page + json.dumps(shown) + json.dumps(logged)


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"", 422), (b"{", 422), (b"[]", 422), (b"\xff", 422), (b"[" * 100_000, 422), (b'{"format_version": "1.2"}', 422)],
    ids=["nothing", "half", "list", "no text", "deep", "empty"],
)
def test_what_is_no_plan(registry: Registry, price: Callable[..., urllib3.BaseHTTPResponse], body: bytes, status: int) -> None:
    refused = price("1.2.0", body)
    assert (refused.status, left(registry)) == (status, []), refused.data
    assert registry.problem(refused)["detail"]


def test_who_may_and_what_there_must_be(registry: Registry, price: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    assert (price("9.9.9", ONE).status, price("latest", ONE).status, price("1.2.0", ONE, "a%20b").status) == (404, 400, 400)
    assert price("1.2.0", ONE, content_type="text/html").status == 415
    path = "/v1/modules/acme/host/aws/1.2.0/estimates/complete"
    assert registry.ask(path, registry.token("read"), method="PUT", body=ONE).status == 403
    assert registry.ask(path, None, method="PUT", body=ONE).status == 401


def test_the_command_line_sends_plans(registry: Registry, tmp_path: Path, expected: str) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "main.tf").write_text("locals {}\n")
    (tmp_path / "plan.json").write_bytes(plan(a="aws_instance", b="aws_no_such_thing"))
    to = ("--registry", registry.url, "--token", registry.token(), "--namespace", "acme", "--name", "sent", "--system", "aws")
    where = ("publish", str(tmp_path / "m"), *to, "--version", "1.0.0", "--plan")
    said = run(*where, f"complete={tmp_path / 'plan.json'}")
    assert f"priced complete {expected} " in said
    assert "USD a month of what is known (1 without a price)" in said
    assert "already priced: complete" in run(*where, f"complete={tmp_path / 'plan.json'}")
    page = registry.ask("/modules/acme/sent/aws", registry.token("read")).data.decode()
    assert ("of what is known" in page, "1 priced, 0 free, 1 without a price" in page) == (True, True)
    for wrong, words in ((f"{tmp_path / 'plan.json'}", "--plan says"), (f"x={tmp_path / 'none.json'}", "cannot be read")):
        with pytest.raises(UserError, match=words):
            run(*where, wrong)


@pytest.mark.parametrize(
    ("limits", "status", "said"), [({"pricer": "no_such_program"}, 501, "prices no plans"), ({"memory": 20 * 2**20}, None, "more than")]
)
def test_a_pricer_that_fails_is_said(tmp_path: Path, limits: dict[str, Any], status: int | None, said: str) -> None:
    with (tmp_path / "plan").open("w+b") as opened:
        opened.write(ONE)
        with pytest.raises(RequestError, match=said) as refused:
            asyncio.run(Estimator(tmp_path, **limits).price(opened, "0" * 64))
    assert refused.value.code in (status or 413, status or 422)


def test_a_difference_is_no_more_certain_than_both_estimates() -> None:
    def estimate(expected: str, book: str = "a", *, complete: bool = True) -> Estimate:
        return Estimate("0", "x", "USD", Monthly(expected, expected, expected), complete, "", 1, 0, 0, book, "2026-10-08")

    one = estimate("1.10")
    assert difference("1.0.0", one, estimate("3.30")).expected == "2.20"
    assert difference("1.0.0", one, estimate("3.30")).certain
    assert not difference("1.0.0", one, estimate("3.30", complete=False)).certain
    assert not difference("1.0.0", estimate("3.30", complete=False), one).certain
    assert difference("1.0.0", one, estimate("3.30", "b")).other_prices


@pytest.mark.parametrize(
    ("amount", "sign", "words"),
    [
        ("0", False, "0.00 USD"),
        ("0.001", False, "under 0.01 USD"),
        ("-0.001", True, "less by under 0.01 USD"),
        ("1234.5", True, "+1,234.50 USD"),
        ("-2", True, "-2.00 USD"),
    ],
)
def test_what_is_small_is_not_called_nothing(amount: str, words: str, *, sign: bool) -> None:
    assert usd(amount, sign=sign) == words
