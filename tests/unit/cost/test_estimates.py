"""Estimates of whole plans: what is not known is said and counted, sums are exact, and the same input is the same bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.resources import Change, ProviderConfig, Resource, Tree
from fac_core.resources._tree import Module
from fac_cost.arithmetic import Expression, Template
from fac_cost.book import Confidence, Price, PriceKey, Tier, open_book
from fac_cost.cli import command
from fac_cost.estimating import Estimate, Range, Result, estimate
from fac_cost.estimating.tiers import cost
from fac_cost.formats import Style, render
from fac_cost.formats._estimate_shape import EstimateShape
from fac_cost.formulas.formula import Component, Formula, Priced, Usage
from fac_cost.usage import Given, UsageFile, read_usage

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit

estimating = import_module("fac_cost.estimating.estimate")
BOOK = open_book()
AWS = "registry.terraform.io/hashicorp/aws"


def made(resource_type: str = "aws_sqs_queue", name: str = "a", *, unknown: Marks = False, gone: bool = False, **values: Json) -> Resource:
    change = Change(("delete",) if gone else ("create",))
    return Resource((), "managed", resource_type, name, None, AWS, {"region": "us-east-1", **values}, unknown, change=change)


def priced(*resources: Resource, usage: UsageFile | None = None, tree: Tree | None = None) -> Estimate:
    return estimate(replace(tree or Tree("plan", ()), resources=resources), BOOK, usage or UsageFile())


def fifo(name: str, amount: int) -> tuple[Resource, tuple[str, str]]:
    return made(name=name, fifo_queue=True), (f"aws_sqs_queue.{name}", str(amount))


def usage_of(path: Path, amounts: dict[str, str]) -> UsageFile:
    lines = "\n".join(f"  {address}: {{monthly_requests: {amount}, request_size_kb: 64}}" for address, amount in amounts.items())
    (path / "usage.yaml").write_text(f"version: 1\nresources:\n{lines}\n")
    return read_usage(path / "usage.yaml")


def test_a_type_of_which_nothing_is_known() -> None:
    (found,) = priced(made("aws_made_up_thing")).resources
    assert (found.result, found.reason) == (Result.UNPRICED, "no formula for aws_made_up_thing")


def test_a_type_that_is_free() -> None:
    found = priced(made("aws_iam_role"))
    assert [one.result for one in found.resources] == [Result.FREE]
    assert found.complete


def test_a_type_that_is_free_under_conditions() -> None:
    free, billed, unsure = priced(
        made("aws_acm_certificate", "a"),
        made("aws_acm_certificate", "b", certificate_authority_arn="arn:aws:acm-pca:x"),
        made("aws_acm_certificate", "c", unknown={"certificate_authority_arn": True}),
    ).resources
    assert [one.result for one in (free, billed, unsure)] == [Result.FREE, Result.UNPRICED, Result.UNPRICED]


def test_what_has_no_price_and_is_taken_for_unused_is_not_called_free(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of which none is assumed costs nothing, whatever its price is; it stays, so that the assumption is seen."""
    price = Priced(service=Template("x"), product=Template("y"), sku=Template("z"))
    line = Component(unit="GB", quantity=Expression.read("usage.gb"), price=price, no_price="Nobody has it.")
    none, some = (Usage(low=Decimal(0), expected=Decimal(0), high=Decimal(high), unit="GB") for high in (0, 5))
    for use, result in ((none, Result.PRICED), (some, Result.UNPRICED)):
        own = Formula(components={"backup": line}, examples=(), usage={"gb": use})
        monkeypatch.setattr(estimating, "formula", lambda _, own=own: own)
        (found,) = priced(made("aws_made_up_thing")).resources
        assert found.result is result
        assert [component.quantity is not None for component in found.components] == [True]
        assert (found.components[0].monthly is None) is (result is Result.UNPRICED)


def test_what_is_removed_costs_nothing_any_more() -> None:
    assert priced(made(gone=True)).resources == ()


def test_an_argument_that_nobody_wrote() -> None:
    (found,) = priced(made("aws_ebs_volume")).resources
    assert (found.result, found.reason) == (Result.UNPRICED, "storage: size is not known yet")


def test_none_of_something_costs_nothing_whatever_its_price_is(tmp_path: Path) -> None:
    volume = made("aws_ebs_volume", type="standard", size=10, region="us-east-2")
    (tmp_path / "usage.yaml").write_text("resource_types: {aws_ebs_volume: {monthly_standard_io_requests: 0}}\n")
    (none,) = priced(volume, usage=read_usage(tmp_path / "usage.yaml")).resources
    (some,) = priced(volume).resources
    assert (none.result, some.result) == (Result.PRICED, Result.UNPRICED)


def test_unknown_arguments_are_said() -> None:
    (found,) = priced(made("aws_ebs_volume", unknown={"size": True, "type": True}, type=None)).resources
    assert found.result is Result.UNPRICED
    assert "size is not known yet" in found.reason


