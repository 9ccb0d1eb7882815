"""One version of a provider as one file: JSON lines, readable a member at a time.

Line 1 is the header (what it is, where it came from); lines 2 to 4 are the index of the provider block, the resource types and the data
sources, ``{name: [offset, length, tag argument or nothing]}``; then comes one line per member. Offsets count from the first byte after
the index. The bytes depend on nothing but what is written.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.schema.resource_schema import Kind, ProviderVersion
from fac_core.schema.tag_argument import parse_tags
from fac_core.walk import listed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_core.schema.resource_schema import TagSupport

FORMAT = 1
FILE_NAME = re.compile(r"(?P<name>[a-z][a-z0-9-]*?)-(?P<version>\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)\.jsonl")
KINDS = (Kind.PROVIDER, Kind.RESOURCE, Kind.DATA)


@dataclass(frozen=True)
class ProviderFile:
    """One provider version on disk; nothing is read before it is asked for."""

    path: Path
    name: str
    version: str

    @cached_property
    def _start(self) -> tuple[dict[str, Any], dict[Kind, bytes], int]:
        """Header, index lines, where the members begin."""
        try:
            with self.path.open("rb") as file:
                header = parsed(file.readline())
                if header["format"] == FORMAT:
                    return header, {kind: file.readline() for kind in KINDS}, file.tell()
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError(
                f"this schema file cannot be read: {error}", path=self.path, hint="Import the provider's schema again."
            ) from None
        raise UserError("this schema file has another format", path=self.path, hint="Import the provider's schema again.")

    @cached_property
    def provider(self) -> ProviderVersion:
        """Name, version and source address."""
        return ProviderVersion(self.name, self.version, self._start[0]["source"])

    @property
    def provenance(self) -> Mapping[str, Any]:
        """Where the data came from: file, sha256, importer, what the importer could not know."""
        return dict(self._start[0]["provenance"])

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Return the names of all members of one kind, sorted."""
        if kind not in self._parsed:
            self._parsed[kind] = parsed(self._start[1][kind])
        return tuple(self._parsed[kind])

    def has(self, kind: Kind, name: str) -> bool:
        """Whether there is such a member."""
        return self._entry(kind, name) is not None

    def member(self, kind: Kind, name: str) -> bytes:
        """Return the bytes of one member; raise `KeyError` when there is none."""
        entry = self._entry(kind, name)
        if entry is None:
            raise KeyError(name)
        with self.path.open("rb") as file:
            file.seek(self._start[2] + entry[0])
            return file.read(entry[1])

    def tags(self, name: str) -> TagSupport | None:
        """Return the taggability of a resource type, from the index alone."""
        entry = self._entry(Kind.RESOURCE, name) or []
        return parse_tags(entry[2]) if entry[2:] else None

    def tag_index(self) -> dict[str, TagSupport | None]:
        """Return the taggability of all resource types, by name."""
        self.names(Kind.RESOURCE)
        return {name: parse_tags(entry[2]) if entry[2:] else None for name, entry in self._parsed[Kind.RESOURCE].items()}

    @cached_property
    def _parsed(self) -> dict[Kind, dict[str, list[Any]]]:
        """Index of the kinds whose names were asked for."""
        return {}

    @cached_property
    def _found(self) -> dict[tuple[Kind, str], list[Any] | None]:
        """Entries that were asked for by name."""
        return {}

    def _entry(self, kind: Kind, name: str) -> list[Any] | None:
        """Find one entry by its text: parsing thousands of others for it would take ten times as long."""
        if kind in self._parsed:
            return self._parsed[kind].get(name)
        if (kind, name) not in self._found:
            self._found[kind, name] = self._find(kind, name)
        return self._found[kind, name]

    def _find(self, kind: Kind, name: str) -> list[Any] | None:
        line, key = self._start[1][kind], b'"%s":[' % name.encode()
        start = line.find(key) + len(key) - 1
        if start < len(key):
            return None
        entry: list[Any] = parsed(line[start : line.index(b"]", start) + 1])
        return entry


def provider_files(folder: Path) -> tuple[ProviderFile, ...]:
    """Return the provider versions that a folder holds, by file name."""
    matches = ((path, FILE_NAME.fullmatch(path.name)) for path in listed(folder))
    return tuple(ProviderFile(path, match["name"], match["version"]) for path, match in matches if match)
