"""Lists: what a caller may see is found, counted and paged by the database, and nothing else shows."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import pytest

from fac_registry.address import Address
from fac_registry.archive.pack import Packed
from fac_registry.audit import SERVER
from fac_registry.database import BACKENDS, Database
from fac_registry.database.tables import modules
from fac_registry.modules.adding import ModuleWriter
from fac_registry.modules.description import Cost, Description
from fac_registry.modules.listing import ModuleList, Page, Query, Reach
from fac_registry.modules.reading import Reading
from fac_registry.modules.version import Version
from fac_registry.namespaces import NamespaceStore
from fac_registry.uploads import Publishing

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
EVERY = Reach(every=True)


@pytest.fixture(scope="module")
def store(new_settings: Callable[..., Settings]) -> Settings:
    """Forty modules that anybody may read, five of acme's, five of nobody's."""
    begun = new_settings()

    async def fill() -> None:
        async with Database(begun.database_url) as database:
            writer = ModuleWriter(database, _held)
            for number in range(40):
                await _add(writer, f"open/module-{number:02}/{'google' if number % 4 == 0 else 'aws'}")
            for namespace in ("acme", "other"):
                for number in range(5):
                    await _add(writer, f"{namespace}/secret_{number}/aws", summary="100% Straße")
            await NamespaceStore(database).set_anonymous_read("open", allowed=True, by=SERVER)

    asyncio.run(fill())
    return begun


async def _held(digest: str) -> bool:
    return bool(digest)


async def _add(writer: ModuleWriter, address: str, version: str = "1.0.0", summary: str = "A queue.") -> None:
    packed = Packed("0" * 64, 1, f"{address}{version}")
    cost = Cost(resource_type="aws_sqs_queue", taggable=True, billing_service="Amazon Simple Queue Service")
    read = Reading(packed, Description(summary=summary, cost=cost))
    await writer.add(Address(*address.split("/")), Version(version), read, Publishing(SERVER))


def find(store: Settings, reach: Reach, query: Query | None = None, *, offset: int = 0, limit: int = 30) -> Page:
    async def run() -> Page:
        async with Database(store.database_url) as database:
            return await ModuleList(database).find(reach, query or Query(), offset=offset, limit=limit)

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("reach", "total"),
    [
        (Reach(), 40),
        (Reach(own=frozenset({"acme"})), 45),
        (Reach(own=frozenset({"acme", "nobody"})), 45),
        (Reach(own=frozenset({"nobody"})), 40),
        (Reach(own=frozenset({"%"})), 40),
        (EVERY, 50),
    ],
)
def test_nobody_finds_or_counts_what_they_may_not_read(store: Settings, reach: Reach, total: int) -> None:
    page = find(store, reach, limit=100)
    assert (page.total, len(page.entries), sum(page.systems.values())) == (total, total, total)
    assert {entry.address.namespace for entry in page.entries} <= {"open", *(["acme", "other"] if reach.every else reach.own)}
    assert find(store, reach, Query(namespace="other")).total == (5 if reach.every else 0)
    assert find(store, reach, Query(words=("secret_",))).total == total - 40


def test_pages_are_whole_and_in_order(store: Settings) -> None:
    pages = [find(store, EVERY, offset=offset, limit=7) for offset in range(0, 56, 7)]
    addresses = [entry.address for page in pages for entry in page.entries]
    assert addresses == sorted(addresses)
    assert len(set(addresses)) == 50
    assert {page.total for page in pages} == {50}


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("QUEUE", 50),
        ("simple open", 40),
        ("module-07", 1),
        ("100%", 10),
        ("0%", 10),
        ("%", 10),
        ("_", 50),
        ("secret_", 10),
        ("STRASSE", 10),
    ],
)
def test_words_are_looked_for_as_they_are(store: Settings, words: str, total: int) -> None:
    assert find(store, EVERY, Query(words=tuple(words.split()))).total == total


def test_systems_are_counted_whatever_system_is_shown(store: Settings) -> None:
    page = find(store, Reach(), Query(system="google"))
    assert (page.total, page.systems, {entry.address.system for entry in page.entries}) == (10, {"aws": 30, "google": 10}, {"google"})
    assert (find(store, Reach(), Query(system="azurerm")).total, find(store, Reach(), Query(system="azurerm")).entries) == (0, ())


def test_a_list_shows_the_newest_release(new_settings: Callable[..., Settings]) -> None:
    async def scenario() -> list[str]:
        shown = []
        async with Database(new_settings().database_url) as database:
            writer = ModuleWriter(database, _held)
            for version in ("1.0.0-rc.1", "1.2.0", "1.10.0", "1.9.0", "2.0.0-rc.1"):
                await _add(writer, "acme/m/aws", version, version)
                page = await ModuleList(database).find(EVERY, Query(), offset=0, limit=9)
                assert [entry.newest.text for entry in page.entries] == [entry.summary for entry in page.entries]
                shown.append(page.entries[0].summary)
        return shown

    assert asyncio.run(scenario()) == ["1.0.0-rc.1", "1.2.0", "1.10.0", "1.10.0", "1.10.0"]


def test_a_store_of_before_is_filled_in_at_the_start(serve: Callable[..., Registry], new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()

    async def scenario() -> None:
        async with Database(begun.database_url) as database:
            for version in ("1.10.0", "1.9.0", "2.0.0-rc.1"):
                await _add(ModuleWriter(database, _held), "acme/m/aws", version, f"This is {version}.")
            async with database.writing() as connection:
                await connection.execute(modules.update().values(newest=None, summary=None, search=None))

    asyncio.run(scenario())
    registry = serve(begun, anonymous_read=True)
    assert "This is 1.10.0." in registry.ask("/?q=queue").data.decode()


def test_pages_of_the_site(serve: Callable[..., Registry], store: Settings) -> None:
    registry = serve(store)

    def shown(path: str, token: str | None = None) -> str:
        return registry.ask(path, token, accept="text/html").data.decode()

    first, second = shown("/"), shown("/?page=2")
    assert (first.count('class="card"'), second.count('class="card"')) == (30, 10)
    assert "Page 1 of 2" in first
    assert 'href="/?page=2" rel="next"' in first
    assert 'href="/?" rel="prev"' in second
    assert re.search(r'href="/\?system=google"[^>]*>google <b>10</b>', first)
    assert shown("/?system=google").count('class="card"') == 10
    assert "45 modules" in shown("/", registry.token("read", "acme"))
    for odd in (
        "/?page=0",
        "/?page=-1",
        "/?page=x",
        "/?page=" + "9" * 5000,
        "/?page=\u0663",
        "/?q=" + "x+" * 5000,
        "/?system='",
    ):
        assert registry.ask(odd.encode("unicode_escape").decode(), accept="text/html").status == 200, odd[:20]
