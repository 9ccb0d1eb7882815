from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import sqlite3
import threading
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.exc import DatabaseError
from starlette.responses import Response

from fac_registry.middleware import Errors, Middleware
from fac_registry.settings import FILENAME
from fac_registry.storage import BlobMissingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Message, Receive, Scope, Send
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
ERRORS = Errors(lambda status, message, hint: Response(f"{message} {hint}", status))
SCOPE: dict[str, Any] = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "scheme": "https", "headers": []}


def answers(error: Exception, *, started: bool = False) -> list[Message]:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        if started:
            await send({"type": "http.response.start", "status": 200, "headers": []})
        raise error

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    asyncio.run(Middleware(app, ERRORS)(dict(SCOPE), receive, send))
    return sent


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (ZeroDivisionError("with details"), 500, "sorry, this is a bug"),
        (OSError(errno.ENOSPC, "No space left on device"), 507, "disk is full"),
        (OSError(errno.EIO, "with details"), 503, "storage is damaged or gone"),
        (BlobMissingError("with details"), 503, "storage is damaged or gone"),
        (DatabaseError("with details", None, Exception("malformed")), 503, "database is damaged"),
        (TimeoutError("with details"), 503, "too busy to answer in time"),
    ],
)
def test_what_is_our_fault_is_answered_without_details(error: Exception, status: int, says: str) -> None:
    start, body = answers(error)
    assert start["status"] == status
    assert says in json.loads(body["body"])["detail"]
    assert b"with details" not in body["body"]
    headers = dict(start["headers"])
    assert headers[b"content-type"] == b"application/problem+json"
    assert b"strict-transport-security" in headers
    assert json.loads(body["body"])["request_id"] == headers[b"x-request-id"].decode()


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/", 503), ("PUT", "/v1/modules/a/b/c/1.0.0", 200)])
def test_every_request_has_a_deadline(monkeypatch: pytest.MonkeyPatch, method: str, path: str, status: int) -> None:
    monkeypatch.setattr("fac_registry.middleware.SHORT", 0.01)
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        await asyncio.sleep(0.3)  # as long as another process holds the lock
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    asyncio.run(Middleware(app, ERRORS)({**SCOPE, "method": method, "path": path}, receive, send))
    assert sent[0]["status"] == status


def test_an_answer_that_has_begun_is_not_begun_again() -> None:
    assert [message["type"] for message in answers(ZeroDivisionError(), started=True)] == ["http.response.start"]


def test_a_busy_database_is_worth_trying_again(serve: Callable[..., Registry], module: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.database.backends.sqlite.PRAGMAS", ("busy_timeout = 50", "foreign_keys = ON"))
    monkeypatch.setattr("fac_registry.batches.INTERVAL", 3600.0)  # no writer but those of this test
    registry = serve(anonymous_read=True)
    token = registry.token()
    assert registry.put("acme/m/aws/1.0.0", module, token).status == 201
    with contextlib.closing(sqlite3.connect(registry.settings.folder / FILENAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        busy = registry.put("acme/m/aws/1.0.1", module, token)
        assert (busy.status, busy.headers["retry-after"]) == (503, "2")
        readers = [threading.Thread(target=registry.ask, args=("/v1/modules/acme/m/aws/versions",)) for _ in range(4)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join(60)
            assert not reader.is_alive()
        other.execute("ROLLBACK")
    assert registry.put("acme/m/aws/1.0.1", module, token).status == 201
