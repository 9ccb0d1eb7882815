"""Keys of publishers over HTTP: ``/v1/namespaces/<namespace>/keys``, for owners of the namespace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fac_registry.content import check_content
from fac_registry.errors import TooLargeError
from fac_registry.openapi import UPLOAD, operation
from fac_registry.owners import NAMESPACE, NO_STORE, owned
from fac_registry.providers.answers import Keys
from fac_registry.providers.openpgp import MOST_BYTES
from fac_registry.providers.publisher_keys import PublisherKey

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.providers.publisher_keys import PublisherKeyStore
    from fac_registry.tokens.guard import Guard

KINDS = ("application/pgp-keys", "application/octet-stream", "text/plain")


@dataclass(frozen=True)
class PublisherKeys:
    """The routes of keys."""

    keys: PublisherKeyStore
    guard: Guard

    @property
    def routes(self) -> list[Route]:
        """All routes."""
        return [
            Route(f"{NAMESPACE}/keys", self.list, methods=["GET"]),
            Route(f"{NAMESPACE}/keys", self.trust, methods=["POST"]),
            Route(f"{NAMESPACE}/keys/{{key}}", self.distrust, methods=["DELETE"]),
        ]

    @operation(answers={200: Keys}, scope="admin")
    async def list(self, request: Request) -> Response:
        """List the keys of a namespace."""
        namespace, _ = await owned(self.guard, request)
        return JSONResponse({"keys": [msgspec.to_builtins(key) for key in await self.keys.list(namespace)]}, headers=NO_STORE)

    @operation(answers={201: PublisherKey}, scope="admin", body=UPLOAD)
    async def trust(self, request: Request) -> Response:
        """Trust the public key that is the body, armored or binary."""
        namespace, by = await owned(self.guard, request)
        check_content(request, KINDS, "Send the key itself, for example as application/pgp-keys.")
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                raise TooLargeError(f"the key is larger than {MOST_BYTES} bytes")
        return JSONResponse(msgspec.to_builtins(await self.keys.add(namespace, bytes(body), by=by)), 201, NO_STORE)

    @operation(answers={204: None}, scope="admin")
    async def distrust(self, request: Request) -> Response:
        """Trust a key no more."""
        namespace, by = await owned(self.guard, request)
        await self.keys.remove(namespace, request.path_params["key"].upper(), by=by)
        return Response(status_code=204)
