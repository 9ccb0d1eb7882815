"""What a resource was made from - a backup, a snapshot, an import - counts at its creation alone.

Most providers replace the resource, and what it holds, when such an argument changes or goes; so a module ignores later changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.shared_facts import arguments_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_gen.blueprint.module_blueprint import Input

_ONCE = " Counts at creation alone; later changes are ignored."


def ignored(resource_type: str, inputs: Iterable[Input]) -> tuple[str, ...]:
    """Return the arguments of a type that say what it is made from, as far as the module offers them, sorted."""
    return tuple(sorted({_argument(one) for one in inputs} & _made_from(resource_type)))


def said_once(resource_type: str, one: Input) -> Input:
    """Say of an input that it counts at creation alone, if it does."""
    return replace(one, description=one.description + _ONCE) if _argument(one) in _made_from(resource_type) else one


def _argument(one: Input) -> str:
    return one.argument or one.name


def _made_from(resource_type: str) -> frozenset[str]:
    return arguments_of("restored_from").get(resource_type, frozenset())
