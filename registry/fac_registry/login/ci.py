"""Trusted publishing: ``POST /v1/ci/token`` gives a pipeline a token for what its CI system signs of it (RFC 8693, token exchange)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
from joserfc.errors import JoseError
from joserfc.jws import extract_compact
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fac_registry.audit import Actor
from fac_registry.errors import IdentityError, RequestError
from fac_registry.login.built import EXCHANGE
from fac_registry.login.forms import URLENCODED, read_form
from fac_registry.login.oauth_errors import NO_STORE, oauth_error
from fac_registry.oidc.provider import LONGEST_TOKEN, Provider
from fac_registry.openapi import Content, operation
from fac_registry.tokens import Scope
from fac_registry.tokens.store import New, add

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.database import Database
    from fac_registry.oidc.fetch import Fetcher
    from fac_registry.tokens.publishers import PublisherStore, TrustedPublisher

SECONDS = 900
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
JWT, ACCESS = "urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:access_token"
KINDS = frozenset({JWT, "urn:ietf:params:oauth:token-type:id_token"})
# What the audit log keeps of a run, where its token says it.
TOLD = ("sub", "repository", "project_path", "ref", "sha", "workflow_ref", "ci_config_ref_uri", "run_id", "pipeline_id", "job_id", "actor")
LONGEST_TOLD = 200


class _Payload(msgspec.Struct):
    iss: str


class ExchangedToken(msgspec.Struct, forbid_unknown_fields=True):
    """A token that publishes for ``expires_in`` seconds."""

    access_token: str
    issued_token_type: str
    token_type: str
    expires_in: int
    scope: str


class ExchangeError(msgspec.Struct, forbid_unknown_fields=True):
    """Why there is no token (RFC 6749, 5.2)."""

    error: str
    error_description: str


FORM = {
    "type": "object",
    "properties": {
        "grant_type": {"const": GRANT},
        "subject_token": {"type": "string"},
        "subject_token_type": {"enum": sorted(KINDS)},
        "resource": {"type": "string"},
    },
    "required": ["grant_type", "subject_token", "subject_token_type"],
}


@dataclass
class TrustedPublishing:
    """The exchange; tokens must be made for ``audience``, which is the registry's own address."""

    publishers: PublisherStore
    database: Database
    fetcher: Fetcher
    audience: str
    _providers: dict[str, Provider] = field(default_factory=dict)

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(EXCHANGE, self.exchange, methods=["POST"])]

    @operation(answers={200: ExchangedToken, 400: ExchangeError}, scope=None, body=Content(URLENCODED, FORM))
    async def exchange(self, request: Request) -> Response:
        """Give a token that publishes what the pipeline is trusted with, or an error as RFC 6749, 5.2, writes it."""
        try:
            form = await read_form(request)
            if form.get("grant_type") != GRANT:
                return oauth_error("unsupported_grant_type", f"the grant_type is not {GRANT}")
            if form.get("subject_token_type") not in KINDS:
                return oauth_error("invalid_request", f"the subject_token_type is not {JWT}")
            publisher, claims = await self._trusted(form.get("subject_token", ""), form.get("resource"))
        except IdentityError as error:
            return oauth_error("invalid_grant", f"{error.message}{f' ({error.hint})' if error.hint else ''}")
        except RequestError as error:
            if error.code >= 500:  # noqa: PLR2004 - the issuer's fault, not the pipeline's
                raise
            return oauth_error("invalid_request", error.message)
        text = await self._token(publisher, claims, request.state.request_id)
        answer = {"access_token": text, "issued_token_type": ACCESS, "token_type": "Bearer", "expires_in": SECONDS}
        return JSONResponse({**answer, "scope": f"publish {publisher.place or publisher.namespace}"}, headers=NO_STORE)

    async def _trusted(self, token: str, resource: str | None) -> tuple[TrustedPublisher, dict[str, Any]]:
        """Return whose token this is; nothing is asked of an issuer that nobody here trusts."""
        known = await self.publishers.of_issuer(_issuer(token))
        if not known:
            raise IdentityError("nobody is trusted whom this token's issuer speaks for")
        claims = await self._provider(known[0].issuer).claims(token, self.audience)
        wanted = [one for one in known if one.matches(claims) and resource in (None, one.namespace, one.place)]
        if not wanted:
            raise IdentityError("this pipeline is not trusted to publish here", hint=f"it is {str(claims['sub'])[:LONGEST_TOLD]}")
        places = {one.place or one.namespace for one in wanted}
        if len(places) > 1:
            raise IdentityError(
                "this pipeline is trusted with more than one place", hint=f"name one as resource: {', '.join(sorted(places))}"
            )
        return wanted[0], claims

    def _provider(self, issuer: str) -> Provider:
        """Return an issuer that somebody here trusts: there are no more of them than there are publishers."""
        return self._providers.setdefault(issuer, Provider(issuer, self.fetcher))

    async def _token(self, publisher: TrustedPublisher, claims: dict[str, Any], request: str) -> str:
        said = {name: str(claims[name])[:LONGEST_TOLD] for name in TOLD if isinstance(claims.get(name), str | int)}
        new = New(publisher.namespace, Scope.PUBLISH, f"ci {claims['sub']}", SECONDS, only=publisher.place, publisher=publisher.id)
        async with self.database.writing() as connection:
            return await add(connection, new, by=Actor(f"trusted publisher {publisher.id}", request), said=said)


def _issuer(token: str) -> str:
    """Return who a token says has signed it, which proves nothing yet."""
    if len(token) > LONGEST_TOKEN or not token.isascii():
        raise IdentityError("the subject_token is too long or no text")
    try:
        return msgspec.json.decode(extract_compact(token.encode()).payload, type=_Payload).iss
    except (JoseError, ValueError, RecursionError) as error:
        raise IdentityError("the subject_token is no signed token, or names no issuer") from error
