"""What is known about a type beyond its schema, read from its facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core import resource_types
from fac_core.hcl.write import fitting, line
from fac_core.resource_types.input_group import InputGroup
from fac_core.shared_facts.alternatives import NO_ALTERNATIVES, alternatives
from fac_core.shared_facts.beyond_schema import NO_DEMANDS, demands
from fac_core.shared_facts.billed_apart import held_in
from fac_core.shared_facts.service_ids import service_ids
from fac_gen.blueprint.inputs.choice import Shown
from fac_gen.blueprint.inputs.enumerations import said_together
from fac_gen.blueprint.inputs.input_names import as_inputs, holds_secret, input_name
from fac_gen.clouds import cloud_of
from fac_gen.parts import Output, Precondition, Validation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.resource_types import Signal, TypeFacts
    from fac_core.schema.resource_schema import Attribute
    from fac_core.shared_facts.alternatives import Alternatives
    from fac_core.shared_facts.beyond_schema import Demands
    from fac_core.shared_facts.billed_apart import BilledApart
    from fac_gen.blueprint.module_blueprint import Input

_OTHERS = re.compile(r"\b(local|var|[a-z][a-z0-9]*_[a-z0-9_]+)\.")
EXAMPLE_WIDTH = 80
"""Longest line of an example that people read, in characters."""


@dataclass(frozen=True)
class Curation:
    """Answers with what is curated, or with nothing."""

    known: TypeFacts | None
    demands: Demands = NO_DEMANDS
    """What the provider demands beyond its schema, of types without facts of their own."""
    alternatives: Alternatives = NO_ALTERNATIVES
    """Which of its arguments exclude or need each other."""
    held: BilledApart | None = None
    """Which resource group holds what it makes, of types without facts of their own."""
    service_id: str | None = None
    """Id of its service on the bill, of types without facts of their own."""

    @property
    def thing(self) -> str | None:
        """What one of them is called."""
        return self.known.noun if self.known else None

    @property
    def name_argument(self) -> str | None:
        """The argument that names one."""
        return self.known.name_argument if self.known else None

    @property
    def service(self) -> str | None:
        """What a budget calls the service: a name on AWS and Azure, an id on Google; None when it is not known for sure."""
        return cloud_of(self.known.provider).service(self.known) if self.known else self.service_id

    @property
    def pricing_units(self) -> tuple[str, ...]:
        """What the bill counts."""
        return self.known.pricing_units if self.known else ()

    @property
    def billed_elsewhere(self) -> resource_types.BilledElsewhere | None:
        """Where the cloud bills what it makes, when not under its own id."""
        if self.known:
            return self.known.billed_elsewhere
        return resource_types.BilledElsewhere(self.held.why, self.held.group) if self.held else None

    @property
    def signals(self) -> tuple[Signal, ...]:
        """Its cost signals."""
        return tuple(self.known.signals.values()) if self.known else ()

    @property
    def used_by(self) -> str:
        """HCL of what examples show beside the module."""
        return self.known.used_by if self.known else ""

    @property
    def leave_out(self) -> Mapping[str, str]:
        """Paths that the module does not offer, with the reason if one is said."""
        return self.known.leave_out if self.known else {}

    @property
    def preconditions(self) -> tuple[Precondition, ...]:
        """Preconditions of the resource."""
        return tuple(_precondition(one, self.known) for one in self.known.preconditions) if self.known else ()

    @property
    def ignore_changes(self) -> tuple[str, ...]:
        """Arguments that something else changes after creation, by their dotted paths."""
        return self.known.ignore_changes if self.known else ()

    def groups(self, name: str | None) -> dict[str, InputGroup]:
        """Return the groups of inputs that no words say: what names the resource, the argument ``name``, and what facts say."""
        named = {input_name(name): InputGroup.PLACE} if name else {}
        return {**named, **(self.known.groups if self.known else {})}

    @property
    def locals(self) -> Mapping[str, str]:
        """Local values beside those of the templates."""
        return self.known.locals if self.known else {}

    def value_of(self, argument: str) -> str:
        """Return what is written for an argument instead of its variable; nothing when it is the variable."""
        fact = self.known.arguments.get(argument) if self.known else None
        return fact.value if fact else ""

    def sets(self, argument: str) -> bool:
        """Whether the module gives an argument a value where callers cannot: what was left out on purpose, and what speaks of others."""
        said = self.value_of(argument)
        return bool(said) and (argument in self.leave_out or _OTHERS.search(said) is not None)

    def has_rules(self, argument: str) -> bool:
        """Whether there are rules for the values of an argument, or of a block."""
        fact = self.known.arguments.get(argument) if self.known else None
        return fact is not None and bool(fact.validation)

    def outputs(self, resource_type: str, attributes: Mapping[str, Attribute]) -> tuple[Output, ...]:
        """Return the outputs beside the usual ones."""
        named = self.known.outputs if self.known else {}
        return tuple(
            Output(
                name,
                one.description,
                one.value or f"try({resource_type}.this.{name}, null)",
                sensitive=not one.value and name in attributes and holds_secret(attributes[name], resource_type),
            )
            for name, one in named.items()
        )

    @property
    def nested_defaults(self) -> dict[str, str]:
        """HCL defaults of arguments inside nested blocks, by dotted path."""
        if self.known is None:
            return {}
        return {
            path: line(one.default) for path, one in self.known.arguments.items() if "." in path and one.default is not resource_types.UNSET
        }

    @property
    def nested_values(self) -> dict[str, str]:
        """What is written for arguments in nested blocks instead of the variable's members, by dotted path."""
        return {path: one.value for path, one in self.known.arguments.items() if "." in path and one.value} if self.known else {}

    @property
    def shown(self) -> Shown:
        """What samples hold beyond what the schema tells."""
        values = {path: fitting(value, width=EXAMPLE_WIDTH) for path, value in self.demands.values.items()}
        return Shown(values, frozenset({*self.demands.given, *self.demands.required}), self.alternatives)

    def refine(self, one: Input, *, default: str | None = None) -> Input:
        """Put what is curated over what the schema gave; ``default`` is the generator's own."""
        name = one.argument or one.name
        changed = replace(one, default=default) if default is not None and not one.required else one
        if name in self.demands.required:
            changed = replace(changed, default=None, nullable=False)
        changed = replace(changed, minimal=name in self.demands.given)
        if self.known is None:
            return changed
        if name in self.known.required_inputs:
            changed = replace(changed, default=None, nullable=False)
        changed = replace(changed, minimal=name in self.known.minimal_example, description=self._with_inside(changed.description, name))
        fact = self.known.arguments.get(name)
        if fact is None:
            return changed
        if fact.example is not resource_types.UNSET:
            changed = replace(changed, sample=fitting(fact.example, width=EXAMPLE_WIDTH), exampled=True)
        if fact.default is not resource_types.UNSET:
            changed = replace(changed, default=line(fact.default), nullable=fact.default is None or one.nullable)
        description = self._with_inside(fact.description, name) if fact.description else changed.description
        curated = validations(fact.validation)
        kept = (rule for rule in changed.validations if not _says(curated, rule))
        return replace(changed, description=description, validations=(*kept, *curated))

    def _with_inside(self, description: str, name: str) -> str:
        """Return a block's description with what is known about arguments inside it."""
        start = f"{name}."
        facts = sorted((self.known.arguments if self.known else {}).items())
        said = ((path.removeprefix(start), one.description) for path, one in facts if path.startswith(start) and one.description)
        return said_together(description, said)


