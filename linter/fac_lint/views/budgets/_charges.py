"""What a budget's filter lets through by the kind of a charge, or by the region that it comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_core.sentence import some_of
from fac_lint.answer import Answer, undecided
from fac_lint.facts.places import places
from fac_lint.views.arguments import YES, no
from fac_lint.views.budgets._scope import OtherScope, unknown

if TYPE_CHECKING:
    from fac_lint.evaluation.values import Value
    from fac_lint.views.budgets._scope import Scope
    from fac_lint.views.resources import ResourceView

_USAGE = frozenset({"usage", "discountedusage", "savingsplancoveredusage"})
"""Kinds of charges for what resources do, by AWS and by Azure (from memory, 2026-11-29)."""
_CODE = re.compile(r"[a-z]{2}(?:-[a-z]+)+-\d")
"""How AWS writes a region."""
_OWN_REGION = "data.aws_region."


@dataclass(frozen=True)
class NoUsage:
    """Charges of some kinds, and none for what a resource does."""

    kinds: tuple[str, ...]

    def holds(self, resource: ResourceView) -> Answer:
        """No resource's cost gets through."""
        del resource
        return no(f"counts charges of the kind {some_of(self.kinds)} alone")


@dataclass(frozen=True)
class RegionScope:
    """Cost of what stands in some regions; ``argument`` says of a resource where it stands.

    ``more`` is a region that is not known beforehand. Names of a region differ between a bill and a resource, so that another name is
    no other region for sure, unless both are the codes of AWS.
    """

    regions: tuple[str, ...]
    more: Value | None
    argument: str

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource surely stands in one of them."""
        where = resource.argument(self.argument)
        if where.constant is not None and _spelt(str(where.constant)) in map(_spelt, self.regions):
            return YES
        if self.more is not None:
            return YES if self._is_own(where, self.more) else undecided(self.more)
        if where.constant is not None and all(map(_CODE.fullmatch, (str(where.constant), *self.regions))):
            return no(f"counts what is in {some_of(self.regions)}")
        return unknown(f"whether it stands in {some_of(self.regions)} is not known")

    def _is_own(self, where: Value, more: Value) -> bool:
        """Whether a region is where a resource stands: made of the same things, or that of the provider where it says nothing else."""
        if where.is_surely_blank:
            return bool(more.flows.reasons) and all(reason.startswith(_OWN_REGION) for reason in more.flows.reasons)
        return where.flows == more.flows and bool(more.flows.inputs or more.flows.reasons)


@dataclass(frozen=True)
class FeesLeftOut:
    """All cost but some fees, with which use that was reserved is paid; ``doubt`` is who decides whether they are left out."""

    fees: tuple[str, ...]
    doubt: Answer

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource's cost gets through, were it reserved as well."""
        if not places("reservable", resource.type):
            return YES
        left_out = self.doubt.verdict is Verdict.VIOLATED
        return unknown(f"whether {some_of(self.fees)} pay for it, which the budget leaves out, is not known") if left_out else self.doubt


def by_charge(kinds: tuple[str, ...], more: Value | None) -> Scope | None:
    """Return the condition on kinds of charges; None where those for what resources do get through."""
    if any(_spelt(kind) in _USAGE for kind in kinds):
        return None
    return OtherScope("", more) if more is not None else NoUsage(kinds)


def leaves_usage_out(kinds: tuple[str, ...], more: Value | None) -> bool:
    """Whether charges for what resources do may be among some that are left out."""
    return more is not None or any(_spelt(kind) in _USAGE for kind in kinds)


def _spelt(name: str) -> str:
    return name.replace(" ", "").casefold()
