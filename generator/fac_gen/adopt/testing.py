"""The tests that adoption adds: the guardrails of this module work, whatever else it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.hcl import syntax
from fac_core.hcl.format import format_hcl
from fac_core.hcl.walk import walk
from fac_core.hcl.write import line, quote
from fac_gen.adopt.primary import Instances, support_of
from fac_gen.adopt.rewrite import MINE
from fac_gen.clouds import cloud_of
from fac_gen.render import interface_samples
from fac_gen.render.context import context
from fac_gen.render.environment import environment
from fac_gen.render.rejected_values import rejected_values, rounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module import Module, Resource
    from fac_gen.adopt.decide import Decision
    from fac_gen.adopt.primary import Primary
    from fac_gen.adopt.rewrite import Rewriter
    from fac_gen.blueprint.module_blueprint import Blueprint


def tests_text(module: Module, primary: Primary, decision: Decision, rewriter: Rewriter) -> str:
    """Return the text of the tests."""
    made = decision.blueprint
    values = {**context(made), **_values(module, primary, decision)}
    text = environment().get_template("adopt/cost.tftest.hcl.j2").render(values)
    return format_hcl(rewriter.text(text, "cost.tftest.hcl").replace(MINE, ""))


def _values(module: Module, primary: Primary, decision: Decision) -> dict[str, Any]:
    made = decision.blueprint
    tested = [line for line in interface_samples.tested(made).splitlines() if decision.budget or not line.startswith("budget = ")]
    alarm = f"{made.alarms.resource_type}.this"
    budget = f"{made.budget.resource_type}.this"
    conditional = {one.key for one in made.alarms.conditional}
    sure = tuple(key for key in made.alarms.keys if key not in conditional)
    exact = f"length(setsubtract({line(sure)}, keys({alarm}))) == 0"
    gone = {made.tags_word, *(() if decision.budget else ("budget",))}
    wrong = [one for dealt in rejected_values(made) for one in dealt if one.variable not in gone]
    nothing = [f"length({one}) == 0" for one, there in ((budget, decision.budget), (alarm, bool(made.alarms.items))) if there]
    heard = [("budget_is_heard", decision.budget), ("alarms_are_heard", bool(sure))]
    return {
        "own": MINE,
        "mock_providers": list(_mock_providers(module, made)),
        "test_cost": "\n".join(tested),
        "with_budget": decision.budget,
        "sure_alarms": interface_samples.alarms(made, sure) if sure else "",
        "optional_cost": decision.optional_cost,
        "there": "" if primary.instances is Instances.ONE else f"length({primary.type}.this) > 0 && ",
        "tag_sources": _sources(module, primary, decision),
        "alarms_exist": f"length({alarm}) > 0" if primary.instances.many else exact,
        "nothing_exists": " && ".join(nothing) or "can(output.cost)",
        "silent_checks": [f"check.{name}" for name, there in heard if there],
        "rejected_values": rounds([[one for one in wrong if one.variable == name] for name in sorted({one.variable for one in wrong})]),
    }


def _mock_providers(module: Module, made: Blueprint) -> Iterator[str]:
    """Yield a stand-in for every provider configuration that the module may use."""
    resources = [*module.resources.values(), *module.data.values()]
    used = {(one.provider.name, one.provider.alias) for one in resources}
    used |= {(name, None) for name in module.required_providers} | {(made.provider, None)}
    used |= {(one.name, one.alias) for required in module.required_providers.values() for one in required.configuration_aliases}
    mocks = context(made)["mocks"]
    block = environment().from_string('{% from "common/_blocks.tf.j2" import mock_provider %}{{ mock_provider(name, mocks) }}')
    for name, alias in sorted((name, alias or "") for name, alias in used if name != "terraform"):
        text = block.render(name=name, mocks=mocks if name == made.provider else [])
        if alias:
            text = text.replace("{", f"{{\nalias = {quote(alias)}\n", 1)
            text = text.replace("\n}", "\n}", 1) if "}" in text else text
        yield text


def _sources(module: Module, primary: Primary, decision: Decision) -> str:
    """Return the expression of all tag maps of which a test can say what they must hold; empty when there may be none."""
    made = decision.blueprint
    cloud = cloud_of(made.provider)
    lists = [
        _carried(one)
        for one in module.resources.values()
        if one.address in {primary.address, *primary.twins} or _is_known(one, made.provider)
    ]
    found = [one for one in lists if one]
    certain = made.tags.taggable and any(one.startswith(("[", "values", primary.address)) for one in found)
    if cloud.budget_is_tagged and decision.budget:
        found.append(f"[for one in {made.budget.resource_type}.this : one.{cloud.guardrail_tags}]")
        certain = True
    if made.alarms.items:
        found.append(f"[for one in {made.alarms.resource_type}.this : one.{cloud.guardrail_tags}]")
    if not certain:
        return ""
    return found[0] if len(found) == 1 else "concat(\n" + ",\n".join(found) + "\n)"


def _is_known(resource: Resource, provider: str) -> bool:
    """Whether the tags of a resource depend on nothing that only an apply tells."""
    support = support_of(resource.type)
    if support is None or resource.type.partition("_")[0] != provider or support.path or support.blocks:
        return False
    said = resource.expression(support.argument)
    roots = {one.name for one in walk(said) if isinstance(one, syntax.Variable)} if said is not None else set()
    return roots <= {"each", "local", "path", "terraform", "var"}


def _carried(resource: Resource) -> str:
    support = support_of(resource.type)
    if support is None:
        return ""
    address = f"{MINE}{resource.address}"
    every = address if resource.count is not None or resource.for_each is not None else f"[{address}]"
    if support.blocks:
        return f"[for one in {every} : {{ for tag in one.{support.argument} : tag.key => tag.value }}]"
    reached = "one"
    for name in support.path:
        reached = f"one({reached}.{name})"
    return f"[for one in {every} : {reached}.{support.argument}]"
