"""The outermost layer: request ids, one log line per request, security headers, and errors as problem+json."""

from __future__ import annotations

import asyncio
import errno
import itertools
import logging
import re
import secrets
import sqlite3
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from fac_core.errors import UserError
from fac_registry.errors import RequestError, TooManyRequestsError
from fac_registry.forking import WorkerError
from fac_registry.log import Sample
from fac_registry.repeats import REMEMBER, STATUSES, Repeat, trace
from fac_registry.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("fac_registry")
SAMPLE = Sample()
Count: TypeAlias = "Callable[[str | None, str, int | None, float], None]"
"""What hears of a request: its route's pattern, method, status and seconds."""
PROCESS, NUMBERS = secrets.token_hex(6), itertools.count(1)
"""Of them a request's id is made: random numbers for each would take as long as finding out who asks."""
REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")


def security_policy(form_action: str = "'self'") -> str:
    """Return what a page may do; its forms lead to ``form_action`` and nowhere else."""
    return f"default-src 'none'; style-src 'self'; img-src 'self'; form-action {form_action}; base-uri 'none'; frame-ancestors 'none'"


SECURITY = (
    (b"content-security-policy", security_policy().encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
SECURITY_NAMES = frozenset(name for name, _ in SECURITY)
TLS_ONLY = ((b"strict-transport-security", b"max-age=31536000"),)
# Seconds.
SHORT, LONG = 30.0, 900.0
SLOW = ("/v1/archives/", "/v1/mirrored/")
# Route parts that make up a permission.
SECRET_PARTS = ("signature", "expires")


class Middleware:
    """Wraps the application; nothing that goes wrong inside reaches the server as an exception."""

    def __init__(self, app: ASGIApp, errors: Errors, count: Count = lambda *_: None) -> None:
        self.app, self.errors, self.count = app, errors, count

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request, or pass a lifespan on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        exchange, remember = _Exchange(scope, send, self.count), scope.get(REMEMBER)
        noted = trace() if remember else None
        if "\0" in scope["path"] or b"%00" in scope["query_string"]:
            # No name holds one, and PostgreSQL takes none: answered here, nobody further in can forget it.
            status = 404 if "\0" in scope["path"] else 400
            await problem(status, "the address holds a NUL character", request_id=exchange.id)(scope, receive, exchange.send)
            exchange.end()
            return
        try:
            async with asyncio.timeout(_seconds(scope)):
                await self._answer(scope, receive, exchange)
        except ClientDisconnect:
            exchange.status = 499
        except Exception as error:
            LOG.exception("could not answer", extra={"fields": {"request_id": exchange.id}})
            if exchange.status is None:
                await _failed(error, exchange.id)(scope, receive, exchange.send)
        exchange.end()
        if remember and noted and noted.repeatable and exchange.status in STATUSES:
            remember(Repeat(noted, exchange.again, exchange.id.encode()))

    async def _answer(self, scope: Scope, receive: Receive, exchange: _Exchange) -> None:
        scope["app"] = self.app  # else a route answers a wrong method itself
        try:
            await self.app(scope, receive, exchange.send)
        except (UserError, HTTPException) as error:
            if exchange.status is not None:
                raise
            await self.errors.answer(Request(scope), error)(scope, receive, exchange.send)


def _seconds(scope: Scope) -> float:
    """Return how long a request may take, waiting for its turn or a lock included; an archive goes in or out as slowly as its client."""
    return LONG if scope["method"] == "PUT" or scope["path"].startswith(SLOW) else SHORT


def _identity(named: bytes) -> str:
    """Return the id that a request has given itself, or a new one."""
    return named.decode() if named and REQUEST_ID.fullmatch(named) else f"{PROCESS}{next(NUMBERS) % 2**32:08x}"


class _Exchange:
    """One request and what is known of its answer."""

    def __init__(self, scope: Scope, send: Send, count: Count) -> None:
        self.id = _identity(next((value for name, value in scope["headers"] if name == b"x-request-id"), b""))
        self.status: int | None = None
        self._scope, self._send, self._count, self._begin = scope, send, count, time.perf_counter()
        scope["state"] = {**scope.get("state", {}), "request_id": self.id}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            https = TLS_ONLY if self._scope["scheme"] == "https" else ()
            own = {name for name, _ in message["headers"] if name in SECURITY_NAMES}
            security = [header for header in SECURITY if header[0] not in own] if own else SECURITY
            message["headers"] = [*message["headers"], *security, *https, (b"x-request-id", self.id.encode())]
        await self._send(message)

    def end(self) -> None:
        """Count the request and log it, by the pattern of its route: the path of an archive link is a permission in itself."""
        route, seconds = getattr(self._scope.get("route"), "path", None), time.perf_counter() - self._begin
        self._count(route, self._scope["method"], self.status, seconds)
        self._log(route, seconds)

    def again(self, named: bytes) -> bytes:
        """Count and log one more request that got the same answer, and return its id: the one that it has ``named``, if it may."""
        self.id, self._begin = _identity(named), time.perf_counter()
        self.end()
        return self.id.encode()

    def _log(self, route: str | None, seconds: float) -> None:
        served = self.status is not None and self.status < HTTPStatus.INTERNAL_SERVER_ERROR
        left_out = SAMPLE.take((route, self.status)) if served else 0
        if left_out is None or not LOG.isEnabledFor(logging.INFO):
            return
        fields = {
            "request_id": self.id,
            "method": self._scope["method"],
            "route": route,
            "parts": {name: value for name, value in self._scope.get("path_params", {}).items() if name not in SECRET_PARTS},
            "status": self.status,
            "ms": round(seconds * 1000, 1),
        }
        if left_out:
            fields["left_out"] = left_out
        # Made here: to look for the caller in the stack, which nobody reads, costs more than writing the line.
        LOG.handle(LOG.makeRecord(LOG.name, logging.INFO, "", 0, "request", (), None, extra={"fields": fields}))


@dataclass(frozen=True)
class Errors:
    """Turns mistakes and HTTP errors into answers: a page for browsers, a problem document for everything else."""

    page: Callable[[int, str, str | None], Response]

    def answer(self, request: Request, error: UserError | HTTPException) -> Response:
        """Answer one error."""
        mistake = _request_error(error)
        headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
        if mistake.code == HTTPStatus.UNAUTHORIZED:
            headers["www-authenticate"] = 'Bearer realm="fac-registry"'
        if isinstance(error, TooManyRequestsError):
            headers["retry-after"] = str(error.wait)
        if "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/v1/"):
            answer = self.page(mistake.code, mistake.message, mistake.hint)
            answer.headers.update(headers)
            return answer
        more = {"hint": mistake.hint, "member": mistake.member}
        return problem(mistake.code, mistake.message, request_id=request.state.request_id, headers=headers, **more)


async def nothing_there(scope: Scope, receive: Receive, send: Send) -> None:
    """Raise for a path that no route has."""
    del scope, receive, send
    raise HTTPException(404)


_UNAVAILABLE: tuple[tuple[tuple[type[Exception], ...], str, str], ...] = (
    ((TimeoutError,), "the registry is too busy to answer in time", "5"),
    ((OperationalError, PoolTimeout), "the registry's database is busy or gone", "2"),
    ((DatabaseError,), "the registry's database is damaged: its operator must restore it", ""),
    ((WorkerError,), "the registry cannot open uploads now", "5"),
    ((StorageError, OSError), "the registry's storage is damaged or gone", "30"),
)
"""What is not there, how that is said, and after how many seconds one may ask again: the first that fits."""


def _failed(error: Exception, request_id: str) -> Response:
    """Answer for what is not the request's fault: no room, no database, or a bug."""
    if _no_room(error):
        return problem(507, "the registry's disk is full", request_id=request_id)
    for kinds, said, wait in _UNAVAILABLE:
        if isinstance(error, kinds):
            return problem(503, said, request_id=request_id, headers={"retry-after": wait} if wait else None)
    return problem(500, "sorry, this is a bug", request_id=request_id)


def _no_room(error: Exception) -> bool:
    """Tell whether a disk is full: the system says so, or SQLite or PostgreSQL (SQLSTATE 53100) in its own way."""
    if isinstance(error, DBAPIError):
        cause = error.orig
        return getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL or getattr(cause, "sqlstate", None) == "53100"
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def _request_error(error: UserError | HTTPException) -> RequestError:
    if isinstance(error, RequestError):
        return error
    if isinstance(error, HTTPException):
        return RequestError(error.detail, status=error.status_code)
    return RequestError(error.message, hint=error.hint)


def problem(status: int, detail: str, *, request_id: str, headers: dict[str, str] | None = None, **more: str | None) -> Response:
    """Give an RFC 9457 problem document."""
    document = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, "request_id": request_id}
    document |= {name: value for name, value in more.items() if value}
    return JSONResponse(document, status, {"cache-control": "no-store", **(headers or {})}, "application/problem+json")
