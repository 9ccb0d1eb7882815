"""Why the registry says no: users' mistakes that know their HTTP status."""

from __future__ import annotations

from fac_core.errors import UserError


class RequestError(UserError):
    """A request that cannot be granted; ``status`` is the HTTP status, ``member`` the offending part of an upload."""

    status = 400

    def __init__(self, message: str, *, hint: str | None = None, member: str | None = None, status: int | None = None) -> None:
        super().__init__(message, hint=hint)
        self.member = member
        self.code = status or self.status


class UnauthorizedError(RequestError):
    """No token, or one that is unknown, expired or revoked."""

    status = 401


class ForbiddenError(RequestError):
    """A good token that does not reach this far."""

    status = 403


class NotFoundError(RequestError):
    """Nothing is there, or nothing that the caller may know of."""

    status = 404


class ConflictError(RequestError):
    """The version exists with other content."""

    status = 409


class GoneError(RequestError):
    """The version was revoked."""

    status = 410


class TooLargeError(RequestError):
    """An upload above a limit."""

    status = 413


class BadArchiveError(RequestError):
    """An upload that is no acceptable module archive."""

    status = 422


class NotTakenError(BadArchiveError):
    """A module that the gate of its namespace does not let in; ``why`` is what it objects to."""

    def __init__(self, message: str, *, hint: str, why: str) -> None:
        super().__init__(message, hint=hint)
        self.why = why


class BadPlanError(RequestError):
    """What was sent to be priced is no plan, or none that can be priced here."""

    status = 422
    unavailable = 501


class LinkExpiredError(RequestError):
    """An archive link whose time is over or whose signature is wrong."""

    status = 403


class IdentityError(RequestError):
    """Nobody has proven who they are: the identity provider's word is missing, not right, or not for this registry."""

    status = 403


class IdentityProviderError(RequestError):
    """The identity provider does not answer, or not like one."""

    status = 502


class UpstreamError(RequestError):
    """Another registry does not answer, not like one, or not with what it gave before."""

    status = 502


class MirrorFullError(RequestError):
    """More of other registries than the operator lets be kept."""

    status = 507


class TooManyRequestsError(RequestError):
    """More requests than a token may make; ``wait`` is the seconds after which one is answered again."""

    status = 429

    def __init__(self, message: str, *, wait: int) -> None:
        super().__init__(message, hint=f"Try again in {wait} seconds.")
        self.wait = wait
