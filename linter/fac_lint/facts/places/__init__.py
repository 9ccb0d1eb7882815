"""Where resource types say something that a rule looks at: for each question, arguments by type; one YAML file per cloud."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.shared_facts import TYPE
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Mapping

UNITS = UnitFolder(__name__, "cloud with places", suffix=".yaml")
PATH = Text("an argument, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
PLACES = MapOf(TYPE, ListOf(PATH, least=1, unique=True))
QUESTIONS = {
    "alarm_actions": "Where an alarm says who hears of it: lists, or blocks of which one is enough.",
    "alert_channels": "What budgets can send alerts to, and the attribute by which they name it.",
    "autoscaled": "What lets a pool of Kubernetes nodes grow and shrink: a flag, or a block.",
    "budget_amounts": "Where budgets say their amount.",
    "budget_emails": "Where the notifications of budgets say which addresses of mail hear of them.",
    "budget_periods": "Where budgets say when they begin and end.",
    "kept_for_ever": "Arguments among those of log_retention that keep logs for ever where they are 0 or not written.",
    "licences": "Arguments of Azure that say who pays the licence of Windows or SQL Server; where none is written, it is paid.",
    "log_retention": "Arguments that say for how many days logs are kept.",
    "machine_counts": "Arguments that say how many machines there are at first or at least.",
    "reservable": "Arguments of what a commitment for a term can pay, so that fees and no use are billed (from memory, 2026-11-29).",
    "unique_names": "Budgets and alarms of which a cloud keeps one by each name: the argument with it, then what says where it counts.",
    "volume_types": "Arguments that hold the type of an EBS volume that the customer pays by the gigabyte.",
}
_CLOUD: Record[Mapping[str, Mapping[str, tuple[str, ...]]]] = Record(
    "arguments by type, by question", dict, {name: Field(PLACES, told) for name, told in QUESTIONS.items()}
)


@lru_cache(maxsize=8)
def of_cloud(cloud: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the arguments of each type by question; nothing of a cloud that has no file."""
    return read_as(UNITS.path(cloud), _CLOUD) if UNITS.find(cloud) else {}


def places(question: str, resource_type: str) -> tuple[str, ...]:
    """Return the arguments of a type that answer a question; none for a type of which its cloud's file says nothing."""
    return of_cloud(resource_type.partition("_")[0]).get(question, {}).get(resource_type, ())
