"""Whether a value that a module plans is the one that is there, as far as a provider takes two for the same."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from fac_core.json_text import parsed

if TYPE_CHECKING:
    from fac_core.hcl.literal import Value

EMPTY: tuple[Value, ...] = (None, "", [], {})


def is_empty(one: Value) -> bool:
    """Whether a value says nothing: null, an empty text, list or map."""
    return one in EMPTY


def says_nothing(one: Value) -> bool:
    """Whether a value is what some providers keep for an argument that nobody gave: those, zero, false, and blocks of nothing else."""
    if isinstance(one, dict):
        return all(map(says_nothing, one.values()))
    if isinstance(one, list):
        return all(map(says_nothing, one))
    return is_empty(one) or one == 0


def alike(planned: Value, there: Value) -> bool:
    """Whether two values are the same: JSON by what it says, numbers and switches by their texts, lists in any order."""
    if is_empty(planned) and is_empty(there):
        return True
    if isinstance(planned, str) and isinstance(there, str):
        return planned == there or _same_json(planned, there)
    if isinstance(planned, list) and isinstance(there, list):
        return _same_members(planned, there)
    if isinstance(planned, dict) and isinstance(there, dict):
        return all(alike(planned.get(name), there.get(name)) for name in planned.keys() | there.keys())
    return _word(planned) == _word(there)


def _same_members(planned: list[Value], there: list[Value]) -> bool:
    left = list(there)
    for one in planned:
        found = next((place for place, other in enumerate(left) if alike(one, other)), None)
        if found is None:
            return False
        del left[found]
    return not left


def _word(one: Value) -> object:
    if isinstance(one, bool):
        return "true" if one else "false"
    if isinstance(one, str):
        try:
            return Decimal(one)
        except InvalidOperation:
            return one
    return one


def _same_json(one: str, other: str) -> bool:
    if one[:1] not in {"{", "["} or other[:1] not in {"{", "["}:
        return False
    try:
        return bool(_canonical(parsed(one)) == _canonical(parsed(other)))
    except ValueError:
        return False


def _canonical(one: Any) -> Any:  # noqa: ANN401 - JSON
    """Return JSON in one form for all that says the same in a policy: one for a list of one, lists in order, texts for all else."""
    if isinstance(one, dict):
        return tuple(sorted((name, _canonical(held)) for name, held in one.items() if not (name == "Sid" and held == "")))
    if isinstance(one, list):
        found = sorted((_canonical(held) for held in one), key=repr)
        return found[0] if len(found) == 1 else tuple(found)
    return str(one).lower() if isinstance(one, bool) else str(one)
