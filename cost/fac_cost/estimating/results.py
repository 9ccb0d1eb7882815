"""What an estimate says."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fac_cost.book import Price, PriceKey

HOURS = Decimal(730)
"""Hours of a month, as the clouds' own calculators and all estimators count them."""
LEVELS = ("low", "expected", "high")
"""How much a resource is used."""


class Result(StrEnum):
    """What is known of a resource's cost."""

    PRICED = "priced"
    FREE = "free"
    UNPRICED = "unpriced"
    """At least a part of it has no price: the reason says which and why."""


@dataclass(frozen=True, slots=True)
class Range:
    """An amount a month for little, usual and much use."""

    low: Decimal
    expected: Decimal
    high: Decimal

    @property
    def is_one(self) -> bool:
        """Whether it is one amount, whatever the use: most are, and what is made of them is worked out once."""
        return self.low is self.expected and self.expected is self.high

    def __add__(self, other: Range) -> Range:
        if self.is_one and other.is_one:
            both = self.low + other.low
            return Range(both, both, both)
        return Range(self.low + other.low, self.expected + other.expected, self.high + other.high)

    def __sub__(self, other: Range) -> Range:
        return Range(self.low - other.low, self.expected - other.expected, self.high - other.high)

    def map(self, function: Callable[[Decimal], Decimal]) -> Range:
        """Return what a function makes of each amount."""
        return Range(function(self.low), function(self.expected), function(self.high))


_NONE = Decimal(0)
NOTHING = Range(_NONE, _NONE, _NONE)


def total(amounts: Iterable[Range | None]) -> Range:
    """Add amounts up; None adds nothing."""
    found = NOTHING
    for amount in amounts:
        found = found if amount is None else found + amount
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentEstimate:
    """A line of a resource's bill. ``reason`` says why it has no amount, and is empty where it has one."""

    name: str
    unit: str
    quantity: Range | None = None
    price: Price | None = None
    monthly: Range | None = None
    """USD."""
    reason: str = ""
    wanted: PriceKey | None = None
    """The price that it takes to have an amount, where no book has it."""
    listed: Range | None = None
    """The same by list prices, where a contract has something to say of it."""
    contracted: Range | None = None
    """The same with the discount, and without the commitment."""
    terms: tuple[str, ...] = ()
    """The names of the discount and the commitment."""
    shared: bool = False
    """Whether tiers, and what is free, were applied to it together with what other resources of the account use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceEstimate:
    """What a resource costs a month; ``monthly`` adds up what has a price, and is None where nothing has.

    It is what is paid: by list prices, less what a contract takes off.
    """

    address: str
    type: str
    region: str
    result: Result
    reason: str = ""
    monthly: Range | None = None
    components: tuple[ComponentEstimate, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What all resources of a plan or state cost a month."""

    resources: tuple[ResourceEstimate, ...]
    """Sorted by address."""
    book_as_of: str
    book_sha256: str
    incomplete: str = ""
    """Why resources are missing, such as a plan that failed; empty where none is."""

    contract_sha256: str = ""
    """The sum of the file of one's own prices and discounts; empty where none was given."""

    @property
    def monthly(self) -> Range:
        """The sum of what has a price, in USD, as it is paid."""
        return total(resource.monthly for resource in self.resources)

    @property
    def listed(self) -> Range:
        """The same without discounts and commitments."""
        return total(one.listed or one.monthly for resource in self.resources for one in resource.components)

    @property
    def contracted(self) -> Range:
        """The same with discounts, and without commitments."""
        return total(one.contracted or one.monthly for resource in self.resources for one in resource.components)

    def counted(self, result: Result) -> int:
        """How many resources have a result."""
        return sum(resource.result is result for resource in self.resources)

    @property
    def complete(self) -> bool:
        """Whether every resource is priced or free, and none is missing."""
        return not self.incomplete and not self.counted(Result.UNPRICED)
