"""Say over HTTP what became of a version, of modules and providers alike: GET and PUT of its ``state``.

The body is JSON: ``state`` (current, deprecated, yanked or revoked), ``reason``, and ``replaced_by``. Deprecating needs a token of scope
publish; taking a version away, and giving it back, one of scope admin: others build on it. Bytes and numbers are never touched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import msgspec
from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.audit import record
from fac_registry.errors import ForbiddenError
from fac_registry.json_body import read_json
from fac_registry.openapi import operation
from fac_registry.tokens import Grant, Scope
from fac_registry.version_status import MOST_REASON, OFFERED, State, VersionStatus, checked, status_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Row, Table
    from sqlalchemy.ext.asyncio import AsyncConnection
    from starlette.requests import Request

    from fac_registry.database import Database
    from fac_registry.tokens.guard import Guard

EXAMPLE = f'Send for example {{"state": "yanked", "reason": "it opens the bucket", "replaced_by": "1.0.1"}}: {MOST_REASON} letters at most.'


class Named(Protocol):
    """Which version of what."""

    @property
    def subject(self) -> str:
        """What it is called in messages and in the audit log."""
        ...

    @property
    def namespace(self) -> str:
        """Whose it is."""
        ...


Which = TypeVar("Which", bound=Named)


class Kind(Protocol[Which]):
    """What modules and providers do in their own way."""

    path: str
    table: Table
    action: str

    def named(self, request: Request) -> Which:
        """Return the version that a path names; raise `NotFoundError` for one that cannot exist."""
        ...

    async def row(self, connection: AsyncConnection, which: Which) -> Row[Any]:
        """Return its row; raise `NotFoundError`."""
        ...

    async def check(self, connection: AsyncConnection, which: Which, row: Row[Any], wanted: VersionStatus) -> None:
        """Raise `RequestError` when it cannot get this state."""
        ...

    async def settle(self, connection: AsyncConnection, which: Which, row: Row[Any]) -> None:
        """Change what else depends on its status."""
        ...


class StateBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a client sends."""

    state: State
    reason: str = ""
    replaced_by: str = ""


class VersionState(msgspec.Struct, forbid_unknown_fields=True):
    """The state of a version, why, what to take instead, and since when (seconds since 1970)."""

    version: str
    state: State
    reason: str
    replaced_by: str
    since: int | None


@dataclass(frozen=True)
class Withdrawals(Generic[Which]):
    """The route of a version's state; ``changed`` is told of which version it did."""

    kind: Kind[Which]
    database: Database
    guard: Guard
    changed: Callable[[Which], None]

    @property
    def routes(self) -> list[Route]:
        """The one route, for both methods."""
        return [Route(self.kind.path, self.get, methods=["GET"]), Route(self.kind.path, self.put, methods=["PUT"])]

    @operation(answers={200: VersionState}, scope="read")
    async def get(self, request: Request) -> JSONResponse:
        """Tell the state of a version."""
        which = self.kind.named(request)
        await self.guard.require(request, which.namespace, Scope.READ)
        async with self.database.reading() as connection:
            return _answer(which, status_of(await self.kind.row(connection, which)))

    @operation(answers={200: VersionState}, scope="publish", body=StateBody)
    async def put(self, request: Request) -> JSONResponse:
        """Change it; the same again is no change."""
        which = self.kind.named(request)
        grant = await self.guard.allowed(request, which.namespace, Scope.PUBLISH)
        wanted = await _wanted(request)
        async with self.database.writing() as connection:
            row = await self.kind.row(connection, which)
            before = status_of(row)
            if (before.state, before.reason, before.replaced_by) == (wanted.state, wanted.reason, wanted.replaced_by):
                return _answer(which, before)
            _may(grant, which, before.state, wanted.state)
            await self.kind.check(connection, which, row, wanted)
            await connection.execute(self.kind.table.update().where(self.kind.table.c.id == row.id).values(**wanted.columns))
            await self.kind.settle(connection, which, row)
            said = {name: text for name, text in (("reason", wanted.reason), ("replaced_by", wanted.replaced_by)) if text}
            action = f"{self.kind.action}.{wanted.state.action}"
            await record(connection, grant.actor(request.state.request_id), action, which.subject, said)
            now = status_of(await self.kind.row(connection, which))
        self.changed(which)
        return _answer(which, now)


def _may(grant: Grant, which: Named, before: State, after: State) -> None:
    """Raise `ForbiddenError` unless the token goes that far."""
    scope = Scope.PUBLISH if before in OFFERED and after in OFFERED else Scope.ADMIN
    if not grant.allows(which.namespace, scope):
        text = f"this token may deprecate, but not bring a version from {before.value} to {after.value}"
        raise ForbiddenError(text, hint="That takes one of scope admin, since others build on the version.")


async def _wanted(request: Request) -> VersionStatus:
    """Read the body; raise `RequestError` for what says no state."""
    said = await read_json(request, StateBody, EXAMPLE)
    return checked(VersionStatus(said.state, said.reason.strip(), said.replaced_by.strip()))


def _answer(which: Named, status: VersionStatus) -> JSONResponse:
    told = {"state": status.state.value, "reason": status.reason, "replaced_by": status.replaced_by, "since": status.since}
    return JSONResponse({"version": which.subject, **told}, headers={"cache-control": "no-store"})
