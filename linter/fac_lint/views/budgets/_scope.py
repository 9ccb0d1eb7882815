"""What a budget's filter lets through, and whether any of its alerts is about forecast spend."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Protocol

from fac_core.clouds import cloud
from fac_core.dataclass import dataclass
from fac_core.finding import Verdict
from fac_core.resource_types import for_type
from fac_core.sentence import some_of
from fac_lint.answer import Answer, best_of, key_answer, undecided, worst_of
from fac_lint.evaluation import maps
from fac_lint.evaluation.mentions import of_type
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Map, Presence, Sequence, Value
from fac_lint.views.arguments import YES, if_made, judged, no
from fac_lint.views.free_of_charge import billed_apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.evaluation.node import Occurrence
    from fac_lint.views.resources import ResourceView
    from fac_lint.views.tags import Tags


_ID = re.compile(r"(?!data\.)([^ ]+)\.id is known after apply$")


class Scope(Protocol):
    """One condition of a filter."""

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource's cost gets through."""


@dataclass(frozen=True)
class TagScope:
    """Cost of what carries one of some values under a key; ``pairs`` are keys with a value each.

    ``more`` is a value that is not known beforehand, under the key ``of`` or one that is not known either. A tag that is made of the
    same things as such a value is taken to be equal to it.
    """

    pairs: tuple[tuple[str, str], ...]
    more: Value | None = None
    of: str = ""

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource carries one of the tags; what is billed apart from it gets them from elsewhere, or not at all."""
        apart = billed_apart(resource)
        if apart:
            return unknown(f"whether a tag that is counted is on {apart}, billed apart from {resource.summary.address}, is not known")
        if resource.tags is None:
            return no(f"counts what is tagged {self._words}, and {resource.type} takes no tags")
        if self.more is not None and self.of and not self.pairs and _surely_lacks(resource, self.of):
            return no(f"counts what is tagged {self.of}")
        answers = [_carries(resource, key, value) for key, value in self.pairs]
        if any(answer.verdict is Verdict.COMPLIANT for answer in answers) or self._made_alike(resource.tags):
            return YES
        doubtful = [answer for answer in answers if answer.verdict is not Verdict.VIOLATED]
        if doubtful:
            return doubtful[0]
        return undecided(self.more) if self.more is not None else no(f"counts what is tagged {self._words}")

    def values_of(self, key: str) -> frozenset[str] | None:
        """Return the values under a key, where it asks for nothing else and all of them are known."""
        if self.more is not None or not self.pairs or any(name != key for name, _ in self.pairs):
            return None
        return frozenset(value for _, value in self.pairs)

    def _made_alike(self, tags: Tags) -> bool:
        entries = maps.as_map(tags.effective).entries
        made = self.more.flows if self.more is not None else None
        if made is None or not (made.inputs or made.reasons):
            return False  # what is made of nothing never comes to be
        found = (entry.value.flows for key, entry in entries.items() if self.of in ("", key) and entry.value.constant is None)
        return any(flows.reasons == made.reasons and flows.inputs >= made.inputs for flows in found)

    @property
    def _words(self) -> str:
        return some_of([f"{key} = {value}" if value else key for key, value in self.pairs])


@dataclass(frozen=True)
class ServiceScope:
    """Cost of some services; ``more`` is one that is not known beforehand."""

    services: tuple[str, ...]
    more: Value | None = None

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource's type is billed by one of them, as far as its facts say."""
        facts = for_type(resource.type)
        if facts is None or not facts.billing_service_confirmed:
            return unknown(f"which service bills {resource.type} is not known")
        known = {facts.billing_service, facts.billing_service_id}
        if known & set(self.services):
            return YES
        return undecided(self.more) if self.more is not None else no(f"counts {some_of(self.services)}")


@dataclass(frozen=True)
class HomeScope:
    """Cost of what stands in a resource group or project; what cannot be compared with it is taken to stand there.

    ``argument`` says of a resource where it stands. Of the budget's own home ``names`` are the names in small letters, ``blocks`` the
    addresses, as far as they are known.
    """

    budget: ResourceView
    home: str
    argument: str
    names: frozenset[str] = NOTHING
    blocks: frozenset[str] = NOTHING

    def holds(self, resource: ResourceView) -> Answer:
        """Whether a resource surely stands elsewhere."""
        name = resource.argument(self.argument).constant
        if self.names and name is not None and not str(name).isdigit() and str(name).casefold() not in self.names:
            return no(f"counts what is in {some_of(sorted(self.names))}")
        theirs = of_type(resource.summary.mentions.of(self.argument), self.home)
        beside = self.budget.summary.neighbours is resource.summary.neighbours
        elsewhere = beside and len(self.blocks) == len(theirs) == 1 and self.blocks != theirs
        return no(f"counts what is in {min(self.blocks)}") if elsewhere else YES


