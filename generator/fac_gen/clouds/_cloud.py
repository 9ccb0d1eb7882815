"""What a cloud answers when a module is made; every file beside this one fulfils it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types import BilledElsewhere, Signal
    from fac_core.schema.model import Attribute


@dataclass(frozen=True, slots=True)
class Subject:
    """A resource type as far as it is decided when its budget is."""

    resource_type: str
    attributes: Mapping[str, Attribute]
    taggable: bool
    service: str | None
    """What a budget calls the type's service; None when that is not known for sure."""
    elsewhere: BilledElsewhere | None = None


@dataclass(frozen=True, slots=True)
class Counting:
    """How a budget counts: by what, in which resource type, and where it stands."""

    by: str
    budget_type: str
    scope_id: str | None = None
    """Azure alone: expression of the id of the resource group in which it stands."""
    project: str | None = None
    """Google alone: expression of the project."""


class Cloud(ABC):
    """A cloud as the generator sees it."""

    name: ClassVar[str]
    """Of its provider."""
    periods: ClassVar[tuple[str, ...]]
    """For which a budget can be."""
    alarm_type: ClassVar[str]
    """Resource type of an alarm."""
    own_alarm_fields: ClassVar[frozenset[str]]
    """What differs from alarm to alarm in nearly every module; the rest moves to the resource where all alarms agree."""

    @abstractmethod
    def counting(self, subject: Subject) -> Counting:
        """Return how the budget of a resource type counts."""

    @abstractmethod
    def metric_name(self, signal: Signal) -> str:
        """Return what the cloud calls the metric of a signal."""

    @abstractmethod
    def alarm_fields(self, signal: Signal, resource_type: str) -> dict[str, str]:
        """Return what the alarm of a signal says, as expressions by field."""

    def alarm_group(self, attributes: Mapping[str, Attribute]) -> str | None:
        """Return the expression of the group in which an alarm of the type must stand; None where it stands in none."""
        del attributes
        return None

    def reason_against_alarms(self, attributes: Mapping[str, Attribute]) -> str:
        """Return why no alarm of the type can be made, whatever its signals; empty when nothing stands against it."""
        del attributes
        return ""


def settable(attributes: Mapping[str, Attribute], name: str) -> bool:
    """Whether a string argument of that name exists."""
    return name in attributes and attributes[name].settable and attributes[name].type == "string"