def _says(curated: Iterable[Validation], rule: Validation) -> bool:
    """Whether a curated condition speaks of the argument whose values a rule made from the schema lists: the last name in it."""
    subject = re.findall(r"\.([a-z0-9_]+)", rule.condition) if "contains([" in rule.condition else []
    return bool(subject) and any(re.search(rf"\.{subject[-1]}\b", one.condition) for one in curated)


def curated(resource_type: str) -> Curation:
    """Return what is known about a type."""
    known, service = resource_types.for_type(resource_type), service_ids().get(resource_type)
    return Curation(known, demands(resource_type), alternatives(resource_type), held_in(resource_type), service)


def validations(rules: Iterable[resource_types.Condition]) -> tuple[Validation, ...]:
    """Return curated conditions as validations of an input."""
    return tuple(_validation(rule) for rule in rules)


def _precondition(rule: resource_types.Condition, known: resource_types.TypeFacts) -> Precondition:
    broken = rule.rejects if isinstance(rule.rejects, Mapping) else {}
    breaks = {name: fitting(value, width=EXAMPLE_WIDTH) for name, value in sorted(broken.items())}
    of = known.companions[rule.of].address if rule.of else ""
    return Precondition(as_inputs(rule.condition), rule.message, breaks, rule.untested, of)


def _validation(rule: resource_types.Condition) -> Validation:
    accepts = "" if rule.accepts is resource_types.UNSET else line(rule.accepts)
    rejects = () if rule.rejects is resource_types.UNSET else (line(rule.rejects),)
    return Validation(as_inputs(rule.condition), rule.message, accepts, rejects)