@dataclass(frozen=True)
class IdScope:
    """Cost of resources by their ids, which ``value`` lists."""

    budget: ResourceView
    value: Value

    def holds(self, resource: ResourceView) -> Answer:
        """Whether the resource is one of those that are named; what stands inside of one may be billed with it, what is apart is not."""
        named, beside = self._named(), self.budget.summary.neighbours is resource.summary.neighbours
        if not beside or not named:
            return undecided(self.value)
        if resource.summary.identity in named:
            apart = billed_apart(resource)
            return no("counts the resource alone") if apart else YES
        inside = sorted(named & resource.summary.mentions.of())
        return unknown(f"whether it is billed with {inside[0]} is not known") if inside else no(f"counts what {min(named)} costs")

    def _named(self) -> frozenset[str]:
        """Return the resources whose ids these are, where they are nothing else; called modules stand before them in a plan."""
        reasons = self.value.flows.reasons
        ids = [_ID.match(reason) for reason in reasons]
        if self.value.flows.inputs or not all(ids):
            return NOTHING
        blocks = frozenset(one[1] for one in ids if one)
        return blocks & self.budget.summary.mentions.of() or frozenset(
            one for one in self.budget.summary.mentions.of() if any(one.endswith(f".{block}") for block in blocks)
        )


@dataclass(frozen=True)
class OtherScope:
    """A condition that says nothing that could be compared with a resource."""

    reason: str
    value: Value | None = None

    def holds(self, resource: ResourceView) -> Answer:
        """Nobody can tell."""
        del resource
        return undecided(self.value) if self.value is not None else unknown(self.reason)


def _carries(resource: ResourceView, key: str, value: str) -> Answer:
    known = cloud(resource.cloud)
    tags = maps.as_map(resource.tags.effective) if resource.tags is not None else Map({})
    spelt = next((one for one in tags.entries if one.casefold() == key.casefold()), key) if known.folds_case else key
    entry = tags.entry(spelt)
    if entry.presence is Presence.ABSENT:
        return no("")
    if entry.presence is Presence.PRESENT and entry.value.constant is not None:
        return YES if str(entry.value.constant) == value else no("")
    return undecided(entry.value)


def _surely_lacks(resource: ResourceView, key: str) -> bool:
    """Whether a resource has no tag of a name, whatever its value."""
    tags = resource.tags.effective if resource.tags is not None else Value(Map({}))
    return key_answer(tags, key, folds_case=cloud(resource.cloud).folds_case).verdict is Verdict.VIOLATED


def unknown(reason: str) -> Answer:
    """Return that something cannot be told, and why."""
    return Answer(Verdict.UNKNOWN, Flow(NOTHING, frozenset({reason})))


def positive(amount: Value) -> Answer:
    """Say whether an amount is above zero; one that is not known is, unless there may be none: no cloud takes another."""
    if amount.is_surely_blank:
        return no("has no amount")
    if amount.constant is None:
        return undecided(amount) if amount.blank else YES
    try:
        return YES if Decimal(str(amount.constant)) > 0 else no(f"has an amount of {amount.constant}")
    except InvalidOperation:
        return no(f"has an amount of {amount.constant!r}, which is no number")


def forecasts(blocks: list[Occurrence], argument: str, name: str, is_on: Callable[[Occurrence], Answer] = lambda _: YES) -> Answer | None:
    """Say whether one of some alerts that are on is about forecast spend; None without alerts."""
    if not blocks:
        return None
    about = [judged(block.node.argument(argument), lambda basis: str(basis).casefold() != name) for block in blocks]
    return best_of([if_made(block, worst_of([answer, is_on(block)])) for block, answer in zip(blocks, about, strict=True)])


def texts(value: Value) -> tuple[tuple[str, ...], Value | None]:
    """Return the texts that a list surely holds, and what else it may hold."""
    if not isinstance(value.shape, Sequence):
        return (), None if value.shape is Extreme.NONE else value
    if value.shape.items is None:
        return (), value.shape.any_item.controlled_by(value)
    known = tuple(str(item.constant) for item in value.shape.items if item.constant is not None)
    rest = next((item for item in value.shape.items if item.constant is None), None)
    return known, rest
