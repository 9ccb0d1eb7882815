"""Every route is found as if all of them had been tried in their order."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import pytest
from starlette.responses import Response
from starlette.routing import Match, Route, Router

from fac_registry.app import create_app
from fac_registry.middleware import nothing_there
from fac_registry.routing import NarrowingRouter

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from tests.unit.registry.conftest import Registry

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit


def routes_of(settings: Settings) -> list[Route]:
    """Return the routes of a registry, which nobody answers."""
    given = create_app(settings).app
    assert isinstance(given, NarrowingRouter)
    routes = [Route(one.path, _nobody, methods=sorted(one.methods or ())) for one in given.routes if isinstance(one, Route)]
    assert len(routes) == len(given.routes) > 40
    return routes


async def _nobody(request: Request) -> Response:
    return Response(request.url.path)


def answer(router: Router, path: str, method: str = "GET") -> tuple[Any, ...]:
    """Return the route that is found, and what is sent where none answers."""
    sent: list[Any] = []

    async def send(message: Any) -> None:  # noqa: ANN401 - messages of ASGI
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "headers": [(b"host", b"a")], "query_string": b"", "root_path": ""}

    async def receive() -> Any:  # noqa: ANN401 - as above
        return {"type": "http.request", "body": b""}

    try:
        asyncio.run(router.app(scope, receive, send))
    except Exception as error:  # noqa: BLE001 - whatever it is, both must raise it
        sent.append((type(error), getattr(error, "status_code", None), getattr(error, "headers", None)))
    return scope.get("route"), scope.get("path_params"), scope["path"], sent


def test_what_is_found_is_what_starlette_finds(new_settings: Callable[..., Settings]) -> None:
    routes = routes_of(new_settings())
    narrowing, plain = NarrowingRouter(routes, default=nothing_there), Router(routes, default=nothing_there)
    paths = {re.sub(r"{[^}]*}", "x", route.path) for route in routes}
    paths |= {path.replace("/x", "/versions", 1) for path in paths} | {path.replace("/x", "/modules") for path in paths}
    paths |= {path + "/" for path in paths} | {path + "/more" for path in paths} | {path[1:] for path in paths}
    for path in sorted(paths | {"", "//", "/v1", "/V1/modules", "/modules//m/aws"}):
        for method in ("GET", "HEAD", "PUT", "DELETE", "POST"):
            wanted = answer(plain, path, method)
            for message in wanted[-1]:
                if isinstance(message, dict) and message.get("status") == 307:
                    message["headers"] = [(name, value.removeprefix(b"http://a")) for name, value in message["headers"]]
            assert answer(narrowing, path, method) == wanted, (method, path)


def test_a_slash_too_many_leads_to_no_other_server(registry: Registry) -> None:
    token = registry.token("read", "*")
    for path, leads in (
        ("/v1/modules/acme/", "/v1/modules/acme"),
        ("/v1/modules/?q=a%20b&q=%2F", "/v1/modules?q=a%20b&q=%2F"),
        ("/v1/modules/a%2fb/", "/v1/modules/a/b"),
        ("/modules/%5Cevil.example/", "/modules/%5Cevil.example"),
    ):
        answered = registry.ask(path, token, host="evil.example", x_forwarded_host="evil.example")
        assert (answered.status, answered.headers["location"]) == (307, leads), path
    assert registry.ask("//evil.example/", token, host="evil.example").status == 404


def test_few_are_tried(new_settings: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    matches = Route.matches

    def note(route: Route, scope: Any) -> tuple[Match, Any]:  # noqa: ANN401 - a scope of ASGI
        tried.append(route.path)
        return matches(route, scope)

    router = NarrowingRouter(routes_of(new_settings()), default=nothing_there)
    monkeypatch.setattr(Route, "matches", note)
    # What is not there is tried once more with a slash.
    known = {"/modules/acme/m/aws": 2, "/": 1, "/v1/modules/acme/m/aws/versions": 1}
    for path, most in {**known, "/acme/no/such/page": 2 * len(router.routes)}.items():
        tried.clear()
        answer(router, path)
        assert 0 < len(tried) <= most, (path, tried)
