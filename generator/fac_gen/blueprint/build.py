"""Schema, signals and policy become a blueprint."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud as rules_of
from fac_core.resource_types.billing import is_billable
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.companions import companion_inputs, companions_of
from fac_gen.blueprint.cost.alarms import alarms_of
from fac_gen.blueprint.cost.budget import budget_of
from fac_gen.blueprint.cost.carrier import carrier_of
from fac_gen.blueprint.cost.fields import cost_fields
from fac_gen.blueprint.cost.identity import identity_of
from fac_gen.blueprint.cost.name_tag import name_tag_input
from fac_gen.blueprint.cost.tags import tags_of, wiring_of
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.deletion import said_of_deletion, with_deletion_values
from fac_gen.blueprint.effects import effects_of
from fac_gen.blueprint.ignored_paths import curated_as_ignored
from fac_gen.blueprint.inputs.alternatives import groups_of, preconditions, with_rules
from fac_gen.blueprint.inputs.choice import DEFAULT_DEPTH, Choice
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.inputs.finish import finished
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.inputs.input_names import input_name, is_secret, name_argument
from fac_gen.blueprint.inputs.outputs import outputs
from fac_gen.blueprint.inputs.precondition_cases import breakable
from fac_gen.blueprint.inputs.schema_inputs import attribute_input, block_input, standing
from fac_gen.blueprint.instances import instances
from fac_gen.blueprint.last_snapshot import named_or_skipped
from fac_gen.blueprint.left_out import hidden_reasons, never_offered, version_gaps
from fac_gen.blueprint.module_blueprint import Blueprint, Options
from fac_gen.blueprint.offered import as_offered, wired_as_offered
from fac_gen.blueprint.restored import ignored, said_once
from fac_gen.blueprint.versions import versions_for, window
from fac_gen.blueprint.wishes import is_optional, refuse_wrong_wishes
from fac_gen.clouds import cloud_of
from fac_gen.clouds._counting import BudgetedType
from fac_gen.parts import Argument, LeftOut
from fac_gen.prose.grammar import upper_first
from fac_gen.prose.words import thing_of, title_of

if TYPE_CHECKING:
    from fac_core.policy.cost_policy import Policy
    from fac_core.schema.resource_schema import Attribute, NestedBlock, TagSupport
    from fac_gen.blueprint.cost.tags import Wiring
    from fac_gen.blueprint.guardrails import Alarms, Budget, Carrier, CostField, Identity, Tags
    from fac_gen.blueprint.module_blueprint import Companion, Input
    from fac_gen.parts import BlockUse, Output


def blueprint(resource_type: str, policy: Policy, options: Options | None = None) -> Blueprint:
    """Decide everything about the module of a resource type; raise `UserError` for an unknown type, version, argument or bad policy."""
    return _Builder(resource_type, policy, options or Options()).build()


def full_samples(resource_type: str, policy: Policy, options: Options | None = None) -> dict[str, str]:
    """Return a plausible value for every input that feeds the resource: what a test of everything gives."""
    return _Builder(resource_type, policy, options or Options()).full_samples()


class _Builder:
    """Holds what several decisions need."""

    def __init__(self, resource_type: str, policy: Policy, options: Options) -> None:
        self.resource_type = resource_type
        self.policy = policy
        self.options = options
        self.versions = versions_for(catalogue(), resource_type, options.provider_version)
        self.provider = self.versions[0].name
        self.schemas = [catalogue().resource_type(resource_type, version.version).block for version in self.versions]
        self.block = with_deletion_values(resource_type, common_block(self.schemas))
        self.support = self._tag_support()
        self.cloud = cloud_of(self.provider)
        self.word = self.cloud.tags_word
        self.curation = curated(resource_type)
        self.instances = instances(self.curation)
        self.thing = self.curation.thing or thing_of(resource_type)
        self.name = name_argument(resource_type, self.block.attributes, self.curation.name_argument)
        self.name_tag = None if self.name else name_tag_input(resource_type, self.thing, self.block, self.support)
        shaper = self._shaper(self._wiring())
        self.curation = as_offered(self.curation, resource_type, self.block, shaper, self.name)

    def _tag_support(self) -> TagSupport | None:
        """Return how the type takes tags under every version; None when one of them knows another way, or none."""
        found = {catalogue().tag_support(self.resource_type, version.version) for version in self.versions}
        return found.pop() if len(found) == 1 else None

    def build(self) -> Blueprint:
        companions = companions_of(self.curation, self.word, self.options.provider_version)
        wiring, shaper = self._wired(companions)
        further = [one.input for one in companions if one.input] + ([self.name_tag] if self.name_tag else [])
        inputs, arguments, blocks = self._interface(shaper, wiring, further)
        groups = groups_of(self.curation.alternatives, self.block, replace(shaper, left_out=[]))
        inputs = tuple(with_rules(one, groups, self.block, replace(shaper, left_out=[], values={}, joined={})) for one in inputs)
        rules = (*self.curation.preconditions, *preconditions(groups), *named_or_skipped(inputs, self.curation))
        budget, alarms = self._budget(wiring, companions), self._alarms(inputs)
        said = [value for one in alarms.items for value in one.references.values()]
        inputs = tuple(replace(one, validations=(*one.validations, *self.cloud.asked_by_alarms(one.name, said))) for one in inputs)
        carrier = carrier_of(
            taggable=self.support is not None, wiring=wiring, companions=companions, cloud=self.cloud, budget=budget, alarms=alarms
        )
        fields = cost_fields(self.policy, self.provider, carrier)
        return Blueprint(
            resource_type=self.resource_type,
            provider=self.provider,
            title=self._title(),
            thing=self.thing,
            schemas=self.versions,
            source=self.versions[0].short_source,
            window=window(self.versions),
            options=self.options,
            name_input=input_name(self.name) if self.name else None,
            identity=self._identity(inputs, fields, carrier, budget),
            inputs=inputs,
            arguments=arguments,
            blocks=blocks,
            left_out=self._left_out(shaper, {one.name for one in inputs}),
            cost_fields=fields,
            tags=self._tags(wiring, carrier, len(fields)),
            budget=budget,
            alarms=alarms,
            outputs=self._outputs(),
            preconditions=breakable(rules, inputs, self.provider),
            mock_defaults=self.cloud.mock_defaults(self.resource_type, self.curation.billed_elsewhere, self.curation.signals),
            pricing_units=self.curation.pricing_units,
            companions=companions,
            effects=effects_of(self.curation, self.instances, {one.name for one in inputs}, {one.name for one in arguments}, blocks),
            ignore_changes=self._ignored(inputs),
            locals=tuple(Argument(name, self.instances.point(value)) for name, value in self.curation.locals.items()),
            policy_digest=self.policy.hash,
            used_by=self.curation.used_by,
        )

    def _wired(self, companions: tuple[Companion, ...]) -> tuple[Wiring, Shaper]:
        wiring = self._wiring()
        shaper = self._shaper(wiring)
        reached = [one for one in wiring.notes if shaper.reaches(self.block, one.path)]
        handed = (place for one in companions for place in one.handed)
        return replace(wired_as_offered(wiring, self.resource_type, self.block, shaper), notes=(*reached, *handed)), shaper

    def _ignored(self, inputs: tuple[Input, ...]) -> tuple[str, ...]:
        curated = curated_as_ignored(self.resource_type, self.block, self.curation.ignore_changes)
        return (*curated, *ignored(self.resource_type, self.block, inputs))

    def _shaper(self, wiring: Wiring) -> Shaper:
        return Shaper(
            self.provider,
            self.thing,
            self._choice(wiring),
            {**wiring.switches, **self.curation.nested_defaults},
            values={**wiring.members, **{path: self.instances.point(one) for path, one in self.curation.nested_values.items()}},
            joined=wiring.joined,
            shown=self.curation.shown,
        )

    def _tags(self, wiring: Wiring, carrier: Carrier, fields: int) -> Tags:
        return tags_of(
            policy=self.policy,
            provider=self.provider,
            resource_type=self.resource_type,
            block=self.block,
            support=self.support,
            wiring=wiring,
            carrier=carrier,
            own=len(self.policy.tags.fixed) + fields + 1 + (self.name_tag is not None),
            named=self.name_tag is not None,
        )

    def _budget(self, wiring: Wiring, companions: tuple[Companion, ...]) -> Budget:
        """Return the budget, judged by all that the module brings about; what gets its tags is billed, unless facts say other."""
        budgeted = BudgetedType(
            self.resource_type,
            f"{self.cloud.address(self.resource_type)}[0]",
            rules_of(self.provider).key(self.policy.tags.scope),
            {name: one for name, one in self.block.attributes.items() if name not in self.options.exclude},
            self.support is not None or wiring.hands_on,
            self.curation.service,
            self.curation.billed_elsewhere,
            billed=is_billable(self.resource_type, taggable=self.support is not None),
            billed_beside=bool(wiring.notes) or any(one.billed and one.tags and one.by_default for one in companions),
        )
        return budget_of(self.policy, budgeted)

    def _alarms(self, inputs: tuple[Input, ...]) -> Alarms:
        return alarms_of(
            self.resource_type,
            attributes=self.block.attributes,
            policy=self.policy,
            curation=self.curation,
            inputs=frozenset(one.name for one in inputs),
        )

    def _identity(self, inputs: tuple[Input, ...], fields: tuple[CostField, ...], carrier: Carrier, budget: Budget) -> Identity:
        known = {one.argument or one.name: one for one in inputs}
        return identity_of(
            self.provider,
            self.resource_type,
            module=self.options.called(self.resource_type),
            fields=fields,
            name=known[self.name] if self.name else self.name_tag,
            inputs=known,
            parents=self.cloud.parents_of(self.resource_type, self.block.attributes),
            carrier=carrier,
            in_group=budget.scope_id is not None,
        )

    def _title(self) -> str:
        """Return the type in words, or what one of them is called where the type is nothing but an acronym."""
        title = title_of(self.resource_type)
        return upper_first(self.thing) if title.isupper() else title

    def _outputs(self) -> tuple[Output, ...]:
        """Return the outputs of the type, then those that are curated."""
        usual = outputs(self.resource_type, self.block.attributes, self.name, self.thing)
        own = self.curation.outputs(self.resource_type, self.block.attributes)
        named = {one.name for one in own}
        return (*(one for one in usual if one.name not in named), *(replace(one, value=self.instances.point(one.value)) for one in own))

    def full_samples(self) -> dict[str, str]:
        """Return a value for every input that feeds the resource, nested blocks and all, but for what does not go together."""
        shaper = Shaper(self.provider, self.thing, self._choice(self._wiring()), shown=self.curation.shown)
        attributes, blocks = shaper.kept_attributes(self.block, ""), shaper.kept_blocks(self.block, "", 1)
        both: list[Attribute | NestedBlock] = [*attributes, *blocks]
        least = {*(one.name for one in both if one.required or one.name == self.name), *self.curation.shown.inside("")}
        held = self.curation.shown.together([one.name for one in both], least)
        found = {input_name(one.name): shaper.sample_for(one, one.name) for one in attributes if one.name in held}
        found |= {input_name(one.name): shaper.sample_of(one, one.name, full=True) for one in blocks if one.name in held}
        return found

    def _wiring(self) -> Wiring:
        return wiring_of(self.resource_type, self.block, self.support, self.word)

    def _choice(self, wiring: Wiring) -> Choice:
        refuse_wrong_wishes(self.resource_type, self.block, self.options, self.name, self.support.dotted if self.support else "")
        wired = {path: value for path, value in wiring.values.items() if value or path in wiring.values}
        hidden = {name: "" for name in (*never_offered(self.name), *self.curation.leave_out) if self._may_hide(name)}
        depth = DEFAULT_DEPTH if self.options.depth is None else self.options.depth
        return Choice(depth, frozenset(self.options.include), frozenset(self.options.exclude), {**hidden, **wired})

    def _interface(
        self, shaper: Shaper, wiring: Wiring, further: list[Input]
    ) -> tuple[tuple[Input, ...], tuple[Argument, ...], tuple[BlockUse, ...]]:
        inputs, arguments, blocks = [], [], []
        for attribute in shaper.kept_attributes(self.block, ""):
            name = input_name(attribute.name)
            inputs.append(self._attribute_input(attribute, name, shaper, wiring))
            written, ours = self._written(attribute.name), wiring.joined.get(attribute.name)
            arguments.append(Argument(attribute.name, f"merge({written}, {ours})" if ours else written))
        for nested in shaper.kept_blocks(self.block, "", 1):
            name = input_name(nested.name)
            one = self._standing(nested, said_once(self.resource_type, self.block, self.curation.refine(block_input(nested, name, shaper))))
            inputs.append(one)
            if nested.name not in {block.name for block in wiring.blocks}:
                blocks.append(shaper.use(nested, self._written(nested.name), nested.name, 1, secret=one.sensitive))
        arguments += [
            Argument(path, value) for path, value in wiring.values.items() if value and "." not in path and path in self.block.attributes
        ]
        arguments += [Argument(path, self.instances.point(self.curation.value_of(path))) for path in self._set_by_itself()]
        arguments.sort(key=lambda argument: argument.name)
        blocks += wiring.blocks
        inputs += [*companion_inputs(self.curation), *further]
        return finished(inputs, self.curation.groups(self.name)), tuple(arguments), tuple(sorted(blocks, key=lambda block: block.name))

    def _standing(self, nested: NestedBlock, one: Input) -> Input:
        """Return the input of a block, which takes no null where the resource's own tags stand in it."""
        holds = self.support is not None and self.support.path == (nested.name,)
        return standing(nested, one) if holds else one

    def _written(self, argument: str) -> str:
        """Return what stands for an argument that has an input; one that was brought back is the caller's alone."""
        said = "" if argument in self.curation.leave_out else self.curation.value_of(argument)
        return self.instances.point(said) if said else f"var.{input_name(argument)}"

    def _set_by_itself(self) -> list[str]:
        """Return the arguments that have a value and no input."""
        paths = (*self.curation.leave_out, *self.options.exclude)
        return [one for one in paths if self.curation.sets(one) and one in self.block.attributes and one not in self.options.include]

    def _attribute_input(self, attribute: Attribute, name: str, shaper: Shaper, wiring: Wiring) -> Input:
        is_name = attribute.name == self.name
        one = attribute_input(attribute, name, shaper, required=attribute.required or is_name)
        one = replace(one, sensitive=is_secret(attribute, self.resource_type))
        one = said_of_deletion(self.resource_type, one)
        if is_name and one.sample == '"shop"':
            one = replace(one, sample='"orders"')
        return said_once(self.resource_type, self.block, self.curation.refine(one, default=wiring.defaults.get(attribute.name)))

    def _left_out(self, shaper: Shaper, offered: set[str]) -> tuple[LeftOut, ...]:
        """Return what is not offered, not even through a companion's input of the same name."""
        reasons = hidden_reasons(self.curation, self.name, self._set_by_itself())
        hidden = {LeftOut(path, why) for path, why in reasons.items() if self._may_hide(path)}
        every = hidden.union((one for one in shaper.left_out if one.path not in reasons), version_gaps(self.versions, self.schemas, shaper))
        return tuple(sorted((gap for gap in every if gap.path not in offered), key=lambda gap: gap.path))

    def _may_hide(self, path: str) -> bool:
        return is_optional(self.block, path) and path not in self.options.include
