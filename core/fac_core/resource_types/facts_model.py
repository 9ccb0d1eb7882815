"""What is known about a resource type beyond its schema, as immutable values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.shared_facts.plain_values import UNSET
from fac_core.shared_facts.tag_places import TagPlaces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cost_policy import SignalKind
    from fac_core.resource_types.companion_model import Companion
    from fac_core.resource_types.condition import Condition
    from fac_core.resource_types.input_group import InputGroup
    from fac_core.resource_types.signal_model import Signal
    from fac_core.resource_types.signal_price import ComponentPrice
    from fac_core.resource_types.source import Source
    from fac_core.shared_facts.plain_values import Given, PlainValue


@dataclass(frozen=True, slots=True)
class BilledElsewhere:
    """Where a cloud bills what a resource makes: not under its own id, so a budget has to count in another way."""

    why: str
    group: str = ""
    """Azure alone: expression of the id of the resource group that holds it; empty: what it makes carries its tags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """What is known about an argument beyond its schema."""

    description: str = ""
    default: Given = UNSET
    example: Given = UNSET
    """Value for examples and tests."""
    validation: tuple[Condition, ...] = ()
    value: str = ""
    """HCL expression that the module writes instead of the plain variable."""


@dataclass(frozen=True, slots=True)
class NamedOutput:
    """An output beside the usual ones; ``value`` is HCL, the attribute of that name when left out."""

    description: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Effect:
    """What other inputs bring about than the defaults do: something that no argument of the same name tells."""

    inputs: Mapping[str, PlainValue]
    holds: str
    """HCL condition that is true with them, and false by default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeFacts:
    """Everything curated about a resource type; signals are in the order of the file."""

    resource_type: str
    provider: str
    noun: str
    billing_service: str
    pricing_units: tuple[str, ...]
    billed_elsewhere: BilledElsewhere | None = None
    """AWS and Azure alone."""
    billing_service_id: str = ""
    billing_service_confirmed: bool = True
    name_argument: str | None = None
    required_inputs: tuple[str, ...] = ()
    minimal_example: tuple[str, ...] = ()
    """Optional inputs without which even the smallest example would be refused, or would cost for nothing."""
    used_by: str = ""
    """HCL of what an example shows beside the module, which is ``module.this`` there: what the resource is made for."""
    groups: Mapping[str, InputGroup] = field(default_factory=dict)
    """Groups of inputs, by name, for which the words of the name say another one or none."""
    leave_out: Mapping[str, str] = field(default_factory=dict)
    """What the module does not offer, by path; the reason may be empty."""
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    preconditions: tuple[Condition, ...] = ()
    ignore_changes: tuple[str, ...] = ()
    """Arguments that something else changes after creation."""
    locals: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, NamedOutput] = field(default_factory=dict)
    companions: Mapping[str, Companion] = field(default_factory=dict)
    effects: Mapping[str, Effect] = field(default_factory=dict)
    """By the input that has it."""
    source: Source | None = None
    tags: TagPlaces = field(default_factory=TagPlaces)
    """Where else the cost tags are handed on, beside its own."""
    prices: Mapping[str, ComponentPrice] = field(default_factory=dict)
    """What signals are priced by, by name."""
    signals: Mapping[str, Signal] = field(default_factory=dict)

    def of_kind(self, *kinds: SignalKind) -> tuple[Signal, ...]:
        """Signals of these kinds."""
        return tuple(signal for signal in self.signals.values() if signal.kind in kinds)

    def confirmed(self) -> Mapping[str, Signal]:
        """Signals that are emitted without being asked for."""
        return {key: signal for key, signal in self.signals.items() if signal.confirmed}
