"""What a child process says that did not do its work; what it says otherwise is its own."""

from __future__ import annotations

import msgspec


class Refusal(msgspec.Struct, frozen=True, tag="refusal"):
    """The archive is not taken; ``status`` is the HTTP status, the rest as in `fac_registry.errors.RequestError`."""

    status: int
    message: str
    hint: str | None = None
    member: str | None = None


class Failure(msgspec.Struct, frozen=True, tag="failure"):
    """Reading failed and the archive is not to blame: ``errno`` of the system (a full disk), or the traceback of a bug."""

    errno: int | None
    traceback: str
