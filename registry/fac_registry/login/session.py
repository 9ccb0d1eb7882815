"""Who uses the pages: a session is a token of its own kind, in a cookie, so that it can be taken back like any other."""

from __future__ import annotations

import hashlib
import hmac
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, update

from fac_registry.database.tables import tokens
from fac_registry.errors import ForbiddenError, RequestError
from fac_registry.tokens import EVERY_NAMESPACE, Grant, Holder, Kind, Scope, secret
from fac_registry.tokens.store import New, add

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.audit import Actor
    from fac_registry.database import Database
    from fac_registry.login.cookies import Cookie
    from fac_registry.tokens.store import TokenStore

SECONDS = 12 * 3600
FIELD = "proof"
"""The field of every form that proves that it is of a page of ours."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who is signed in, and the proof that a form of theirs carries."""

    grant: Grant
    holder: Holder
    proof: str

    @property
    def scopes(self) -> list[str]:
        """What a token of theirs may be for: reading always, and more where they may do more somewhere."""
        most = max((scope.rank for scope in self.holder.roles.values()), default=0)
        return [scope.value for scope in Scope if scope.rank <= most]


@dataclass(frozen=True)
class Sessions:
    """Begins, finds and ends sessions."""

    database: Database
    tokens: TokenStore
    cookie: Cookie

    async def begin(self, response: Response, person: int, by: Actor) -> None:
        """Let a person in, and forget sessions that have ended."""
        new = New(EVERY_NAMESPACE, Scope.ADMIN, "session", SECONDS, person, Kind.SESSION)
        over = (tokens.c.kind == Kind.SESSION.value, tokens.c.expires <= int(time.time()))
        async with self.database.writing() as connection:
            await connection.execute(delete(tokens).where(*over))
            text = await add(connection, new, by=by)
        self.cookie.set(response, text, SECONDS)

    async def visitor(self, request: Request) -> Visitor | None:
        """Return who is signed in; nobody is when the session has ended or its person is blocked."""
        text = self.cookie.of_request(request)
        grant = await self.tokens.find(text, Kind.SESSION) if text else None
        return Visitor(grant, grant.holder, _proof(text)) if text and grant and grant.holder else None

    async def end(self, request: Request, response: Response) -> None:
        """End the session of a request, for whoever has its cookie."""
        text = self.cookie.of_request(request) or ""
        if await self.tokens.find(text, Kind.SESSION):
            async with self.database.writing() as connection:
                change = update(tokens).where(tokens.c.id == secret.identity(text)).values(revoked=int(time.time()))
                await connection.execute(change)
        self.cookie.clear(response)


def right_of(form: Mapping[str, str], visitor: Visitor) -> tuple[str, Scope]:
    """Return the namespace and the scope that a form asks for; raise `RequestError` for what the visitor does not have."""
    namespace, scope = form.get("namespace", EVERY_NAMESPACE), form.get("scope", Scope.READ.value)
    if scope not in visitor.scopes or namespace not in {EVERY_NAMESPACE, *visitor.holder.roles}:
        raise RequestError("this is none of the rights that you have", hint="Begin again.")
    return namespace, Scope(scope)


def check_form(request: Request, form: Mapping[str, str], visitor: Visitor) -> None:
    """Raise `ForbiddenError` for a form that another site made the browser send."""
    given = form.get(FIELD, "")
    site = request.headers.get("sec-fetch-site", "same-origin")
    if not hmac.compare_digest(given.encode(), visitor.proof.encode()) or site != "same-origin":
        raise ForbiddenError("this form was not sent from a page of this registry, or the session is another one", hint="Open it again.")


def _proof(session: str) -> str:
    """Return what only a page of this session can hold; it gives away nothing of the session."""
    return hmac.new(session.encode(), b"fac-registry form", hashlib.sha256).hexdigest()
