"""The resources of somebody else's module, as a state or a plan tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.resources import marked, read_either
from fac_core.sentence import some_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_core.hcl.literal import Value
    from fac_core.resources import Json, Resource

_KEY = r'\[(?:\d+|"(?:[^"\\]|\\.)*")\]'
_STEP = rf"module\.[A-Za-z_][\w-]*(?:{_KEY})?"
MODULE = re.compile(rf"{_STEP}(?:\.{_STEP})*")


@dataclass(frozen=True, slots=True)
class Held:
    """One resource that is there."""

    address: str
    block: str
    """Its address within its module, without key."""
    type: str
    key: str | int | None
    values: Mapping[str, Value]
    secret: frozenset[str]
    """Attributes at the top of which something is secret."""
    below: bool = False
    """Whether it stands in a module that the module calls."""

    @property
    def indexless(self) -> str:
        """Its address without any key, as ``removed`` blocks take it."""
        return re.sub(_KEY, "", self.address)


def old_resources(path: Path, module: str) -> tuple[Held, ...]:
    """Return the resources of a module; raise `UserError` for a document that holds none of it."""
    tree = read_either(path)
    there = [one for one in tree.resources if one.managed and not one.deposed and _exists(one)]
    found = tuple(_held(one, module) for one in there if one.address.startswith(f"{module}."))
    if found:
        return tuple(completed(one, found) for one in found)
    modules = dict.fromkeys("".join(f".{step}" for step in one.module)[1:] for one in there if one.module)
    hint = f"It holds resources of {some_of(modules, shown=8)}." if modules else "It holds no resource of any module."
    raise UserError(f"there is no resource of {module}", path=str(path), hint=hint)


def completed(one: Held, every: tuple[Held, ...]) -> Held:
    """Return a resource with the arguments that resources of their own say of it, as ``aws_sqs_queue_redrive_policy`` does.

    A state may not tell them where it was written before those resources were made.
    """
    own = one.values.get("id")
    said: dict[str, Value] = {}
    for other in every:
        argument = other.type.removeprefix(f"{one.type}_")
        speaks = argument in one.values and not one.values[argument] and other.values.get(argument)
        if own and speaks and any(value == own for name, value in other.values.items() if name != "id"):
            said[argument] = other.values[argument]
    return replace(one, values={**one.values, **said}) if said else one


def _exists(one: Resource) -> bool:
    return one.change is None or one.change.before is not None


def _held(one: Resource, module: str) -> Held:
    before = one.change.before if one.change is not None else None
    values = plain(before if before is not None else one.values)
    secret = frozenset(path.partition(".")[0] for path in marked(one.sensitive) if path)
    steps = ".".join(str(step) for step in one.module)
    return Held(one.address, one.block, one.type, one.key, values if isinstance(values, dict) else {}, secret, steps != module)


def plain(one: Json) -> Value:
    """Return JSON as values of expressions."""
    if one is None or isinstance(one, str | bool | Decimal):
        return one
    if isinstance(one, int):
        return Decimal(one)
    if isinstance(one, dict):
        return {name: plain(held) for name, held in one.items()}
    return [plain(held) for held in one] if isinstance(one, list | tuple) else None
