"""Which resource of somebody else's module takes which place in ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl.write import index
from fac_core.sentence import all_of
from fac_gen.evaluation.expressions import evaluated, parsed
from fac_gen.evaluation.values import FailsError, NotKnownError, boolean
from fac_gen.moving.likeness import alike
from fac_gen.moving.references import calls_in, keys_of, names_in
from fac_gen.planned.resources import Planned, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.resource_types.companion_model import Companion
    from fac_gen.blueprint.module_blueprint import Blueprint
    from fac_gen.evaluation.expressions import Scope
    from fac_gen.moving.old_module import Held
    from fac_gen.parts import Argument
    from fac_gen.planned.resources import Written


@dataclass(frozen=True, slots=True)
class Place:
    """One instance of a resource of ours, and the one that is there and takes it."""

    said: Written
    key: str
    held: Held

    @property
    def address(self) -> str:
        """Its address within the module."""
        return f"{self.said.address}{index(self.key if self.said.for_each else int(self.key))}"


class Places:
    """Finds a place for each resource, one after the other: what one says tells the place of the next."""

    def __init__(self, m: Blueprint, curated: Iterable[Companion]) -> None:
        self.m, self.resources = m, written(m)
        self.curated = {one.address: one for one in curated}

    def of(self, held: Iterable[Held], chosen: str | None) -> list[Place]:
        """Return the places that are taken, the primary one first; raise `UserError` where nothing says which that is."""
        waiting = [one for one in held if not one.below]
        primary = self._primary([one for one in waiting if one.type == self.m.resource_type], chosen)
        found = [Place(self.resources[0], "0", primary)]
        waiting.remove(primary)
        while news := next(self._next(waiting, found), None):
            found.append(news)
            waiting.remove(news.held)
        return found

    def _primary(self, held: list[Held], chosen: str | None) -> Held:
        if chosen is not None:
            known = [one for one in held if chosen in {one.address, one.block, one.address[one.address.rindex(one.block) :]}]
        else:
            known = [one for one in held if not any(self._is_companion(one, other) for other in held if other is not one)]
        if len(known) == 1:
            return known[0]
        if not held:
            raise UserError(f"the module holds no {self.m.resource_type}", hint="Say the type of what it is about: fac-gen move TYPE ...")
        names = all_of(one.address for one in held)
        raise UserError(f"which {self.m.resource_type} is it about?", hint=f"There are {names}; say --resource ADDRESS.")

    def _is_companion(self, one: Held, primary: Held) -> bool:
        """Whether facts say of a resource that it is a companion of another one of the same type."""
        asked = (said for said in self.curated.values() if said.told_by and said.resource_type == self.m.resource_type)
        return any(self._told(said, primary, one) for said in asked)

    def _told(self, said: Companion, primary: Held, one: Held) -> bool:
        scope = facts_scope([("this", primary), (said.name, one)])
        try:
            return boolean(evaluated(said.told_by, scope))
        except (FailsError, NotKnownError):
            return False

    def _next(self, waiting: list[Held], found: list[Place]) -> Iterator[Place]:
        taken = {(one.said.address, one.key) for one in found}
        scope = Planned(self.m, {}, {(one.said.address, one.key): one.held.values for one in found}).scope
        for held in waiting:
            for said in self.resources[1:]:
                if said.resource_type != held.type:
                    continue
                curated = self.curated.get(said.address)
                if curated and curated.told_by and not self._told(curated, found[0].held, held):
                    continue
                keys = self._keys(said, held, scope)
                yield from (Place(said, key, held) for key in keys if (said.address, key) not in taken)

    def _keys(self, said: Written, held: Held, scope: Scope) -> list[str]:
        """Return the keys under which a resource may stand in a place, the likeliest first."""
        if not said.for_each:
            return ["0"] if self._fits(said, "0", held, scope) else []
        own = keys_of(said.for_each)
        named = [held.values[one.name] for one in said.use.arguments if one.value == "each.key" and held.values.get(one.name)]
        keys = own or [str(one) for one in (*named, held.key, held.values.get("name")) if isinstance(one, str | int)][:1]
        return [key for key in keys if self._fits(said, key, held, scope)]

    def _fits(self, said: Written, key: str, held: Held, scope: Scope) -> bool:
        """Whether all that the module itself says of a resource is so: to what it belongs, and what it is."""
        each: dict[str, Value] = {"key": key}
        inner = {**scope, "each": each}
        literal = ((block.name, one) for block in said.use.blocks if block.for_each is None for one in block.arguments)
        blocks = ((_first(held.values, name), one) for name, one in literal if not [*names_in(parsed(one.value))])
        return all(self._agrees(one, values, inner) for values, one in [*((held.values, one) for one in said.use.arguments), *blocks])

    def _agrees(self, one: Argument, there: Mapping[str, Value], scope: Scope) -> bool:
        """Whether an argument is as the module says; what callers say, and what may be changed in place, is not looked at."""
        asked = parsed(one.value)
        names = {*names_in(asked)}
        if names & {"var", "local"} or "each.value" in one.value or "jsonencode" in calls_in(asked) or (names and one.name == "name"):
            return True
        try:
            return alike(evaluated(one.value, scope), there.get(one.name))
        except FailsError:
            return True
        except NotKnownError:
            return False


def facts_scope(held: Iterable[tuple[str, Held]]) -> dict[str, Value]:
    """Return what facts speak of: resources by type and the name that they have in ours."""
    found: dict[str, Value] = {}
    for name, one in held:
        inner = found.setdefault(one.type, {})
        if isinstance(inner, dict):
            inner[name] = dict(one.values)
    return found


def _first(values: Mapping[str, Value], name: str) -> Mapping[str, Value]:
    inner = values.get(name)
    first = inner[0] if isinstance(inner, list) and inner else inner
    return first if isinstance(first, dict) else {}
