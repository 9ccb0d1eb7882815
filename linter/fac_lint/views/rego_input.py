"""A resource as plain JSON, for rules in Rego: what is known of it, and the paths at which something is unknown."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeGuard

from fac_core.dataclass import dataclass
from fac_core.policy.cel import values as cel

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from fac_core.policy.cel.picks import Picks

Path: TypeAlias = "tuple[str | None, ...]"
Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
ANY = None


class Readers(Protocol):
    """What is known of who will read it."""

    def may_read(self, path: Path) -> bool:
        """Whether something at a path may be read, or above or below it."""

    def names_below(self, path: Path) -> frozenset[str]:
        """Return the keys below a path that are read by their names."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Where something is unknown, and what decides it; the last step may mean any key ``but`` some."""

    path: Path
    origins: frozenset[Hashable]
    but: frozenset[str] = frozenset()


class _Left:
    """Nothing: what is unknown or unset is left out."""


_OUT = _Left()
_UNTOLD = cel.Failure("a value is in its input that JSON cannot hold", 0)


class Told:
    """The JSON of some values, with its gaps; of values that may be several, one is taken where somebody may read it."""

    def __init__(self, picks: Picks, readers: Readers) -> None:
        self._picks = picks
        self._readers = readers
        self.gaps: list[Gap] = []

    def document(self, variables: Mapping[str, cel.Value]) -> dict[str, Json]:
        """Return what a rule is given: ``resource`` and ``policy``."""
        meta = variables["meta"]
        parts = {name: variables[name] for name in ("tags", "handed_on")}
        fields = {**(meta.fields if isinstance(meta, cel.Record) else {}), **parts, "arguments": variables["resource"]}
        made = {name: self._made(value, ("resource", name)) for name, value in fields.items()}
        policy = self._made(variables["policy"], ("policy",))
        resource = {name: value for name, value in made.items() if not isinstance(value, _Left)}
        return {"resource": resource, "policy": {} if isinstance(policy, _Left) else policy}

    def _made(self, value: cel.Value, path: Path) -> Json | _Left:
        value = self._settled(value, path)
        if isinstance(value, cel.Unknown | cel.OpenList):
            self.gaps.append(Gap(path, value.origins))
            return _OUT
        if isinstance(value, cel.Record):
            return self._record(value, path)
        if isinstance(value, cel.Map):
            return self._map(value, path)
        if isinstance(value, tuple):
            items = (self._made(item, (*path, ANY)) for item in value)
            return [None if isinstance(item, _Left) else item for item in items]
        if _can_be_told(value):
            return value
        self.gaps.append(Gap(path, frozenset({_UNTOLD})))
        return _OUT

    def _settled(self, value: cel.Value, path: Path) -> cel.Value:
        """Return an option of a choice; which one does not matter where nobody reads it."""
        if isinstance(value, cel.Choice) and not self._readers.may_read(path):
            return None
        return self._picks.settle(value)

    def _record(self, value: cel.Record, path: Path) -> Json:
        made: dict[str, Json] = {}
        for name, held in value.fields.items():
            if not self._has_name(name, path):
                continue
            found = self._made(held, (*path, name))
            if not isinstance(found, _Left) and found is not None:
                made[name] = found
        for name in sorted(self._readers.names_below(path) - {*made}):
            if self._settled(value.fields.get(name), (*path, name)) is None:
                self._made(value.unset(name), (*path, name))  # what nobody has set may be unknown; null is left out
        return made

    def _has_name(self, name: str, path: Path) -> bool:
        """Whether a key can be told; else it is one of which nothing is known."""
        if not _can_be_told(name):
            self.gaps.append(Gap((*path, ANY), frozenset({_UNTOLD})))
            return False
        return True

    def _map(self, value: cel.Map, path: Path) -> Json:
        made: dict[str, Json] = {}
        for known, held in value.entries.items():
            name = str(cel.of_key(known))
            if not self._has_name(name, path):
                continue
            found = self._made(held, (*path, name))
            if not isinstance(found, _Left):
                made[name] = found
        if value.rest is not None:
            self.gaps.append(Gap((*path, ANY), value.rest.origins, frozenset(map(str, value.entries))))
        return made


def _can_be_told(value: cel.Value) -> TypeGuard[str | bool | int | float | None]:
    """Whether JSON holds a value as it is; text of names on a disk need not be text."""
    if isinstance(value, str):
        return value.isascii() or not any("\ud800" <= one <= "\udfff" for one in value)
    return value is None or isinstance(value, bool | int) or (isinstance(value, float) and isfinite(value))
