"""What is said of an upload by the child process that opened it."""

from __future__ import annotations

import msgspec

from fac_registry.archive.pack import Packed  # noqa: TC001 - msgspec reads it
from fac_registry.modules.description import Description  # noqa: TC001 - msgspec reads it


class Reading(msgspec.Struct, frozen=True, tag="reading"):
    """The archive was good: what was packed anew, and what the module says of itself."""

    packed: Packed
    description: Description


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
