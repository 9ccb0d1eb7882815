"""A resource as rules see it, wherever it was read from: what it is, what its arguments hold, which tags it ends up with."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.evaluation.maps import as_map
from fac_lint.evaluation.values import Map, Value, anything, unknown
from fac_lint.facts.billing import is_budget
from fac_lint.facts.tag_support import own_tags, takes_tags, why_unknown
from fac_lint.views.tags import tags_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_lint.evaluation.node import Occurrence, Place, Written
    from fac_lint.evaluation.summaries import ResourceSummary
    from fac_lint.facts.tag_support import OwnTags
    from fac_lint.views.tags import Tags


@dataclass(frozen=True, eq=False)
class ResourceView:
    """One resource, or one instance of it."""

    summary: ResourceSummary

    @property
    def type(self) -> str:
        """The resource type."""
        return self.summary.type

    @property
    def cloud(self) -> str:
        """The cloud that bills it, as the policy spells clouds; empty where none is known."""
        return self.summary.provider.cloud

    @cached_property
    def own_type(self) -> str:
        """The type of its cloud's own provider that it is the same as; its own type where it is of that, and where nobody knows."""
        kind = self.argument(self.summary.provider.kind).constant if self.summary.provider.kind else None
        return (self.summary.provider.type_of(kind) if isinstance(kind, str) else "") or self.type

    @property
    def is_of_unknown_kind(self) -> bool:
        """Whether its provider makes things of many kinds, and nothing is known of this one."""
        return bool(self.summary.provider.kind) and self.own_type == self.type

    def of_unknown_kind(self, reason: str) -> Value:
        """Return a value of which nobody knows anything, as nobody knows what the resource is: the caller's where the caller says that."""
        flow = self.argument(self.summary.provider.kind).flows
        return anything(inputs=flow.inputs) if flow.inputs and not flow.reasons else unknown(reason)

    @property
    def is_budget(self) -> bool:
        """Whether it is a budget of its cloud."""
        return is_budget(self.type, self.summary.provider)

    @property
    def undetermined(self) -> str:
        """Why nothing can be said of it; empty where something can."""
        return why_unknown(self.type, self.summary.provider)

    @cached_property
    def tag_support(self) -> OwnTags | None:
        """How the type takes tags; None where it takes none, and where nothing is known of it."""
        return own_tags(self.type, self.summary.provider)

    @cached_property
    def tags(self) -> Tags | None:
        """Its tags; None where it can carry none. Where that is not known, and it has none of its own, nobody knows what it lacks."""
        if self.tag_support is None:
            return None
        tags = tags_of(self.summary, self.tag_support)
        if not tags.own.is_surely_blank or self.tag_support.sure:
            return tags
        if self.own_type != self.type:
            return tags if takes_tags(self.own_type, self.cloud) else None
        doubt = self.of_unknown_kind("whether its kind takes tags is not known")
        return replace(tags, own=doubt, effective=Value(Map(as_map(tags.effective).entries, doubt)))

    def argument(self, path: str) -> Value:
        """Return what is known of an argument, dotted where it stands in nested blocks."""
        return self.summary.node.argument(path)

    def each(self, path: str) -> Iterator[Occurrence]:
        """Yield the nested blocks at a dotted path."""
        return self.summary.node.each(path)

    def place(self, path: str = "") -> Place:
        """Return where an argument stands, or the block where there is none."""
        return (self.summary.node.place(path) if path else None) or self.summary.place

    def written(self, path: str) -> Written | None:
        """Return where a top-level argument stands."""
        return self.summary.node.written(path)


def view_of(summary: ResourceSummary) -> ResourceView:
    """Return the view of a resource, the same each time: what it has worked out is kept."""
    found = summary.memo.get(ResourceView)
    if not isinstance(found, ResourceView):
        found = summary.memo[ResourceView] = ResourceView(summary)
    return found
