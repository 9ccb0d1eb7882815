"""What the application takes of signing in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.routing import Route

from fac_registry.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

EXCHANGE = "/v1/ci/token"


@dataclass(frozen=True)
class Login:
    """Routes, what discovery says of ``login.v1`` (with whole addresses) where people sign in, and what ends it."""

    routes: Sequence[Route]
    service: Mapping[str, object] | None = None
    close: Callable[[], None] = lambda: None


def no_exchange(hint: str) -> list[Route]:
    """Return the route of trusted publishing where there is none: it says why."""

    async def refuse(request: Request) -> Response:
        del request
        raise NotFoundError("this registry gives no tokens to pipelines", hint=hint)

    return [Route(EXCHANGE, refuse, methods=["POST"])]
