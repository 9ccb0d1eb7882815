"""The routes of the web pages.

Pages of a namespace that is closed are 404 for whoever may not read it: who is signed in (see `fac_registry.login`) may as their roles say,
and a browser can also send a token as the password of Basic credentials in the address.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cachetools import LRUCache
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse
from starlette.routing import Route

from fac_registry.address import check_part
from fac_registry.cached_response import HTML, CachedResponse
from fac_registry.errors import NotFoundError, RequestError
from fac_registry.modules.listing import Query, Reach
from fac_registry.modules.not_taken import NotTakenVersions
from fac_registry.modules.protocol import known, version_in
from fac_registry.modules.version import Version
from fac_registry.pages import badge, views
from fac_registry.pages.hosts import ANY_HOST, HostedPage
from fac_registry.pages.paging import page_number
from fac_registry.repeats import repeatable
from fac_registry.tokens import EVERY_NAMESPACE
from fac_registry.ttl_cache import ENTRY_BYTES, MOST_BYTES, TtlCache

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.address import Address
    from fac_registry.modules.downloads import Downloaded, Downloads
    from fac_registry.modules.estimates import EstimateStore
    from fac_registry.modules.listing import ModuleList, Page
    from fac_registry.modules.not_taken import NotTaken
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.spelling import Spelling
    from fac_registry.tokens.guard import Guard

HERE = Path(__file__).parent
STATIC = {"style.css": "text/css; charset=utf-8", "icon.svg": "image/svg+xml"}
PAGE_SIZE, MOST_QUERY, LONGEST_NAME = 30, 200, 128
COUNTED = 300.0
"""Seconds for which a page may show an older number of downloads: else a busy one would be made anew all the time."""
PAGE = "/modules/{namespace}/{name}/{system}"
BADGE = "/badges/{namespace}/{name}/{system}"
SVG = "image/svg+xml"
# Who is signed in sees more, so that what lies between must not take one page for another.
VARY = {"vary": "Accept-Encoding, Authorization, Cookie"}


@dataclass(frozen=True)
class Site:
    """Home, module pages, style sheet and icon."""

    repository: ModuleRepository
    modules: ModuleList
    estimates: EstimateStore
    downloads: Downloads
    spelling: Spelling
    guard: Guard
    public_url: str | None
    freshness: float
    _pages: TtlCache[str, HostedPage] = field(init=False)
    _lists: TtlCache[tuple[Reach, Query, int], CachedResponse] = field(init=False)
    # Nothing else on the page of a module ever changes than `views.Known`: as long as that has not, the page is not made again.
    _made: LRUCache[str, tuple[views.Known, HostedPage]] = field(init=False)
    _downloaded: TtlCache[Address, Downloaded] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_made", LRUCache(MOST_BYTES, getsizeof=_bytes))
        object.__setattr__(self, "_downloaded", TtlCache(max(self.freshness, COUNTED) if self.freshness else 0))
        object.__setattr__(self, "_pages", TtlCache(self.freshness, size=len))
        object.__setattr__(self, "_lists", TtlCache(self.freshness, size=len))

    @property
    def routes(self) -> list[Route]:
        """All routes of the site."""
        static = {f"/{name}": CachedResponse.of((HERE / "static" / name).read_bytes(), kind) for name, kind in STATIC.items()}
        return [
            Route("/", self.home),
            Route("/modules/{namespace}", self.home),
            Route(PAGE, self.module),
            Route(PAGE + "/{version}", self.module),
            Route(PAGE + "/{version}/examples/{example}", self.example),
            Route(PAGE + "/{version}/changes/{before}", self.changes),
            Route(BADGE + ".svg", self.badge),
            Route(BADGE + ".json", self.badge),
            *(Route(path, _static(body)) for path, body in static.items()),
        ]

    async def home(self, request: Request) -> Response:
        """List the modules that the caller may see, filtered by ``?q=``, ``?system=`` and ``?verdict=``, a ``?page=`` at a time.

        The page of a namespace lists its own; where there are none to see, there is no such page.
        """
        repeatable()
        every, own = await self.guard.reach(request)
        words, system = request.query_params.get("q", "")[:MOST_QUERY].split(), request.query_params.get("system", "")[:MOST_QUERY]
        verdict = request.query_params.get("verdict", "")[:MOST_QUERY]
        number = page_number(request.query_params.get("page", ""))
        reach, query = Reach(every, own or frozenset()), Query(tuple(words), _namespace(request), None, system or None, verdict or None)
        page = await self._lists.get((reach, query, number), lambda: self._list(reach, query, number))
        return page.answer(request, private=own is not None, headers=VARY)

    async def _list(self, reach: Reach, query: Query, number: int) -> CachedResponse:
        words = meant = query.words
        found = await self._find(reach, query, number)
        refused = await self._refused(reach, query, number)
        if query.namespace and not (found.total or refused) and query == Query(namespace=query.namespace):
            raise NotFoundError(f"no module of {query.namespace} can be shown", hint="If it is private, the page needs a token.")
        if words and not found.total:
            meant = await self.spelling.corrected(reach, words)
            found = await self._find(reach, replace(query, words=meant), number) if meant != words else found
        shown = {
            "found": found,
            "refused": refused,
            "namespace": query.namespace or "",
            "query": " ".join(words),
            "meant": " ".join(meant),
            "system": query.system or "",
            "verdict": query.verdict or "",
            "number": number,
            "pages": -(-found.total // PAGE_SIZE),
        }
        return CachedResponse.of(await asyncio.to_thread(self._text, "home.html", shown), HTML)

    async def _refused(self, reach: Reach, query: Query, number: int) -> tuple[NotTaken, ...]:
        """Return what the gate of a namespace did not let in, for those who have a token for it: what is said may name its content."""
        if number > 1 or query != Query(namespace=query.namespace) or not reach.own & {query.namespace, EVERY_NAMESPACE}:
            return ()
        return await NotTakenVersions(self.repository.database).of(query.namespace) if query.namespace else ()

    async def _find(self, reach: Reach, query: Query, number: int) -> Page:
        return await self.modules.find(reach, query, offset=(number - 1) * PAGE_SIZE, limit=PAGE_SIZE)

    async def module(self, request: Request) -> Response:
        """Show one version of a module, the newest by default."""
        address, version = known(request)

        async def render() -> HostedPage:
            downloaded = await self._downloaded.get(address, lambda: self.downloads.of(address))
            known = views.Known(await self.repository.history(address), await self.estimates.of(address), downloaded)
            made = self._made.get(request.url.path)
            if made is not None and made[0] == known:
                return made[1]
            page = await views.module_page(self.repository, ANY_HOST, known, version)
            body = await self._hosted("module.html" if isinstance(page, views.ModulePage) else "withdrawn.html", page)
            with contextlib.suppress(ValueError):  # larger than all that is remembered
                self._made[request.url.path] = known, body
            return body

        return await self._of_module(request, address, render)

    async def example(self, request: Request) -> Response:
        """Show the files of one example."""
        (address, _), version = known(request), version_in(request, "version")
        name = request.path_params["example"]

        async def render() -> HostedPage:
            return await self._hosted("example.html", await views.example_page(self.repository, ANY_HOST, address, version, name))

        if len(name) > LONGEST_NAME:
            raise NotFoundError("no example has a name that long")
        return await self._of_module(request, address, render)

    async def changes(self, request: Request) -> Response:
        """Show what a version changes against another one."""
        (address, _), after, before = known(request), version_in(request, "version"), version_in(request, "before")

        async def render() -> HostedPage:
            return await self._hosted("compare.html", await views.compare_page(self.repository, address, after, before))

        return await self._of_module(request, address, render)

    async def _of_module(self, request: Request, address: Address, render: Callable[[], Awaitable[HostedPage]]) -> Response:
        """Answer with a page of a module, from memory when it was made lately, to those who may read it."""
        repeatable()
        if not await self.guard.sees(request, address.namespace):
            raise NotFoundError(f"there is no module {address}", hint="If it is private, the page needs a token.")
        page = await (await self._pages.get(request.url.path, render)).answer(self._host(request))
        return page.answer(request, private=not await self.guard.public(address.namespace), headers=VARY)

    async def badge(self, request: Request) -> Response:
        """Show what the linter said of the newest version, as an image or for shields.io."""
        address, _ = known(request)
        if not await self.guard.sees(request, address.namespace):
            raise NotFoundError(f"there is no module {address}", hint="If it is private, the badge needs a token.")
        top = (await self.repository.history(address)).newest
        verdict = (await self.repository.description(address, top.version)).verdict
        as_json = request.url.path.endswith(".json")
        body = CachedResponse.json(badge.shields(verdict)) if as_json else CachedResponse.of(badge.svg(verdict).encode(), SVG)
        # Readmes of other sites show it.
        headers = {**VARY, "cross-origin-resource-policy": "cross-origin"}
        return body.answer(request, private=not await self.guard.public(address.namespace), headers=headers)

    def changed(self, address: Address) -> None:
        """Forget the pages that were remembered: one of them shows a version that is no longer the newest."""
        del address
        self._pages.forget_all()
        self._lists.forget_all()

    def error(self, status: int, message: str, hint: str | None) -> Response:
        """Give an error page."""
        return self.render("error.html", {"status": status, "message": message, "hint": hint}, status)

    def render(self, template: str, shown: dict[str, Any], status: int = 200) -> Response:
        """Give a page that is for one reader, and remembered nowhere."""
        return HTMLResponse(self._templates.get_template(template).render(shown), status, {"cache-control": "no-store"})

    def _text(self, template: str, shown: dict[str, Any]) -> bytes:
        """Write a page, away from where requests are answered: a large one takes as long as hundreds of them."""
        return self._templates.get_template(template).render(shown).encode()

    async def _hosted(self, template: str, page: object) -> HostedPage:
        return HostedPage(await asyncio.to_thread(self._text, template, {"page": page}))

    def _host(self, request: Request) -> str:
        return urlsplit(self.public_url).netloc if self.public_url else request.url.netloc

    @cached_property
    def _templates(self) -> Environment:
        loader = FileSystemLoader(HERE / "templates")
        environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        environment.filters |= {name: getattr(views, name) for name in ("day", "moment", "size", "stamp", "ticks", "usd")} | {
            "address": views.query
        }
        environment.globals |= {f"{name}link": getattr(views, f"{name}link") for name in ("", "example_", "changes_", "replacement_")}
        environment.globals["version"] = Version
        environment.globals["signs_in"] = self.guard.session_cookie is not None
        return environment


def _bytes(made: tuple[views.Known, HostedPage]) -> int:
    known, body = made
    return ENTRY_BYTES * (len(known.history.versions) + known.estimated) + len(body)


def _static(body: CachedResponse) -> Callable[[Request], Awaitable[Response]]:
    async def give(request: Request) -> Response:
        repeatable()
        return body.answer(request, private=False)

    return give


def _namespace(request: Request) -> str | None:
    """Return the namespace that a path names; raise `NotFoundError` for one that cannot be, which nothing is to remember."""
    name = request.path_params.get("namespace")
    try:
        return None if name is None else check_part("namespace", name)
    except RequestError as error:
        raise NotFoundError(error.message, hint=error.hint) from error
