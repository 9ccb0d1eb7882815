"""What costs money in a module, and what is so of each: values that can be kept and sent, from which shares are counted."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from fac_core.policy import Policy


class State(StrEnum):
    """What is so of a resource: proven, up to the caller, not so, not known, or left out on purpose."""

    COVERED = "covered"
    DELEGATED = "delegated"
    MISSING = "missing"
    UNKNOWN = "unknown"
    EXEMPT = "exempt"


class Holder(StrEnum):
    """What is known of the tag by which resources are counted."""

    KNOWN = "known"
    CALLER = "caller"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    TAKES_NONE = "takes_none"


RULES = {"tagged": "missing-cost-tags", "budgeted": "missing-budget", "alarmed": "missing-cost-alarm"}
"""What is counted, and the rule whose judgement it is."""

SELECTED = (*RULES.values(), "undetermined", "unreadable", "syntax-error")
"""The rules that must run for it."""


def asked_by(policy: Policy) -> tuple[str, ...]:
    """Return what a policy asks of resources."""
    asks = {"tagged": bool(policy.tags.required), "budgeted": policy.budgets.required, "alarmed": bool(policy.alarms.required)}
    return tuple(what for what in RULES if asks[what])


@dataclass(frozen=True, slots=True)
class Said:
    """What is so of a resource, and why; an exemption by its name."""

    state: State
    why: str = ""
    elsewhere: bool = False
    """Whether the module that is called first says it of itself: nothing better may be said here."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A resource that costs money or may, or a call that cannot be looked into (it has no ``type``)."""

    address: str
    """As the module sees it that it is counted in, with keys."""
    block: str
    """The same without keys."""
    type: str
    file: str
    line: int
    folder: str
    """Of the module that it is written in."""
    called: str
    """The folder of the module that is called first; empty for what the module itself makes."""
    owner: str
    holder: Holder
    said: dict[str, Said] = field(default_factory=dict)
    """What is so, by what is counted; what nobody asks of it is not there."""

    @property
    def inner(self) -> str:
        """Its address without keys as the module sees it that is called first."""
        return self.block.split(".", 2)[2] if self.called else self.block

    def and_read_as(self, other: Counted) -> Counted:
        """Return the same with the worse of what is so of it in two readings."""
        said = {
            what: min((one for one in (self.said.get(what), other.said.get(what)) if one), key=_badness)
            for what in RULES
            if what in self.said or what in other.said
        }
        alike = (self.owner, self.holder) == (other.owner, other.holder)
        return replace(self, said=said, owner=self.owner if alike else "", holder=self.holder if alike else Holder.UNKNOWN)


def _badness(said: Said) -> int:
    return _WORST.index(said.state)


_WORST = (State.MISSING, State.UNKNOWN, State.DELEGATED, State.EXEMPT, State.COVERED)


@dataclass(frozen=True, slots=True)
class Count:
    """What a module makes that costs money, and which of its files nobody knows all of, and why."""

    resources: tuple[Counted, ...]
    gaps: tuple[tuple[str, str], ...]

    def and_read_as(self, other: Count) -> Count:
        """Return what is so however the module is read: of each resource the worse, and what is made in one reading alone."""
        theirs = {one.address: one for one in other.resources}
        own = {one.address for one in self.resources}
        both = (one.and_read_as(theirs[one.address]) if one.address in theirs else one for one in self.resources)
        alone = (one for one in other.resources if one.address not in own)
        return Count((*both, *alone), tuple(dict.fromkeys((*self.gaps, *other.gaps))))


@dataclass(frozen=True, slots=True)
class ModuleCount:
    """What is counted in the module of a folder; ``example``: it shows or tests another one."""

    folder: str
    example: bool
    count: Count
