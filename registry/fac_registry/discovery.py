"""Service discovery: where on this host the protocols live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from fac_registry.cached_response import CachedResponse

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

SERVICES = {"modules.v1": "/v1/modules/", "providers.v1": "/v1/providers/"}


def routes(public_url: str | None) -> list[Route]:
    """Route of the discovery document; its address is relative unless the registry is told its public one."""
    body = CachedResponse.json({name: (public_url or "") + path for name, path in SERVICES.items()})

    async def discover(request: Request) -> Response:
        return body.answer(request, private=False)

    return [Route("/.well-known/terraform.json", discover)]
