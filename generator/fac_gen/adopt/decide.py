"""The blueprint of the guardrails of a hand-written module: what its resource's generated module would have, as far as it fits."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.literal import text
from fac_core.resource_types.billing import is_billable
from fac_core.schema.catalogue import catalogue
from fac_core.schema.constraint import satisfies
from fac_core.sentence import all_of
from fac_gen.adopt.edits import TAG_INPUT
from fac_gen.adopt.names import LABEL, registry_name
from fac_gen.adopt.primary import support_of
from fac_gen.adopt.rewrite import MINE
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.fields import cost_fields
from fac_gen.blueprint.cost.identity import identity_of
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.guardrails import Carrier
from fac_gen.blueprint.inputs.input_names import name_argument
from fac_gen.blueprint.module_blueprint import Input
from fac_gen.clouds import cloud_of, clouds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.module import Module, Resource
    from fac_core.policy.cost_policy import Policy
    from fac_core.schema.resource_schema import Attribute
    from fac_gen.adopt.primary import Primary
    from fac_gen.blueprint.guardrails import Alarm, Alarms, Identity
    from fac_gen.blueprint.module_blueprint import Blueprint, Options

_PLAIN = ("tags", "labels")
_OTHER = re.compile(r"\b([a-z][a-z0-9]*_[a-z0-9_]+)\.this\b")
_INPUT = re.compile(r"\bvar\.([a-z][a-z0-9_]*)")


@dataclass(frozen=True)
class Decision:
    """What is added to a module."""

    blueprint: Blueprint
    budget: bool
    tag_input: str | None
    notes: tuple[str, ...]
    version: str | None = None
    """The provider's version of the catalogue that the module asks for, None for every one."""
    optional_cost: bool = False
    """Whether callers may leave out `cost`, and with it every guardrail."""

    @property
    def keys(self) -> frozenset[str]:
        """Every key that the cost tags may have."""
        made = self.blueprint
        return frozenset({*(field.key for field in made.cost_fields), *(key for key, _ in made.tags.fixed), made.tags.scope_key})


def decide(module: Module, primary: Primary, policy: Policy, options: Options, values: Mapping[str, str], *, name: str) -> Decision:
    """Decide what is added; ``values`` are those that the tests give to the module's own inputs, ``name`` is the module's."""
    version, told = fitting_version(module, primary.type, options)
    made = _of_whole_module(blueprint(primary.type, policy, replace(options, provider_version=version)), module, policy)
    version = made.schemas[0].version if version else None
    schema = _attributes(primary, version)
    budgets = {kind for cloud in clouds() for kind in cloud.budget_types}
    standing = sorted(one.address for one in module.resources.values() if one.type in budgets and one.name != LABEL)
    notes = [*told, *(f"{address} stands there already: no second budget is added" for address in standing[:1])]
    kept, gone = _alarms(module, made.alarms, primary, schema)
    notes += gone
    scope = _scope_input(module, primary, schema)
    if scope is None:
        notes.append("callers give cost.scope, for the module has no required input that names the resource")
    inputs = tuple(Input(name, "", "", default=None, sample=value) for name, value in sorted(values.items()))
    adopted = replace(
        made,
        options=options,
        name_input=scope,
        identity=_identity(module, made, primary, scope, values, name=registry_name(name)),
        inputs=inputs,
        arguments=(),
        blocks=(),
        companions=(),
        preconditions=(),
        outputs=(),
        left_out=(),
        alarms=kept,
    )
    return Decision(adopted, not standing, tag_input(module), tuple(notes), version)


def _of_whole_module(made: Blueprint, module: Module, policy: Policy) -> Blueprint:
    """Return the blueprint as all that stands in the module asks for it: what the primary resource does not cost or carry, others do."""
    kinds = {one.type for one in module.resources.values()}
    others = made.budget.way.by_scope and any(is_billable(one, taggable=support_of(one) is not None) for one in kinds)
    counts_money = made.budget.counts_money or others
    required, free = policy.budgets.required and counts_money, made.budget.free and not others
    return replace(
        made,
        cost_fields=cost_fields(policy, made.provider, Carrier.MODULE),
        tags=replace(made.tags, carrier=Carrier.MODULE),
        budget=replace(made.budget, required=required, free=free, counts_money=counts_money),
    )


def fitting_version(module: Module, resource_type: str, options: Options) -> tuple[str | None, list[str]]:
    """Return the provider's version in the catalogue that the module's own constraint allows, None for every one; and what to say of it.

    A version that was asked for is taken as it is.
    """
    provider = resource_type.partition("_")[0]
    required = module.required_providers.get(provider)
    constraint = required.version if required else None
    versions = [one.version for one in catalogue().versions(provider)]
    if options.provider_version is not None or constraint is None:
        return options.provider_version, []
    fitting = [one for one in versions if satisfies(one, constraint)]
    if not fitting:
        known = all_of(reversed(versions))
        return None, [f"no schema of {provider} {constraint} is known here: what is added fits {known}; plan it before you trust it"]
    return (None if fitting == versions else fitting[0]), []


def _attributes(primary: Primary, version: str | None) -> Mapping[str, Attribute]:
    return catalogue().resource_type(primary.type, version).block.attributes


def tag_input(module: Module) -> str | None:
    """Return the input by which callers give further tags; the plain ``tags`` or ``labels`` first."""
    found = [
        name
        for name, one in module.variables.items()
        if TAG_INPUT.search(name) and (one.type is None or str(one.type) in {"map(string)", "map(any)", "any"})
    ]
    return min(found, key=lambda name: (name not in _PLAIN, name), default=None)


