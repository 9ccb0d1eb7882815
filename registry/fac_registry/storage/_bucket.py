"""Blobs in a bucket, whoever's: what the backends s3, gs and az share, over obstore.

An object is written whole or not at all by the service itself, so a kill at any moment leaves nothing half-written; a large one is sent
in parts, and what a killed writer sent of them is shown to nobody (buckets have a lifecycle rule that removes such parts).
"""

from __future__ import annotations

import hashlib
import io
import re
import tempfile
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO, cast

import obstore
from obstore.exceptions import BaseError

from fac_registry.storage import Blob, BlobMissingError, DigestMismatchError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from obstore.store import AzureStore, GCSStore, S3Store
    from typing_extensions import Buffer

CHUNK = 256 * 1024
DIGEST = re.compile(r"[0-9a-f]{64}")


class Bucket:
    """Blobs as objects named by digest, below its first two digits."""

    def __init__(self, store: S3Store | GCSStore | AzureStore) -> None:
        self._store = store

    def put(self, digest: str, stream: BinaryIO) -> None:
        path = _path(digest)
        # Sent anew even when it is there: that makes it young again, and its bytes are the same.
        with tempfile.TemporaryFile() as whole:
            found = hashlib.sha256()
            while chunk := stream.read(CHUNK):
                found.update(chunk)
                whole.write(chunk)
            if found.hexdigest() != digest:
                raise DigestMismatchError(f"content of {found.hexdigest()} was given as {digest}")
            whole.seek(0)
            with _errors(digest):
                obstore.put(self._store, path, whole)

    def open(self, digest: str) -> BinaryIO:
        path = _path(digest)
        with _errors(digest):
            return cast("BinaryIO", io.BufferedReader(_Reader(obstore.open_reader(self._store, path), digest), CHUNK))

    def exists(self, digest: str) -> bool:
        with suppress(BlobMissingError), _errors(digest):
            obstore.head(self._store, _path(digest))
            return True
        return False

    def delete(self, digest: str) -> None:
        with suppress(BlobMissingError), _errors(digest):
            obstore.delete(self._store, _path(digest))

    def blobs(self) -> Iterator[Blob]:
        with _errors(""):
            for batch in obstore.list(self._store):
                for found in batch:
                    name = str(found["path"]).rpartition("/")[2]
                    if DIGEST.fullmatch(name):
                        yield Blob(name, found["size"], found["last_modified"].timestamp())

    def url(self, digest: str, lifetime: int) -> str | None:
        with _errors(digest):
            address = obstore.sign(self._store, "GET", _path(digest), timedelta(seconds=lifetime))
        return address if address.startswith("https://") else None


class _Reader(io.RawIOBase):
    """An object as a raw stream, whose troubles are the storage's."""

    def __init__(self, file: obstore.ReadableFile, digest: str) -> None:
        self._file, self._digest = file, digest

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readall(self) -> bytes:
        with _errors(self._digest):
            return bytes(self._file.read())

    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer).cast("B")
        with _errors(self._digest):
            data = bytes(self._file.read(len(view)))
        view[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


def _path(digest: str) -> str:
    if not DIGEST.fullmatch(digest):
        raise BlobMissingError(digest)
    return f"{digest[:2]}/{digest}"


@contextmanager
def _errors(digest: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise BlobMissingError(digest) from error
    except (BaseError, OSError) as error:
        # The message may hold a signed request; the type is enough to find it in the service's own log.
        raise StorageError(f"the bucket answered with {type(error).__name__}") from error
