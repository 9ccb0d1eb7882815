"""What plans and states of ``terraform show -json`` have in common: addresses, lists of resources by module."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.hcl.expression.escapes import unescape
from fac_core.hcl.problem import Unreadable
from fac_core.resources._tree import ModuleStep, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.resources._document import Document
    from fac_core.resources._tree import Key

_STEP = re.compile(r'module\.([^.\[]+)(?:\[(?:(-?\d+)|"((?:[^"\\]|\\.)*)")\])?(?:\.|$)')
_LATEST = 1
_MODES = frozenset({"managed", "data", "ephemeral"})
UPGRADE = "What it means may change what is counted: upgrade finops-as-code."


class Instance(msgspec.Struct, frozen=True):
    """One resource among the values of a state or plan."""

    address: str
    type: str
    name: str
    mode: str = "managed"
    index: str | int | None = None
    provider_name: str = ""
    values: dict[str, Any] | None = None
    sensitive_values: bool | dict[str, Any] = False
    deposed_key: str = ""


class Folder(msgspec.Struct, frozen=True):
    """One module among the values of a state or plan."""

    address: str = ""
    resources: list[Instance] = []
    child_modules: list[Folder] = []


class Values(msgspec.Struct, frozen=True):
    """The values of a state or plan."""

    root_module: Folder = Folder()


class Head(msgspec.Struct, frozen=True):
    """What tells documents of Terraform from each other."""

    format_version: str = ""
    version: Any = None
    planned_values: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    resource_changes: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    values: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    lineage: Any = None
    provider_schemas: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET

    @property
    def is_plan(self) -> bool:
        """Whether only a plan has these."""
        return self.planned_values is not msgspec.UNSET or self.resource_changes is not msgspec.UNSET

    @property
    def is_raw_state(self) -> bool:
        """Whether it is a state as backends keep it."""
        return not self.format_version and self.version is not None


def check_format(document: Document, version: str) -> None:
    """Refuse a major version of the format that may mean something else."""
    major = version.partition(".")[0]
    if not (major.isdecimal() and int(major) <= _LATEST):
        raise document.error(
            f"its format_version is {version!r}, which this version cannot read", "Known are 0.x and 1.x: upgrade finops-as-code."
        )


def check_once(document: Document, resources: Iterable[Resource]) -> None:
    """Refuse a resource that stands twice, which would be counted twice, and one of a mode that nobody knows, which would be left out."""
    seen = set()
    for one in resources:
        if one.mode not in _MODES:
            raise document.error(f"{one.address}: its mode is {one.mode!r}, which this version cannot read", UPGRADE)
        key = (one.module, one.block, one.key, one.deposed)
        if key in seen:
            raise document.error(f"{one.address} stands in it twice", "Terraform names each resource once: look what joined or changed it.")
        seen.add(key)


def module_path(address: str) -> tuple[ModuleStep, ...]:
    """Return the instances of calls that an address of a module, or of something in it, begins with."""
    steps, at = [], 0
    while match := _STEP.match(address, at):
        key: Key = int(match[2]) if match[2] else _unquoted(match[3]) if match[3] is not None else None
        steps.append(ModuleStep(match[1], key))
        at = match.end()
    return tuple(steps)


def _unquoted(text: str) -> str:
    try:
        return unescape(text, 0)
    except Unreadable:  # not as Terraform writes addresses: the text is all that is known of the key
        return text


def instances(folder: Folder) -> Iterator[Resource]:
    """Yield the resources of a module and of those that it calls."""
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        path = module_path(current.address)
        yield from (_resource(one, path) for one in current.resources)
        waiting.extend(reversed(current.child_modules))


def _resource(one: Instance, path: tuple[ModuleStep, ...]) -> Resource:
    values, sensitive = one.values or {}, one.sensitive_values
    key, deposed = one.index, one.deposed_key
    return Resource(path, one.mode, one.type, one.name, key, one.provider_name, values, sensitive=sensitive, deposed=deposed)
