"""Blobs in a folder: ``file:/var/lib/fac-registry/blobs``.

A blob is written beside its place, flushed to disk (file and folder) and only then renamed, so a power cut or a kill leaves the whole
blob or none. What a killed writer left behind is removed when the storage is opened next.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from fac_core.errors import UserError
from fac_core.files import sync_folder
from fac_registry.storage import Blob, BlobMissingError, DigestMismatchError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 256 * 1024
DIGEST = re.compile(r"[0-9a-f]{64}")


def create(url: str) -> FileStorage:
    """Open the folder that the URL names, making it when needed."""
    root = Path(url.removeprefix("file:").removeprefix("//"))
    try:
        return FileStorage(root)
    except OSError as error:
        raise UserError(
            f"blobs cannot be written here: {error.strerror}", path=root, hint="Give the registry's user write access."
        ) from error


class FileStorage:
    """Blobs as files named by digest, spread over folders of their first two digits."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._arriving = root / "arriving"
        self._arriving.mkdir(parents=True, exist_ok=True)
        self._sweep()

    def put(self, digest: str, stream: BinaryIO) -> None:
        place = self._place(digest)
        with suppress(FileNotFoundError):
            os.utime(place)
            return
        with self._arrival() as (out, path):
            found = _copy(stream, out)
            if found != digest:
                raise DigestMismatchError(f"content of {found} was given as {digest}")
            os.fsync(out.fileno())
            if not place.parent.exists():
                place.parent.mkdir(exist_ok=True)
                sync_folder(self._root)
            path.replace(place)
            sync_folder(place.parent)

    def open(self, digest: str) -> BinaryIO:
        try:
            return self._place(digest).open("rb")
        except FileNotFoundError:
            raise BlobMissingError(digest) from None

    def exists(self, digest: str) -> bool:
        if self._place(digest).is_file():
            return True
        self._must_be_there()
        return False

    def delete(self, digest: str) -> None:
        self._place(digest).unlink(missing_ok=True)

    def blobs(self) -> Iterator[Blob]:
        self._must_be_there()
        for folder in sorted(self._root.glob("[0-9a-f][0-9a-f]")):
            for path in sorted(folder.iterdir()):
                with suppress(FileNotFoundError):
                    status = path.stat()
                    yield Blob(path.name, status.st_size, status.st_mtime)

    def url(self, digest: str, lifetime: int) -> str | None:
        del digest, lifetime
        return None

    def _must_be_there(self) -> None:
        """Raise `StorageError` where the folder is gone, or its file system is not mounted: that is no archive missing."""
        if not self._arriving.is_dir():
            raise StorageError("the folder of the archives is not there")

    def _place(self, digest: str) -> Path:
        if not DIGEST.fullmatch(digest):
            raise BlobMissingError(digest)
        return self._root / digest[:2] / digest

    @contextmanager
    def _arrival(self) -> Iterator[tuple[BinaryIO, Path]]:
        # The lock tells a sweep in another process that the writer lives; a sweep that was faster takes the file away, hence the loop.
        while True:
            handle, name = tempfile.mkstemp(dir=self._arriving)
            with os.fdopen(handle, "wb") as out:
                fcntl.flock(out, fcntl.LOCK_EX)
                if os.fstat(out.fileno()).st_nlink == 0:
                    continue
                try:
                    yield out, Path(name)
                finally:
                    Path(name).unlink(missing_ok=True)
                return

    def _sweep(self) -> None:
        for path in self._arriving.iterdir():
            try:
                with path.open("rb") as left:
                    fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    path.unlink(missing_ok=True)
            except (BlockingIOError, FileNotFoundError):
                continue  # its writer is alive, or was just done


def _copy(stream: BinaryIO, out: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := stream.read(CHUNK):
        digest.update(chunk)
        out.write(chunk)
    out.flush()
    return digest.hexdigest()
