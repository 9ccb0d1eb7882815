"""The plan that follows a move: whether it does nothing but tags, budget and alarms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.resources import marked, read
from fac_gen.moving.likeness import alike, is_empty
from fac_gen.moving.old_module import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.hcl.literal import Value
    from fac_core.resources import Resource
    from fac_gen.blueprint.module_blueprint import Blueprint

_WORDS = {"delete": "destroys", "forget": "forgets"}
_HARMLESS = frozenset({"no-op", "read"})


@dataclass(frozen=True, slots=True)
class Step:
    """What a plan does to one resource, and whether a move is meant to do so: tag and guard what is ours, forget what was theirs."""

    address: str
    does: str
    paths: tuple[str, ...] = ()
    expected: bool = False

    @property
    def loses(self) -> bool:
        """Whether something is gone, or another one, afterwards."""
        return self.does in {"destroys", "replaces"}


def steps(m: Blueprint, plan: Path, old: str, new: str) -> tuple[Step, ...]:
    """Return all that a plan does, in both calls and elsewhere, what does most harm first; raise `UserError` for one that is not whole."""
    tree = read("plan", plan)
    if tree.incomplete:
        raise UserError(tree.incomplete, path=str(plan), hint="Plan the whole root, without -target.")
    there = [one for one in tree.resources if one.managed]
    if not any(one.address.startswith(f"{new}.") for one in there):
        raise UserError(f"there is no resource of {new}", path=str(plan), hint="Plan the root that calls it.")
    own = {m.resource_type, *(one.resource_type for one in m.companions)}
    found = [one for each in there for one in _step(m, each, own, old, new)]
    return tuple(sorted(found, key=lambda one: (not one.loses, one.expected, one.address)))


def _step(m: Blueprint, one: Resource, own: set[str], old: str, new: str) -> Iterator[Step]:
    actions = one.change.actions if one.change is not None else ()
    ours = one.address.startswith(f"{new}.")
    if not actions or set(actions) <= _HARMLESS:
        return
    if len(actions) > 1:
        yield Step(one.address, "replaces")
    elif actions == ("create",):
        guards = ours and one.type not in own
        yield Step(one.address, "guardrail" if guards else "makes", expected=guards)
    elif actions == ("update",):
        paths = tuple(_changed(one))
        tags = {m.tags.path[0], "tags_all"} if m.tags.path else {"tags_all"}
        tagged = bool(paths) and set(paths) <= tags
        yield Step(one.address, "tags" if tagged else "changes", paths, expected=ours and tagged)
    else:
        does = _WORDS.get(actions[0], actions[0])
        yield Step(one.address, does, expected=does == "forgets" and one.address.startswith(f"{old}."))


def _changed(one: Resource) -> Iterator[str]:
    """Yield the arguments that an update changes, were it by the order of a list alone; those that are known only afterwards as well."""
    before = one.change.before if one.change is not None and one.change.before is not None else {}
    unknown = {path.partition(".")[0] for path in marked(one.unknown) if path}
    for name in sorted({*before, *one.values, *unknown}):
        held, planned = plain(before.get(name)), plain(one.values.get(name))
        if name in unknown or not _is_same(held, planned):
            yield name


def _is_same(held: Value, planned: Value) -> bool:
    """Whether two values are the same to the letter, but for JSON: a provider may write its text in another way."""
    if isinstance(held, str) and isinstance(planned, str):
        return alike(planned, held)
    return held == planned or (is_empty(held) and is_empty(planned))
