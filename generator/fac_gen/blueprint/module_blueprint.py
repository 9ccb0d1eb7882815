"""The blueprint: everything that the files of a module say, decided and immutable, before a single line is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.names import registry_name
from fac_core.resource_types.input_group import InputGroup
from fac_gen.clouds import cloud_of
from fac_gen.prose.grammar import head_of, phrase_of
from fac_gen.prose.words import thing_of

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import ProviderVersion
    from fac_gen.blueprint.example_costs import Costs
    from fac_gen.blueprint.guardrails import Alarms, Budget, CostField, Identity, Tags
    from fac_gen.clouds._cloud import ProviderPlace
    from fac_gen.parts import Argument, BlockUse, Handed, LeftOut, Output, Precondition, Validation


_VERSION = re.compile(r"[_ ]v\d+$")
_BEHIND_A_NOUN = frozenset({"by", "for", "from"})
"""Words behind which a type's name says more of its noun: `policy orchestrator for folder`."""
MODULE_NAME = r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?"
"""A name of a module, as Terraform's registry protocol takes it, in small letters: regular expression of the whole."""
LICENSES = ("Apache-2.0",)
"""Licences whose text a module can bring, by SPDX identifier."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller of the generator chose; all of it is recorded in the lock."""

    provider_version: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    depth: int | None = None
    license: str | None = None
    """One of `LICENSES`; None writes no ``LICENSE``: under which one a module stands is its owner's word."""
    estimated: tuple[str, ...] = ()
    """How budgets of examples were worked out: ``minimal: 41.00 x 1.2 = 50``; none: they are made up."""
    priced: str | None = None
    """By which prices: ``list prices of 2026-10-14 in us-east-1``."""
    costs: Costs | None = None
    """What the examples cost; None where nobody has estimated them."""
    name: str | None = None
    """What the module is called in a registry and in its default scope; None: as its type, with hyphens."""

    def called(self, resource_type: str) -> str:
        """Return what the module of a type is called."""
        return self.name or registry_name(resource_type)[1]


@dataclass(frozen=True, slots=True)
class Input:
    """An input variable; ``default`` None means that the caller must give it. ``sample`` is a plausible value."""

    name: str
    type: str
    description: str
    default: str | None = "null"
    nullable: bool = True
    sensitive: bool = False
    validations: tuple[Validation, ...] = ()
    sample: str = "null"
    minimal: bool = False
    """Whether even the smallest example gives it."""
    exampled: bool = False
    """Whether the sample is curated: the complete example shows it."""
    argument: str = ""
    """Path of the argument it feeds, where its own name differs (a documented rename)."""
    full: str = ""
    """A value that holds all that it can hold, of a block; empty: the sample does."""
    group: InputGroup = InputGroup.OTHER
    """Under which heading it stands."""

    @property
    def required(self) -> bool:
        """Whether the caller must give a value."""
        return self.default is None

    @property
    def shown(self) -> bool:
        """Whether examples and tests must give it."""
        return self.required or self.minimal


@dataclass(frozen=True, slots=True)
class Companion:
    """A resource without which the type is useless alone, or costs more than it must."""

    resource_type: str
    why: str
    count: str
    """When there is exactly one; empty with ``for_each``."""
    use: BlockUse
    depends_on: tuple[str, ...]
    first: bool
    tags: str | None
    name: str = "this"
    for_each: str = ""
    input: Input | None = None
    """The object variable that switches it and fills it in."""
    create_before_destroy: bool = False
    ignore_changes: tuple[str, ...] = ()
    """What something else changes after creation, as ``ignore_changes`` speaks of it."""
    standing: bool = False
    """Whether it exists by default although a condition decides."""
    certain: bool = True
    """Whether nothing but that variable, if there is one, decides over its existence."""
    billed: bool = False
    """Whether it is taken to be billed."""
    handed: tuple[Handed, ...] = ()
    """Places in it that hand tags on to what it starts, whatever the caller gives."""

    @property
    def address(self) -> str:
        """Address of the resource, without index."""
        return f"{self.resource_type}.{self.name}"

    @property
    def by_default(self) -> bool:
        """Whether it exists unless the caller says otherwise; what even the smallest example gives counts as the default."""
        nothing = {"{}" if self.for_each else "null", "[]"}
        return self.standing or (self.certain and (self.input is None or self.input.minimal or self.input.default not in nothing))

    @property
    def on_request(self) -> bool:
        """Whether the example of its variable brings it."""
        return self.certain and not self.by_default and self.input is not None and self.input.exampled


