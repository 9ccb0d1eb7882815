"""What a `library.yaml` says, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_core.names import registry_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Options

FILE_NAME = "library.yaml"
PLACE = "{provider}/{name}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One module of a library: what to generate, where, how; ``file`` and ``line`` are where that is said."""

    resource_type: str
    folder: Path
    options: Options
    policy: Path | None = None
    templates: Path | None = None
    base: bool = True
    """Whether what was written is recorded beside it, for updates of what users edit."""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """One item of ``modules`` as it stands in the file."""

    type: str
    name: str = ""
    path: str = ""
    policy: str = ""
    templates: str = ""
    provider_version: str = ""
    depth: int | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for every item that says nothing else."""

    path: str = PLACE
    policy: str = ""
    templates: str = ""
    provider_versions: Mapping[str, str] = field(default_factory=dict)
    depth: int | None = None
    license: str = ""
    base: bool = True


def place(template: str, resource_type: str, name: str = "") -> str:
    """Fill ``{provider}``, ``{name}`` and ``{type}`` of a path; a module without a name of its own is called as its type."""
    provider, usual = registry_name(resource_type)
    return template.replace("{provider}", provider).replace("{name}", name or usual).replace("{type}", resource_type)
