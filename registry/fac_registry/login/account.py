"""The pages of who is signed in: their tokens, to be made and taken back, and for whoever runs the registry the audit log."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fac_registry.audit import Actor
from fac_registry.errors import ForbiddenError, RequestError
from fac_registry.login.forms import read_form
from fac_registry.login.session import FIELD, check_form, right_of
from fac_registry.tokens import EVERY_NAMESPACE, Scope
from fac_registry.tokens.people import readable
from fac_registry.tokens.store import DAY, New

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from fac_registry.audit import AuditLog
    from fac_registry.login.session import Sessions, Visitor
    from fac_registry.login.sign_in import SignIn
    from fac_registry.tokens.store import TokenStore, TokenSummary

TOKENS, AUDIT = "/tokens", "/audit"
DAYS = ("7", "30", "90", "365")
MOST_TOKENS, PAGE_SIZE, LONGEST_WORD = 50, 50, 300
LATEST = 2**62


@dataclass(frozen=True)
class Account:
    """The pages; ``render`` makes one of a template."""

    sign_in: SignIn
    sessions: Sessions
    tokens: TokenStore
    log: AuditLog
    render: Callable[[str, dict[str, Any]], Response]

    @property
    def routes(self) -> list[Route]:
        """All routes of these pages."""
        return [
            Route(TOKENS, self.show, methods=["GET"]),
            Route(TOKENS, self.make, methods=["POST"]),
            Route(f"{TOKENS}/revoke", self.revoke, methods=["POST"]),
            Route(AUDIT, self.audit, methods=["GET"]),
        ]

    async def show(self, request: Request) -> Response:
        """Show the tokens of who is signed in; have them sign in first."""
        visitor = await self.sessions.visitor(request)
        return await self.sign_in.begin(TOKENS) if visitor is None else await self._page(visitor)

    async def make(self, request: Request) -> Response:
        """Make a token and show it, this once."""
        visitor, form = await self._posted(request)
        (namespace, scope), days = right_of(form, visitor), form.get("days", "")
        if days not in DAYS:
            raise RequestError("this is no time that a token may live", hint=f"It lives {', '.join(DAYS)} days.")
        if len(await self._own(visitor)) >= MOST_TOKENS:
            raise RequestError(f"you have {MOST_TOKENS} tokens already", hint="Revoke one that you do not use.")
        new = New(namespace, scope, readable(form.get("name", "")), int(days) * DAY, visitor.holder.person)
        return await self._page(visitor, await self.tokens.add(new, by=_actor(visitor, request)))

    async def revoke(self, request: Request) -> Response:
        """Take back a token of who is signed in, and no other one."""
        visitor, form = await self._posted(request)
        identity = form.get("token", "")
        if identity not in {one.id for one in await self._own(visitor)}:
            raise RequestError("you have no such token", hint="See your tokens.", status=404)
        await self.tokens.revoke(identity, by=_actor(visitor, request))
        return RedirectResponse(TOKENS, 303, {"cache-control": "no-store"})

    async def audit(self, request: Request) -> Response:
        """Show what was changed, the newest first, to whoever has scope admin in every namespace."""
        visitor = await self.sessions.visitor(request)
        if visitor is None:
            return await self.sign_in.begin(AUDIT)
        if not _runs(visitor):
            raise ForbiddenError("the audit log is for who runs the registry", hint="It takes scope admin in every namespace.")
        asked = request.query_params
        words = {name: asked.get(name, "")[:LONGEST_WORD] for name in ("action", "subject")}
        text = asked.get("before", "")
        before = int(text) if text.isascii() and text.isdigit() and len(text) < len(str(LATEST)) else LATEST
        action, subject = (word or None for word in words.values())
        found = await self.log.entries(before=before, action=action, subject=subject, limit=PAGE_SIZE + 1)
        entries = found[::-1]
        older = entries[PAGE_SIZE - 1].id if len(entries) > PAGE_SIZE else None
        return self.render("audit.html", {"entries": entries[:PAGE_SIZE], "older": older, **words})

    async def _posted(self, request: Request) -> tuple[Visitor, dict[str, str]]:
        form, visitor = await read_form(request), await self.sessions.visitor(request)
        if visitor is None:
            raise ForbiddenError("you are not signed in any more", hint="Open the page again.")
        check_form(request, form, visitor)
        return visitor, form

    async def _own(self, visitor: Visitor) -> list[TokenSummary]:
        now = time.time()
        listed = await self.tokens.list(visitor.holder.person)
        return [one for one in listed if one.revoked is None and (one.expires is None or one.expires > now)]

    async def _page(self, visitor: Visitor, made: str | None = None) -> Response:
        shown = {
            "name": visitor.holder.name,
            "tokens": await self._own(visitor),
            "made": made,
            "roles": sorted(visitor.holder.roles.items()),
            "scopes": visitor.scopes,
            "days": DAYS,
            "runs": _runs(visitor),
            "field": FIELD,
            "proof": visitor.proof,
        }
        return self.render("tokens.html", shown)


def _runs(visitor: Visitor) -> bool:
    return visitor.holder.allows(EVERY_NAMESPACE, Scope.ADMIN)


def _actor(visitor: Visitor, request: Request) -> Actor:
    return Actor(visitor.holder.actor, request.state.request_id)
