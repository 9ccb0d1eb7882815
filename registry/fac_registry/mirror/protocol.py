"""Be a network mirror of other registries: what is asked for first is fetched, proven and kept; later nobody else is asked for it.

Terraform sends its token to the two JSON files and none for a package, so the address of a package carries its permission.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from cachetools import TTLCache
from starlette.responses import RedirectResponse
from starlette.routing import Route

from fac_registry.cached_response import CachedResponse
from fac_registry.errors import MirrorFullError, NotFoundError, RequestError, UnauthorizedError, UpstreamError
from fac_registry.mirror.single import SingleFlight
from fac_registry.mirror.store import Mirrored
from fac_registry.modules.version import Version
from fac_registry.openapi import operation
from fac_registry.providers.address import ProviderAddress
from fac_registry.tokens.guard import ASK_FOR_ONE
from fac_registry.ttl_cache import TtlCache

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.links import Links
    from fac_registry.mirror.allowed import Allowed
    from fac_registry.mirror.registry import OtherRegistry
    from fac_registry.mirror.store import MirroredPackage, MirrorStore
    from fac_registry.providers.reader import ProviderReader
    from fac_registry.tokens.guard import Guard

LOG = logging.getLogger(__name__)
FRESH = 300.0
"""Seconds after which another registry is asked again which versions there are."""
REFUSED = 1024
"""Of so many packages at a time is known that there is no room for them."""
PACKAGE = "/v1/mirrored/{digest}/{expires}/{signature}/{filename}"
INDEX, JSON = "index.json", ".json"


@dataclass(frozen=True)
class Mirror:
    """Answers for the providers of other registries that are ``allowed``."""

    store: MirrorStore
    other: OtherRegistry
    reader: ProviderReader
    guard: Guard
    links: Links
    allowed: Allowed
    scratch: Path
    fresh: float = FRESH
    _indexes: TtlCache[Mirrored, dict[str, str]] = field(init=False)
    _proving: SingleFlight[tuple[Mirrored, Version], list[MirroredPackage]] = field(default_factory=SingleFlight, init=False)
    _fetching: SingleFlight[str, None] = field(default_factory=SingleFlight, init=False)

    _refused: TTLCache[str, MirrorFullError] = field(init=False)
    """Packages for which there was no room a moment ago: none is fetched again to find that out."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_refused", TTLCache(REFUSED, self.fresh))
        object.__setattr__(self, "_indexes", TtlCache(self.fresh, size=lambda index: 32 * len(index)))

    @property
    def routes(self) -> list[Route]:
        """That of packages: what else is asked of a mirror comes by the registry's own providers."""
        return [Route(PACKAGE, self.package)]

    async def answer(self, request: Request) -> Response:
        """Answer what a mirror is asked of another registry; raise `NotFoundError` for what is not mirrored."""
        provider = self._named(request)
        grant = await self.guard.grant(request)
        if grant is None and not self.guard.anonymous_read:
            raise UnauthorizedError("providers of other registries need a token", hint=ASK_FOR_ONE)
        index, file = await self._indexes.get(provider, lambda: self._index(provider)), request.path_params["file"]
        body: dict[str, Any] = {"versions": {version: {} for version in index}}
        if file != INDEX:
            body = {"archives": await self._archives(provider, index, file.removesuffix(JSON) if file.endswith(JSON) else "")}
        return CachedResponse.json(body).answer(request, private=grant is not None)

    @operation(answers={302: None})
    async def package(self, request: Request) -> Response:
        """Lead to a package of another registry, once it is kept here."""
        parts = request.path_params
        digest, filename = parts["digest"], parts["filename"]
        self.links.check(digest, parts["expires"], parts["signature"], filename)
        packages = await self._allowed(digest, filename)
        if not packages:
            raise NotFoundError("this package is mirrored no longer")
        if not _kept(packages):
            await self._fetching.do(digest, lambda: self._fetch(digest, filename))
        return RedirectResponse(f"../../../../archives/{digest}/{parts['expires']}/{parts['signature']}/{filename}", 302)

    def _named(self, request: Request) -> Mirrored:
        parts = request.path_params
        try:
            provider = Mirrored(parts["host"], ProviderAddress(parts["namespace"], parts["type"]))
        except RequestError as error:
            raise NotFoundError(error.message, hint=error.hint) from error
        if not self.allowed.takes(*provider):
            hint = "Its operator names what is mirrored besides what is published here: fac-registry serve --mirror."
            raise NotFoundError("this registry does not mirror that provider", hint=hint)
        return provider

    async def _index(self, provider: Mirrored) -> dict[str, str]:
        """Return which versions there are, each with a platform; where the other registry is silent, which ones there were."""
        before = await self.store.index(provider)
        try:
            listed = await self.other.versions(*provider)
        except (NotFoundError, UpstreamError) as error:
            if not before:
                raise
            LOG.warning("another registry does not list its versions", extra={"fields": {"provider": str(provider), "reason": str(error)}})
            return before
        if not listed.items() <= before.items():
            await self._keep_index(provider, listed, new=not before)
        return before | listed

    async def _keep_index(self, provider: Mirrored, listed: dict[str, str], *, new: bool) -> None:
        try:
            await self.store.keep_index(provider, listed)
        except MirrorFullError as error:
            if new:
                raise
            # What is kept of this provider must still be found.
            LOG.warning("new versions are not kept", extra={"fields": {"provider": str(provider), "reason": error.message}})

    async def _archives(self, provider: Mirrored, index: dict[str, str], text: str) -> dict[str, object]:
        if text not in index:
            raise NotFoundError(f"there is no such version of {provider}")
        version = Version(text)
        packages = await self.store.packages(provider, version)
        if not packages:
            packages = await self._proving.do((provider, version), lambda: self._prove(provider, version, index[text]))
        return {package.platform: self._archive(package) for package in packages}

    async def _prove(self, provider: Mirrored, version: Version, platform: str) -> list[MirroredPackage]:
        # Somebody else may have done it between the question and the turn to answer it.
        if there := await self.store.packages(provider, version):
            return there
        return await self.store.keep_proven(provider, version, await self.other.prove(*provider, version, platform))

    def _archive(self, package: MirroredPackage) -> dict[str, object]:
        # Relative to this answer, since a mirror may be reached under another name than the registry's own.
        path = self.links.path(package.digest, package.filename).removeprefix("/v1/")
        if package.h1 is None:
            path = path.replace("archives/", "mirrored/", 1)
        return {"url": f"../../../../{path}", "hashes": package.hashes}

    async def _allowed(self, digest: str, filename: str) -> list[MirroredPackage]:
        return [one for one in await self.store.named(digest, filename) if self.allowed.takes(*one.provider)]

    async def _fetch(self, digest: str, filename: str) -> None:
        """Fetch and keep a package from who of the allowed ones gives it; raise what the last one's trouble is."""
        packages = await self._allowed(digest, filename)
        if _kept(packages):
            return
        if (full := self._refused.get(digest)) is not None:
            raise full.with_traceback(None)
        await self.store.check_room(1)
        for package in packages[:-1]:
            try:
                await self._fetch_from(package)
            except (NotFoundError, UpstreamError) as error:
                LOG.warning("one of several registries does not give a package", extra={"fields": {"reason": error.message}})
            else:
                return
        await self._fetch_from(packages[-1])

    async def _fetch_from(self, package: MirroredPackage) -> None:
        """Fetch and keep a package; raise `UpstreamError` when it is another one than was signed when the version was first seen."""
        with tempfile.TemporaryFile(dir=self.scratch) as out:
            digest, size = await self.other.download(*package.provider, package.version, package.platform, out)
            if digest != package.digest:
                raise UpstreamError(f"{package.provider.host} gives another {package.filename} than the one that was signed")
            try:
                await self.store.check_room(size)
            except MirrorFullError as full:
                self._refused[digest] = full
                raise
            h1 = await self._h1(package, out)
            await asyncio.to_thread(self._keep, digest, out)
        await self.store.keep_content(package, size, h1)

    async def _h1(self, package: MirroredPackage, out: BinaryIO) -> str:
        try:
            return await self.reader.h1(out, package.provider.address.type)
        except RequestError as error:
            raise UpstreamError(f"{package.filename} of {package.provider.host} is no package of a provider: {error.message}") from error

    def _keep(self, digest: str, content: BinaryIO) -> None:
        content.seek(0)
        self.store.storage.put(digest, content)


def _kept(packages: list[MirroredPackage]) -> bool:
    return any(one.h1 is not None for one in packages)
