"""Whether a request may do what it asks for."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from fac_registry.errors import ForbiddenError, UnauthorizedError
from fac_registry.repeats import each_time, never_repeated
from fac_registry.tokens import EVERY_NAMESPACE, Grant, Kind, Scope, secret
from fac_registry.tokens.rate import Rate, customer
from fac_registry.ttl_cache import TtlCache

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.namespaces import NamespaceStore
    from fac_registry.tokens.store import TokenStore
    from fac_registry.tokens.uses import Uses

ASK_FOR_ONE = "Create one with `fac-registry token create`; for Terraform set TF_TOKEN_<host> or write a credentials block."


@dataclass(frozen=True)
class Guard:
    """Closed by default: without a token only what was opened to all can be read.

    That of pages also takes sessions, of ``session_cookie``: what a page does is seen by who does it, what a script asks of the API is not.
    """

    tokens: TokenStore
    namespaces: NamespaceStore
    uses: Uses
    anonymous_read: bool
    freshness: float
    rate: Rate = field(default_factory=lambda: Rate(0))
    strangers: Rate = field(default_factory=lambda: Rate(0))
    session_cookie: str | None = None
    _grants: TtlCache[tuple[str, Kind], Grant | None] = field(init=False)
    _open: TtlCache[None, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_grants", TtlCache(self.freshness))
        object.__setattr__(self, "_open", TtlCache(self.freshness))

    async def require(self, request: Request, namespace: str, scope: Scope) -> Grant | None:
        """Return the grant that allows the action, or None when anybody may; raise `UnauthorizedError` or `ForbiddenError`.

        The answer does not depend on whether anything exists, so it gives nothing away.
        """
        if scope is Scope.READ and await self.public(namespace):
            self._count_stranger(request)
            return None
        return await self.allowed(request, namespace, scope)

    async def sees(self, request: Request, namespace: str) -> bool:
        """Tell whether the caller may read a namespace, where a page says the same of what is closed and of what is not there."""
        if await self.public(namespace):
            self._count_stranger(request)
            return True
        grant = await self.grant(request)
        return grant is not None and grant.reaches(namespace)

    async def allowed(self, request: Request, place: str, scope: Scope) -> Grant:
        """Return the grant that allows the action in a namespace or on a module, which takes a token.

        Raise `UnauthorizedError` or `ForbiddenError`.
        """
        namespace = place.partition("/")[0]
        grant = await self.grant(request)
        if grant is None:
            raise UnauthorizedError(f"the namespace {namespace!r} needs a token", hint=ASK_FOR_ONE)
        if not grant.allows(place, scope):
            what = (
                f"may {scope} {grant.only} alone"
                if grant.only and grant.allows(grant.only, scope)
                else f"may not {scope} in the namespace {namespace!r}"
            )
            raise ForbiddenError(f"this token {what}", hint=f"Use a token of scope {scope} for {place}.")
        return grant

    async def grant(self, request: Request) -> Grant | None:
        """Return what the request's token allows, None without a token; raise `UnauthorizedError` for a bad one.

        A good one is counted, else the address: `TooManyRequestsError` when it asks too often.
        """
        text = credentials(request.headers.get("authorization", ""))
        session = request.cookies.get(self.session_cookie, "") if text is None and self.session_cookie else ""
        grant = await self._find(text or session, Kind.TOKEN if text else Kind.SESSION)
        if grant is None:
            self._count_stranger(request)
            if text is None:  # a session that is over is none
                return None
            raise UnauthorizedError("the token is unknown, expired or revoked", hint=ASK_FOR_ONE)
        each_time(partial(self._count, grant.token))
        return grant

    def _count(self, token: str) -> None:
        self.rate.take(token)
        self.uses.note(token)

    def _count_stranger(self, request: Request) -> None:
        """Count a request of somebody who showed no good token; raise `TooManyRequestsError` when it is one too many."""
        if self.strangers.per_second and request.client is not None:
            never_repeated()  # the same bytes may come from another address
            self.strangers.take(customer(request.client.host))

    async def _find(self, text: str, kind: Kind) -> Grant | None:
        # What can be no token is neither looked up nor remembered: strangers fill no memory.
        return await self._grants.get((text, kind), lambda: self.tokens.find(text, kind)) if secret.identity(text) else None

    async def reach(self, request: Request) -> tuple[bool, frozenset[str] | None]:
        """Tell whether the caller may read every namespace, and which ones besides those that are open to all (None without a token)."""
        grant = await self.grant(request)
        own = grant.namespaces if grant else None
        return (self.anonymous_read or EVERY_NAMESPACE in (own or ())), own

    async def public(self, namespace: str) -> bool:
        """Tell whether anybody may read a namespace."""
        return self.anonymous_read or namespace in await self._open.get(None, self.namespaces.open_to_all)


def credentials(header: str) -> str | None:
    """Return the token of an Authorization header: Bearer, or the password of Basic (curl, netrc, browsers)."""
    scheme, _, value = header.partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[2]
        except ValueError:  # not binascii.Error alone: letters beyond ASCII are a plain one
            return ""
    return None