@dataclass(frozen=True, slots=True)
class Effect:
    """What an input changes beside the argument of its own name: inputs of a test, and what holds with them, but not by default."""

    name: str
    inputs: dict[str, str]
    holds: str


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A module, decided."""

    resource_type: str
    provider: str
    title: str
    thing: str
    schemas: tuple[ProviderVersion, ...]
    source: str
    window: str
    options: Options
    name_input: str | None
    identity: Identity
    inputs: tuple[Input, ...]
    arguments: tuple[Argument, ...]
    blocks: tuple[BlockUse, ...]
    left_out: tuple[LeftOut, ...]
    cost_fields: tuple[CostField, ...]
    tags: Tags
    budget: Budget
    alarms: Alarms
    outputs: tuple[Output, ...]
    preconditions: tuple[Precondition, ...] = ()
    mock_defaults: tuple[Argument, ...] = ()
    pricing_units: tuple[str, ...] = ()
    policy_digest: str = ""
    companions: tuple[Companion, ...] = ()
    effects: tuple[Effect, ...] = ()
    ignore_changes: tuple[str, ...] = ()
    locals: tuple[Argument, ...] = ()
    used_by: str = ""
    """HCL of what examples show beside the module, which is ``module.this`` there."""

    @property
    def name(self) -> str:
        """The module's name in a registry."""
        return self.options.called(self.resource_type)

    @property
    def needs_cost(self) -> bool:
        """Whether there is something in ``var.cost`` that every caller gives."""
        return not self.identity.parts or any(field.required for field in self.cost_fields)

    @property
    def asks_scope(self) -> bool:
        """Whether a guardrail needs a scope of the caller's: nothing names an instance, or nothing of the module's carries its default."""
        return self.identity.unnamed or (bool(self.identity.parts) and self.budget.way.of_others and not self.budget.counts_money)

    @property
    def asks_scope_beside(self) -> bool:
        """Whether what goes by the scope, where the budget does not, needs one of the caller's: nothing here carries the default."""
        beside = bool(cloud_of(self.provider).further_wanted) and not self.budget.way.by_scope
        return beside and bool(self.identity.parts) and not self.identity.unnamed

    @property
    def place(self) -> ProviderPlace | None:
        """Where instances stand, when the module asks the provider for it."""
        place = cloud_of(self.provider).provider_place
        return place if place and (self.identity.asks_provider or place.data in self.alarms.data) else None

    @property
    def alarm_data(self) -> tuple[str, ...]:
        """Return the data sources that alarms alone ask; each of them calls the cloud."""
        return tuple(one for one in self.alarms.data if self.place is None or one != self.place.data)

    @property
    def label(self) -> str:
        """What a caller might call an instance: the last word of the type, or the noun that it is about where that word is another."""
        rest = _VERSION.sub("", self.resource_type.partition("_")[2])
        word, said = rest.rpartition("_")[2], _VERSION.sub("", thing_of(self.resource_type))
        if "_" in rest and (_BEHIND_A_NOUN & set(rest.split("_")) or not f" {said}".endswith(f" {phrase_of(word)}")):
            word = re.sub(r"[^a-z0-9]+", "_", head_of(said).lower())
        return word if word[:1].isalpha() else "this"

    @property
    def address(self) -> str:
        """Address of the primary resource, without index."""
        return cloud_of(self.provider).address(self.resource_type)

    @property
    def this(self) -> str:
        """Address of the one instance of the primary resource."""
        return f"{self.address}[0]"

    @property
    def tags_word(self) -> str:
        """What the provider calls them."""
        return cloud_of(self.provider).tags_word
