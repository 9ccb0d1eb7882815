"""The shape of the JSON estimate, from which its published schema is made. Amounts are decimal strings, in USD a month."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class AmountsShape(TypedDict):
    """For little, usual and much use."""

    low: str
    expected: str
    high: str


class ComponentShape(TypedDict):
    """A line of a resource's bill; ``reason`` says why it has no amount."""

    name: str
    unit: str
    quantity: AmountsShape | None
    price: str | None
    """USD for the first unit that costs something."""
    monthly: AmountsShape | None
    """What is paid: by list prices, less discounts and commitments."""
    listed: NotRequired[AmountsShape]
    """The same by list prices, where a discount or a commitment takes something off."""
    contracted: NotRequired[AmountsShape]
    """The same with the discount, and without the commitment."""
    terms: NotRequired[list[str]]
    """The names of the discount and the commitment."""
    reason: str
    source: str | None
    as_of: str | None
    confidence: str | None


class ResourceShape(TypedDict):
    """A resource; ``monthly`` adds up what has a price and is null where nothing has."""

    address: str
    type: str
    region: str
    result: Literal["priced", "free", "unpriced"]
    reason: str
    monthly: AmountsShape | None
    components: list[ComponentShape]
    left_out: list[str]


class BookShape(TypedDict):
    """The price book: the day of its newest price, and the sum by which it is known."""

    as_of: str
    sha256: str


class ContractShape(TypedDict):
    """One's own prices and discounts: the sum of their file, and what everything costs without them."""

    sha256: str
    listed: AmountsShape
    contracted: AmountsShape


class SummaryShape(TypedDict):
    """What all resources come to; ``complete`` is false where something has no price, or is missing."""

    monthly: AmountsShape
    priced: int
    free: int
    unpriced: int
    complete: bool
    incomplete: str


class EstimateShape(TypedDict):
    """What resources cost a month, version 1."""

    version: Literal[1]
    currency: Literal["USD"]
    book: BookShape
    contract: NotRequired[ContractShape]
    """There where a file of own prices and discounts was given."""
    resources: list[ResourceShape]
    summary: SummaryShape
