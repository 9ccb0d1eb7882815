"""The public registry's v1 API beside the protocol: list, search and details, as Renovate, Dependabot, tfupdate and badges read it.

Paths and keys are those of that API (HashiCorp's documentation, 2026-11); what this registry does not know is left out rather than made up.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fac_registry.cached_response import CachedResponse
from fac_registry.errors import RequestError
from fac_registry.modules.answers import ModuleDetail, ModuleListing
from fac_registry.modules.estimates import differences
from fac_registry.modules.listing import Query, Reach
from fac_registry.modules.protocol import MODULE, known
from fac_registry.openapi import Asked, operation
from fac_registry.tokens import Scope

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams
    from starlette.requests import Request

    from fac_registry.address import Address
    from fac_registry.modules.description import Description
    from fac_registry.modules.downloads import Downloads
    from fac_registry.modules.estimates import EstimateStore
    from fac_registry.modules.listing import Entry, ModuleList
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.version import Version
    from fac_registry.tokens.guard import Guard

LIST = "/v1/modules"
LIMIT, MOST, FURTHEST, MOST_QUERY = 20, 100, 1_000_000, 200
ASKED = (
    Asked("q", "Words that must all occur in address, summary, resource type or service."),
    Asked("provider", "The module's system, such as aws."),
    Asked("verdict", "What the linter's verdict on the newest version comes to, such as compliant."),
    Asked("offset", "How many modules come before.", {"type": "integer", "minimum": 0, "maximum": FURTHEST}),
    Asked("limit", "How many modules at most; 0 stands for the default.", {"type": "integer", "minimum": 0, "maximum": MOST}),
)


@dataclass(frozen=True)
class ModuleApi:
    """Answers what tools ask besides installing; ``public_url`` makes the addresses of pages absolute."""

    repository: ModuleRepository
    modules: ModuleList
    estimates: EstimateStore
    downloads: Downloads
    guard: Guard
    public_url: str | None

    @property
    def routes(self) -> list[Route]:
        """All routes; search comes before the namespaces, none of which has its name."""
        return [
            Route(LIST, self.list),
            Route(f"{LIST}/search", self.list),
            Route(f"{LIST}/{{namespace}}", self.list),
            Route(f"{LIST}/{{namespace}}/{{name}}", self.list),
            Route(MODULE, self.detail),
            Route(f"{MODULE}/download", self.download),
            Route(f"{MODULE}/{{version}}", self.detail, methods=["GET"]),
        ]

    @operation(answers={200: ModuleListing}, scope="read", query=ASKED)
    async def list(self, request: Request) -> Response:
        """List or search what the caller may see: ``q``, ``provider``, ``verdict``, ``offset`` and ``limit``."""
        asked = request.query_params
        offset, limit = _number(asked, "offset", 0, FURTHEST), _number(asked, "limit", LIMIT, MOST) or LIMIT
        every, own = await self.guard.reach(request)
        words = tuple(asked.get("q", "")[:MOST_QUERY].split())
        parts = request.path_params
        query = Query(words, parts.get("namespace"), parts.get("name"), asked.get("provider") or None, asked.get("verdict") or None)
        found = await self.modules.find(Reach(every, own or frozenset()), query, offset=offset, limit=limit)
        meta: dict[str, Any] = {"limit": limit, "current_offset": offset}
        if offset + limit < found.total:
            meta |= {"next_offset": offset + limit, "next_url": _at(request, offset + limit)}
        if offset:
            meta["prev_offset"] = max(0, offset - limit)
        listed = [self._listed(request, entry) for entry in found.entries]
        return CachedResponse.json({"meta": meta, "modules": listed}).answer(request, private=own is not None)

    @operation(answers={200: ModuleDetail}, scope="read")
    async def detail(self, request: Request) -> Response:
        """Say everything of one version, the newest by default."""
        address, wanted = known(request)
        grant = await self.guard.require(request, address.namespace, Scope.READ)
        history = await self.repository.history(address)
        shown = history.find(wanted) if wanted else history.newest
        description = await self.repository.description(address, shown.version)
        priced = await self.estimates.of(address)
        changed = differences(history, priced, shown.version)
        base = self._base(request, address, shown.version, shown.published, description.summary)
        more = {
            "root": _root(description),
            "submodules": [{"path": f"modules/{name}", "name": name} for name in description.submodules],
            "examples": [{"path": f"examples/{name}", "name": name} for name in description.examples],
            "providers": [address.system],
            "versions": [one.version.text for one in history.offered],
            "state": shown.status,
            "verdict": description.verdict.state,
            "lint": description.verdict,
            "downloads": (await self.downloads.of(address)).total,
            "estimates": [
                {"example": example, "estimate": one, "difference": changed.get(example)}
                for example, one in priced.get(shown.version.text, {}).items()
            ],
        }
        # A module of ten thousand inputs takes as long as hundreds of requests.
        body = await asyncio.to_thread(_body, base | more)
        return body.answer(request, private=grant is not None)

    @operation(answers={302: None}, scope="read")
    async def download(self, request: Request) -> Response:
        """Lead to the download of the newest version."""
        address, _ = known(request)
        await self.guard.require(request, address.namespace, Scope.READ)
        top = (await self.repository.history(address)).newest
        return RedirectResponse(f"{self.public_url or ''}{LIST}/{address}/{top.version}/download", 302)

    def _listed(self, request: Request, entry: Entry) -> dict[str, Any]:
        base = self._base(request, entry.address, entry.newest, entry.updated, entry.summary)
        return {**base, "verdict": entry.verdict, "state": entry.state}

    def _base(self, request: Request, address: Address, version: Version, published: int, summary: str) -> dict[str, Any]:
        site = self.public_url or str(request.base_url).rstrip("/")
        return {
            "id": f"{address}/{version}",
            "owner": address.namespace,
            "namespace": address.namespace,
            "name": address.name,
            "version": version.text,
            "provider": address.system,
            "description": summary,
            "source": f"{site}/modules/{address}",
            "published_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(published)),
        }


def _body(detail: dict[str, Any]) -> CachedResponse:
    return CachedResponse.json(detail)


def _root(description: Description) -> dict[str, Any]:
    return {
        "path": "",
        "readme": description.readme,
        "inputs": [
            {
                "name": one.name,
                "type": one.type,
                "description": one.description,
                "default": one.default or "",
                "required": one.default is None,
            }
            for one in description.inputs
        ],
        "outputs": [{"name": one.name, "description": one.description} for one in description.outputs],
    }


def _number(asked: QueryParams, name: str, default: int, most: int) -> int:
    text = asked.get(name, "") or str(default)
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(most))):
        raise RequestError(f"{name} is no number from 0 to {most}", hint=f"Write for example {name}={default}.")
    return min(int(text), most)


def _at(request: Request, offset: int) -> str:
    return f"{request.url.path}?{urlencode({**request.query_params, 'offset': offset})}"
