"""The shape of the JSON comparison, from which its published schema is made. Amounts are decimal strings, in USD a month."""

from __future__ import annotations

from typing import Literal, TypedDict

from fac_cost.formats._estimate_shape import AmountsShape, BookShape  # noqa: TC001 - the schema is made of what these are when it runs


class ChangeShape(TypedDict):
    """A resource before and afterwards: null where it is not there, or has no price."""

    address: str
    type: str
    action: Literal["create", "update", "delete", "no-op"]
    before: AmountsShape | None
    after: AmountsShape | None
    delta: AmountsShape
    unpriced: bool
    reason: str
    tags: dict[str, str]


class ComparisonSummaryShape(TypedDict):
    """What the change comes to; ``complete`` is false where something has no price, or is missing."""

    before: AmountsShape
    after: AmountsShape
    delta: AmountsShape
    changes: int
    unpriced: int
    complete: bool
    incomplete: str


class ComparisonShape(TypedDict):
    """What a change costs a month, version 1."""

    version: Literal[1]
    currency: Literal["USD"]
    book: BookShape
    resources: list[ChangeShape]
    summary: ComparisonSummaryShape
