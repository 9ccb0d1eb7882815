"""Put the parts together."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from fac_registry import discovery, health, openapi
from fac_registry.archive.limits import MOST_PLAN
from fac_registry.data import link_keys
from fac_registry.database import Database
from fac_registry.links import Links
from fac_registry.login import sign_in
from fac_registry.login.cookies import session_cookie
from fac_registry.middleware import Errors, Middleware, nothing_there
from fac_registry.mirror.allowed import read_allowed
from fac_registry.mirror.listing import MirroredList
from fac_registry.mirror.protocol import Mirror
from fac_registry.mirror.registry import OtherRegistry
from fac_registry.mirror.room import GIB, Room
from fac_registry.mirror.store import MirrorStore
from fac_registry.mirror.upstream import Upstream
from fac_registry.modules.api import ModuleApi
from fac_registry.modules.archives import Archives
from fac_registry.modules.downloads import Downloads
from fac_registry.modules.estimates import EstimateStore
from fac_registry.modules.estimating import PLANS, ModuleEstimates
from fac_registry.modules.estimator import Estimator
from fac_registry.modules.linter import Linter
from fac_registry.modules.listing import ModuleList
from fac_registry.modules.protocol import ModuleProtocol
from fac_registry.modules.publish import Publisher
from fac_registry.modules.reader import Reader
from fac_registry.modules.repository import ModuleRepository
from fac_registry.modules.spelling import Spelling
from fac_registry.modules.upload import ModuleUploads
from fac_registry.modules.withdrawal import ModuleVersions
from fac_registry.namespaces import NamespaceStore
from fac_registry.operations.garbage import Garbage
from fac_registry.operations.metrics import Metrics
from fac_registry.outside.addresses import Addresses
from fac_registry.owners import Owners
from fac_registry.pages.site import Site
from fac_registry.provider_pages import ProviderPages
from fac_registry.providers.key_api import PublisherKeys
from fac_registry.providers.listing import ProviderList
from fac_registry.providers.protocol import ProviderProtocol
from fac_registry.providers.publisher_keys import PublisherKeyStore
from fac_registry.providers.reader import LIMITS as PROVIDER_LIMITS
from fac_registry.providers.reader import ProviderReader
from fac_registry.providers.repository import ProviderRepository
from fac_registry.providers.upload import ProviderUploads
from fac_registry.providers.vouching import Vouching
from fac_registry.providers.withdrawal import ProviderVersions
from fac_registry.receive import Receiver
from fac_registry.revoked import revoked
from fac_registry.routing import NarrowingRouter
from fac_registry.storage import open_storage
from fac_registry.tokens.guard import Guard
from fac_registry.tokens.publishers import PublisherStore
from fac_registry.tokens.rate import Rate
from fac_registry.tokens.roles import RoleStore
from fac_registry.tokens.store import TokenStore
from fac_registry.tokens.uses import Uses
from fac_registry.uploads import Uploads
from fac_registry.withdrawals import Withdrawals

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from starlette.routing import Route, Router

    from fac_registry.address import Address
    from fac_registry.settings import Settings


def _tell(hearers: Iterable[Callable[[Address], None]], address: Address) -> None:
    """Tell all who remember something of a module that it has a new version."""
    for hear in hearers:
        hear(address)


def create_app(settings: Settings) -> Middleware:
    """Build the application over what was prepared (see `fac_registry.data`)."""
    database, storage, metrics = Database(settings.database_url), open_storage(settings.storage_url), Metrics()
    links = Links(keys := link_keys(settings), settings.link_lifetime)
    repository, tokens = ModuleRepository(database), TokenStore(database)
    uses = Uses(tokens)
    namespaces = NamespaceStore(database, settings.rules)
    rates = Rate(settings.rate), Rate(settings.stranger_rate, what="address")
    guard = Guard(tokens, namespaces, uses, settings.anonymous_read, settings.freshness, *rates)
    downloads = Downloads(database)
    protocol = ModuleProtocol(repository, guard, links, settings.public_url, settings.freshness, downloads.note)
    reader, linter = Reader(settings.limits, settings.scratch), Linter(settings.scratch)
    publisher = Publisher(repository, storage, reader, linter, namespaces, settings.scratch)
    listing, estimates = ModuleList(database), EstimateStore(database)
    spelling = Spelling(database, settings.freshness)
    cookie = session_cookie(settings.sign_in.public_url).name if settings.sign_in else None
    site = Site(
        repository, listing, estimates, downloads, spelling, replace(guard, session_cookie=cookie), settings.public_url, settings.freshness
    )
    login = sign_in(settings, keys, database, tokens, site.render)
    uploads = Uploads(guard, Receiver(settings.limits.upload), settings.scratch)
    providers = ProviderRepository(database, storage)
    mirror = _mirror(settings, MirrorStore(database, storage, Room(settings.mirror_gib * GIB)), guard, links)
    archives = Archives(storage, links, repository, guard, partial(revoked, database), settings.freshness)
    changed = partial(_tell, (protocol.changed, site.changed, lambda _: archives.forget()))
    # What `terraform init` asks for comes first: routes are tried one after another.
    routes = [
        *protocol.routes,
        *archives.routes,
        *ProviderProtocol(providers, guard, links, settings.public_url, mirror.answer).routes,
        *mirror.routes,
        *Withdrawals(ProviderVersions(), database, guard, lambda _: archives.forget()).routes,
        *_provider_uploads(providers, database, guard, settings.scratch),
        *discovery.routes(settings.public_url, login.service),
        *login.routes,
        *Owners(RoleStore(database), PublisherStore(database), namespaces, guard).routes,
        *ModuleUploads(publisher, uploads, changed).routes,
        *Withdrawals(ModuleVersions(), database, guard, lambda which: changed(which.address)).routes,
        *_estimating(estimates, guard, settings.scratch, changed).routes,
        *ModuleApi(repository, listing, estimates, downloads, guard, settings.public_url).routes,
        *metrics.routes(guard),
        *health.routes(database, storage, settings.scratch, settings.limits.upload),
        *site.routes,
        *_provider_pages(providers, mirror, site).routes,
    ]
    routes.append(openapi.route(routes, settings.public_url))
    beside, ends = (uses, downloads, Garbage(database, storage), metrics), (login.close, mirror.other.upstream.close)
    lifespan = _lifespan(database, repository, beside, ends)
    return Middleware(NarrowingRouter(routes, lifespan=lifespan, default=nothing_there), Errors(site.error), metrics.count)


def _provider_uploads(providers: ProviderRepository, database: Database, guard: Guard, scratch: Path) -> Iterator[Route]:
    """Yield the routes by which providers come in, and by which their publishers vouch for them."""
    yield from Vouching(providers, guard).routes
    yield from PublisherKeys(PublisherKeyStore(database), guard).routes
    yield from ProviderUploads(providers, ProviderReader(scratch), Uploads(guard, Receiver(PROVIDER_LIMITS.upload), scratch)).routes


def _estimating(estimates: EstimateStore, guard: Guard, scratch: Path, changed: Callable[[Address], None]) -> ModuleEstimates:
    """Return what prices examples of versions."""
    receiver = Receiver(MOST_PLAN, PLANS, "Send what terraform show -json writes.", "Plan an example alone.")
    return ModuleEstimates(estimates, Estimator(scratch), Uploads(guard, receiver, scratch), changed)


def _provider_pages(providers: ProviderRepository, mirror: Mirror, site: Site) -> ProviderPages:
    """Return what shows providers, to those who may see modules of the same namespace."""
    listing, kept = ProviderList(providers.database), MirroredList(providers.database)
    return ProviderPages(listing, providers, kept, mirror.allowed, site.guard, site.public_url, site.render)


def _mirror(settings: Settings, store: MirrorStore, guard: Guard, links: Links) -> Mirror:
    """Return what answers for other registries: for none, unless settings name some."""
    networks = (settings.mirror_network or "").replace(",", " ").split()
    other, allowed = OtherRegistry(Upstream(Addresses.of(tuple(networks)))), read_allowed(settings.mirror)
    return Mirror(store, other, ProviderReader(settings.scratch), guard, links, allowed, settings.scratch)


class _Running(Protocol):
    async def run(self) -> None: ...


def _lifespan(
    database: Database, repository: ModuleRepository, beside: Sequence[_Running], ends: Sequence[Callable[[], None]]
) -> Callable[[Router], contextlib.AbstractAsyncContextManager[None]]:
    """Return what holds the database open, and runs what goes on beside the requests."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Router) -> AsyncIterator[None]:
        del app
        async with database:
            await repository.index()
            running = [asyncio.create_task(one.run()) for one in beside]
            try:
                yield
            finally:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
                for close in ends:
                    close()

    return lifespan
