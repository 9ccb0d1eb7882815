"""Take an upload of any kind: permission before the first byte, then the whole body in a nameless file, and who sent it."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Generic, TypeVar

from fac_registry.tokens import Scope

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from starlette.requests import Request

    from fac_registry.audit import Actor
    from fac_registry.receive import Receiver
    from fac_registry.tokens.guard import Guard

Named = TypeVar("Named")


@dataclass(frozen=True, slots=True)
class Publishing:
    """Who publishes, and the id of the token that allows it."""

    by: Actor
    token: str | None = None


@dataclass(frozen=True, slots=True)
class Upload(Generic[Named]):
    """What arrived: what it is to be published as, its content with SHA-256 and bytes, and who sent it."""

    named: Named
    content: BinaryIO
    digest: str
    size: int
    by: Publishing


@dataclass(frozen=True)
class Uploads:
    """Lets uploads in; ``scratch`` holds nameless temporary files."""

    guard: Guard
    receiver: Receiver
    scratch: Path

    @contextlib.asynccontextmanager
    async def take(self, request: Request, names: Callable[[Request], tuple[str, Named]]) -> AsyncIterator[Upload[Named]]:
        """Give the upload of a request, as long as its content is needed; raise `RequestError` when it is refused.

        ``names`` reads from a request which module or provider it is about and what it is to be published as, and raises `RequestError`.
        """
        place, named = names(request)
        grant = await self.guard.allowed(request, place, Scope.PUBLISH)
        self.receiver.check_headers(request)
        by = Publishing(grant.actor(request.state.request_id), grant.token)
        with tempfile.TemporaryFile(dir=self.scratch) as content:
            digest, size = await self.receiver.receive(request, content)
            yield Upload(named, content, digest, size, by)
