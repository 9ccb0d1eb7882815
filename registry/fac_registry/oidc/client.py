"""Sign people in at an identity provider: authorization code, PKCE, and an identity token that answers this one sign-in."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import msgspec

from fac_registry.errors import IdentityError, IdentityProviderError
from fac_registry.oidc.fetch import Request
from fac_registry.secure_address import secure
from fac_registry.tokens.people import Identity

if TYPE_CHECKING:
    from fac_registry.oidc.provider import Metadata, Provider

MOST_GROUPS, LONGEST_GROUP, LONGEST_SUBJECT = 2000, 255, 255
NAMES = ("name", "preferred_username", "email", "sub")


class Begun(msgspec.Struct, frozen=True):
    """A sign-in under way, as the browser keeps it for us: what must come back, and where to go afterwards."""

    state: str
    nonce: str
    verifier: str
    then: str


class _Answer(msgspec.Struct):
    id_token: str


@dataclass(frozen=True)
class SignInClient:
    """This registry as the provider knows it; ``groups_claim`` names the claim that lists a person's groups."""

    provider: Provider
    client_id: str
    secret: str | None = field(repr=False)
    redirect_uri: str
    scopes: str
    groups_claim: str

    async def begin(self, then: str) -> tuple[Begun, str]:
        """Return a new sign-in and the address to send the browser to."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        begun = Begun(state, nonce, verifier, then)
        endpoint = (await self.provider.metadata()).authorization_endpoint
        if not secure(endpoint):
            raise IdentityProviderError("the identity provider has no https address to sign in at")
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": self.scopes,
            "state": begun.state,
            "nonce": begun.nonce,
            "code_challenge": challenge(begun.verifier),
            "code_challenge_method": "S256",
        }
        return begun, f"{endpoint}{'&' if urlsplit(endpoint).query else '?'}{urlencode(asked)}"

    async def finish(self, begun: Begun, code: str, issuer: str | None) -> Identity:
        """Return who signed in; raise `IdentityError` when that is not proven. ``issuer`` is who sends the browser back (RFC 9207)."""
        metadata = await self.provider.metadata()
        missing = issuer is None and metadata.authorization_response_iss_parameter_supported
        if missing or issuer not in (None, self.provider.issuer):
            raise IdentityError("the answer comes from another identity provider")
        claims = await self.provider.claims(await self._exchange(metadata, begun, code), self.client_id)
        self._check(claims, begun)
        return self._identity(claims)

    async def _exchange(self, metadata: Metadata, begun: Begun, code: str) -> str:
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": begun.verifier,
        }
        methods = metadata.token_endpoint_auth_methods_supported
        headers: dict[str, str] = {}
        if self.secret is None:
            fields["client_id"] = self.client_id
        elif "client_secret_basic" in methods or "client_secret_post" not in methods:
            headers["authorization"] = _basic(self.client_id, self.secret)
        else:
            fields |= {"client_id": self.client_id, "client_secret": self.secret}
        status, body = await self.provider.fetcher.ask(Request(metadata.token_endpoint, fields, headers))
        if status != HTTPStatus.OK:
            raise IdentityError(f"the identity provider does not confirm the sign-in ({status})", hint="Sign in again.")
        try:
            return msgspec.json.decode(body, type=_Answer).id_token
        except (msgspec.MsgspecError, RecursionError) as error:
            raise IdentityProviderError("the identity provider's answer holds no identity token") from error

    def _check(self, claims: dict[str, Any], begun: Begun) -> None:
        nonce, azp, audience = claims.get("nonce"), claims.get("azp"), claims["aud"]
        if not isinstance(nonce, str) or not hmac.compare_digest(nonce.encode(), begun.nonce.encode()):
            raise IdentityError("the identity token answers another sign-in")
        others = isinstance(audience, list) and len(audience) > 1
        if (others and azp is None) or azp not in (None, self.client_id):
            raise IdentityError("the identity token was made for somebody else")

    def _identity(self, claims: dict[str, Any]) -> Identity:
        subject = claims["sub"]
        if not 0 < len(subject) <= LONGEST_SUBJECT:
            raise IdentityError("the identity provider's name for you is empty or too long")
        said = claims.get(self.groups_claim)
        groups = [said] if isinstance(said, str) else said if isinstance(said, list) else []
        if len(groups) > MOST_GROUPS:
            raise IdentityError(
                f"you are in more than {MOST_GROUPS} groups", hint="Have the identity provider name those alone that matter."
            )
        taken = tuple(one for one in groups if isinstance(one, str) and 0 < len(one) <= LONGEST_GROUP)
        name = next((text for one in NAMES if isinstance(text := claims.get(one), str) and text.strip()), subject)
        return Identity(self.provider.issuer, subject, name, taken)


def challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _basic(client_id: str, secret: str) -> str:
    """Write client and secret as RFC 6749, 2.3.1 asks for: each encoded as in a form."""
    pair = ":".join(quote(part, safe="") for part in (client_id, secret))
    return f"Basic {base64.b64encode(pair.encode()).decode()}"
