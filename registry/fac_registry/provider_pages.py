"""Pages of providers: those that were published here, and those of other registries that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.routing import Route

from fac_core.hcl.write import header, quote
from fac_registry.errors import NotFoundError, RequestError
from fac_registry.mirror.store import Mirrored
from fac_registry.modules.listing import Reach
from fac_registry.pages.paging import page_number
from fac_registry.pages.snippet import constraint
from fac_registry.providers.address import ProviderAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from starlette.requests import Request
    from starlette.responses import Response

    from fac_registry.mirror.allowed import Allowed
    from fac_registry.mirror.listing import MirroredList
    from fac_registry.modules.version import Version
    from fac_registry.providers.listing import ProviderList
    from fac_registry.providers.repository import ProviderRepository
    from fac_registry.tokens.guard import Guard

PAGE_SIZE = 50
NOT_SEEN = "If it is private, the page needs a token."


@dataclass(frozen=True)
class ProviderPages:
    """Shows who may read them what there is; ``render`` makes a page of a template."""

    listing: ProviderList
    repository: ProviderRepository
    kept: MirroredList
    allowed: Allowed
    guard: Guard
    public_url: str | None
    render: Callable[[str, dict[str, object]], Response]

    @property
    def routes(self) -> list[Route]:
        """All routes."""
        return [
            Route("/providers", self.home),
            Route("/providers/{namespace}/{type}", self.published),
            Route("/providers/{host}/{namespace}/{type}", self.mirrored),
        ]

    async def home(self, request: Request) -> Response:
        """List the providers that the caller may see, those that were published here a ``?page=`` at a time."""
        every, own = await self.guard.reach(request)
        number = page_number(request.query_params.get("page", ""))
        found, total = await self.listing.find(Reach(every, own or frozenset()), offset=(number - 1) * PAGE_SIZE, limit=PAGE_SIZE)
        kept = (
            [one for one in await self.kept.find() if self.allowed.takes(*one[0])] if self.guard.anonymous_read or own is not None else []
        )
        shown: dict[str, object] = {"found": found, "total": total, "kept": kept, "number": number, "pages": -(-total // PAGE_SIZE)}
        return self.render("providers.html", shown)

    async def published(self, request: Request) -> Response:
        """Show a provider that was published here."""
        address = _address(request)
        if not await self.guard.sees(request, address.namespace):
            raise NotFoundError(f"there is no provider {address}", hint=NOT_SEEN)
        versions = (await self.repository.versions(address))[::-1]
        host = urlsplit(self.public_url).netloc if self.public_url else request.url.netloc
        offered = [one.version for one in versions if one.status.state.offered]
        shown: dict[str, object] = {"address": address, "versions": versions, "usage": usage(f"{host}/{address}", address.type, offered)}
        return self.render("provider.html", shown)

    async def mirrored(self, request: Request) -> Response:
        """Show what is kept of a provider of another registry."""
        address = _address(request)
        provider = Mirrored(request.path_params["host"], address)
        missing = NotFoundError(f"nothing is kept of a provider {provider}", hint=NOT_SEEN)
        seen = self.guard.anonymous_read or await self.guard.grant(request) is not None
        if not seen or not self.allowed.takes(*provider):
            raise missing
        versions = await self.kept.versions(provider)
        if not versions:
            raise missing
        shown: dict[str, object] = {
            "provider": provider,
            "versions": versions,
            "usage": usage(str(provider), address.type, [one.version for one in versions]),
        }
        return self.render("mirrored.html", shown)


def usage(source: str, name: str, versions: Iterable[Version]) -> str:
    """Return what asks for a provider, formatted as `terraform fmt` does; nothing where no version can be had."""
    newest = max(versions, key=lambda version: (not version.prerelease, version), default=None)
    if newest is None:
        return ""
    lines = (
        f"{header('terraform')} {{",
        f"  {header('required_providers')} {{",
        f"    {name} = {{",
        f"      source  = {quote(source)}",
        f"      version = {quote(constraint(newest))}",
        "    }",
        "  }",
        "}",
    )
    return "\n".join(lines)


def _address(request: Request) -> ProviderAddress:
    try:
        return ProviderAddress(request.path_params["namespace"], request.path_params["type"])
    except RequestError as error:
        raise NotFoundError(error.message, hint=error.hint) from error
