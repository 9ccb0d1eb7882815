"""No plan refuses what may turn out right: rules for what goes together, of every type, beside arguments of which nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.offline.generator.test_unknown_at_plan import MADE, UNKNOWN
from tests.unit.resource_types.test_alternatives import SAID, groups

from fac_core.finding import Severity
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import Expression, line, quote
from fac_core.module.type_constraints import type_constraint
from fac_core.policy import BUILT_IN
from fac_core.shared_facts import FOLDER
from fac_core.shared_facts.alternatives import all_alternatives, alternatives
from fac_core.terraform import Terraform, TerraformError
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.hcl.write import Value
    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.blueprint.module_blueprint import Blueprint, Input

pytestmark = pytest.mark.offline
TYPES = sorted(name for path in (FOLDER / "alternatives").glob("*.yaml") for name in all_alternatives(path.stem))
UNDECIDED = f"jsondecode({UNKNOWN})"
"""Of which not even the type is known."""
CHUNKS = [TYPES[start : start + 40] for start in range(0, len(TYPES), 40)]
"""Terraform takes for twice as many calls four times as long."""


class Rules(NamedTuple):
    """A module that is nothing but the rules for what goes together, and values of its inputs by the block whose members are unknown."""

    module: str
    calls: tuple[dict[str, str], ...]


def rule(kind: str, condition: str, message: str) -> str:
    return f"{kind} {{\ncondition = {condition}\nerror_message = {quote(message)}\n}}\n"


def variable(one: Input) -> str:
    default = "" if one.default is None else f"default = {one.default}\n"
    rules = "".join(rule("validation", said.condition, said.message) for said in one.validations if ours(said.message))
    return f"variable {quote(one.name)} {{\ntype = {one.type}\nnullable = {str(one.nullable).lower()}\n{default}{rules}}}\n"


def ours(message: str) -> bool:
    return any(word in message.lower() for word in SAID)


def given(wanted: TypeConstraint, path: str, members: set[str], holder: str) -> Value:
    """Return a value of a type: blocks on the way to the holder, in all of these each member of a group unknown, and what it must hold."""
    if not on_the_way(path, holder):
        return Expression(UNDECIDED)
    if wanted.element:
        inside = given(wanted.element, path, members, holder)
        return {"example": inside} if wanted.kind == "map" else [inside]
    return {
        name: given(one.type, where, members, holder)
        for name, one in wanted.attributes.items()
        if (where := f"{path}.{name}") in members or not one.optional or on_the_way(where, holder)
    }


def rules_of(made: Blueprint) -> Rules:
    members = {path for group in groups(alternatives(made.resource_type)) for path in group}
    holders = sorted({path.rpartition(".")[0] for path in members})
    held = {(one.argument or one.name): one for one in made.inputs}
    speaking = {name: one for name, one in held.items() if any(f"{path}.".startswith(f"{name}.") for path in members)}
    types = {name: type_constraint(parse_expression(one.type)) for name, one in speaking.items()}
    calls = tuple(
        {
            one.name: line(given(types[name], name, members, holder)) if on_the_way(name, holder) else UNDECIDED
            for name, one in speaking.items()
            if one.required or name in members or on_the_way(name, holder)
        }
        for holder in holders
        if not holder or holder.partition(".")[0] in speaking
    )
    checks = "".join(rule("precondition", one.condition, one.message) for one in made.preconditions if ours(one.message))
    checked = f'resource "terraform_data" "this" {{\nlifecycle {{\n{checks}}}\n}}\n' if checks else ""
    return Rules("".join(map(variable, speaking.values())) + checked, calls)


def on_the_way(name: str, holder: str) -> bool:
    return f"{holder}.".startswith(f"{name}.")


def call(name: str, number: int, inputs: dict[str, str]) -> str:
    lines = "".join(f"{key} = {text}\n" for key, text in inputs.items())
    return f'module "{name}_{number}" {{\nsource = "./{name}"\n{lines}}}\n'


def refusals(root: Path, calls: dict[str, tuple[dict[str, str], ...]]) -> Iterator[str]:
    """Plan a root that calls modules, which stand beside it; yield what is refused."""
    texts = [call(name, number, one) for name, every in calls.items() for number, one in enumerate(every)]
    (root / "main.tf").write_text("\n".join([MADE, *texts]))
    with Terraform(root) as terraform:
        try:
            terraform.init()
            terraform.plan()
        except TerraformError as error:
            yield from sorted({str(one) for one in error.diagnostics if one.severity is Severity.ERROR})


def write(root: Path, name: str, rules: Rules) -> None:
    (root / name).mkdir()
    (root / name / "main.tf").write_text(rules.module)


@pytest.mark.parametrize("some", CHUNKS, ids=lambda some: some[0])
def test_no_rule_refuses_what_may_turn_out_right(some: list[str], tmp_path: Path) -> None:
    calls = {}
    for name in some:
        rules = rules_of(blueprint(name, BUILT_IN))
        write(tmp_path, name, rules)
        calls[name] = rules.calls
    assert all(calls.values())
    assert list(refusals(tmp_path, calls)) == []


def test_what_is_wrong_whatever_turns_out_is_refused(tmp_path: Path) -> None:
    name = "google_agent_registry_service"
    rules = rules_of(blueprint(name, BUILT_IN))
    write(tmp_path, name, rules)
    known = dict.fromkeys(rules.calls[0], '{ type = "NO_SPEC" }')
    assert len(list(refusals(tmp_path, {name: (known,)}))) == 1
