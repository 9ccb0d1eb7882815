"""Owners of a namespace over HTTP: who may do what in it, which pipelines may publish, and whether all may read.

``/v1/namespaces/<namespace>`` and, below it, ``/roles`` and ``/publishers``. All of it takes scope admin in that namespace, and reaches no
other one; ``*`` stands for what holds in every namespace, and takes scope admin there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fac_registry.address import check_part
from fac_registry.errors import ForbiddenError, NotFoundError, RequestError
from fac_registry.json_body import read_json
from fac_registry.openapi import Asked, operation
from fac_registry.tokens import EVERY_NAMESPACE, Scope
from fac_registry.tokens.publishers import WHOSE, TrustedPublisher
from fac_registry.tokens.roles import Of, Role

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.audit import Actor
    from fac_registry.namespaces import NamespaceStore
    from fac_registry.tokens.guard import Guard
    from fac_registry.tokens.publishers import PublisherStore
    from fac_registry.tokens.roles import RoleStore

NAMESPACE = "/v1/namespaces/{namespace}"
ROLE = 'Send for example {"kind": "group", "who": "platform", "scope": "publish"}; kind is group, person or everyone.'
PUBLISHER = 'Send for example {"issuer": "https://gitlab.com", "claims": {"project_path": "acme/modules"}, "only": "queue/aws"}.'
SETTINGS = 'Send for example {"anonymous_read": true}.'
WHOSE_ROLE = (
    Asked("kind", "Who holds it.", {"type": "string", "enum": [kind.value for kind in Of]}, required=True),
    Asked("who", "The group's name or the person's id; nobody for everyone."),
)
NO_STORE = {"cache-control": "no-store"}


class RoleBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A role, as a client sends it."""

    kind: Of
    scope: Scope
    who: str = ""


class PublisherBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A trusted publisher, as a client sends it."""

    issuer: str
    claims: dict[str, str]
    only: str = ""


class SettingsBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a namespace is set to."""

    anonymous_read: bool


class NamespaceSettings(msgspec.Struct, forbid_unknown_fields=True):
    """Who may read a namespace."""

    namespace: str
    anonymous_read: bool


class Roles(msgspec.Struct, forbid_unknown_fields=True):
    """The roles in a namespace."""

    roles: list[Role]


class Publishers(msgspec.Struct, forbid_unknown_fields=True):
    """The trusted publishers of a namespace."""

    publishers: list[TrustedPublisher]


