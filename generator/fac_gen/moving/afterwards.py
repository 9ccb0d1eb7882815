"""The plan that follows a move: whether it does nothing but tags, budget and alarms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.resources import marked, read
from fac_gen.moving.likeness import alike
from fac_gen.moving.old_module import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.resources import Resource
    from fac_gen.blueprint.module_blueprint import Blueprint

_WORDS = {"delete": "destroys", "forget": "forgets"}
_HARMLESS = frozenset({"no-op", "read"})


@dataclass(frozen=True, slots=True)
class Step:
    """What a plan does to one resource: ``tags`` and ``guardrail`` are what a move is for, ``forgets`` leaves it as it is."""

    address: str
    does: str
    paths: tuple[str, ...] = ()

    @property
    def expected(self) -> bool:
        """Whether a move is meant to do so."""
        return self.does in {"tags", "guardrail", "forgets"}

    @property
    def loses(self) -> bool:
        """Whether something is gone, or another one, afterwards."""
        return self.does in {"destroys", "replaces"}


def steps(m: Blueprint, plan: Path, old: str, new: str) -> tuple[Step, ...]:
    """Return what a plan does to the resources of both calls, what does most harm first; raise `UserError` for one that is not whole."""
    tree = read("plan", plan)
    if tree.incomplete:
        raise UserError(tree.incomplete, path=str(plan), hint="Plan the whole root, without -target.")
    there = [one for one in tree.resources if one.managed and one.address.startswith((f"{old}.", f"{new}."))]
    if not any(one.address.startswith(f"{new}.") for one in there):
        raise UserError(f"there is no resource of {new}", path=str(plan), hint="Plan the root that calls it.")
    own = {m.resource_type, *(one.resource_type for one in m.companions)}
    found = [one for each in there for one in _step(m, each, own)]
    return tuple(sorted(found, key=lambda one: (not one.loses, one.expected, one.address)))


def _step(m: Blueprint, one: Resource, own: set[str]) -> Iterator[Step]:
    actions = one.change.actions if one.change is not None else ()
    if not actions or set(actions) <= _HARMLESS:
        return
    if len(actions) > 1:
        yield Step(one.address, "replaces")
    elif actions == ("create",):
        yield Step(one.address, "makes" if one.type in own else "guardrail")
    elif actions == ("update",):
        paths = tuple(_changed(one))
        tags = {m.tags.path[0], "tags_all"} if m.tags.path else {"tags_all"}
        yield Step(one.address, "tags" if paths and set(paths) <= tags else "changes", paths)
    else:
        yield Step(one.address, _WORDS.get(actions[0], actions[0]))


def _changed(one: Resource) -> Iterator[str]:
    """Yield the arguments that an update changes; those that are known only afterwards as well."""
    before = one.change.before if one.change is not None and one.change.before is not None else {}
    unknown = {path.partition(".")[0] for path in marked(one.unknown) if path}
    for name in sorted({*before, *one.values, *unknown}):
        if name in unknown or not alike(plain(before.get(name)), plain(one.values.get(name))):
            yield name
