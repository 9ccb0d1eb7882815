"""The cost side of a blueprint: identity, tags, budget, alarms."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.resource_types import IDLE_DAYS
from fac_core.unit_prices import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types import When
    from fac_core.shared_facts.tag_places import NotReached
    from fac_gen.blueprint.alarm_prices import AlarmPrice, ListPrice
    from fac_gen.clouds._cloud import GuardrailNames
    from fac_gen.clouds._counting import Need, Way
    from fac_gen.parts import FixedTags, Handed, LeftOut, Validation


class Carrier(StrEnum):
    """What of a module carries its cost tags; with the last two, nothing does unless the caller asks for it."""

    MODULE = "module"
    """The resource, and with it all else that can."""
    HANDED_ON = "handed-on"
    """What the resource hands them on to; it takes none itself."""
    BESIDE = "beside"
    """Companions of a resource that takes none."""
    GUARDRAILS = "guardrails"
    """Budget or alarms that stand unless the caller says why not."""
    ON_REQUEST = "on-request"
    """Budget or alarms where the caller wants one, or an optional block to which the resource hands them on."""
    NOTHING = "nothing"
    """Whatever is asked for, nothing takes tags."""

    @property
    def asks(self) -> bool:
        """Whether every caller is asked for the tags that the policy requires."""
        return self not in {Carrier.ON_REQUEST, Carrier.NOTHING}


@dataclass(frozen=True, slots=True)
class CostField:
    """A key of the cost policy as an attribute of ``var.cost`` and as a tag."""

    name: str
    key: str
    """The tag's key as this cloud spells it."""
    required: bool
    description: str
    sample: str
    wrong_sample: str | None
    expected: str
    """The sample as it stands on the resource: equal to ``sample``, or its label form on Google."""
    validation: Validation | None
    takes: str | None
    """Condition that the policy takes a text called ``value``; None when any text will do."""
    must_be: str
    on_request: bool = False
    """Whether callers give it who ask for what carries it, a guardrail mostly."""

    @property
    def tested(self) -> bool:
        """Whether the tests, which have guardrails, give it."""
        return self.required or self.on_request


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the default scope: what a reader calls it, its expression, and its value in the tests."""

    word: str
    expression: str
    sample: str


@dataclass(frozen=True, slots=True)
class Identity:
    """How a module instance is told apart."""

    parts: tuple[Part, ...]
    """Of the default scope; none where nothing names the instance, so that the caller must give a scope."""
    longest: int
    """Characters that a tag's value may have."""
    names: GuardrailNames
    optional: bool = False
    """Whether the caller may leave out the input that names it."""
    sample: str = ""
    asks_provider: bool = False
    """Whether the provider tells where an instance stands."""
    unnamed: bool = False
    """Whether the default scope is only good for a module without guardrails: nothing in it tells the instance from the next."""

    @property
    def words(self) -> str:
        """The default scope, as documentation writes it."""
        return "-".join(part.word for part in self.parts)


@dataclass(frozen=True, slots=True)
class Tags:
    """How cost tags reach the resource; ``path`` () means that the type can carry none."""

    scope_key: str
    fixed: tuple[tuple[str, str], ...]
    path: tuple[str, ...]
    blocks: bool
    carrier: Carrier
    propagated: tuple[Handed, ...]
    """Further places that carry the tags, with a sentence each."""
    limit: int
    reserved: int
    key_length: int
    value_length: int
    fixed_places: FixedTags
    carried: str | None = None
    """Expression of the tags as they stand on the resource; None where it takes none, or a block that may be left out holds them."""
    inside: Handed | None = None
    """The place of the resource's own tags in such a block."""
    billed_without: Mapping[str, str] = field(default_factory=dict)
    """Places that cost money and get no tags, with the reason."""
    copied_to: tuple[str, ...] = ()
    """What gets the tags of the cloud itself."""
    named: bool = False
    """Whether an input gives the tag ``Name``."""

    @property
    def taggable(self) -> bool:
        """Whether the primary resource carries the tags."""
        return bool(self.path)

    @property
    def room(self) -> int:
        """How many tags callers may add."""
        return self.limit - self.reserved


@dataclass(frozen=True, slots=True)
class Budget:
    """The budget of a module; ``filter`` is the expression of what the module's output says that it counts."""

    way: Way
    resource_type: str
    filter: str
    required: bool
    currency: str
    period: str
    alerts: tuple[tuple[str, str], ...]
    service: str | None = None
    scope_id: str | None = None
    project: str | None = None
    needs: tuple[Need, ...] = ()
    """What it needs beside an amount."""
    place: str = ""
    """Where it counts, in words; empty where the provider's account or subscription says it."""
    why: str = ""
    """Why it counts in another way than by the resource itself."""
    free: bool = False
    """Whether nothing is billed that the module brings about by default."""
    beyond: tuple[NotReached, ...] = ()
    """What the resource brings about and the budget does not count."""
    counts_money: bool = True
    """Whether it counts something billed that the module brings about, as far as is known."""

    @property
    def counts_by(self) -> str:
        """What it counts by, in a word."""
        return self.way.name

    @property
    def scope_use(self) -> str:
        """What the scope does, in words that follow "what"."""
        other = "names this instance and its guardrails; the budget counts by something else"
        return "the budget counts by" if self.way.by_scope else other


