"""Find units (rules, formats, commands, signals, ...) by file name; import or read only the one that was asked for.

A unit is one file in a folder of a package. Third parties add units through an entry point whose group is the folder's package
name and whose value is a package that holds such a folder of its own; both kinds are found by the same code. What others have installed is
looked at only where a user asks for a unit by its name, such as a format, or names the distribution (`Plugin`).
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache, cached_property
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError, nearest

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint
    from types import ModuleType

_METADATA = (".dist-info", ".egg-info", "egg-info")
"""How the names of folders end that hold what a distribution says of itself."""
_NAME = re.compile(r"(?=.{1,200}\Z)[a-z0-9][a-z0-9_-]*(?:/[a-z0-9][a-z0-9_-]*)*")
"""Names come from files of strangers, too: no file system is asked for one that it would call too long."""


@dataclass(frozen=True)
class UnitFolder:
    """The units of one kind: ``package`` is where they live, ``kind`` is what a user calls one of them.

    ``by_name``: they are used by who asks for one, so that those of third parties may be among them; none of ours is replaced.
    """

    package: str
    kind: str
    suffix: str = ".py"
    by_name: bool = False

    @cached_property
    def _packages(self) -> tuple[str, ...]:
        return (
            self.package,
            *(sorted({point.value for point in _entry_points(self.package) if point.group == self.package}) if self.by_name else ()),
        )

    @cached_property
    def _paths(self) -> dict[str, tuple[str, Path]]:
        found: dict[str, tuple[str, Path]] = {}
        for package in self._packages:
            root = _folder(package)
            for path in sorted(root.rglob(f"*{self.suffix}")):
                if not path.name.startswith("_"):
                    name = path.relative_to(root).with_suffix("").as_posix()
                    found.setdefault(_public(name) if self.suffix == ".py" else name, (package, path))
        return found

    def names(self) -> tuple[str, ...]:
        """Names of all units, sorted; nothing is imported. A ``.py`` unit's name is its file stem with ``-`` for ``_``."""
        return tuple(sorted(self._paths))

    def find(self, name: str) -> Path | None:
        """File of a unit, or None when there is none; a unit of the package itself is found without looking at any other."""
        found = self._find(name)
        return found[1] if found else None

    def path(self, name: str) -> Path:
        """File of a unit; raise `UserError` with the nearest names when there is none."""
        return self._known(name)[1]

    def load(self, name: str) -> ModuleType:
        """Import a ``.py`` unit."""
        if name not in self._loaded:
            package, path = self._known(name)
            relative = path.relative_to(_folder(package)).with_suffix("").parts
            self._loaded[name] = import_module(".".join((package, *relative)))
        return self._loaded[name]

    @cached_property
    def _loaded(self) -> dict[str, ModuleType]:
        return {}

    @cached_property
    def _seen(self) -> dict[str, tuple[str, Path]]:
        return {}

    def _find(self, name: str) -> tuple[str, Path] | None:
        found = self._seen.get(name) or self._look_for(name)
        if found is not None:
            self._seen[name] = found
        return found

    def _look_for(self, name: str) -> tuple[str, Path] | None:
        code = self.suffix == ".py"
        if _NAME.fullmatch(name) and not (code and "_" in name):
            path = _folder(self.package) / f"{name.replace('-', '_') if code else name}{self.suffix}"
            if path.is_file():
                return self.package, path
        return self._paths.get(name)

    def _known(self, name: str) -> tuple[str, Path]:
        found = self._find(name)
        if found is None:
            known = self.names()
            hint = nearest(name, known) or f"Known: {', '.join(known)}."
            raise UserError(f"no {self.kind} is called {name!r}", hint=hint)
        return found


@cache
def _entry_points(begin: str) -> tuple[EntryPoint, ...]:
    """Read which units third parties have installed of the kinds whose groups begin so; nearly always there are none."""
    if not _may_be_installed(f"[{begin}".encode()):
        return ()
    from importlib.metadata import distributions  # noqa: PLC0415 - it takes 20 ms, and most runs need units of ours alone

    return tuple(point for distribution in distributions() for point in distribution.entry_points if point.group.startswith(begin))


def _may_be_installed(heading: bytes) -> bool:
    """Whether some distribution may declare what stands under a heading; it may where files do not tell."""
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder is not PathFinder):
        return True
    return any(_may_declare(place, heading) for place in dict.fromkeys(sys.path))


def _may_declare(place: str, heading: bytes) -> bool:
    try:
        found = [entry.path for entry in os.scandir(place or ".") if entry.name.lower().endswith(_METADATA)]
    except NotADirectoryError:
        return True  # an archive
    except OSError:
        return False
    return any(heading in _declared(metadata) for metadata in found)


def _declared(metadata: str) -> bytes:
    try:
        with open(f"{metadata}/entry_points.txt", "rb") as file:  # noqa: PTH123 - a hundred of them
            return file.read()
    except OSError:
        return b""


def foreign() -> tuple[str, ...]:
    """Return the packages of units that third parties have installed, whatever kind these are of."""
    return tuple(sorted({point.value for point in _entry_points("fac_")}))


@dataclass(frozen=True)
class Plugin:
    """The units of one kind in a distribution of somebody else's, which a user has named."""

    distribution: str
    version: str
    folders: tuple[UnitFolder, ...]

    @classmethod
    def installed(cls, distribution: str, group: str, kind: str) -> Plugin:
        """Return what a distribution holds; raise `UserError` where it is not installed, or holds no such units."""
        from importlib import metadata  # noqa: PLC0415 - it takes 20 ms

        try:
            found = metadata.distribution(distribution)
        except (metadata.PackageNotFoundError, ValueError):
            raise UserError(f"no distribution {distribution!r} is installed", hint=f"pip install {distribution}") from None
        packages = sorted({point.value for point in found.entry_points if point.group == group})
        if not packages:
            raise UserError(f"the distribution {distribution!r} declares no {kind}s", hint=f"It needs an entry point of the group {group}.")
        return cls(distribution, found.version, tuple(UnitFolder(package, kind) for package in packages))

    def names(self) -> dict[str, UnitFolder]:
        """Return where each unit is, by its name."""
        return {name: folder for folder in self.folders for name in folder.names()}


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise UserError(f"the unit package {package!r} cannot be found", hint="Reinstall the distribution that declares it.")
    return Path(next(iter(spec.submodule_search_locations)))


def _public(stem: str) -> str:
    return stem.replace("_", "-")
