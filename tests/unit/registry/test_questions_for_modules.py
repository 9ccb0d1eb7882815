"""Modules that are asked for at once are asked of the database at once, and each gets its own versions."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from fac_registry.address import Address
from fac_registry.data import opened
from fac_registry.database import BACKENDS
from fac_registry.database.migrate import migrate
from fac_registry.database.quick import DIALECT
from fac_registry.database.tables import modules, namespaces, versions
from fac_registry.modules.history import History
from fac_registry.modules.repository import MOST_ASKED, PARTS, ModuleRepository, of_several

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_registry.settings import Settings

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


async def _histories(settings: Settings, addresses: list[Address]) -> list[int]:
    async with opened(settings) as database:
        repository = ModuleRepository(database)
        found = await asyncio.gather(*(repository.history(address) for address in addresses), return_exceptions=True)
        return [len(one.versions) if isinstance(one, History) else -1 for one in found]


def test_versions_of_many_modules_are_each_ones_own(new_settings: Callable[..., Settings]) -> None:
    settings = new_settings()
    asked = [Address("acme", f"m{number}", "aws") for number in range(40)]

    async def fill() -> None:
        async with opened(settings) as database, database.writing() as connection:
            await connection.execute(namespaces.insert().values(name="acme", anonymous_read=False))
            for count, one in enumerate(asked):
                if not count:
                    continue
                row = modules.insert().values(namespace=one.namespace, name=one.name, system=one.system).returning(modules.c.id)
                module = (await connection.execute(row)).scalar_one()
                for number in range(count % 3 + 1):
                    text = f"1.{number}.0"
                    values = {"digest": "d", "size": 1, "content": "c", "published": 1, "description": "{}", "state": "current"}
                    await connection.execute(versions.insert().values(module=module, version=text, precedence=text, **values))

    asyncio.run(fill())
    assert asyncio.run(_histories(settings, asked)) == [-1, *(count % 3 + 1 for count in range(1, 40))]


def test_no_question_for_modules_looks_through_a_whole_table(new_settings: Callable[..., Settings]) -> None:
    settings = new_settings()
    migrate(settings.database_url)
    if not settings.database_url.startswith("sqlite:"):
        return  # its plans follow what stands in a table
    with contextlib.closing(sqlite3.connect(settings.database_url.removeprefix("sqlite:"))) as connection:
        for count in (1, 2, 16, MOST_ASKED):
            text = str(of_several(count).compile(dialect=DIALECT))
            values = {f"{part}{number}": "a" for part in PARTS for number in range(count)}
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", values)]
            assert steps
            assert not [step for step in steps if step.startswith("SCAN")], steps
