"""What a generated module says about itself, as immutable values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from fac_core.policy.cost_policy import SignalKind


@dataclass(frozen=True, slots=True)
class Provider:
    """A required provider: ``hashicorp/aws`` and a version constraint."""

    source: str
    version: str


@dataclass(frozen=True, slots=True)
class ModuleSignal:
    """A cost signal that the module has an alarm for; ``threshold`` when it has one of its own."""

    kind: SignalKind
    metric: str
    threshold: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ExampleEstimate:
    """USD a month of an example for little, usual and much use, and how many of its resources have a price, are free, and have none.

    The amounts are of what has a price: where something has none, they are the least that it costs.
    """

    low: Decimal
    expected: Decimal
    high: Decimal
    priced: int
    free: int
    unpriced: int
    complete: bool
    """Whether nothing is unpriced, and nothing missing from the plan."""


@dataclass(frozen=True, slots=True)
class Estimates:
    """What the module's examples cost by list prices."""

    book: date
    """The day of the newest price."""
    region: str
    """Where an example names no place."""
    examples: Mapping[str, ExampleEstimate]
    discounted: bool = False
    """Whether discounts of the policy are taken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The interface of one module."""

    name: str
    """Registry name, with hyphens: ``sqs-queue``."""
    provider: str
    """The registry's system: ``aws``."""
    resource_type: str | None = None
    """The primary resource's type; None for a module of several."""
    description: str = ""
    required_version: str
    providers: Mapping[str, Provider]
    taggable: bool
    tag_argument: str | None = None
    """The argument of the resource type that carries cost tags (``tags``, ``labels``, ...)."""
    tag_input: str | None = None
    """The module's input of further tags: ``tags`` or ``labels``."""
    scope: str | None = None
    """The tag key that the budget counts by."""
    required_tags: tuple[str, ...] = ()
    billing_service: str | None = None
    billing_service_id: str | None = None
    pricing_units: tuple[str, ...] = ()
    signals: Mapping[str, ModuleSignal] = field(default_factory=dict)
    companions: tuple[str, ...] = ()
    """Resource types that the module creates beside the primary one."""
    left_out: tuple[str, ...] = ()
    """Arguments and nested blocks of the resource type that the module does not offer."""
    estimates: Estimates | None = None
    """None where nobody has estimated the examples."""
    policy_hash: str
    """`Policy.hash` of the policy that it was made with."""
    generator_version: str
