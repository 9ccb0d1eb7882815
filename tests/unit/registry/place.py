"""A registry where people sign in, and what a browser and Terraform do against it."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.browsing import Browsing, Page
from tests.identity_provider import CLIENT, SECRET, IdentityProvider
from tests.unit.registry.test_audit import where
from tests.unit.registry.test_cli import run

from fac_registry.login.asked import AUTHORIZE

if TYPE_CHECKING:
    from collections.abc import Mapping

    import urllib3
    from tests.unit.registry.conftest import Registry

VERIFIER = "01234567-89ab-cdef-0123-456789abcdef.012345678"
REDIRECT = "http://localhost:10003/login"


@dataclass
class Place:
    """A registry where people sign in, and what Terraform does against it."""

    registry: Registry
    provider: IdentityProvider

    def browser(self) -> Browsing:
        return Browsing(self.registry.url)

    def ask(self, browser: Browsing, **changed: str | None) -> Page:
        return browser.open(f"{AUTHORIZE}?{urlencode(asked(**changed))}")

    def code(self, browser: Browsing, **fields: str) -> str:
        """Sign in if need be, say yes, and return the code that the browser brings to Terraform."""
        page = browser.submit(self.ask(browser), AUTHORIZE, ("answer", "yes"), **fields)
        back = urlsplit(page.url)
        given = parse_qs(back.query)
        assert (page.url.partition("?")[0], given["state"]) == (REDIRECT, ["a-state"])
        return given["code"][0]

    def exchange(self, code: str, changed: Mapping[str, str | None] | None = None, *, basic: bool = False) -> urllib3.BaseHTTPResponse:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
        headers = {"content_type": "application/x-www-form-urlencoded"}
        if basic:
            headers["authorization"] = f"Basic {base64.b64encode(b'terraform-cli:').decode()}"
        else:
            form["client_id"] = "terraform-cli"
        sent = {name: value for name, value in {**form, **(changed or {})}.items() if value is not None}
        return self.registry.ask("/login/token", method="POST", body=urlencode(sent).encode(), **headers)

    def token(self, browser: Browsing, **fields: str) -> str:
        return str(json.loads(self.exchange(self.code(browser, **fields)).data)["access_token"])

    def role(self, namespace: str, scope: str, *whose: str) -> None:
        run("role", "grant", namespace, scope, *where(self.registry.settings), *(whose or ("--group", "platform")))


def asked(**changed: str | None) -> dict[str, str]:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
    query = {
        "response_type": "code",
        "client_id": "terraform-cli",
        "redirect_uri": REDIRECT,
        "state": "a-state",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return {name: value for name, value in {**query, **changed}.items() if value is not None}


def oidc(provider: IdentityProvider) -> dict[str, Any]:
    return {"oidc_issuer": provider.issuer, "oidc_client_id": CLIENT, "oidc_client_secret": SECRET}


def error(answer: urllib3.BaseHTTPResponse) -> str:
    assert (answer.status, answer.headers["content-type"], answer.headers["cache-control"]) == (400, "application/json", "no-store")
    return str(json.loads(answer.data)["error"])
