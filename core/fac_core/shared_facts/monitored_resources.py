"""By which labels Cloud Monitoring tells apart what has one name in two places or projects: ``monitored_resources.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, Record
from fac_core.shared_facts import SENTENCE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoredResources:
    """Kinds of monitored resources that are told apart by one label."""

    kinds: tuple[str, ...]
    source: str
    label: str = ""
    """Label that says where a thing stands; empty where there is none."""
    alone: tuple[str, ...] = ()
    """Labels with a value of one thing alone, wherever it stands."""
    why: str = ""
    project: str = ""
    """Label that holds the id of the project; empty where no label holds just that."""
    no_project: str = ""
    """Why none does."""

    def misses(self, labels: Collection[str]) -> str:
        """Return the label that a filter by ``labels`` must name, too, lest it adds up what has one name in two places; else nothing."""
        return "" if self.label in labels or any(one in labels for one in self.alone) else self.label


_KIND = Text("a monitored resource such as gcs_bucket or alloydb.googleapis.com/Cluster")
_ROWS = ListOf(
    Record(
        "a mapping with kinds and source",
        MonitoredResources,
        {
            "kinds": Field(ListOf(_KIND, least=1, unique=True), "Kinds of monitored resources.", required=True),
            "source": Field(Text("a source"), "Where that stands, and when it was seen.", required=True),
            "label": Field(WORD, "The label that says where a thing stands."),
            "alone": Field(ListOf(WORD, least=1, unique=True), "Labels with a value of one thing alone."),
            "why": Field(SENTENCE, "Why the place need not be said."),
            "project": Field(WORD, "The label that holds the id of the project."),
            "no_project": Field(SENTENCE, "Why no label does."),
        },
    )
)


@lru_cache(maxsize=1)
def monitored_resources() -> Mapping[str, MonitoredResources]:
    """Return what is known, by kind of monitored resource."""
    return {kind: row for row in table("monitored_resources", _ROWS) for kind in row.kinds}