@dataclass(frozen=True, slots=True)
class Alarm:
    """A cost signal as an alarm; ``fields`` are what Terraform is told of it alone, ``further`` metrics are added to its ``metric``."""

    key: str
    kind: str
    why: str
    threshold: str | None
    metric: str
    unit: str
    requires: str
    fields: Mapping[str, str]
    references: Mapping[str, str]
    """Fields that point at resources; they stand apart, for what decides whether an alarm exists must not depend on a resource."""
    when: When | None = None
    """In which configurations there is something to watch; None: in all of them."""
    further: tuple[str, ...] = ()
    metrics: int | None = 1
    """How many metrics it looks at, each of which may be billed; None: as many as there are members."""
    price: AlarmPrice | None = None
    """From which its threshold follows where neither it nor the caller says one."""

    @property
    def idle(self) -> bool:
        """Whether it counts days on which nothing is used."""
        return self.kind == "idle"

    @property
    def description(self) -> str:
        """The alarm's text: its kind, then the reason."""
        first = self.why[:1].lower() if self.why[1:2].islower() or self.why[1:2] == " " else self.why[:1]
        return f"{self.kind.capitalize()}: {first}{self.why[1:]}"


@dataclass(frozen=True, slots=True)
class Alarms:
    """The alarms of a type; ``shared`` is what all of them agree on."""

    resource_type: str
    items: tuple[Alarm, ...] = ()
    shared: Mapping[str, str] = field(default_factory=dict)
    resource_group: str | None = None
    data: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    required_kinds: tuple[str, ...] = ()
    region: str = ""
    """The one region in which the metrics are published, and where alarms must stand; empty: that of the resource."""
    most_days: int = 0
    """How many days an idle alarm of the cloud can look back."""
    silence_fields: tuple[str, ...] = ()
    """Fields of alarms that take silence for idleness."""
    prices: Mapping[str, ListPrice] = field(default_factory=dict)
    home: str = ""
    """The region whose prices are taken unless the caller says another one; empty: none, as what costs the same everywhere is all."""

    @property
    def alias(self) -> str:
        """Alias of the provider configuration that makes the alarms; empty: the one that makes the resource."""
        return self.region.replace("-", "_")

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the signals, sorted."""
        return tuple(sorted(alarm.key for alarm in self.items))

    @property
    def on_by_default(self) -> tuple[str, ...]:
        """Keys of the alarms that exist without a word of the caller, whatever else the module is given; sorted."""
        return tuple(sorted(alarm.key for alarm in self.items if self._stands(alarm) and alarm.when is None))

    @property
    def on_in_some_configurations(self) -> tuple[str, ...]:
        """Keys of the alarms that exist without a word of the caller about them, where their condition holds; sorted."""
        return tuple(sorted(alarm.key for alarm in self.items if self._stands(alarm) and alarm.when is not None))

    @property
    def priced(self) -> tuple[Alarm, ...]:
        """Alarms whose thresholds follow from the budget, by key."""
        return tuple(sorted((alarm for alarm in self.items if alarm.price), key=lambda alarm: alarm.key))

    @property
    def price_regions(self) -> tuple[str, ...]:
        """Regions of which a price is known, sorted; none where what costs the same everywhere is all."""
        return tuple(sorted({region for one in self.prices.values() for region in one.regions} - {EVERYWHERE}))

    @property
    def idle(self) -> tuple[str, ...]:
        """Keys of the alarms that count idle days, sorted."""
        return self.of_kind("idle")

    @property
    def conditional(self) -> tuple[Alarm, ...]:
        """Alarms that only some configurations have."""
        return tuple(alarm for alarm in self.items if alarm.when is not None)

    @property
    def since_creation(self) -> bool:
        """Whether an alarm takes silence for idleness, so that it has to know since when there is anything to be heard."""
        return any(self.has(name) for name in self.silence_fields)

    @property
    def asked_days(self) -> int:
        """How many days the caller must say for an idle alarm to exist, as the cloud cannot look back as far as idle means; else 0."""
        return self.most_days if self.most_days < IDLE_DAYS else 0

    def _stands(self, alarm: Alarm) -> bool:
        return alarm.threshold is not None and not (alarm.idle and self.asked_days)

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Keys of the alarms of a kind, sorted."""
        return tuple(sorted(alarm.key for alarm in self.items if alarm.kind == kind))

    def has(self, name: str) -> bool:
        """Whether any alarm has the field, with a value."""
        every = [self.shared.get(name), *(found for alarm in self.items for found in (alarm.fields.get(name), alarm.references.get(name)))]
        return any(value not in {None, "null", "{}", "false"} for value in every)

    def value(self, name: str) -> str:
        """Expression of a field inside the alarm resource."""
        apart = any(name in alarm.references for alarm in self.items)
        return self.shared.get(name, f"local.watched[each.key].{name}" if apart else f"each.value.{name}")
