"""Nimbus Watch: what its metrics and alarms take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from fac_core.document.scalars import Choice, Text, Whole
from fac_core.document.shape import Field, Record
from fac_core.limits import number
from fac_core.resource_types.clouds._cloud_facts import PUBLISHED, CloudFacts, billed_elsewhere
from fac_core.resource_types.signal_model import Metric, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class NimbusMetric(Metric):
    """A metric of Nimbus Watch; ``hours`` is what one value speaks of."""

    totals: ClassVar[frozenset[str]] = frozenset({"total"})

    board: str
    by: str
    hours: int

    @property
    def place(self) -> str:
        """Return the board."""
        return self.board

    @property
    def taken_as(self) -> str:
        """Return the cloud's word for how points become one."""
        return self.by

    @property
    def seconds(self) -> int:
        """Return the hours in seconds."""
        return self.hours * 3600

    def refused(self, evaluation_periods: int) -> str:
        """Return that an alarm looks back so many hours at most."""
        del evaluation_periods
        most = number("nimbus", "nimbus_alarm", "hours_max")
        return "" if self.hours <= most else f"Nimbus Watch looks back {most} hours at most"


@dataclass(frozen=True, slots=True, kw_only=True)
class NimbusSignal(Signal):
    """A signal with how urgent its alarm is."""

    urgency: str = "low"


class Nimbus(CloudFacts):
    """Nimbus as facts of its resource types see it."""

    metric: ClassVar[Record[Metric]] = Record(
        "a metric with board, name, by and hours",
        NimbusMetric,
        {
            "board": Field(Text("a board"), "Board.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            **PUBLISHED,
            "by": Field(Choice(("mean", "total")), "How points become one.", required=True),
            "hours": Field(Whole("a number of hours", low=1), "Hours.", required=True),
        },
    )
    comparisons: ClassVar[Mapping[str, str]] = {"above": ">", "below": "<"}
    above: ClassVar[str] = "above"
    below: ClassVar[str] = "below"
    signal: ClassVar[type[Signal]] = NimbusSignal
    signal_fields: ClassVar[Mapping[str, Field]] = {"urgency": Field(Choice(("low", "high")), "How urgent the alarm is.")}
    type_fields: ClassVar[Mapping[str, Field]] = billed_elsewhere()


CLOUD = Nimbus()
