"""What differs between two interfaces, and the version bump that it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from fac_core.sentence import all_of
from fac_gen.interface.changes import Bump, Change, Kind
from fac_gen.interface.scope import how_to_keep
from fac_gen.interface.type_changes import type_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.interface.read import Input, Interface, Output

_TERM = re.compile(r"(>=|<=|~>|!=|>|<|=|)\s*v?(\d+(?:\.\d+){0,2})")
_PARTS = 3
_Version: TypeAlias = "tuple[int, ...]"
_ANY: _Version = (10**9, 0, 0)
_META = frozenset({"count", "for_each", "provider", "depends_on"})


@dataclass(frozen=True, slots=True)
class Difference:
    """All differences between two interfaces."""

    changes: tuple[Change, ...] = ()

    @property
    def bump(self) -> Bump:
        """The largest bump that a change asks for."""
        return max((change.bump for change in self.changes), key=lambda bump: bump.rank, default=Bump.NONE)

    def plain(self) -> dict[str, Any]:
        """Return the difference as JSON values."""
        return {"bump": self.bump.value, "changes": [change.plain() for change in self.changes]}


def compare(old: Interface, new: Interface) -> Difference:
    """Return what differs, what callers must act on first."""
    changes = [*_inputs(old, new), *_scope(old, new), *_outputs(old, new), *_resources(old, new), *_requirements(old, new)]
    changes.sort(key=lambda one: (-one.bump.rank, ("input", "output", "resource", "argument", "requirement").index(one.subject), one.name))
    return Difference(tuple(changes))


def _inputs(old: Interface, new: Interface) -> Iterator[Change]:
    for name in sorted({*old.inputs, *new.inputs}):
        before, after = old.inputs.get(name), new.inputs.get(name)
        if after is None:
            yield Change("input", name, Kind.REMOVED, Bump.MAJOR)
        elif before is None:
            kind, bump = (Kind.ADDED_REQUIRED, Bump.MAJOR) if after.required else (Kind.ADDED, Bump.MINOR)
            yield Change("input", name, kind, bump, new=str(after.type or ""))
        else:
            yield from _input(before, after)
            yield from _secrecy(before, after, [one.name for one in new.outputs.values() if name in one.carries and not one.sensitive])


def _input(old: Input, new: Input) -> Iterator[Change]:
    if old.type != new.type:
        yield from type_changes(new.name, old.type, new.type)
    if new.required and not old.required:
        yield Change("input", new.name, Kind.REQUIRED, Bump.MAJOR, old=old.default_text)
    elif old.required and not new.required:
        yield Change("input", new.name, Kind.OPTIONAL, Bump.MINOR, new=new.default_text)
    elif old.default != new.default:
        yield Change("input", new.name, Kind.DEFAULT, Bump.MAJOR, old.default_text, new.default_text)
    if old.nullable and not new.nullable:
        yield Change("input", new.name, Kind.NULLABLE, Bump.MAJOR)
    if new.deprecated and not old.deprecated:
        yield Change("input", new.name, Kind.DEPRECATED, Bump.MINOR)
    if old.rules != new.rules:
        yield Change("input", new.name, Kind.VALIDATION, Bump.MINOR if new.rules - old.rules else Bump.PATCH)


def _secrecy(old: Input, new: Input, carriers: list[str]) -> Iterator[Change]:
    """Tell what callers notice, whose own value stays what it was: that outputs carry the sensitivity on, in ``carriers``.

    An ephemeral value is refused by an input that no longer is.
    """
    if new.sensitive and not old.sensitive and carriers:
        yield Change("input", new.name, Kind.SENSITIVE, Bump.MAJOR, new=f"carried by output {all_of(sorted(carriers))}")
    elif (old.sensitive, old.ephemeral) != (new.sensitive, new.ephemeral):
        yield Change("input", new.name, Kind.SENSITIVE, Bump.MAJOR if old.ephemeral and not new.ephemeral else Bump.MINOR)


def _scope(old: Interface, new: Interface) -> Iterator[Change]:
    """Tell when what budgets filter on becomes another by itself."""
    if old.scope and old.scope != new.scope and "cost" in new.inputs:
        yield Change("input", "cost.scope", Kind.DEFAULT, Bump.MAJOR, old.scope, new.scope, how_to_keep(old.scope))


def _outputs(old: Interface, new: Interface) -> Iterator[Change]:
    for name in sorted({*old.outputs, *new.outputs}):
        before, after = old.outputs.get(name), new.outputs.get(name)
        if after is None:
            yield Change("output", name, Kind.REMOVED, Bump.MAJOR)
        elif before is None:
            yield Change("output", name, Kind.ADDED, Bump.MINOR)
        else:
            yield from _output(before, after)


def _output(old: Output, new: Output) -> Iterator[Change]:
    if (old.sensitive, old.ephemeral) != (new.sensitive, new.ephemeral):
        stricter = (new.sensitive and not old.sensitive) or (new.ephemeral and not old.ephemeral)
        yield Change("output", new.name, Kind.SENSITIVE, Bump.MAJOR if stricter else Bump.MINOR)
    if new.deprecated and not old.deprecated:
        yield Change("output", new.name, Kind.DEPRECATED, Bump.MINOR)


def _resources(old: Interface, new: Interface) -> Iterator[Change]:
    for address in sorted({*old.resources, *new.resources}):
        before, after = old.resources.get(address), new.resources.get(address)
        if after is None:
            told = any(source.partition("[")[0] == address for source in new.moved)
            yield Change("resource", address, Kind.REMOVED, Bump.MINOR if told else Bump.MAJOR)
        elif before is None:
            yield Change("resource", address, Kind.ADDED, Bump.MINOR)
        else:
            yield from (Change("argument", f"{address}.{name}", Kind.REMOVED, Bump.MINOR) for name in _top(before - after - _META))
            yield from (Change("argument", f"{address}.{name}", Kind.ADDED, Bump.MINOR) for name in _top(after - before - _META))


def _top(names: frozenset[str]) -> list[str]:
    """Return the names without those that stand in a block that is listed itself."""
    return sorted(name for name in names if not any(name.startswith(f"{other}.") for other in names))


def _requirements(old: Interface, new: Interface) -> Iterator[Change]:
    for name in sorted({*old.requires, *new.requires}):
        before, after = old.requires.get(name, ""), new.requires.get(name, "")
        if before != after:
            bump = Bump.MAJOR if _leaves_out(before, after, name) else Bump.MINOR
            yield Change("requirement", name, Kind.REQUIREMENT, bump, before, after)


def _leaves_out(before: str, after: str, name: str) -> bool:
    """Whether callers may have to take another major version, or any other Terraform."""
    low, high = _lowest(after), _highest(after)
    raised = low > _lowest(before) if name == "terraform" else low[0] > _lowest(before)[0]
    return raised or high < _highest(before)


def _lowest(constraint: str) -> _Version:
    """Return the lowest version that a constraint allows, as far as it says."""
    return max((version for sign, version in _terms(constraint) if sign in {">", ">=", "~>", "=", ""}), default=(0, 0, 0))


def _highest(constraint: str) -> _Version:
    """Return the version up to which a constraint goes, as far as it says."""
    ends = (_after(sign, version, text) for sign, version, text in _said(constraint))
    return min((end for end in ends if end is not None), default=_ANY)


def _after(sign: str, version: _Version, text: str) -> _Version | None:
    if sign == "~>":
        return (version[0] + 1, 0, 0) if text.count(".") < _PARTS - 1 else (version[0], version[1] + 1, 0)
    return version if sign in {"<", "<=", "=", ""} else None


def _terms(constraint: str) -> Iterator[tuple[str, _Version]]:
    return ((sign, version) for sign, version, _ in _said(constraint))


def _said(constraint: str) -> Iterator[tuple[str, _Version, str]]:
    for sign, text in _TERM.findall(constraint):
        parts = [int(part) for part in text.split(".")][:_PARTS]
        yield sign, (parts[0], *parts[1:], *[0] * (_PARTS - len(parts))), text
