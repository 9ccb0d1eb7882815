"""The rows of a registry in a file: the tables as they were at one moment, whatever kind of database held them.

Gzipped JSON lines: a `Header`, then a table's name with one of its rows each, in the order in which they can be put back, and at the end
the number of rows. A file whose end is missing is none.
"""

from __future__ import annotations

import gzip
import os
import tempfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.errors import UserError
from fac_core.files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Self

FORMAT = 1
SUFFIX = ".jsonl.gz"
# All columns that name a blob.
NAMING = {
    "version": ("digest",),
    "provider_package": ("digest",),
    "provider_version": ("sums", "signature"),
    "mirrored_package": ("content",),
}
AGAIN = "Make a backup again, or restore another snapshot of it."


def named(table: str, row: Mapping[str, Any]) -> Iterator[str]:
    """Yield the blobs that a row names."""
    return filter(None, (row[column] for column in NAMING.get(table, ())))


class Header(msgspec.Struct, frozen=True):
    """What stands at the beginning: ``schema`` is the revision of the tables, ``made`` in seconds since 1970."""

    format: int
    schema: str
    made: int
    program: str


class Writer:
    """Writes a snapshot beside its ``place``; only `keep` lets it appear, whole and on the disk. ``rows`` counts those that were added."""

    def __init__(self, place: Path) -> None:
        self.place, self.rows = place, 0
        self._file = tempfile.NamedTemporaryFile(dir=place.parent, prefix=".writing-")  # noqa: SIM115 - closed by `__exit__`
        self._zipped = gzip.GzipFile("", "wb", fileobj=self._file, mtime=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def begin(self, header: Header) -> None:
        """Write what stands first."""
        self._write(header)

    def add(self, table: str, row: dict[str, Any]) -> None:
        """Add a row."""
        self.rows += 1
        self._write((table, row))

    def keep(self) -> None:
        """Let it appear."""
        self._write(self.rows)
        self._zipped.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        # Unlike a rename, a link replaces no snapshot that is there.
        self.place.hardlink_to(self._file.name)
        sync_folder(self.place.parent)

    def _write(self, value: object) -> None:
        self._zipped.write(msgspec.json.encode(value) + b"\n")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot that can be read as often as it takes."""

    path: Path

    def header(self) -> Header:
        """Return its beginning; raise `UserError` for a file that is no snapshot, or one of a newer release."""
        return self._header(self._lines())

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give table and row, one after the other; raise `UserError` for a file that is damaged, at its end the latest."""
        count, last, lines = 0, None, self._lines()
        self._header(lines)
        # To the end of the file: only there its checksum stands.
        for last in lines:
            match last:
                case [str(table), dict(row)]:
                    count += 1
                    yield table, row
        if last != count:
            raise UserError("the end of this snapshot is missing", path=self.path, hint=AGAIN)

    def digests(self) -> frozenset[str]:
        """Return the blobs that its rows name."""
        return frozenset(digest for table, row in self.rows() for digest in named(table, row))

    def _header(self, lines: Iterator[Any]) -> Header:
        try:
            header = msgspec.convert(next(lines), Header)
        except (msgspec.ValidationError, StopIteration) as error:
            hint = "Name a folder that `fac-registry backup` made."
            raise UserError("this is no snapshot of a registry", path=self.path, hint=hint) from error
        if header.format != FORMAT:
            raise UserError("this snapshot was written by a newer version", path=self.path, hint="Upgrade finops-as-code.")
        return header

    def _lines(self) -> Iterator[Any]:
        try:
            with gzip.open(self.path) as lines:
                yield from map(msgspec.json.decode, lines)
        except (OSError, EOFError, zlib.error, msgspec.DecodeError) as error:
            raise UserError(f"this snapshot cannot be read: {error}", path=self.path, hint=AGAIN) from error


def newest(folder: Path) -> Snapshot:
    """Return the last snapshot of a backup; raise `UserError` where there is none."""
    found = sorted(folder.glob(f"*{SUFFIX}"))
    if not found:
        raise UserError("there is no backup of a registry in this folder", path=folder, hint="Make one: fac-registry backup FOLDER")
    return Snapshot(found[-1])
