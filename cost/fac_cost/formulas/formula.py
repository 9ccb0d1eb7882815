"""What a price formula says."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from fac_cost.arithmetic import Expression, Template, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """Where a component's price stands in the book."""

    service: Template
    product: Template
    sku: Template
    attributes: Mapping[str, Template] = field(default_factory=dict)
    region: Template | None = None
    """The region's file; that of the resource unless said otherwise."""
    purchase: Template | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A line of a resource's bill: so much a month of something that has a price."""

    unit: str
    """The book's unit of the price."""
    quantity: Expression
    """How many of the unit a month."""
    price: Priced
    when: Expression | None = None
    """Whether the resource has it at all; it does unless said otherwise."""
    each: str = ""
    """The path of a block that may stand several times: the component is there once for each, which is called ``each``."""
    shared: bool = False
    """Whether the price's tiers count what all resources of the account use together."""
    no_price: str = ""
    """Why no example can show it: no source of the book has its price, so that a resource that has it is unpriced, and says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What only the use of a resource decides, in amounts a month."""

    low: Decimal
    expected: Decimal
    high: Decimal
    unit: str
    why: str = ""
    """Why these amounts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Default:
    """What the provider or the cloud takes where an argument is not written."""

    value: Value
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """A resource that an argument refers to, such as the cluster of a node pool."""

    argument: tuple[str, ...]
    """Dotted, for one that stands in a block; several where one of them refers to it."""
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A resource whose bill was worked out by hand."""

    name: str
    region: str
    monthly: Decimal
    """USD."""
    work: str
    """The sum as it was worked out."""
    attributes: Mapping[str, Value] = field(default_factory=dict)
    usage: Mapping[str, Decimal] = field(default_factory=dict)
    parents: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    """The arguments of the resources that it refers to."""


@dataclass(frozen=True, kw_only=True)
class Formula:
    """What a resource type costs."""

    components: Mapping[str, Component]
    examples: tuple[Example, ...]
    usage: Mapping[str, Usage] = field(default_factory=dict)
    defaults: Mapping[str, Default] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    parents: Mapping[str, Parent] = field(default_factory=dict)
    """By the name under which expressions see their arguments; a resource without a region of its own is in the first one's."""
    let: Mapping[str, Expression] = field(default_factory=dict)
    """What several components need, by the name under which they use it: ``let.name``."""
    left_out: tuple[str, ...] = ()
    """What may be billed beside it and is not counted here."""

    @cached_property
    def reads(self) -> Mapping[str, frozenset[str]]:
        """The arguments that it reads of each parent."""
        texts: list[Expression | Template] = [*self.let.values()]
        for one in self.components.values():
            price = one.price
            texts += (one.quantity, price.service, price.product, price.sku, *price.attributes.values())
            texts += (text for text in (one.when, price.region, price.purchase) if text is not None)
        names = {name for text in texts for name in text.names} | {one.each for one in self.components.values()}
        return {parent: frozenset(name.split(".")[1] for name in names if name.startswith(f"{parent}.")) for parent in self.parents}

    @cached_property
    def usual(self) -> Mapping[str, Mapping[str, Decimal]]:
        """Its use where nobody says otherwise, by level: the same for most resources of a plan."""
        return {level: {name: getattr(use, level) for name, use in self.usage.items()} for level in ("low", "expected", "high")}
