"""Finds the route of a request without trying all of them one after another."""

from __future__ import annotations

from http import HTTPStatus
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from starlette.requests import Request
from starlette.routing import Match, Route, Router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.types import Message, Receive, Scope, Send


class NarrowingRouter(Router):
    """Tries the routes alone that have as many parts as the path and begin with the same one, in their order.

    Where there are none such, all are tried as Starlette does: what is not there, and paths with a slash too many, are answered as ever.
    """

    def __init__(self, routes: Sequence[Route], **more: Any) -> None:  # noqa: ANN401 - as Starlette takes it
        super().__init__(routes, **more)
        if unfit := [route.path for route in routes if not iscoroutinefunction(route.endpoint)]:
            raise TypeError(f"handlers are coroutines here: {unfit}")
        shapes = {_shape(route.path) for route in routes}
        self._narrow: dict[tuple[int, str | None], Router] = {
            (parts, first): Router(
                [route for route in routes if _shape(route.path) in ((parts, first), (parts, None))], default=self.default
            )
            for parts, first in shapes
            if first is not None
        }

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        narrow = None
        if scope["type"] == "http" and not scope.get("root_path") and (scope["path"] == "/" or not scope["path"].endswith("/")):
            narrow = self._narrow.get(_shape(scope["path"]))
        if narrow is None:
            await super().app(scope, receive, _on_this_server(send))
            return
        scope.setdefault("router", self)
        for route in narrow.routes:
            match, child_scope = route.matches(scope)
            if match is Match.FULL:
                scope["route"] = route
                scope.update(child_scope)
                # Errors are answered further out, all in one place: Starlette's own handling of them would find nobody to tell.
                request = Request(scope, receive, send)
                await (await scope["endpoint"](request))(scope, receive, send)
                return
        await narrow.app(scope, receive, send)


def _on_this_server(send: Send) -> Send:
    """Return what sends an answer; one that leads away from a slash too many leads to a path alone.

    Starlette names the server as the client did, and the scheme as it sees it: behind what ends TLS that would lead away from TLS, and a
    cache could keep what leads to a host that somebody made up.
    """

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == HTTPStatus.TEMPORARY_REDIRECT:
            message["headers"] = [(name, _path(value) if name == b"location" else value) for name, value in message["headers"]]
        await send(message)

    return sent


def _path(location: bytes) -> bytes:
    parts = urlsplit(location.decode("latin-1"))
    # Two slashes at the beginning would be another server.
    return urlunsplit(("", "", "/" + parts.path.lstrip("/"), parts.query, "")).encode("latin-1")


def _shape(path: str) -> tuple[int, str | None]:
    """Return the number of a path's parts and the first one, None for one that a pattern leaves open."""
    first = path.split("/", 2)[1] if path.startswith("/") else path
    return path.count("/"), None if first.startswith("{") else first
