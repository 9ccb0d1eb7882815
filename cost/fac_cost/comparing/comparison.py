"""Two estimates, resource by resource."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_cost.estimating.results import NOTHING, Result, total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.estimating import ComponentEstimate, Estimate, Range, ResourceEstimate

ALL = frozenset({""})
"""Every line of a resource."""


class Action(StrEnum):
    """What is done to a resource, in Terraform's words."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    NOTHING = "no-op"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceChange:
    """A resource before and afterwards; None where it is not there."""

    address: str
    type: str
    action: Action
    before: ResourceEstimate | None
    after: ResourceEstimate | None
    tags: Mapping[str, str]

    @property
    def delta(self) -> Range:
        """By how much it rises, in USD a month; a line without a price on one side is in it on neither."""
        if not self.unpriced:
            return _monthly(self.after) - _monthly(self.before)
        open_ones = _without_price(self.before) | _without_price(self.after)
        return _known(self.after, open_ones) - _known(self.before, open_ones)

    @property
    def unpriced(self) -> bool:
        """Whether it has no price, or a part without one, before or afterwards."""
        return any(one is not None and one.result is Result.UNPRICED for one in (self.before, self.after))

    @property
    def reason(self) -> str:
        """Why it has no price."""
        return next((one.reason for one in (self.after, self.before) if one is not None and one.result is Result.UNPRICED), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a change costs."""

    before: Estimate
    after: Estimate
    resources: tuple[ResourceChange, ...]
    """Sorted by address."""

    @property
    def delta(self) -> Range:
        """By how much everything rises, in USD a month, of what has a price before and afterwards, or is not there."""
        return total(one.delta for one in self.resources)

    @property
    def how_sure(self) -> str:
        """Say before the difference what it leaves out: nothing, what can only add to it, or what may add to it or take from it."""
        unpriced = [one for one in self.resources if one.unpriced and one.action is not Action.NOTHING]
        if not unpriced and not self.incomplete:
            return ""
        only_more = not self.incomplete and all(one.action is Action.CREATE for one in unpriced)
        return "at least " if only_more else "without what has no price: "

    @property
    def changes(self) -> tuple[ResourceChange, ...]:
        """What is made, changed or removed, or costs otherwise, the largest difference first."""
        found = (one for one in self.resources if one.action is not Action.NOTHING or one.delta != NOTHING)
        return tuple(sorted(found, key=lambda one: (-abs(one.delta.expected), one.address)))

    @property
    def incomplete(self) -> str:
        """Why resources are missing; empty where none is."""
        return self.after.incomplete or self.before.incomplete

    @property
    def complete(self) -> bool:
        """Whether every resource is priced or free before and afterwards, and none is missing."""
        return self.before.complete and self.after.complete


def compare(
    before: Estimate, after: Estimate, actions: Mapping[str, Action] | None = None, tags: Mapping[str, Mapping[str, str]] | None = None
) -> Comparison:
    """Put two estimates side by side; what is done to a resource is taken from ``actions``, else from what is estimated."""
    old, new = ({one.address: one for one in estimate.resources} for estimate in (before, after))
    return Comparison(
        before=before,
        after=after,
        resources=tuple(
            ResourceChange(
                address=address,
                type=(new.get(address) or old[address]).type,
                action=(actions or {}).get(address) or _action(old.get(address), new.get(address)),
                before=old.get(address),
                after=new.get(address),
                tags=(tags or {}).get(address, {}),
            )
            for address in sorted(old.keys() | new.keys())
        ),
    )


def _action(before: ResourceEstimate | None, after: ResourceEstimate | None) -> Action:
    if before is None:
        return Action.CREATE
    if after is None:
        return Action.DELETE
    return Action.NOTHING if before == after else Action.UPDATE


def _without_price(estimate: ResourceEstimate | None) -> frozenset[str]:
    """Return the lines of which nobody knows what they cost; all of them where nothing is known of the resource."""
    if estimate is None or estimate.result is not Result.UNPRICED:
        return frozenset()
    return frozenset(_line(one) for one in estimate.components if one.monthly is None) or ALL


def _known(estimate: ResourceEstimate | None, open_ones: frozenset[str]) -> Range:
    if estimate is None or open_ones >= ALL:
        return NOTHING
    return total(one.monthly for one in estimate.components if _line(one) not in open_ones)


def _line(component: ComponentEstimate) -> str:
    """Return which line it is, whichever of several blocks it is of: where one is not known, no two are the same."""
    return component.name.partition("[")[0]


def _monthly(estimate: ResourceEstimate | None) -> Range:
    return NOTHING if estimate is None or estimate.monthly is None else estimate.monthly
