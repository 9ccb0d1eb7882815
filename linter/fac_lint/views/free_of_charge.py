"""Whether a resource is free of charge as it is used: some types are, but for an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.resource_types.billing import billed_if, is_free
from fac_lint.views.arguments import judged, there

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fac_lint.views.resources import ResourceView

_YES_OR_NO = {Verdict.COMPLIANT: True, Verdict.VIOLATED: False}


def free_of_charge(resource: ResourceView) -> bool | None:
    """Say whether nothing is billed for a resource itself; None where an argument decides that, and what it holds is not known."""
    if not resource.cloud:
        return False
    conditions = billed_if(resource.own_type)
    if conditions and resource.own_type != resource.type:
        return None  # another provider calls its arguments by other names
    return is_free(resource.own_type) or _as_used(resource, conditions)


def _as_used(resource: ResourceView, conditions: Mapping[str, Sequence[str]]) -> bool | None:
    found = {_is_billed(resource, path, values) for path, values in conditions.items()}
    if not found or True in found:
        return False
    return None if None in found else True


def _is_billed(resource: ResourceView, path: str, values: Sequence[str]) -> bool | None:
    """Say whether an argument or block holds one of some values, or is there at all where none is named."""
    if not values:
        return _YES_OR_NO.get(there(resource, path).verdict)
    held_other = _YES_OR_NO.get(judged(resource.argument(path), lambda one: one is not None and str(one) in values).verdict)
    return None if held_other is None else not held_other
