"""The outermost layer: request ids, one log line per request, security headers, and errors as problem+json."""

from __future__ import annotations

import logging
import re
import time
import uuid
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response

from fac_core.errors import UserError
from fac_registry.refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("fac_registry")
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
SECURITY = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


# Route parts that make up a permission.
SECRET_PARTS = ("signature", "expires")


class Boundary:
    """Wraps the application; nothing that goes wrong inside reaches the server as an exception."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request, or pass a lifespan on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, send)
        try:
            await self._app(scope, receive, exchange.send)
        except ClientDisconnect:
            exchange.status = 499
        except Exception:
            LOG.exception("a bug while answering", extra={"fields": {"request_id": exchange.id}})
            if exchange.status is None:
                await problem(500, "sorry, this is a bug", request_id=exchange.id)(scope, receive, exchange.send)
        exchange.log()


class _Exchange:
    """One request and what is known of its answer."""

    def __init__(self, scope: Scope, send: Send) -> None:
        asked = Headers(scope=scope).get("x-request-id", "")
        self.id = asked if REQUEST_ID.fullmatch(asked) else uuid.uuid4().hex
        self.status: int | None = None
        self._scope, self._send, self._begin = scope, send, time.perf_counter()
        scope["state"] = {**scope.get("state", {}), "request_id": self.id}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY.items():
                headers.setdefault(name, value)
            headers["x-request-id"] = self.id
        await self._send(message)

    def log(self) -> None:
        # The route's pattern, not the path: the path of an archive link is a permission in itself.
        route = getattr(self._scope.get("route"), "path", None)
        fields = {
            "request_id": self.id,
            "method": self._scope["method"],
            "route": route,
            "parts": {name: value for name, value in self._scope.get("path_params", {}).items() if name not in SECRET_PARTS},
            "status": self.status,
            "ms": round((time.perf_counter() - self._begin) * 1000, 1),
        }
        LOG.info("request", extra={"fields": fields})


@dataclass(frozen=True)
class Errors:
    """Turns refusals and HTTP errors into answers: a page for browsers, a problem document for everything else."""

    page: Callable[[int, str, str | None], Response]

    async def answer(self, request: Request, error: Exception) -> Response:
        """Answer one error."""
        refusal = _refusal(error)
        headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
        if refusal.code == HTTPStatus.UNAUTHORIZED:
            headers["www-authenticate"] = 'Bearer realm="fac-registry"'
        if "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/v1/"):
            answer = self.page(refusal.code, refusal.message, refusal.hint)
            answer.headers.update(headers)
            return answer
        more = {"hint": refusal.hint, "member": refusal.member}
        return problem(refusal.code, refusal.message, request_id=request.state.request_id, headers=headers, **more)


def _refusal(error: Exception) -> RefusalError:
    if isinstance(error, RefusalError):
        return error
    if isinstance(error, HTTPException):
        return RefusalError(error.detail, status=error.status_code)
    return RefusalError(error.message, hint=error.hint) if isinstance(error, UserError) else RefusalError(str(error))


def problem(status: int, detail: str, *, request_id: str, headers: dict[str, str] | None = None, **more: str | None) -> Response:
    """Give an RFC 9457 problem document."""
    document = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, "request_id": request_id}
    document |= {name: value for name, value in more.items() if value}
    return JSONResponse(document, status, {"cache-control": "no-store", **(headers or {})}, "application/problem+json")
