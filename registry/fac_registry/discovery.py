"""Service discovery: where on this host the protocols live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from fac_registry.cached_response import CachedResponse
from fac_registry.repeats import repeatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

SERVICES = {"modules.v1": "/v1/modules/", "providers.v1": "/v1/providers/"}


def routes(public_url: str | None, login: Mapping[str, object] | None = None) -> list[Route]:
    """Route of the discovery document; its addresses are relative unless the registry is told its public one. ``login`` is ``login.v1``."""
    services: dict[str, object] = {name: (public_url or "") + path for name, path in SERVICES.items()}
    body = CachedResponse.json(services | ({"login.v1": login} if login else {}))

    async def discover(request: Request) -> Response:
        repeatable()
        return body.answer(request, private=False)

    return [Route("/.well-known/terraform.json", discover)]
