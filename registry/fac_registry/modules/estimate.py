"""What an example of a version costs a month, as `fac-cost` made it of the plan that its publisher sent."""

from __future__ import annotations

from decimal import Decimal

import msgspec

MOST_LINES = 50


class Monthly(msgspec.Struct, frozen=True):
    """USD a month for little, usual and much use, as decimal numbers."""

    low: str
    expected: str
    high: str


class Line(msgspec.Struct, frozen=True):
    """A resource: ``result`` is priced, free or unpriced, and ``reason`` says why something has no price."""

    address: str
    type: str
    result: str
    reason: str = ""
    monthly: Monthly | None = None


class Estimate(msgspec.Struct, frozen=True):
    """Counts and amounts as `fac-cost estimate --format json` has them (docs/reference/cost-estimate-1.schema.json).

    ``plan`` is the SHA-256 of the plan, which is not kept; ``book`` is that of the price book, ``prices_as_of`` its newest price's day.
    ``complete`` is false where something has no price or is missing, so that ``monthly`` is what is known at least; ``incomplete`` is why.
    """

    plan: str
    program: str
    currency: str
    monthly: Monthly
    complete: bool
    incomplete: str
    priced: int
    free: int
    unpriced: int
    book: str
    prices_as_of: str
    lines: tuple[Line, ...] = ()

    @property
    def expected(self) -> Decimal:
        """What is known of usual use."""
        return Decimal(self.monthly.expected)


class Difference(msgspec.Struct, frozen=True):
    """How much more an example costs than in version ``before``, in USD a month of usual use.

    ``certain`` is false where either estimate is incomplete: then it is one of what is known. ``other_prices`` says that both were not
    priced by the same book, so that some of it may be prices that changed.
    """

    before: str
    expected: str
    certain: bool
    other_prices: bool


def difference(before: str, old: Estimate, new: Estimate) -> Difference:
    """Return what changes from the estimate of version ``before``."""
    return Difference(before, str(new.expected - old.expected), old.complete and new.complete, old.book != new.book)
