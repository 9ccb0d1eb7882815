"""What a published version is still good for: nothing is ever deleted, but a version may be withdrawn, with a reason."""

from __future__ import annotations

import time
from enum import StrEnum
from typing import Any

import msgspec

from fac_registry.errors import GoneError, RequestError

MOST_REASON, MOST_REPLACEMENT = 500, 200


class State(StrEnum):
    """The states, the best first.

    ``deprecated`` is offered like ``current``, and said to be so. ``yanked`` is in no list that clients choose from: no constraint finds
    it, a pin included (Terraform looks for a pin in the list too), and who names it in an address still gets it.
    ``revoked`` is given to nobody.
    """

    CURRENT = "current"
    DEPRECATED = "deprecated"
    YANKED = "yanked"
    REVOKED = "revoked"

    @property
    def offered(self) -> bool:
        """Whether clients are told of it."""
        return self in OFFERED

    @property
    def action(self) -> str:
        """What the audit log calls bringing a version into this state."""
        return "reinstated" if self is State.CURRENT else self.value


OFFERED = (State.CURRENT, State.DEPRECATED)


class VersionStatus(msgspec.Struct, frozen=True):
    """The state of a version, why, what is to be taken instead, and since when (seconds since 1970, None where it is not known)."""

    state: State = State.CURRENT
    reason: str = ""
    replaced_by: str = ""
    since: int | None = None

    @property
    def words(self) -> str:
        """The status in one line."""
        instead = f"; take {self.replaced_by} instead" if self.replaced_by else ""
        return f"{self.state.value}: {self.reason}{instead}"

    @property
    def columns(self) -> dict[str, Any]:
        """The status as columns of a version that gets it now."""
        more = {"reason": self.reason or None, "replaced_by": self.replaced_by or None, "since": int(time.time())}
        return {"state": self.state.value, **more}


def status_of(row: Any) -> VersionStatus:  # noqa: ANN401 - a row with the columns of a status
    """Return the status that a row holds."""
    return VersionStatus(State(row.state), row.reason or "", row.replaced_by or "", row.since)


def check_given(what: str, status: VersionStatus) -> None:
    """Raise `GoneError` for what is given to nobody; ``what`` names it."""
    if status.state is State.REVOKED:
        raise GoneError(f"{what} is {status.words}", hint="Take another version.")


def checked(status: VersionStatus) -> VersionStatus:
    """Return a status that may be given to a version; raise `RequestError` for what cannot be shown to others as it is."""
    for name, text, most in (("reason", status.reason, MOST_REASON), ("replaced_by", status.replaced_by, MOST_REPLACEMENT)):
        # It is printed on terminals of others.
        if not text.isprintable() or len(text) > most:
            raise RequestError(f"{name} is longer than {most} letters, or not one line of text", hint="Say it in a sentence.")
    if status.state is State.CURRENT and (status.reason or status.replaced_by):
        raise RequestError("a version that is current has no reason and no replacement", hint="Leave both out.")
    if status.state is not State.CURRENT and not status.reason:
        raise RequestError(f"it is not said why it is {status.state.value}", hint="Give a reason: users are shown it.")
    return status