def test_an_argument_that_is_not_written_takes_its_default() -> None:
    volume = made("aws_ebs_volume", unknown={"type": True, "iops": True, "throughput": True}, size=10)
    written = Module(expressions={"aws_ebs_volume.a": {"size": {"constant_value": 10}}})
    referred = Module(expressions={"aws_ebs_volume.a": {"type": {"references": ["aws_ebs_volume.b.type", "aws_ebs_volume.b"]}}})
    (found,) = priced(volume, tree=Tree("plan", (), configuration=written)).resources
    assert found.monthly == Range(Decimal(1), Decimal(1), Decimal(1))
    (found,) = priced(volume, tree=Tree("plan", (), configuration=referred)).resources
    assert found.result is Result.UNPRICED, "it is written, and not known"


def test_a_region_is_that_of_the_provider() -> None:
    gateway = replace(made("aws_nat_gateway"), values={}, unknown={"region": True})
    provider = ProviderConfig(AWS, expressions={"region": {"references": ["var.region"]}})
    here = Module(providers={"aws_nat_gateway.a": "aws"})
    (found,) = priced(gateway, tree=Tree("plan", (), "", here, {"aws": provider}, {"region": "us-east-1"})).resources
    assert (found.region, found.result) == ("us-east-1", Result.PRICED)
    (found,) = priced(gateway, tree=Tree("plan", (), "", here, {"aws": provider})).resources
    assert (found.region, found.result) == ("", Result.UNPRICED)
    assert "is not known yet" in found.reason


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=6))
def test_tiers_of_an_account_are_applied_once(tmp_path_factory: pytest.TempPathFactory, amounts: list[int]) -> None:
    queues = [fifo(f"q{number}", amount) for number, amount in enumerate(amounts)]
    used = usage_of(tmp_path_factory.mktemp("usage"), dict(pair for _, pair in queues))
    found = priced(*(queue for queue, _ in queues), usage=used)
    whole = max(Decimal(sum(amounts)) - 1_000_000, Decimal(0)) * Decimal("0.0000005")
    assert found.monthly.expected == whole, "the first million of the account is free, once"
    again = priced(*(queue for queue, _ in reversed(queues)), usage=used)
    assert render("json", again, Style()) == render("json", found, Style()), "the order of resources says nothing"


TIERS = (Tier(Decimal(0), Decimal(10), Decimal(2)), Tier(Decimal(10), Decimal(20), Decimal(1)), Tier(Decimal(30), None, Decimal("0.5")))
PRICE = Price(PriceKey("aws", "r", "s", "p", "k", (), "on_demand"), "GB", TIERS, "2026-08-01", "here", Confidence.HIGH)


@pytest.mark.parametrize(("amount", "total"), [("0", "0"), ("10", "20"), ("10.5", "20.5"), ("20", "30"), ("20.1", None), ("40", None)])
def test_what_reaches_into_a_gap_has_no_price(amount: str, total: str | None) -> None:
    found = cost(Decimal(amount), PRICE)
    assert found == (None if total is None else Decimal(total))


def test_a_use_that_the_type_does_not_have(tmp_path: Path) -> None:
    (tmp_path / "usage.yaml").write_text("resource_types:\n  aws_ebs_volume: {requests: 5}\n")
    used = read_usage(tmp_path / "usage.yaml")
    with pytest.raises(UserError, match="no use of aws_ebs_volume is called 'requests'"):
        priced(made("aws_ebs_volume", size=10), usage=used)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (Decimal(-5), "size is negative"),
        (Decimal(10) ** 400, "is more than"),
        ("100", "not text"),
        (True, "not true or false"),
        (["gp3"], "not a list"),
    ],
)
def test_values_that_no_plan_should_hold(size: Json, said: str) -> None:
    with pytest.raises(UserError, match=f"aws_ebs_volume.a: the component 'storage' cannot be computed: .*{said}"):
        priced(made("aws_ebs_volume", type="gp3", size=size))


def test_a_file_for_infracost_may_say_more(tmp_path: Path) -> None:
    (tmp_path / "usage.yml").write_text("version: 0.1\nresource_usage:\n  aws_ebs_volume.a: {monthly_pushes: 5}\n")
    done = CliRunner().invoke(command, ["estimate", plan(tmp_path, change("aws_ebs_volume")), "--usage", str(tmp_path / "usage.yml")])
    assert done.exit_code == 0
    assert "this use is not known, and passed over: aws_ebs_volume: monthly_pushes" in done.stderr


def test_use_by_type_by_pattern_and_by_address(tmp_path: Path) -> None:
    (tmp_path / "usage.yaml").write_text(
        "version: 0.1\n"
        "resource_type_default_usage:\n  aws_nat_gateway: {monthly_data_processed_gb: 1}\n"
        "resource_usage:\n"
        "  aws_nat_gateway.b: {monthly_data_processed_gb: 3}\n"
        "  aws_nat_gateway.*: {monthly_data_processed_gb: {low: 2, expected: 20, high: 200}}\n"
        "  'module.x[*].aws_nat_gateway.a': {monthly_data_processed_gb: 4}\n"
    )
    used = read_usage(tmp_path / "usage.yaml")
    amounts = {
        address: used.of(address, "aws_nat_gateway")["monthly_data_processed_gb"].expected
        for address in ("aws_nat_gateway.a", "aws_nat_gateway.b", 'module.x["q.r"].aws_nat_gateway.a', "module.y.aws_nat_gateway.a")
    }
    assert [str(amount) for amount in amounts.values()] == ["20", "3", "4", "1"]
    assert used.unused(frozenset({"aws_nat_gateway.a"}), frozenset({"aws_nat_gateway"})) == (
        "aws_nat_gateway.b",
        "module.x[*].aws_nat_gateway.a",
    )


