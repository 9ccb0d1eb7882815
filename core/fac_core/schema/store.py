"""One version of a provider as one file: JSON lines, readable a member at a time.

Line 1 is the header (what it is, where it came from), line 2 the index ``{kind: {name: [offset, length, tag argument or nothing]}}``,
then one line per member. Offsets count from the first byte after the index. The bytes depend on nothing but what is written.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from fac_core.errors import UserError
from fac_core.schema.codec import encode
from fac_core.schema.model import Kind, ProviderVersion
from fac_core.schema.tags import parse_tags, tag_support, write_tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.schema.model import ResourceType, TagSupport

FORMAT = 1
FILE_NAME = re.compile(r"(?P<name>[a-z][a-z0-9-]*?)-(?P<version>\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)\.jsonl")

Index: TypeAlias = "dict[str, dict[str, list[Any]]]"


@dataclass(frozen=True)
class ProviderFile:
    """One provider version on disk; nothing is read before it is asked for."""

    path: Path
    name: str
    version: str

    @cached_property
    def _start(self) -> tuple[dict[str, Any], Index, int]:
        with self.path.open("rb") as file:
            header, index = json.loads(file.readline()), json.loads(file.readline())
            if header.get("format") != FORMAT:
                raise UserError("this schema file has another format", path=self.path, hint="Import the provider's schema again.")
            return header, index, file.tell()

    @cached_property
    def provider(self) -> ProviderVersion:
        """Name, version and source address."""
        with self.path.open("rb") as file:
            return ProviderVersion(self.name, self.version, json.loads(file.readline())["source"])

    @property
    def provenance(self) -> Mapping[str, Any]:
        """Where the data came from: file, sha256, importer, what the importer could not know."""
        return dict(self._start[0]["provenance"])

    def names(self, kind: Kind) -> tuple[str, ...]:
        """Names of all members of one kind, sorted."""
        return tuple(self._start[1].get(kind.value, {}))

    def has(self, kind: Kind, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._start[1].get(kind.value, {})

    def member(self, kind: Kind, name: str) -> bytes:
        """Bytes of one member."""
        _, index, base = self._start
        offset, length, *_ = index[kind.value][name]
        with self.path.open("rb") as file:
            file.seek(base + offset)
            return file.read(length)

    def tags(self, name: str) -> TagSupport | None:
        """Taggability of a resource type, from the index alone."""
        entry = self._start[1][Kind.RESOURCE.value][name]
        return parse_tags(entry[2]) if len(entry) > 2 else None  # noqa: PLR2004 - the third part is there or not


def provider_files(folder: Path) -> tuple[ProviderFile, ...]:
    """Return the provider versions that a folder holds, by file name."""
    matches = ((path, FILE_NAME.fullmatch(path.name)) for path in sorted(folder.glob("*.jsonl")))
    return tuple(ProviderFile(path, match["name"], match["version"]) for path, match in matches if match)


def render(types: Iterable[ResourceType], provider: ProviderVersion, provenance: Mapping[str, Any]) -> bytes:
    """Return the bytes of a provider file."""
    index: Index = {kind.value: {} for kind in (Kind.PROVIDER, Kind.RESOURCE, Kind.DATA)}
    order = list(index)
    members: list[bytes] = []
    offset = 0
    for item in sorted(types, key=lambda item: (order.index(item.kind.value), item.name)):
        member = encode(item.block, item.schema_version)
        tags = tag_support(item)
        index[item.kind.value][item.name] = [offset, len(member), *([write_tags(tags)] if tags else [])]
        members.append(member + b"\n")
        offset += len(member) + 1
    header = {"format": FORMAT, "name": provider.name, "version": provider.version, "source": provider.source, "provenance": provenance}
    return b"".join((_line(header), _line(index), *members))


def write(folder: Path, provider: ProviderVersion, data: bytes) -> Path:
    """Put the bytes of a provider file in its place: whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{provider.name}-{provider.version}.jsonl"
    handle, beside = tempfile.mkstemp(dir=folder, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(0o644)
        Path(beside).replace(path)
    finally:
        Path(beside).unlink(missing_ok=True)
    return path


def _line(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"
