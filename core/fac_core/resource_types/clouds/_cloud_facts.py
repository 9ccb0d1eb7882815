"""What a cloud answers when facts of its resource types are read; every file beside this one fulfils it."""

from __future__ import annotations

from abc import ABC
from typing import TYPE_CHECKING, Any, ClassVar

from fac_core.document.scalars import OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, Record
from fac_core.resource_types.fact_texts import EXPRESSION, SENTENCE
from fac_core.resource_types.facts_model import BilledElsewhere
from fac_core.resource_types.signal_model import Metric, MetricType, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

PUBLISHED: Mapping[str, Field] = {
    "type": Field(OneOf(MetricType), "Whether it says how things stand, or how much came since.", required=True),
    "sampled": Field(Whole("seconds between two data points", low=1, high=86400), "Seconds between two data points.", required=True),
}
"""What every metric says beside its name."""
METRIC_NAMES = ListOf(Text("a metric name"), least=1, unique=True)
_WHY = {"why": Field(SENTENCE, "What is billed where.", required=True)}
_GROUP = {"group": Field(EXPRESSION, "Id of the resource group that holds it; left out: it carries the tags of the resource.")}


class CloudFacts(ABC):
    """A cloud as facts of resource types see it."""

    metric: ClassVar[Record[Metric]]
    """Shape of a metric."""
    comparisons: ClassVar[Mapping[str, str]]
    """How a metric is compared with a threshold: signs by the cloud's words."""
    above: ClassVar[str]
    """That of spend and waste, unless a signal says another."""
    below: ClassVar[str]
    """That of idleness."""
    signal: ClassVar[type[Signal]] = Signal
    signal_fields: ClassVar[Mapping[str, Field]] = {}
    """What else a signal may say."""
    type_fields: ClassVar[Mapping[str, Field]] = {}
    """What else is said of a type: how its cost is told apart on the bill."""

    def left_out(self, resource_type: str, said: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return what holds of a signal that does not say it."""
        del resource_type, said
        return {}


def billed_elsewhere(*, groups: bool = False) -> Mapping[str, Field]:
    """Return the key of types whose cost is not billed under their own id; ``groups``: a resource group may hold what is billed."""
    shape = Record("a mapping with why", BilledElsewhere, {**_WHY, **(_GROUP if groups else {})})
    return {"billed_elsewhere": Field(shape, "Where what it makes is billed, when not under its own id.")}
