"""``login.v1``: `terraform login` gets a token of the person who is signed in, once that person says so.

Terraform opens ``/login/authorize`` in the browser and takes a code at an address of this computer; the token that it gets for the code at
``/login/token`` it keeps in its credentials file (Server-side Login Protocol, Terraform 1.11; RFC 6749, 7636 and 8252).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from fac_registry.errors import ForbiddenError, RequestError
from fac_registry.login.asked import AUTHORIZE, CLIENT, PORTS, read_asked
from fac_registry.login.codes import Consent, Presented
from fac_registry.login.forms import client_of, read_form
from fac_registry.login.oauth_errors import NO_STORE, oauth_error
from fac_registry.login.session import FIELD, check_form, right_of
from fac_registry.middleware import security_policy
from fac_registry.tokens.people import readable
from fac_registry.tokens.store import DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from fac_registry.login.asked import Asked
    from fac_registry.login.codes import CodeStore
    from fac_registry.login.session import Sessions, Visitor
    from fac_registry.login.sign_in import SignIn

TOKEN = "/login/token"  # noqa: S105 - a path
NAME = "terraform login"
SERVICE = {"client": CLIENT, "grant_types": ["authz_code"], "authz": AUTHORIZE, "token": TOKEN, "ports": list(PORTS)}


@dataclass(frozen=True)
class TerraformLogin:
    """The routes of `terraform login`; a token lives ``days``, and ``render`` makes a page of a template."""

    sign_in: SignIn
    sessions: Sessions
    codes: CodeStore
    days: int
    render: Callable[[str, dict[str, Any]], Response]

    @property
    def routes(self) -> list[Route]:
        """Asking, saying yes or no, and getting the token."""
        return [
            Route(AUTHORIZE, self.ask, methods=["GET"]),
            Route(AUTHORIZE, self.answer, methods=["POST"]),
            Route(TOKEN, self.token, methods=["POST"]),
        ]

    async def ask(self, request: Request) -> Response:
        """Ask who is signed in whether Terraform may have a token of theirs; have them sign in first."""
        asked = read_asked(request.query_params.multi_items())
        visitor = await self.sessions.visitor(request)
        if visitor is None:
            return await self.sign_in.begin(f"{AUTHORIZE}?{asked.query}")
        shown = {
            "asked": asked,
            "name": visitor.holder.name,
            "roles": sorted(visitor.holder.roles.items()),
            "scopes": visitor.scopes,
            "field": FIELD,
            "proof": visitor.proof,
            "until": int(time.time()) + self.days * DAY,
            "days": self.days,
            "default": NAME,
        }
        response = self.render("consent.html", shown)
        # A browser lets a form lead only where its page's policy says, redirects included.
        response.headers["content-security-policy"] = security_policy(f"'self' {asked.redirect.removesuffix('/login')}")
        return response

    async def answer(self, request: Request) -> Response:
        """Send the code to Terraform, or say that it gets none."""
        form = await read_form(request)
        visitor = await self.sessions.visitor(request)
        if visitor is None:
            raise ForbiddenError("you are not signed in any more", hint="Run `terraform login` again.")
        check_form(request, form, visitor)
        asked = read_asked(form.items())
        if form.get("answer") != "yes":
            return self.render("refused.html", {})
        code = await self.codes.make(self._consent(form, asked, visitor))
        return RedirectResponse(asked.answer(code), 303, NO_STORE)

    def _consent(self, form: Mapping[str, str], asked: Asked, visitor: Visitor) -> Consent:
        name = readable(form.get("name", "")) or NAME
        return Consent(visitor.holder.person, CLIENT, asked.redirect, asked.challenge, name, *right_of(form, visitor), self.days)

    async def token(self, request: Request) -> Response:
        """Give a token for a code (RFC 6749, 4.1.3), or an error as RFC 6749, 5.2, writes it."""
        try:
            form = await read_form(request)
        except RequestError as error:
            return oauth_error("invalid_request", error.message)
        if form.get("grant_type") != "authorization_code":
            return oauth_error("unsupported_grant_type", "the grant_type is not authorization_code")
        client = client_of(request) or form.get("client_id", "")
        presented = Presented(form.get("code", ""), client, form.get("redirect_uri", ""), form.get("code_verifier", ""))
        done = await self.codes.exchange(presented, request.state.request_id)
        if done is None:
            return oauth_error("invalid_grant", "the code is unknown, used, over or for somebody else: run terraform login again")
        text, seconds = done
        return JSONResponse({"access_token": text, "token_type": "Bearer", "expires_in": seconds}, headers=NO_STORE)
