"""What the table of enforcement says is so: a key that a command acts on changes what it does, and no other key does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.linter.custom.distributions import HEAD, JUDGE, forget, lay

from fac_core.document.shape import ListOf, MapOf, Record
from fac_core.policy import enforcement, load
from fac_core.policy.enforcement import CHECKED, ENFORCED, GATED, GENERATED, LINTED, unenforced
from fac_core.policy.explain import as_data
from fac_core.policy.policy_shape import POLICY
from fac_core.resources import Resource, Tree
from fac_cost.book import open_book
from fac_cost.comparing import compare
from fac_cost.estimating import estimate
from fac_cost.gating import judge
from fac_cost.inputs import read_prices
from fac_cost.usage import UsageFile
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.proof import estimated
from fac_gen.render import render
from fac_lint import formats
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fac_core.document.shape import Shape

pytestmark = pytest.mark.unit


@dataclass(frozen=True)
class Case:
    """A policy with a key, and one that differs in this key alone."""

    one: str
    other: str


RULES = {
    "format": ("{format: email}", "{format: slug}"),
    "pattern": ('{pattern: "^a"}', '{pattern: "^b"}'),
    "values": ("{values: [a, b]}", "{values: [a, c]}"),
    "description": ("{description: some}", "{description: others}"),
    "example": ("{example: some}", "{example: others}"),
}
OWN = "{resource: aws_sqs_queue, when: 'has(tags.a)', message: no, severity: warning, next: none}"


def rule(before: str, after: str) -> Case:
    """Return policies whose rule of their own differs in one key."""
    return Case(*(f"rules: {{own: {OWN.replace(before, one)}}}\nlint: {{select: [custom]}}" for one in (before, after)))


CASES = {
    "clouds": Case("clouds: [aws]", "clouds: [aws, google]"),
    "currency": Case("currency: EUR", "currency: USD"),
    "tags.scope": Case("tags: {scope: a, required: {}}", "tags: {scope: b, required: {}}"),
    "tags.required": Case("tags: {required: {a: {}}}", "tags: {required: {b: {}}}"),
    "tags.optional": Case("tags: {required: {}, optional: {a: {}}}", "tags: {required: {}, optional: {b: {}}}"),
    **{
        f"tags.required.{key}": Case(f"tags: {{required: {{a: {one}}}}}", f"tags: {{required: {{a: {other}}}}}")
        for key, (one, other) in RULES.items()
    },
    **{
        f"tags.optional.{key}": Case(
            f"tags: {{required: {{}}, optional: {{a: {one}}}}}", f"tags: {{required: {{}}, optional: {{a: {other}}}}}"
        )
        for key, (one, other) in RULES.items()
    },
    "tags.fixed": Case("tags: {required: {}, fixed: {a: b}}", "tags: {required: {}, fixed: {a: c}}"),
    "budgets.required": Case("budgets: {required: true}", "budgets: {required: false}"),
    "tags.free_types": Case("tags: {required: {a: {}}, free_types: error}", "tags: {required: {a: {}}, free_types: ignore}"),
    "budgets.level": Case("budgets: {level: module}", "budgets: {level: root}"),
    "budgets.period": Case("budgets: {period: daily}", "budgets: {period: monthly}"),
    "budgets.alerts": Case("budgets: {alerts: [{at: 50, on: actual}]}", "budgets: {alerts: [{at: 60, on: actual}]}"),
    "budgets.headroom": Case("budgets: {headroom: 2}", "budgets: {headroom: 3}"),
    "alarms.required": Case("alarms: {required: [spend]}", "alarms: {required: []}"),
    "environments.key": Case("environments: {key: a}", "environments: {key: stage}"),
    "environments.non_production": Case("environments: {key: a, non_production: [b]}", "environments: {key: a, non_production: [c]}"),
    "ceilings.log_retention_days": Case("ceilings: {log_retention_days: 30}", "ceilings: {log_retention_days: 300}"),
    "ceilings.vcpus": Case("ceilings: {vcpus: 2}", "ceilings: {vcpus: 8}"),
    "ceilings.machines": Case("ceilings: {machines: 2}", "ceilings: {machines: 8}"),
    "discounts": Case("discounts: [{name: a, percent: 10, provider: aws}]", "discounts: [{name: a, percent: 20, provider: aws}]"),
    "guardrails": Case("guardrails: [{name: a, when: priced == 0, level: warn}]", "guardrails: []"),
    "rules": Case(f"rules: {{own: {OWN}}}", "rules: {}"),
    "rules.resource": rule("aws_sqs_queue", "aws_sns_topic"),
    "rules.when": rule("tags.a", "tags.b"),
    "rules.message": rule("message: no", "message: never"),
    "rules.severity": rule("warning", "info"),
    "rules.next": rule("next: none", "next: some"),
    "rego": Case("rego: [policies/*.rego]", "rego: []"),
    "lint.select": Case("lint: {select: [missing-budget]}", "lint: {select: [missing-cost-tags]}"),
    "lint.ignore": Case("lint: {ignore: [missing-budget]}", "lint: {ignore: []}"),
    "lint.severity": Case("lint: {severity: {missing-budget: warning}}", "lint: {severity: {}}"),
    "lint.scopes": Case("lint: {scopes: [{paths: ['*.tf'], ignore: [missing-cost-tags]}]}", "lint: {scopes: []}"),
    "lint.plugins": Case("lint: {plugins: [acme-rules]}", "lint: {plugins: []}"),
    "lint.suppressions.require": Case("lint: {suppressions: {require: [reason]}}", "lint: {suppressions: {require: []}}"),
    "lint.suppressions.never": Case("lint: {suppressions: {never: [missing-cost-tags]}}", "lint: {suppressions: {never: []}}"),
    "exemptions": Case(
        "exemptions: [{rule: missing-*, resource: 'aws_*', reason: r, approved_by: a, expires: 2030-01-31}]", "exemptions: []"
    ),
}
QUEUE = """resource "aws_iam_role" "r" {}
# fac:ignore missing-cost-tags
resource "aws_sqs_queue" "q" {
  tags = { a = "b" }
}
resource "aws_db_instance" "d" {
  multi_az = true
  tags     = { a = "b", stage = "dev" }
}
resource "aws_cloudwatch_log_group" "l" {
  retention_in_days = 90
}
variable "nodes" {
  default = 5
}
resource "aws_eks_node_group" "n" {
  instance_types = [var.nodes > 3 ? "m7i.xlarge" : "m7i.large"]
  scaling_config {
    desired_size = var.nodes
  }
}
"""
TODAY = date(2026, 11, 23)


def keys(shape: Shape[Any], at: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield every key that a document may state and that means something by itself; the items of lists are values."""
    if isinstance(shape, MapOf):
        yield from keys(shape.value, at) if isinstance(shape.value, Record) else ()
    if isinstance(shape, Record):
        for name, field in shape.fields.items():
            deeper = (*at, name)
            if not isinstance(field.shape, Record):
                yield ".".join(deeper)
            if not isinstance(field.shape, ListOf):
                yield from keys(field.shape, deeper)