def test_a_misspelt_type_is_told_even_of_use_that_came_with_a_module() -> None:
    """Types that nothing here has are passed over: a module may make them for other inputs."""
    amounts: dict[str, dict[str, Given]] = {"aws_nat_gateway": {}, "aws_nat_gatewya": {}}
    used = UsageFile(by_type=amounts, module="shop")
    assert used.unused(frozenset(), frozenset(), frozenset({"aws_nat_gateway"})) == ("aws_nat_gatewya",)
    assert UsageFile(by_type=amounts).unused(frozenset(), frozenset(), frozenset({"aws_nat_gateway"})) == tuple(amounts)


@pytest.mark.parametrize("amount", ["-1", "x", "1e3", "[1]", "{low: 1, high: 2, expected: -5}"])
def test_use_that_is_none(tmp_path: Path, amount: str) -> None:
    (tmp_path / "usage.yaml").write_text(f"resources:\n  aws_nat_gateway.a: {{monthly_data_processed_gb: {amount}}}\n")
    with pytest.raises(UserError, match=r"usage\.yaml:2"):
        read_usage(tmp_path / "usage.yaml")


def test_json_is_as_its_schema_says() -> None:
    text = render("json", priced(made(fifo_queue=True), made("aws_iam_role"), made("aws_made_up_thing")), Style())
    assert msgspec.json.decode(text, type=EstimateShape)["summary"]["unpriced"] == 1


@pytest.mark.parametrize("width", [0, 40, 80])
def test_the_table_says_what_it_rests_on(width: int) -> None:
    text = render("table", priced(made(fifo_queue=True), made("aws_made_up_thing")), Style(width))
    for said in ("at least", "1 priced, 0 free, 1 unpriced", "no formula for aws_made_up_thing", BOOK.as_of):
        assert said in text


def plan(path: Path, *changes: dict[str, object], **more: object) -> str:
    document = {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": list(changes), **more}
    (path / "plan.json").write_text(json.dumps(document))
    return str(path / "plan.json")


def change(resource_type: str) -> dict[str, object]:
    return {
        "address": f"{resource_type}.a",
        "mode": "managed",
        "type": resource_type,
        "name": "a",
        "provider_name": AWS,
        "change": {"actions": ["create"], "before": None, "after": {"region": "us-east-1"}, "after_unknown": {}},
    }


def test_exit_codes(tmp_path: Path) -> None:
    run = CliRunner().invoke
    whole = plan(tmp_path, change("aws_nat_gateway"))
    assert run(command, ["estimate", whole, "--fail-on", "unpriced"]).exit_code == 0
    lacking = plan(tmp_path, change("aws_made_up_thing"))
    assert run(command, ["estimate", lacking]).exit_code == 0
    assert run(command, ["estimate", lacking, "--fail-on", "unpriced"]).exit_code == 1
    failed = plan(tmp_path, change("aws_nat_gateway"), errored=True)
    assert run(command, ["estimate", failed]).exit_code == 3


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format_version": "9.0"}', "{}", "null"])
def test_what_is_no_plan(tmp_path: Path, text: str) -> None:
    (tmp_path / "plan.json").write_text(text)
    done = CliRunner().invoke(command, ["estimate", str(tmp_path / "plan.json")])
    assert done.exit_code != 0
    assert isinstance(done.exception, UserError)


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        command, ["estimate", plan(tmp_path, change("aws_nat_gateway")), "--format", "json", "--output", str(tmp_path / "e.json")]
    )
    assert (done.exit_code, done.stdout) == (0, "")
    assert json.loads((tmp_path / "e.json").read_text())["summary"]["complete"] is True


def test_a_region_that_nobody_writes_is_said(tmp_path: Path) -> None:
    """A provider may be configured by its surroundings; what the plan says counts more."""
    nowhere = change("aws_nat_gateway") | {"change": {"actions": ["create"], "before": None, "after": {}, "after_unknown": {}}}
    run, there = CliRunner().invoke, ("--region", "aws=eu-west-1", "--format", "csv")
    made = plan(tmp_path, nowhere)
    assert "region of the provider is not known" in run(command, ["estimate", made]).output
    assert "eu-west-1" in run(command, ["estimate", made, *there]).output
    wrong = run(command, ["estimate", made, "--region", "eu-west-1"])
    assert wrong.exit_code == 2
    assert "aws=REGION" in wrong.output
    told = run(command, ["estimate", plan(tmp_path, change("aws_nat_gateway")), *there]).output
    assert "us-east-1" in told
    assert "eu-west-1" not in told
