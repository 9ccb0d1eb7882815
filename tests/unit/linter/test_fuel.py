"""No expression can hang a run: evaluation is bounded in steps and in the size of values, and what is past the bound says so."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.hcl import parse
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.folders import Folders
from fac_lint.evaluation.instances import Instance
from fac_lint.evaluation.summarising import MOST_BELOW
from fac_lint.evaluation.values import Flow, Value, anything, constant, unknown
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_lint.evaluation.walking import Step

pytestmark = pytest.mark.unit

LARGE = frozenset({"too large to evaluate"})
SECONDS = 30
"""Far more than any of these takes, far less than what they took without a bound."""


class Inputs:
    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        if root == "var":
            return anything(inputs=frozenset({f"var.{steps[0]}"})), 1
        return unknown(f"{root} is not known"), len(steps)

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        del root, steps
        return None


@pytest.fixture(autouse=True)
def in_time() -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS


def value_of(text: str) -> Value:
    file = parse(f"locals {{\n  x = {text}\n}}\n".encode(), "main.tf")
    assert not file.errors
    attribute = file.body.blocks[0].body.attribute("x")
    assert attribute is not None
    return evaluate(attribute.expression, Scope(Inputs()))


def instance(folder: Path, text: str) -> Instance:
    (folder / "main.tf").write_text(text, encoding="utf-8")
    folders = Folders(folder)
    return Instance(folders.own_module(folder), folders)


def listed(count: int) -> str:
    return "[" + ", ".join(map(str, range(count))) + "]"


@pytest.mark.parametrize(("depth", "items"), [(3, 300), (9, 10)])
def test_loops_within_loops_stop(depth: int, items: int) -> None:
    loops = "".join(f"[for v{level} in {listed(items)} : " for level in range(depth))
    value = value_of(loops + "upper(var.name)" + "]" * depth)
    assert value.flows.reasons == LARGE
    assert value.flows.inputs == {"var.name"}


def test_what_is_too_large_keeps_every_name_but_those_of_its_loops() -> None:
    loops = (
        f"[for a in {listed(300)} : [for b in {listed(300)} : [for c in {listed(300)} : [a, b, c, var.one.x, var.two[0], var.three[*].y]]]]"
    )
    value = value_of(loops)
    assert value.flows.reasons == LARGE
    assert value.flows.inputs == {"var.one", "var.two", "var.three"}


@pytest.mark.parametrize("depth", [18, 200])
def test_a_chain_of_locals_that_doubles_stops(tmp_path: Path, depth: int) -> None:
    lines = [
        f"  a{n} = var.big ? {{ l = local.a{n - 1}, r = local.a{n - 1} }} : {{ l = local.a{n - 1}, r = null }}" for n in range(1, depth + 1)
    ]
    text = 'variable "big" {\n  type = bool\n}\nlocals {\n  a0 = { x = "y" }\n' + "\n".join(lines) + "\n}\n"
    made = instance(tmp_path, text)
    value, _ = made.resolve("local", (f"a{depth}",))
    assert value.flows.reasons == LARGE
    assert value.flows.inputs == {"var.big"}


def test_a_long_chain_of_locals_is_no_depth(tmp_path: Path) -> None:
    lines = [f'  a{n} = merge(local.a{n - 1}, {{ k{n % 7} = "{n}" }})' for n in range(1, 3000)]
    made = instance(tmp_path, 'locals {\n  a0 = { x = "y" }\n' + "\n".join(lines) + "\n}\n")
    value, _ = made.resolve("local", ("a2999",))
    assert not value.flows.reasons
    assert value.shape.entry("k0").value == constant("2996")  # type: ignore[union-attr]


def test_locals_in_a_long_circle_say_so(tmp_path: Path) -> None:
    lines = [f"  a{n} = [local.a{(n + 1) % 300}]" for n in range(300)]
    made = instance(tmp_path, "locals {\n" + "\n".join(lines) + "\n}\n")
    value, _ = made.resolve("local", ("a0",))
    assert any("refers to itself" in reason for reason in value.flows.reasons)


def test_else_if_after_else_if_is_no_depth() -> None:
    chain = " : ".join(f'var.r == "r{n}" ? {{ owner = "v{n % 3}" }} : var.s == "{n}" ? {{}}' for n in range(1000))
    value = value_of(f'{chain} : {{ owner = "z" }}')
    assert not value.flows.reasons
    assert value.flows.inputs == {"var.r", "var.s"}


def test_a_text_that_doubles_stops() -> None:
    text = '"xxxxxxxxxx"'
    for _ in range(40):
        text = f'replace({text}, "x", "xxxxxxxxxx")'
    assert value_of(text).constant is None


@pytest.mark.parametrize("operator", ["+", "&&", "||", "==", "*"])
def test_a_long_chain_of_operators_is_no_depth(operator: str) -> None:
    value = value_of(f" {operator} ".join(["var.a", *["1"] * 5_000]))
    assert not value.flows.reasons
    assert value.flows.inputs == {"var.a"}


def test_a_chain_of_operators_has_its_value() -> None:
    assert value_of(" + ".join(["1"] * 5000)) == constant(Decimal(5000))
    assert value_of("10 - 3 - 2 * 2 - 1") == constant(Decimal(2))


def test_more_operators_than_there_are_steps_are_too_large() -> None:
    assert value_of(" + ".join(["var.a"] * 60_000)).flows.reasons == LARGE


FAN = """
module "left" {
  source = "../m%(next)d"
  x      = var.x
}
module "right" {
  source = "../m%(next)d"
  x      = "${var.x}r"
}
"""
LEAF = 'variable "x" {}\nresource "aws_sqs_queue" "q" {\n  tags = { a = var.x }\n}\n'


def test_calls_that_double_stop(tmp_path: Path) -> None:
    for level in range(40):
        (tmp_path / f"m{level}").mkdir()
        (tmp_path / f"m{level}/main.tf").write_text(LEAF + (FAN % {"next": level + 1} if level < 39 else ""))
    report = engine.lint([tmp_path], engine.Options(date(2026, 11, 23), select=("missing-cost-tags", "undetermined")), tmp_path).report
    top = [one for one in report.findings if one.file == "m0/main.tf"]
    assert len(top) < 2 * MOST_BELOW
    assert {str(one.verdict) for one in top if one.address in {"module.left", "module.right"}} == {"unknown"}
    assert any("there are more than 5,000 resources and calls in it" in one.message for one in top)


@pytest.mark.parametrize("steps", ["[*]" * 5_000, ".a[*]" * 2_000, "[0][*]" * 2_000])
def test_lists_of_lists_of_lists_stop(steps: str) -> None:
    assert value_of("var.a" + steps).flows == Flow(frozenset({"var.a"}), LARGE)
