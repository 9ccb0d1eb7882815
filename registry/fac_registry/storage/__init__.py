"""Where blobs live: one file per URL scheme, found by its name.

A backend module holds ``create(url: str) -> Storage``. Blobs are named by the sha256 of their content, so they never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol

from fac_core.errors import UserError
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BACKENDS = UnitFolder("fac_registry.storage", "storage backend", by_name=True)


class Blob(NamedTuple):
    """Something that is kept: ``size`` in bytes, ``put`` in seconds since 1970."""

    digest: str
    size: int
    put: float


class Storage(Protocol):
    """What the registry asks of a backend; digests are 64 lower-case hex digits. Calls block and may come from any thread."""

    def put(self, digest: str, stream: BinaryIO) -> None:
        """Keep the content durably before returning, all or nothing; raise `DigestMismatchError` when it is not what ``digest`` says.

        What is there already is young again, as if it had just been put.
        """
        ...

    def open(self, digest: str) -> BinaryIO:
        """Open for reading; raise `BlobMissingError` when there is none."""
        ...

    def exists(self, digest: str) -> bool:
        """Tell whether ``open`` would succeed."""
        ...

    def delete(self, digest: str) -> None:
        """Forget the content; nothing happens when there is none."""
        ...

    def blobs(self) -> Iterator[Blob]:
        """Give everything that is kept, in no order; what comes or goes meanwhile may be given or not."""
        ...

    def url(self, digest: str, lifetime: int) -> str | None:
        """Give an address that clients may read from for ``lifetime`` seconds, or None when the registry itself must serve it."""
        ...


class StorageError(Exception):
    """The storage does not hold what it should: never the fault of a request."""


class DigestMismatchError(StorageError):
    """Content that is not what its digest says."""


class BlobMissingError(StorageError):
    """No content of this digest."""


def open_storage(url: str) -> Storage:
    """Open the backend of the URL's scheme; raise `UserError` for an unknown one."""
    scheme, colon, _ = url.partition(":")
    if not colon:
        raise UserError(f"the storage {url!r} has no scheme", hint="Write for example file:/var/lib/fac-registry/blobs.")
    create: Callable[[str], Storage] = BACKENDS.load(scheme).create
    return create(url)
