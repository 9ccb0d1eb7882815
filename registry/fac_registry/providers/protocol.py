"""The provider registry protocol (``providers.v1``) and that of network mirrors, as Terraform 1.11 and OpenTofu 1.12 speak them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.routing import Route

from fac_registry.cached_response import CachedResponse
from fac_registry.errors import NotFoundError, RequestError
from fac_registry.modules.version import Version
from fac_registry.openapi import operation
from fac_registry.providers.address import Platform, ProviderAddress
from fac_registry.providers.answers import Mirrored, ProviderLocation, ProviderVersions
from fac_registry.tokens import Scope
from fac_registry.version_status import State, check_given

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.links import Links
    from fac_registry.providers.repository import Package, ProviderRepository, ProviderVersion
    from fac_registry.tokens.guard import Guard

PROVIDER = "/v1/providers/{namespace}/{type}"
MIRROR = "/v1/mirror/{host}/{namespace}/{type}"
JSON = ".json"


@dataclass(frozen=True)
class ProviderProtocol:
    """Lists versions and says where a package, its checksums and their signature are; ``public_url`` makes addresses absolute.

    ``others`` answers what a mirror is asked of other registries.
    """

    repository: ProviderRepository
    guard: Guard
    links: Links
    public_url: str | None
    others: Callable[[Request], Awaitable[Response]] | None = None

    @property
    def routes(self) -> list[Route]:
        """All routes; HEAD works wherever GET does."""
        return [
            Route(f"{PROVIDER}/versions", self.versions),
            Route(f"{PROVIDER}/{{version}}/download/{{os}}/{{arch}}", self.download),
            Route(f"{MIRROR}/{{file}}", self.mirror),
        ]

    @operation(answers={200: ProviderVersions}, scope="read")
    async def versions(self, request: Request) -> Response:
        """List what is offered, with its platforms; clients print the warnings at every init, so what is deprecated is said there."""
        address, private = await self._asked(request)
        offered = await self._offered(address)
        listed = [
            {
                "version": one.version.text,
                "protocols": one.protocols,
                "platforms": [{"os": package.platform.os, "arch": package.platform.arch} for package in one.packages],
            }
            for one in offered
        ]
        warnings = [f"{address} {one.version} is {one.status.words}" for one in offered if one.status.state is State.DEPRECATED]
        return CachedResponse.json({"versions": listed, **({"warnings": warnings} if warnings else {})}).answer(request, private=private)

    @operation(answers={200: ProviderLocation}, scope="read")
    async def download(self, request: Request) -> Response:
        """Say where a package is and what proves it; OpenTofu takes the hashes of all platforms from here."""
        address, private = await self._asked(request)
        found, package = await self._package(request, address)
        keys = [{"key_id": key.id, "ascii_armor": key.armored} for key in await self.repository.keys(found)]
        sums = f"terraform-provider-{address.type}_{found.version.precedence}_SHA256SUMS"
        answer = {
            "protocols": found.protocols,
            "os": package.platform.os,
            "arch": package.platform.arch,
            "filename": found.filename(package),
            "download_url": self._link(package.digest, found.filename(package)),
            "shasums_url": self._link(found.sums, sums),
            "shasums_signature_url": self._link(found.signature, f"{sums}.sig"),
            "shasum": package.digest,
            "signing_keys": {"gpg_public_keys": keys},
            "packages": {str(one.platform): {"hashes": one.hashes, "package_size": one.size} for one in found.packages},
        }
        return CachedResponse.json(answer).answer(request, private=private)

    @operation(answers={200: Mirrored}, scope="read")
    async def mirror(self, request: Request) -> Response:
        """Answer as a mirror: of what is published here under this registry's own name, and of what it mirrors of others."""
        if request.path_params["host"] != self._host(request):
            if self.others is not None:
                return await self.others(request)
            raise NotFoundError("this registry mirrors no other one", hint="Only what is published here is offered as a mirror.")
        address, private = await self._asked(request)
        file = request.path_params["file"]
        if file == f"index{JSON}":
            body: dict[str, Any] = {"versions": {one.version.text: {} for one in await self._offered(address)}}
        else:
            shown = next((one for one in await self.repository.versions(address) if file == f"{one.version}{JSON}"), None)
            if shown is None:
                raise NotFoundError(f"there is no such version of {address}")
            check_given(f"{address} {shown.version}", shown.status)
            body = {"archives": {str(package.platform): self._archive(shown, package) for package in shown.packages}}
        return CachedResponse.json(body).answer(request, private=private)

    async def _offered(self, address: ProviderAddress) -> list[ProviderVersion]:
        return [one for one in await self.repository.versions(address) if one.status.state.offered]

    def _archive(self, shown: ProviderVersion, package: Package) -> dict[str, object]:
        # Relative to this answer, since a mirror may be reached under another name than the registry's own.
        path = self.links.path(package.digest, shown.filename(package)).removeprefix("/v1/")
        return {"url": f"../../../../{path}", "hashes": package.hashes}

    async def _asked(self, request: Request) -> tuple[ProviderAddress, bool]:
        """Return the provider that is asked for, and whether only some may know of it."""
        try:
            address = ProviderAddress(request.path_params["namespace"], request.path_params["type"])
        except RequestError as error:
            raise NotFoundError(error.message, hint=error.hint) from error
        grant = await self.guard.require(request, address.namespace, Scope.READ)
        return address, grant is not None

    async def _package(self, request: Request, address: ProviderAddress) -> tuple[ProviderVersion, Package]:
        parts = request.path_params
        try:
            version, platform = Version(parts["version"]), Platform(parts["os"], parts["arch"])
        except RequestError as error:
            raise NotFoundError(error.message, hint=error.hint) from error
        for one in await self.repository.versions(address):
            for package in one.packages:
                if (one.version, package.platform) == (version, platform):
                    check_given(f"{address} {version}", one.status)
                    return one, package
        raise NotFoundError(f"there is no {address} {version} for {platform}", hint="See the versions of the provider.")

    def _link(self, digest: str, filename: str) -> str:
        return f"{self.public_url or ''}{self.links.path(digest, filename)}"

    def _host(self, request: Request) -> str:
        return urlsplit(self.public_url).netloc if self.public_url else request.url.netloc