@dataclass(frozen=True)
class Owners:
    """The routes for owners."""

    roles: RoleStore
    publishers: PublisherStore
    namespaces: NamespaceStore
    guard: Guard

    @property
    def routes(self) -> list[Route]:
        """All routes."""
        return [
            Route(NAMESPACE, self.show, methods=["GET"]),
            Route(NAMESPACE, self.change, methods=["PUT"]),
            Route(f"{NAMESPACE}/roles", self.list_roles, methods=["GET"]),
            Route(f"{NAMESPACE}/roles", self.grant, methods=["PUT"]),
            Route(f"{NAMESPACE}/roles", self.take, methods=["DELETE"]),
            Route(f"{NAMESPACE}/publishers", self.list_publishers, methods=["GET"]),
            Route(f"{NAMESPACE}/publishers", self.trust, methods=["POST"]),
            Route(f"{NAMESPACE}/publishers/{{publisher}}", self.distrust, methods=["DELETE"]),
        ]

    @operation(answers={200: NamespaceSettings}, scope="admin")
    async def show(self, request: Request) -> Response:
        """Tell whether anybody may read a namespace."""
        namespace, _ = await owned(self.guard, request)
        return _answer({"namespace": namespace, "anonymous_read": namespace in await self.namespaces.open_to_all()})

    @operation(answers={200: NamespaceSettings}, scope="admin", body=SettingsBody)
    async def change(self, request: Request) -> Response:
        """Open a namespace to all, or close it."""
        namespace, by = await owned(self.guard, request)
        if namespace == EVERY_NAMESPACE:
            raise RequestError("every namespace is opened by its own owner", hint="Name one.")
        wanted = await read_json(request, SettingsBody, SETTINGS)
        await self.namespaces.set_anonymous_read(namespace, allowed=wanted.anonymous_read, by=by)
        return _answer({"namespace": namespace, "anonymous_read": wanted.anonymous_read})

    @operation(answers={200: Roles}, scope="admin")
    async def list_roles(self, request: Request) -> Response:
        """List the roles in a namespace."""
        namespace, _ = await owned(self.guard, request)
        return _answer({"roles": [msgspec.to_builtins(role) for role in await self.roles.list(namespace)]})

    @operation(answers={200: Role}, scope="admin", body=RoleBody)
    async def grant(self, request: Request) -> Response:
        """Give a role in a namespace, instead of the one that its holder had there."""
        namespace, by = await owned(self.guard, request)
        body = await read_json(request, RoleBody, ROLE)
        role = Role(namespace, body.scope, body.kind, body.who)
        await self.roles.grant(role, by=by)
        return _answer(msgspec.to_builtins(role))

    @operation(answers={204: None}, scope="admin", query=WHOSE_ROLE)
    async def take(self, request: Request) -> Response:
        """Take the role of ``?kind=`` and ``?who=`` away."""
        namespace, by = await owned(self.guard, request)
        kind = request.query_params.get("kind", "")
        if kind not in list(Of):
            raise RequestError("kind names no holder of a role", hint="It is group, person or everyone.")
        await self.roles.remove(Role(namespace, Scope.READ, Of(kind), request.query_params.get("who", "")), by=by)
        return Response(status_code=204)

    @operation(answers={200: Publishers}, scope="admin")
    async def list_publishers(self, request: Request) -> Response:
        """List the trusted publishers of a namespace."""
        namespace, _ = await owned(self.guard, request)
        return _answer({"publishers": [msgspec.to_builtins(one) for one in await self.publishers.list(namespace)]})

    @operation(answers={201: TrustedPublisher}, scope="admin", body=PublisherBody)
    async def trust(self, request: Request) -> Response:
        """Trust a pipeline, of a CI system that everybody uses or that whoever runs the registry has named before."""
        namespace, by = await owned(self.guard, request)
        body = await read_json(request, PublisherBody, PUBLISHER)
        if body.issuer not in WHOSE and not await self.publishers.of_issuer(body.issuer):
            # The registry asks an issuer for its keys: an owner must not choose whom it asks.
            raise ForbiddenError(
                "this CI system is not known here yet", hint="Who runs the registry may add it: `fac-registry publisher trust`."
            )
        made = await self.publishers.add(TrustedPublisher(namespace, body.issuer, body.claims, body.only), by=by)
        return _answer(msgspec.to_builtins(made), 201)

    @operation(answers={204: None}, scope="admin")
    async def distrust(self, request: Request) -> Response:
        """Trust a pipeline no longer."""
        namespace, by = await owned(self.guard, request)
        text = request.path_params["publisher"]
        if not (text.isascii() and text.isdigit() and len(text) <= len(str(2**31)) and int(text) < 2**31):
            raise NotFoundError(f"{namespace} has no trusted publisher {text[:20]!r}")
        await self.publishers.remove(namespace, int(text), by=by)
        return Response(status_code=204)


async def owned(guard: Guard, request: Request) -> tuple[str, Actor]:
    """Return the namespace and who acts; raise `ForbiddenError` for whoever does not own it."""
    namespace = request.path_params["namespace"]
    if namespace != EVERY_NAMESPACE:
        check_part("namespace", namespace)
    grant = await guard.allowed(request, namespace, Scope.ADMIN)
    return namespace, grant.actor(request.state.request_id)


def _answer(value: object, status: int = 200) -> Response:
    return JSONResponse(value, status, NO_STORE)
