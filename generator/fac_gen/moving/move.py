"""Decide how a resource moves from somebody else's module to ours: places, inputs, and what cannot be carried over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core import resource_types
from fac_core.errors import UserError
from fac_core.hcl.write import index
from fac_core.shared_facts.import_ids import import_ids
from fac_gen.evaluation.expressions import evaluated
from fac_gen.evaluation.values import FailsError, NotKnownError, text
from fac_gen.moving.judged import Judge
from fac_gen.moving.old_module import MODULE, old_resources
from fac_gen.moving.places import Places, facts_scope
from fac_gen.moving.settled import Settler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.hcl.literal import Value
    from fac_core.resource_types.companion_model import Companion
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.moving.judged import Difference
    from fac_gen.moving.old_module import Held
    from fac_gen.moving.places import Place


@dataclass(frozen=True, slots=True)
class Made:
    """A resource that our module plans and that is not there; one that the cloud has anyway is imported by its id."""

    address: str
    why: str
    import_id: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A rule of ours that what is there does not keep."""

    message: str


@dataclass(frozen=True, slots=True)
class Moving:
    """How a resource moves; addresses of ours are within the module."""

    blueprint: Blueprint
    old: str
    new: str
    places: tuple[Place, ...]
    left: tuple[Held, ...]
    """Resources of the old module that have no place in ours."""
    inputs: dict[str, Value]
    made: tuple[Made, ...]
    differences: tuple[Difference, ...]
    unknown: tuple[str, ...]
    """Arguments of which only a plan tells."""
    refused: tuple[Refused, ...]
    secret: tuple[str, ...]
    """Arguments that hold secrets, which are not written down."""
    ids: dict[str, str]
    """By address of ours: the id by which the resource is imported; empty where no id is known."""

    @property
    def lost(self) -> tuple[Difference, ...]:
        """What a plan changes, unless somebody says more."""
        return tuple(one for one in self.differences if not one.kept)


def move(m: Blueprint, state: Path, old: str, new: str, *, resource: str | None = None) -> Moving:
    """Decide how what a module made moves to ours; raise `UserError` where the state does not hold it, or does not say what it is about."""
    for option, address in (("--from", old), ("--to", new)):
        if not MODULE.fullmatch(address):
            raise UserError(f"{option} takes the address of a module call, not {address!r}", hint="Such as module.orders.")
    if "." in new.removeprefix("module.") or "[" in new:
        raise UserError(
            f"{new} is no call of the root without count and for_each", hint="Move to one such call; put several together later."
        )
    held = old_resources(state, old)
    facts = resource_types.for_type(m.resource_type)
    curated = tuple(facts.companions.values()) if facts else ()
    places = Places(m, curated).of(held, resource)
    settler = Settler(m, places)
    inputs = settler.settle(curated)
    stay = [one for one in places if settler.scope_of(one) is not None]
    judge = Judge(m, settler)
    found = [one for place in stay for one in judge.differences(place)]
    taken = {one.held.address for one in stay}
    secret = sorted(f"{one.address}.{name}" for one in stay for name in one.held.secret if name in {x.name for x in one.said.use.arguments})
    return Moving(
        blueprint=m,
        old=old,
        new=new,
        places=tuple(stay),
        left=tuple(one for one in held if one.address not in taken),
        inputs=inputs,
        made=tuple(_made(settler, places, curated)),
        differences=tuple(found),
        unknown=tuple(judge.unknown),
        refused=tuple(_refused(m, settler)),
        secret=tuple(secret),
        ids={one.address: _import_id(one.held) for one in stay},
    )


def _made(settler: Settler, places: list[Place], curated: tuple[Companion, ...]) -> Iterator[Made]:
    """Yield what our module plans beyond what is there, the guardrails apart."""
    planned = settler.planned()
    known = {one.address: one for one in curated}
    there = facts_scope([(one.said.name, one.held) for one in places])
    for said in planned.resources[1:]:
        companion = known.get(said.address)
        try:
            keys = [key for key in planned.instances(said) if (said.address, key) not in settler.there]
        except (FailsError, NotKnownError):
            yield Made(said.address, "whether it is planned, only a plan tells")
            continue
        for key in keys:
            address = f"{said.address}{index(key if said.for_each else int(key))}"
            yield Made(address, companion.why if companion else "", _anyway(companion, there))


def _anyway(companion: Companion | None, there: dict[str, Value]) -> str:
    if companion is None or not companion.import_id:
        return ""
    try:
        return text(evaluated(companion.import_id, there))
    except (FailsError, NotKnownError):
        return ""


def _import_id(held: Held) -> str:
    expression = import_ids().get(held.type, "id")
    try:
        return text(evaluated(expression, dict(held.values)))
    except (FailsError, NotKnownError):
        return ""


def _refused(m: Blueprint, settler: Settler) -> Iterator[Refused]:
    broken = {*settler.broken()}
    rules = [(one.condition, one.message) for one in m.preconditions]
    rules += [(rule.condition, rule.message) for one in m.inputs for rule in one.validations]
    yield from (Refused(message) for condition, message in rules if condition in broken)
    yield from (Refused(f"{name} does not take what is there") for name in sorted(settler.refused))
