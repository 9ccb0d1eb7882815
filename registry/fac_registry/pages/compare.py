"""What changes from one version to another for those who call the module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fac_registry.modules.description import Cost, Description, Requirement, Resource, Variable

T = TypeVar("T")
Told: TypeAlias = "dict[str, dict[str, str]]"
"""Things by name, and what is known of each by name."""
NOTHING = "none"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is ``added``, ``removed`` or ``changed``; ``breaks`` says that a call which was right may no longer be."""

    kind: str
    name: str
    details: tuple[tuple[str, str, str], ...] = ()
    """What of it changes, before (nothing where it was not there) and after."""
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Changes of one sort."""

    title: str
    changes: tuple[Change, ...]


def changes(before: Description, after: Description) -> tuple[Section, ...]:
    """Return what changes, by sort; nothing of sorts in which nothing does."""
    found = {
        "Inputs": _inputs({one.name: one for one in before.inputs}, {one.name: one for one in after.inputs}),
        "Outputs": _compared(_outputs(before), _outputs(after), removal_breaks=True),
        "Cost": _compared(_cost(before.cost), _cost(after.cost)),
        "Resources": _compared(*_if_known(before.resources, after.resources, _resources)),
        "Requirements": _compared(*_if_known(before.requirements, after.requirements, _requirements)),
        "Submodules": _compared({name: {} for name in before.submodules}, {name: {} for name in after.submodules}, removal_breaks=True),
    }
    sections = [Section(title, tuple(sorted(list_, key=_weight))) for title, each in found.items() if (list_ := list(each))]
    return tuple(sections)


def _weight(change: Change) -> tuple[bool, str]:
    return not change.breaks, change.name


def _inputs(before: Mapping[str, Variable], after: Mapping[str, Variable]) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if old is None and new is not None:
            yield Change("added", name, (("default", "", "required" if new.default is None else new.default),), breaks=new.default is None)
        elif new is None:
            yield Change("removed", name, breaks=True)
        elif old is not None and (details := tuple(_details(_input(old), _input(new)))):
            now_required = new.default is None and old.default is not None
            yield Change("changed", name, details, breaks=old.type != new.type or now_required)


def _input(one: Variable) -> dict[str, str]:
    default = "required" if one.default is None else one.default
    return {"type": one.type, "default": default, "description": one.description, "sensitive": _yes(one.sensitive)}


def _outputs(description: Description) -> Told:
    return {one.name: {"description": one.description, "sensitive": _yes(one.sensitive)} for one in description.outputs}


def _if_known(before: tuple[T, ...] | None, after: tuple[T, ...] | None, told: Callable[[tuple[T, ...]], Told]) -> tuple[Told, Told]:
    """Return nothing of both where one was published before such things were kept."""
    return (told(before), told(after)) if before is not None and after is not None else ({}, {})


def _resources(all_of: tuple[Resource, ...]) -> Told:
    return {one.address: {"made": "when asked for" if one.conditional else "always"} for one in all_of}


def _requirements(all_of: tuple[Requirement, ...]) -> Told:
    return {one.name: {"versions": one.constraint, "source": one.source} for one in all_of}


def _cost(cost: Cost | None) -> Told:
    if cost is None:
        return {}
    told = {"tags": ", ".join(cost.tags), "billed as": cost.billing_service, "priced by": ", ".join(cost.pricing_units)}
    signals = {f"signal {one.name}": {"metric": one.metric, "threshold": one.threshold or NOTHING} for one in cost.signals}
    return {**{name: {name: value} for name, value in told.items() if value}, **signals}


def _compared(before: Told, after: Told, *, removal_breaks: bool = False) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield Change("added", name)
        elif name not in after:
            yield Change("removed", name, breaks=removal_breaks)
        elif details := tuple(_details(before[name], after[name])):
            yield Change("changed", name, details)


def _details(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for name, old in before.items():
        if old != after.get(name, old):
            yield name, old or NOTHING, after[name] or NOTHING


def _yes(holds: bool) -> str:  # noqa: FBT001 - the value that is written
    return "yes" if holds else "no"