def test_the_table_knows_each_key_and_each_command() -> None:
    assert set(ENFORCED) == set(keys(POLICY))
    assert set(CASES) == set(ENFORCED) - {"version", "extends"}
    for command in {command for commands in ENFORCED.values() for command in commands}:
        program, *words = command.split()
        assert import_module(".".join([program.replace("-", "_"), "cli", *words])).command


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Install a distribution with a rule, and lay a rule in Rego beside the policy."""
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    lay(tmp_path / "site", monkeypatch, "acme-rules", {"no_fifo": HEAD + JUDGE})
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "own.rego").write_text('package fac.own\n\ndeny contains "m" if input.resource.tags.a\n')
    yield
    forget()


def generated(policy: Path) -> dict[str, str]:
    rules = load(policy)
    worked_out = estimated.worked_out("minimal", Decimal(10), rules.budgets.headroom)
    files = render(blueprint("aws_sqs_queue", rules, Options(estimated=(worked_out,), priced="list prices")))
    return {path: text for path, text in files.items() if not path.startswith("module.yaml")}


def linted(policy: Path) -> str:
    module = policy.parent / "module"
    module.mkdir(exist_ok=True)
    (module / "main.tf").write_text(QUEUE)
    outcome = engine.lint([module], engine.Options(TODAY, policy), base=module)
    return formats.render("json", outcome.report, formats.Style(False, True))  # noqa: FBT003 - a field


def checked(policy: Path) -> str:
    said = as_data(load(policy), TODAY)
    return "".join(line for line in said.splitlines() if '"hash"' not in line)


def gated(policy: Path) -> tuple[object, ...]:
    rules = load(policy)
    gateway = Resource((), "managed", "aws_nat_gateway", "a", None, "registry.terraform.io/hashicorp/aws", {"region": "us-east-1"})
    found = estimate(Tree("plan", (gateway,)), open_book(), UsageFile(), read_prices(None, rules))
    held = ((verdict.guardrail.name, verdict.held) for verdict in judge(rules, compare(found, found)))
    return found.monthly, *held


@pytest.mark.parametrize("key", CASES)
def test_a_command_acts_on_a_key_when_the_table_says_so(key: str, write: Callable[..., Path]) -> None:
    if key == "rego":
        pytest.importorskip("regopy", reason="regopy has no wheel here")
    acts: dict[str, Callable[[Path], object]] = {GATED: gated, GENERATED: generated, LINTED: linted, CHECKED: checked}
    for command, act in acts.items():
        results = [act(write(f"version: 1\n{text}\n")) for text in (CASES[key].one, CASES[key].other)]
        if command in ENFORCED[key]:
            assert results[0] != results[1], f"{command} does not act on {key}"
        elif command != CHECKED:
            assert results[0] == results[1], f"{command} acts on {key}, and the table does not say so"


def test_what_nothing_enforces_is_found_where_it_stands(write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enforcement, "ENFORCED", {**ENFORCED, "budgets.headroom": ()})
    stated = "version: 1\nbudgets:\n  required: true\n  level: root\n  headroom: 1.2\nguardrails: []\n"
    path = write(stated)
    assert [(key, place.line) for key, place in unenforced(load(path))] == [
        ("budgets.headroom", 5),
    ]
    assert list(unenforced(load(write("version: 1\n")))) == []
    parent = write(stated)
    child = write("version: 1\nextends: ../finops.yaml\n", "team/finops.yaml")
    assert {place.file for _, place in unenforced(load(child))} == {f"{parent.parent.as_posix()}/team/../finops.yaml"}
