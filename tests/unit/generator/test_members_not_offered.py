"""Facts speak of members of blocks; a module that does not offer one of them must not read it, nor give it a value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided
from tests.unit.generator.test_not_offered import TYPES, texts, without

from fac_core import resource_types
from fac_core.errors import UserError
from fac_core.hcl.reader import parse_expression
from fac_core.module.type_constraints import type_constraint
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.blueprint.shapes import Member, Reader, Shape, shape_of
from fac_gen.blueprint.versions import versions_for
from fac_gen.blueprint.wishes import is_optional
from fac_gen.blueprint.without_members import without_members
from fac_gen.clouds import clouds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
MEMBER = re.compile(r"\.([a-z][a-z0-9_]*)\b")


def nested(block: Block, prefix: str = "") -> Iterator[str]:
    """Yield the paths of what stands in blocks."""
    for one in block.blocks.values():
        inside = f"{prefix}{one.name}."
        yield from (inside + name for name, attribute in one.block.attributes.items() if attribute.settable)
        yield from (inside + name for name in one.block.blocks)
        yield from nested(one.block, inside)


def spoken_of(resource_type: str) -> tuple[str, ...]:
    """Return what may be left out inside blocks and has a name that the facts read of something."""
    facts = resource_types.for_type(resource_type)
    said = {name for text in texts(facts) if "var." in text or ".value." in text for name in MEMBER.findall(text)}
    versions = versions_for(catalogue(), resource_type, None)
    block = common_block([catalogue().resource_type(resource_type, one.version).block for one in versions])
    return tuple(sorted(one for one in nested(block) if one.rpartition(".")[2] in said and is_optional(block, one)))


def undeclared(made: Blueprint) -> set[str]:
    """Return the members that a module reads of its inputs and that their types do not have."""
    inputs = {one.name: Member(shape_of(type_constraint(parse_expression(one.type)))) for one in made.inputs}
    reader = Reader()
    for text in {one for one in texts(made) if "var." in one}:
        try:
            reader.shape(parse_expression(text), {"var": Shape(inputs, open=True)})
        except UserError:  # words
            continue
    return {one.name for one in reader.reads if not one.shape.open and one.name not in (one.shape.members or {})}


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_no_module_reads_a_member_that_was_excluded(provider: str) -> None:
    wrong = {}
    for resource_type in (one for one in TYPES if one.startswith(f"{provider}_")):
        excluded = spoken_of(resource_type)
        found = undeclared(decided(resource_type))
        if excluded:
            found |= undeclared(without(resource_type, excluded))
        if found:
            wrong[resource_type] = sorted(found)
    assert wrong == {}


SHAPE = shape_of(
    type_constraint(
        parse_expression(
            "object({ b = optional(object({ m = optional(string), n = optional(number), l = optional(list(string), []), "
            's = optional(object({ t = optional(bool) })) })), r = optional(list(object({ k = string, o = optional(string, "z") })), []) })'
        )
    ),
    type_constraint(
        parse_expression("object({ b = optional(object({ n = optional(number) })), r = optional(list(object({ k = string })), []) })")
    ),
)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("try(var.b.m, null)", "null"),
        ('try(var.b.m, "x") == var.y', 'try([for one in var.b[*] : null][0], "x") == var.y'),
        ('try(contains(["a"], var.b.m), true)', "true"),
        ("try(var.b.m <= var.b.n, true)", "true"),
        ("try(var.b.s.t, false)", "false"),
        ("try(length(var.b.l) > 0, false)", "false"),
        ("var.b == null ? true : var.b.m != null", "var.b == null ? true : false"),
        ("var.b.m == null ? var.x : var.y", "var.x"),
        ("[for one in var.r : one.o]", '[for one in var.r : "z"]'),
        ("one(var.r[*].o)", 'one([for one in var.r[*] : "z"])'),
        ("coalesce(var.b.m, var.n)", "coalesce(null, var.n)"),
        ('try(var.b.m != "x" && var.b.n > 2, false)', 'try([for one in var.b[*] : null][0] != "x" && var.b.n > 2, false)'),
        ("[for one in var.r : one.k]", "[for one in var.r : one.k]"),
        ("The words var.b.m of people", "The words var.b.m of people"),
    ],
)
def test_what_nobody_can_give_is_what_it_would_be_by_default(said: str, left: str) -> None:
    assert without_members(said, {"var": Shape(SHAPE.members, open=True)}) == left


def test_a_rule_that_nothing_could_fulfil_is_refused_when_the_module_is_made() -> None:
    inside = [f"settings.ip_configuration.{one}" for one in ("ipv4_enabled", "private_network", "psc_config")]
    said = "would refuse whatever it is given: settings.ip_configuration needs private_network, psc_config or ipv4_enabled"
    for excluded in (tuple(inside), ("settings.ip_configuration",)):
        with pytest.raises(UserError, match=said) as refused:
            blueprint("google_sql_database_instance", BUILT_IN, Options(exclude=excluded))
        assert all(one in str(refused.value) for one in inside)
    made = blueprint("google_sql_database_instance", BUILT_IN, Options(exclude=tuple(inside[:2])))
    rules = [rule.condition for one in made.inputs if one.name == "settings" for rule in one.validations]
    assert any("psc_config" in one for one in rules)


def test_a_rule_speaks_of_what_it_is_a_rule_of() -> None:
    made = blueprint("google_sql_database_instance", BUILT_IN, Options(exclude=("settings.activation_policy", "settings.edition")))
    rules = [rule.condition for one in made.inputs if one.name == "settings" for rule in one.validations]
    assert rules
    assert all("var.settings" in one for one in rules)


def test_what_nothing_beside_the_resource_could_fulfil_is_refused_too() -> None:
    said = "without settings.database_flags would refuse whatever users it is given: users sign in by IAM"
    with pytest.raises(UserError, match=said):
        blueprint("google_sql_database_instance", BUILT_IN, Options(exclude=("settings.database_flags",)))


def test_what_holds_the_tags_cannot_be_left_out() -> None:
    known = catalogue()
    held = {one: found.dotted for cloud in clouds() for one in known.names(cloud.name) if (found := known.tag_support(one))}
    inside = {one: path for one, path in held.items() if "." in path}
    assert len(inside) > 3
    for resource_type, path in inside.items():
        with pytest.raises(UserError, match=f"{path} in it says who pays|{resource_type} needs it"):
            blueprint(resource_type, BUILT_IN, Options(exclude=(path.partition(".")[0],)))


def test_a_rule_that_would_refuse_every_element_is_refused_too() -> None:
    said = "without cleanup_policies.action would refuse even the example of cleanup_policies: The action of a policy is DELETE or KEEP"
    with pytest.raises(UserError, match=said):
        blueprint("google_artifact_registry_repository", BUILT_IN, Options(exclude=("cleanup_policies.action",)))


def test_an_effect_on_what_the_resource_is_not_given_is_not_promised() -> None:
    made = {
        excluded: blueprint("azurerm_mysql_flexible_server", BUILT_IN, Options(exclude=excluded))
        for excluded in ((), ("storage.auto_grow_enabled",), ("storage",))
    }
    assert [len(one.effects) for one in made.values()] == [1, 0, 0]