def _identity(module: Module, made: Blueprint, primary: Primary, scope: str | None, values: Mapping[str, str], *, name: str) -> Identity:
    """Return what tells an instance of the module apart: its own inputs stand where those of a generated one would."""
    shape = made.identity
    if scope is None:
        return replace(shape, parts=(), optional=False, unnamed=False, asks_provider=False)
    cloud = cloud_of(made.provider)
    places = {argument: found for argument in (*cloud.places, *cloud.accounts) if (found := _plain_input(primary, argument))}
    within = cloud.parents_of(primary.type, catalogue().resource_type(primary.type).block.attributes)
    parents = {argument: found for argument in (*cloud.groups, *within) if (found := _given_text(module, primary, argument))}
    inputs = {
        one: Input(f"{MINE}{one}", "string", "", default=None, sample=values.get(one, '""'))
        for one in {scope, *places.values(), *parents.values()}
    }
    optional = {argument: replace(inputs[one], default="null", minimal=True) for argument, one in places.items()}
    return identity_of(
        made.provider,
        primary.type,
        module=name,
        fields=made.cost_fields,
        name=inputs[scope],
        inputs={argument: inputs[one] for argument, one in parents.items()} | optional,
        parents=within,
        in_group=made.budget.scope_id is not None,
    )


def _alone(expression: syntax.Expression | None) -> syntax.Expression | None:
    """Return what a text holds that is nothing but one expression, as JSON writes each: ``"${var.name}"``."""
    match expression:
        case syntax.Template(parts=(only,)):
            return only
    return expression


def _plain_input(primary: Primary, argument: str) -> str | None:
    """Return the input that an argument of the resource hands on as it is."""
    match _alone(primary.resource.expression(argument)):
        case syntax.GetAttr(source=syntax.Variable(name="var"), name=name):
            return name
    return None


def _given_text(module: Module, primary: Primary, argument: str) -> str | None:
    """Return the input with the text that every caller gives and that an argument of the resource hands on as it is."""
    name = _plain_input(primary, argument)
    if name is None or name not in module.variables:
        return None
    declared = module.variables[name]
    given = declared.default is None or text(declared.default)
    return name if given and (declared.type is None or declared.type.kind == "string") else None


def _scope_input(module: Module, primary: Primary, schema: Mapping[str, Attribute]) -> str | None:
    """Return the input whose value names the resource, when every caller gives one."""
    if primary.instances.many:
        return None
    argument = name_argument(primary.type, schema, curated(primary.type).name_argument)
    return _given_text(module, primary, argument) if argument else None


def _alarms(module: Module, alarms: Alarms, primary: Primary, schema: Mapping[str, Attribute]) -> tuple[Alarms, list[str]]:
    watched = _watched(module, alarms.resource_type)
    kept: list[Alarm] = []
    notes: list[str] = []
    for alarm in alarms.items:
        if alarms.region:
            notes.append(
                f"no alarm {alarm.key}: its metric is published in {alarms.region} alone, and there is no provider for that region"
            )
        elif alarm.metric in watched:
            notes.append(f"{watched[alarm.metric]} watches {alarm.metric} already: no second alarm is added")
        elif alarm.when and primary.instances.many:
            notes.append(f"no alarm {alarm.key}: {alarm.when.otherwise} in some configurations, and there may be several")
        elif not set(_needs(alarm, alarms, primary)) <= set(schema):
            notes.append(f"no alarm {alarm.key}: it needs {alarm.requires or 'more than the module has'}")
        else:
            kept.append(alarm)
    kinds = {alarm.kind for alarm in kept}
    required = tuple(kind for kind in alarms.required_kinds if kind in kinds)
    # A hand-written module has inputs of its own, which say nothing of what it is billed by.
    items = tuple(replace(alarm, price=None) for alarm in kept)
    # Where the resource says no place, an alarm has none to say either.
    silent = [name for name in cloud_of(primary.type).places if primary.resource.expression(name) is None]
    shared = {name: value for name, value in alarms.shared.items() if name not in silent}
    alarms = replace(alarms, items=items, shared=shared, required_kinds=required, data=alarms.data if kept else (), region="", prices={})
    return alarms, notes


def _needs(alarm: Alarm, alarms: Alarms, primary: Primary) -> Iterator[str]:
    """Yield inputs that stand for arguments of the resource, and types of other resources."""
    texts = [*alarm.fields.values(), *alarm.references.values(), *alarms.shared.values(), alarms.resource_group or ""]
    texts += [alarm.when.condition] if alarm.when else []
    for one in texts:
        yield from _INPUT.findall(one)
        yield from (kind for kind in _OTHER.findall(one) if kind != primary.type)


def _watched(module: Module, alarm_type: str) -> dict[str, str]:
    """Return the alarms that the module has, by metric."""
    found: dict[str, str] = {}
    for resource in module.resources.values():
        if resource.type == alarm_type and resource.name != LABEL:
            found |= dict.fromkeys(_metrics(resource), resource.address)
    return found


def _metrics(resource: Resource) -> Iterator[str]:
    bodies = [resource.body, *(one.body for one in resource.nested_of("criteria"))]
    for body in bodies:
        attribute = body.attribute("metric_name")
        metric = text(attribute.expression) if attribute else None
        if metric is not None:
            yield metric
