"""What a cloud answers when a module is made; every file beside this one fulfils it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from fac_core.clouds import cloud as rules_of
from fac_core.shared_facts.part_of import part_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from decimal import Decimal

    from fac_core.hcl.write import Value
    from fac_core.resource_types import BilledElsewhere, Signal, TypeFacts
    from fac_core.schema.resource_schema import Attribute
    from fac_gen.clouds._counting import BudgetedType, Counting
    from fac_gen.clouds._limited import Limited
    from fac_gen.parts import Argument, Validation


@dataclass(frozen=True, slots=True)
class Price:
    """USD that an alarm costs by the month, in words that name where that stands, and since when."""

    amount: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class GivenAlarm:
    """What a test gives an alarm: a threshold, days if it counts idle ones, and perhaps another number of periods than its own."""

    key: str
    idle: bool
    threshold: Decimal
    days: int
    """Of idle alarms."""
    periods: int | None


@dataclass(frozen=True, slots=True)
class FurtherInput:
    """An input of the cost interface that only one cloud has."""

    name: str
    description: str
    sample: str
    wrong: Mapping[str, str]
    """Values that it refuses, by what is wrong with them."""


@dataclass(frozen=True, slots=True)
class GuardrailNames:
    """What a scope may be in the names of budgets and alarms: characters, as the inside of a class, and how many."""

    inside: str
    longest: int


@dataclass(frozen=True, slots=True)
class ProviderPlace:
    """A place that the provider tells: what a reader calls it, the data source whose id it is, and its value in the tests."""

    word: str
    data: str
    sample: str

    @property
    def expression(self) -> str:
        """Return how a module asks for it."""
        return f"data.{self.data}.current.id"


class Cloud(ABC):
    """A cloud as the generator sees it."""

    name: ClassVar[str]
    """Of its provider."""
    first_type: ClassVar[str]
    """A resource type to begin with."""
    provider_needs: ClassVar[str] = ""
    """What a configuration of the provider holds at least."""
    planned: ClassVar[bool] = True
    """Whether a plan with a mocked provider knows what the tests ask for; else they apply."""

    guardrail_tags: ClassVar[str] = "tags"
    """Argument in which budgets, alarms and the like carry tags."""
    tags_note: ClassVar[str] = ""
    """What comes to the tags of a module from elsewhere, in words that follow "everything it creates"."""

    places: ClassVar[tuple[str, ...]]
    """Arguments that say where an instance stands, the most telling first."""
    groups: ClassVar[tuple[str, ...]] = ()
    """Arguments that say in which group an instance stands, where names are unique only within that."""
    accounts: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Arguments that say in whose account an instance stands, each with what tests give, where a budget sees several accounts at once:
    where nobody gives them, the provider's configuration does, which a plan does not know."""
    place_in_other_letters: ClassVar[Mapping[str, tuple[str, str]]] = MappingProxyType({})
    """By such an argument: a place as callers may spell it too, as HCL, and how a scope says it."""
    provider_place: ClassVar[ProviderPlace | None] = None
    """What the provider itself tells of where instances stand, without a call."""
    guardrail_names: ClassVar[GuardrailNames]
    """What a scope may be after the ``cost-scope-`` of a budget's name; names of alarms and anomaly monitors take more."""

    periods: ClassVar[tuple[str, ...]]
    """For which a budget can be."""
    budget_types: ClassVar[tuple[str, ...]]
    """Resource types of budgets."""
    budget_name: ClassVar[str] = "name"
    """Argument of a budget that names it."""
    dated: ClassVar[tuple[str, ...]] = ()
    """Arguments of a budget that hold the day of its creation, and stay as they are."""
    budget_is_tagged: ClassVar[bool] = False
    """Whether a budget carries tags."""
    tells_by_mail: ClassVar[bool] = False
    """Whether ``notifications.emails`` says whom a budget tells."""
    budget_place: ClassVar[str] = ""
    """A sentence of the budget's description about where it counts."""
    budget_credits: ClassVar[str] = ""
    """A sentence of the budget's description about credits; empty where a budget has no switch for them."""
    budget_listeners: ClassVar[str] = ""
    """A sentence of the budget's description about whom the cloud tells by itself; empty where it tells nobody."""
    free: ClassVar[str] = "Budgets are free of charge"
    """Which guardrails cost nothing."""

    further_guardrails: ClassVar[tuple[str, ...]] = ()
    """Resource types beside budget and alarms that a module brings on request; they carry tags."""
    further_wanted: ClassVar[tuple[str, ...]] = ()
    """Conditions under which it brings them."""
    further_called: ClassVar[tuple[str, ...]] = ()
    """What they are, in words that follow "its"."""
    further_inputs: ClassVar[tuple[FurtherInput, ...]] = ()
    notifications: ClassVar[Mapping[str, Value]]
    """A ``var.notifications`` that reaches somebody."""
    made_beside: ClassVar[Mapping[str, str]] = {}
    """Inputs that examples answer with what they make beside the module for those who hear of its cost."""

    alarm_type: ClassVar[str]
    """Resource type of an alarm."""
    alarm_name: ClassVar[str] = "name"
    """Argument of an alarm that names it."""
    alarm_text: ClassVar[str] = ""
    """Where the alarm ``{one}`` says why it exists; empty where it cannot."""
    alarm_acts: ClassVar[str]
    """Condition that the alarm ``one`` tells those whom the caller named, and nobody else."""
    alarm_price: ClassVar[Price]
    silence_fields: ClassVar[tuple[str, ...]] = ()
    """Fields that only alarms have which take silence for idleness: those must know since when there is anything to be heard."""
    alarms_count_periods: ClassVar[bool] = False
    """Whether callers may say for how many periods in a row an alarm that is not about idleness must hold."""
    own_alarm_fields: ClassVar[frozenset[str]]
    """What differs from alarm to alarm in nearly every module; the rest moves to the resource where all alarms agree."""

    price_region: ClassVar[str] = ""
    """The region whose prices modules take unless their callers say another one."""
    price_place: ClassVar[tuple[str, str]] = ("{place}", ".+")
    """How a price list writes the ``{place}`` of an instance, as HCL, and which texts are one of its regions."""
    unpriced_place: ClassVar[str] = ""
    """A place that could be one of its regions, and is none."""
    alarm_threshold: ClassVar[str] = "{one}.threshold"
    """Where the alarm ``{one}`` holds its threshold, unless it is about idleness."""
    most_idle_days: ClassVar[int]
    """How many days an alarm can look back."""

    @abstractmethod
    def counting(self, budgeted: BudgetedType) -> Counting:
        """Return how the budget of a resource type counts."""

    def limited(self) -> tuple[Limited, ...]:
        """Return the limits of the cloud's API that callers of a module could go beyond."""
        return ()

    def alert_thresholds(self, thresholds: Iterable[Decimal]) -> list[Decimal]:
        """Return the percentages at which the policy wants alerts, as the cloud takes them."""
        return list(thresholds)

    def spelled_place(self, given: str) -> str:
        """Return the expression of a place as a scope says it, for that of what a caller gives."""
        return f"lower({given})"

    def parents_of(self, resource_type: str, attributes: Mapping[str, Attribute]) -> tuple[str, ...]:
        """Return what tells of what an instance is a part, the whole first, where names are unique only there, optional ones if listed."""
        return part_of(self.name).said_of(resource_type, attributes)

    def group_of(self, resource_type: str, given: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
        """Return expression and sample of the group of an instance; None where names are unique without. ``given``: required ones."""
        del resource_type, given
        return None

    def place_from_provider(self, resource_type: str) -> ProviderPlace | None:
        """Return the place that the provider chooses for an instance; None where the type has none, or arguments alone say it."""
        del resource_type
        return None

    def budget_unit(self, currency: str) -> str:
        """Return in what amounts are given, in words."""
        del currency
        return "the billing currency"

    def service(self, facts: TypeFacts) -> str | None:
        """Return what a budget calls the service of a type; None when that is not known for sure."""
        return facts.billing_service if facts.billing_service_confirmed else None

    def mocks(self, scope_id: str | None) -> list[tuple[str, tuple[Argument, ...]]]:
        """Return the data sources whose answers tests must make up; ``scope_id`` is that of the budget."""
        del scope_id
        return []

    @property
    def applied_mocks(self) -> list[tuple[str, tuple[Argument, ...]]]:
        """Return the guardrails of which tests must make up what others refer to, where a test applies them."""
        return []

    def mock_defaults(self, resource_type: str, elsewhere: BilledElsewhere | None, signals: Iterable[Signal]) -> tuple[Argument, ...]:
        """Return what tests must make up of the resource itself."""
        del resource_type, elsewhere, signals
        return ()

    def apart(self, signal: Signal, resource_type: str, attributes: Collection[str]) -> Signal:
        """Return a signal with what tells its resource apart from one of the same name elsewhere, and every alarm says alike."""
        del resource_type, attributes
        return signal

    def asked_by_alarms(self, name: str, references: Iterable[str]) -> tuple[Validation, ...]:
        """Return what alarms that say ``references`` ask of the value of an input, so that they see what they watch."""
        del name, references
        return ()

    @abstractmethod
    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return what the alarm of a signal says, as expressions by field."""

    def placed(self, fields: dict[str, str], signal: Signal, inputs: Collection[str]) -> dict[str, str]:
        """Return the fields of an alarm that stands where ``inputs`` of the module put what it watches."""
        del signal, inputs
        return fields

    @abstractmethod
    def alarm_assertions(self, fields: Mapping[str, str], one: str, given: GivenAlarm) -> list[str]:
        """Return conditions that hold for the alarm at the address ``one`` with such fields: what it watches, and from when it speaks."""

    def agreed(self, every: list[dict[str, str]]) -> list[dict[str, str]]:
        """Return the fields of all alarms of a module, in the one form that its alarm resource takes."""
        return every

    def most_periods(self, fields: Mapping[str, str]) -> int | None:
        """Return for how many periods in a row an alarm with such fields may have to hold; None where callers have no say in it."""
        del fields
        return None

    def metrics_of(self, signal: Signal) -> int | None:
        """Return how many metrics an alarm looks at; None where that depends on inputs."""
        del signal
        return 1

    def alarm_region(self, signals: Iterable[Signal]) -> str:
        """Return the one region in which the metrics of a type are published; empty: that of the resource."""
        del signals
        return ""

    def heard_in(self, region: str, sample: str) -> str:
        """Return a sample of notifications as it must be for alarms that stand in that region (empty: that of the resource)."""
        del region
        return sample

    def alarm_group(self, resource_type: str, attributes: Mapping[str, Attribute]) -> str | None:
        """Return the expression of the group in which an alarm of the type must stand; None where it stands in none."""
        del resource_type, attributes
        return None

    def reason_against_alarms(self, resource_type: str, attributes: Mapping[str, Attribute]) -> str:
        """Return why no alarm of the type can be made, whatever its signals; empty when nothing stands against it."""
        del resource_type, attributes
        return ""

    @property
    def tags_word(self) -> str:
        """Return what the provider calls tags."""
        return f"{rules_of(self.name).noun}s"

    @property
    def guardrails(self) -> tuple[str, ...]:
        """Resource types of budgets and of what else comes on request."""
        return (*self.budget_types, *self.further_guardrails)

    def address(self, resource_type: str) -> str:
        """Return the address of a module's primary resource, without index.

        Every module of the cloud may hold a guardrail called ``this``, so a module of one is called otherwise.
        """
        return f"{resource_type}.{'main' if resource_type in self.guardrails else 'this'}"


def settable(attributes: Mapping[str, Attribute], name: str) -> bool:
    """Whether a string argument of that name exists."""
    return name in attributes and attributes[name].settable and attributes[name].type == "string"
