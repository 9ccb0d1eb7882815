"""The routes of signing in and out: ``/login``, ``/login/callback`` and ``/logout``."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fac_registry.audit import Actor
from fac_registry.errors import IdentityError, RequestError
from fac_registry.login.forms import read_form
from fac_registry.login.session import check_form
from fac_registry.oidc.client import Begun

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.login.cookies import Cookie
    from fac_registry.login.sealed import Seal
    from fac_registry.login.session import Sessions
    from fac_registry.oidc.client import SignInClient
    from fac_registry.tokens.people import PersonStore

CALLBACK = "/login/callback"
SECONDS = 600
"""Time to sign in at the identity provider."""
LONGEST_CODE = 8 * 1024
# A page of this registry: a second slash would begin another host's name.
OURS = re.compile(r"/(?:[!-.0-\[\]-~][!-~]{0,2000})?")
PROVIDERS_WORD = re.compile(r"[a-z_]{1,64}")
AGAIN = "Begin again, in one window, and within ten minutes."


@dataclass(frozen=True)
class SignIn:
    """Sends people to the identity provider, and lets them in when they come back."""

    client: SignInClient
    people: PersonStore
    sessions: Sessions
    seal: Seal
    cookie: Cookie

    @property
    def routes(self) -> list[Route]:
        """The three routes."""
        return [
            Route("/login", self.login, methods=["GET"]),
            Route(CALLBACK, self.callback, methods=["GET"]),
            Route("/logout", self.logout, methods=["POST"]),
        ]

    async def login(self, request: Request) -> Response:
        """Begin to sign in; ``?then=`` is the page to go to afterwards."""
        return await self.begin(request.query_params.get("then", "/"))

    async def begin(self, then: str) -> Response:
        """Send the browser to the identity provider, to come back to a page of ours."""
        begun, url = await self.client.begin(then if OURS.fullmatch(then) else "/")
        response = RedirectResponse(url, 303, {"cache-control": "no-store"})
        self.cookie.set(response, self.seal.close(begun, SECONDS), SECONDS)
        return response

    async def callback(self, request: Request) -> Response:
        """Take somebody back from the identity provider: in the browser that was sent there, once, and with its proof of who they are."""
        begun, asked = self._begun(request), request.query_params
        if "code" not in asked:
            said = asked.get("error", "")
            why = f": {said}" if PROVIDERS_WORD.fullmatch(said) else ""
            raise IdentityError(f"the identity provider did not sign you in{why}", hint=AGAIN)
        code = asked["code"]
        if not 0 < len(code) <= LONGEST_CODE:
            raise IdentityError("the identity provider's code is empty or too long", hint=AGAIN)
        identity = await self.client.finish(begun, code, asked.get("iss"))
        by = request.state.request_id
        person = await self.people.signed_in(identity, by)
        response = RedirectResponse(begun.then, 303, {"cache-control": "no-store"})
        # Whoever had a session in this browser has it no longer: nobody is let in by a session that another one knows.
        await self.sessions.end(request, response)
        await self.sessions.begin(response, person, Actor(f"person {person}", by))
        self.cookie.clear(response)
        return response

    async def logout(self, request: Request) -> Response:
        """End the session."""
        response = RedirectResponse("/", 303, {"cache-control": "no-store"})
        visitor = await self.sessions.visitor(request)
        if visitor is not None:
            check_form(request, await read_form(request), visitor)
            await self.sessions.end(request, response)
        return response

    def _begun(self, request: Request) -> Begun:
        begun = self.seal.open(self.cookie.of_request(request) or "", Begun)
        state = request.query_params.get("state", "")
        if begun is None or not hmac.compare_digest(state.encode(), begun.state.encode()):
            raise RequestError("this browser did not begin this sign-in, or it did more than ten minutes ago", hint=AGAIN)
        return begun
