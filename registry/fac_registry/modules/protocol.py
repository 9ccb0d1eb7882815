"""The module registry protocol (``modules.v1``) as Terraform 1.11 and OpenTofu 1.10 speak it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from fac_registry.address import Address
from fac_registry.cached_response import CachedResponse
from fac_registry.errors import NotFoundError, RequestError
from fac_registry.modules.answers import ModuleLocation, ModuleVersions
from fac_registry.modules.version import KEPT, of_text
from fac_registry.openapi import operation
from fac_registry.repeats import each_time, repeatable
from fac_registry.tokens import Scope
from fac_registry.ttl_cache import TtlCache
from fac_registry.version_status import State, check_given

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.links import Links
    from fac_registry.modules.history import Published
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.version import Version
    from fac_registry.tokens.guard import Guard

# A version in a listing, with the answer that says where it is.
LISTED_BYTES = 2048
MODULE = "/v1/modules/{namespace}/{name}/{system}"


@dataclass(frozen=True, slots=True)
class _Listing:
    """All versions of one module, the answer that lists what is offered, and the answers that say where one is (made when first asked)."""

    body: CachedResponse
    versions: dict[str, Published]
    downloads: dict[str, tuple[str, CachedResponse]] = field(default_factory=dict)


def _bytes(listing: _Listing) -> int:
    return len(listing.body) + LISTED_BYTES * len(listing.versions)


@dataclass(frozen=True)
class ModuleProtocol:
    """Lists versions and says where an archive is; ``public_url`` makes archive addresses absolute; ``count`` hears of downloads."""

    repository: ModuleRepository
    guard: Guard
    links: Links
    public_url: str | None
    freshness: float
    count: Callable[[Address, str], None] = lambda *_: None
    _listings: TtlCache[Address, _Listing] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_listings", TtlCache(self.freshness, size=_bytes))

    @property
    def routes(self) -> list[Route]:
        """The two routes; HEAD works wherever GET does."""
        return [Route(f"{MODULE}/versions", self.versions), Route(f"{MODULE}/{{version}}/download", self.download)]

    def changed(self, address: Address) -> None:
        """Forget what was remembered of a module."""
        self._listings.forget(address)

    @operation(answers={200: ModuleVersions}, scope="read")
    async def versions(self, request: Request) -> Response:
        """List all versions at once: Terraform asks for no second page."""
        repeatable()
        address, _ = known(request)
        grant = await self.guard.require(request, address.namespace, Scope.READ)
        listing = await self._listing(address)
        return listing.body.answer(request, private=grant is not None)

    @operation(answers={200: ModuleLocation}, scope="read")
    async def download(self, request: Request) -> Response:
        """Say where the archive is: Terraform reads the header, OpenTofu the JSON, from 1.12 on with the word that no token is needed."""
        repeatable()
        address, version = known(request)
        number = str(version)
        grant = await self.guard.require(request, address.namespace, Scope.READ)
        listing = await self._listing(address)
        published = listing.versions.get(number)
        if published is None:
            raise NotFoundError(f"there is no version {number} of {address}", hint="See the versions of the module.")
        if number not in listing.downloads:
            check_given(f"{address} {number}", published.status)
            location = self._location(address, published)
            listing.downloads[number] = location, CachedResponse.json({"location": location, "use_registry_credentials": False})
        location, body = listing.downloads[number]
        if request.method != "HEAD":
            each_time(partial(self.count, address, number))
        return body.answer(request, private=grant is not None, headers={"x-terraform-get": location})

    def _location(self, address: Address, published: Published) -> str:
        # Both arguments are for the client, which takes them away: how to unpack, and the checksum that it then enforces.
        path = self.links.path(published.digest, f"{address.name}-{address.system}-{published.version}.tar.gz")
        return f"{self.public_url or ''}{path}?archive=tar.gz&checksum=sha256:{published.digest}"

    async def _listing(self, address: Address) -> _Listing:
        return await self._listings.get(address, lambda: self._list(address))

    async def _list(self, address: Address) -> _Listing:
        history = await self.repository.history(address)
        listed = [_listed(one) for one in history.offered]
        body = CachedResponse.json({"modules": [{"source": str(address), "versions": listed}]})
        return _Listing(body, {one.version.text: one for one in history.versions})


def _listed(published: Published) -> dict[str, Any]:
    """Return a version as clients read it; what is deprecated says why, though no client up to Terraform 1.16 shows it."""
    said = {"version": published.version.text}
    if published.status.state is State.CURRENT:
        return said
    return said | {"deprecation": {"reason": published.status.reason, "replaced_by": published.status.replaced_by}}


def address_of(request: Request) -> Address:
    """Return the module that a path names; raise `RequestError` for one that cannot exist."""
    parts = request.path_params
    return _address(parts["namespace"], parts["name"], parts["system"])


@lru_cache(KEPT)
def _address(namespace: str, name: str, system: str) -> Address:
    return Address(namespace, name, system)


def known(request: Request) -> tuple[Address, Version | None]:
    """Return the module and, if the path has one, the version to read; raise `NotFoundError` for what cannot exist.

    Terraform knows what 404 means and takes every other status for trouble.
    """
    try:
        address = address_of(request)
    except RequestError as error:
        raise NotFoundError(error.message, hint=error.hint) from error
    return address, version_in(request, "version") if "version" in request.path_params else None


def version_in(request: Request, part: str) -> Version:
    """Return the version that a part of the path names; raise `NotFoundError`, since none can be there by a name that is none."""
    try:
        return of_text(request.path_params[part])
    except RequestError as error:
        raise NotFoundError(error.message, hint=error.hint) from error
