"""An identity provider: where its endpoints are, and what its tokens prove (OpenID Connect Discovery 1.0 and Core 1.0)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec
from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidClaimError, JoseError, MissingClaimError
from joserfc.jws import JWSRegistry, extract_compact
from joserfc.jwt import JWTClaimsRegistry

from fac_registry.errors import IdentityError, IdentityProviderError
from fac_registry.oidc.cached_value import CachedValue
from fac_registry.oidc.fetch import Fetcher, Request
from fac_registry.oidc.keys import ALGORITHMS, read_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from joserfc.jwk import KeySet

HOUR, TEN_MINUTES = 3600, 600
# Seconds that clocks may differ.
LEEWAY = 60
LONGEST_TOKEN = 64 * 1024


class Metadata(msgspec.Struct, frozen=True):
    """What a provider says of itself, as far as it is used here."""

    issuer: str
    jwks_uri: str
    authorization_endpoint: str = ""
    token_endpoint: str = ""
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


@dataclass
class Provider:
    """One issuer; what it says of itself is asked anew every hour, its keys every ten minutes and when a token names one we do not know."""

    issuer: str
    fetcher: Fetcher
    now: Callable[[], float] = time.time
    _metadata: CachedValue[Metadata] = field(init=False)
    _keys: CachedValue[KeySet] = field(init=False)

    def __post_init__(self) -> None:
        self._metadata = CachedValue(self._discover, fresh=HOUR, stale=24 * HOUR, pause=5, now=self.now)
        # A key that was taken back must not be good for long because its owner cannot be reached.
        self._keys = CachedValue(self._load_keys, fresh=TEN_MINUTES, stale=HOUR, now=self.now)

    async def metadata(self) -> Metadata:
        """Return what the provider says of itself; raise `IdentityProviderError`."""
        return await self._metadata.get()

    async def claims(self, token: str, audience: str) -> dict[str, Any]:
        """Return what a token says that this provider signed for ``audience`` and that is in force; raise `IdentityError` otherwise."""
        keys = await self._keys_for(token)
        registry = JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False)
        wanted = JWTClaimsRegistry(
            now=int(self.now()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": audience},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        )
        try:
            claims = jwt.decode(token, keys, registry=registry).claims
            wanted.validate(claims)
        except (JoseError, ValueError, RecursionError) as error:
            raise IdentityError(f"the identity token is not accepted: {_why(error)}") from error
        return claims

    async def _keys_for(self, token: str) -> KeySet:
        """Return the keys, asked anew when none of those that are known is the token's."""
        kid = _key_id(token)
        keys = await self._keys.get()
        known = kid is None or any(key.kid == kid for key in keys)
        return keys if known else await self._keys.get(anew=True)

    async def _discover(self) -> Metadata:
        url = f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"
        try:
            said = msgspec.json.decode(await self._read(url), type=Metadata)
        except (msgspec.MsgspecError, RecursionError) as error:
            raise IdentityProviderError(f"{url} describes no identity provider") from error
        if said.issuer != self.issuer:
            raise IdentityProviderError(
                f"the identity provider calls itself {said.issuer[:200]!r}, not {self.issuer!r}",
                hint="The setting oidc_issuer must be that name, letter by letter.",
            )
        return said

    async def _load_keys(self) -> KeySet:
        return read_keys(await self._read((await self.metadata()).jwks_uri))

    async def _read(self, url: str) -> bytes:
        status, body = await self.fetcher.ask(Request(url))
        if status != HTTPStatus.OK:
            raise IdentityProviderError(f"the identity provider answers {status}")
        return body


def _key_id(token: str) -> str | None:
    """Return the name of the key that a token says it is signed with; raise `IdentityError` for what is no signed token."""
    if len(token) > LONGEST_TOKEN or not token.isascii():
        raise IdentityError("the identity token is too long or no text")
    try:
        header = extract_compact(token.encode()).headers()
    except (JoseError, ValueError, RecursionError) as error:
        raise IdentityError("this is no signed identity token") from error
    if header.get("alg") not in ALGORITHMS:
        raise IdentityError("the identity token is not signed in a way that is accepted")
    kid = header.get("kid")
    return kid if isinstance(kid, str) else None


def _why(error: Exception) -> str:
    """Return the reason in a few words, without what the token says."""
    if isinstance(error, ExpiredTokenError):
        return "it has expired"
    if isinstance(error, MissingClaimError):
        return "it lacks what it must say"
    if isinstance(error, InvalidClaimError):
        return {"aud": "it is for somebody else", "iss": "it is from somebody else"}.get(error.claim, f"its {error.claim} is wrong")
    return "its signature is not right"
