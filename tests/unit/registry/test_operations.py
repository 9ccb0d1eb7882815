"""Verify and gc: what is damaged is named, what belongs to nobody goes, and nothing that anybody needs does."""

from __future__ import annotations

import asyncio
import io
import json
import os
import time
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.address import Address
from fac_registry.archive.pack import Packed
from fac_registry.audit import SERVER
from fac_registry.cli import command
from fac_registry.database import BACKENDS, Database
from fac_registry.modules.adding import ModuleWriter
from fac_registry.modules.description import Description
from fac_registry.modules.reading import Reading
from fac_registry.modules.version import Version
from fac_registry.operations.garbage import DAY, Garbage
from fac_registry.storage import BlobMissingError, Storage, open_storage
from fac_registry.uploads import Publishing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
ORPHAN = b"of an upload that was killed"


@pytest.fixture
def own(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> Registry:
    registry = serve()
    token = registry.token()
    for number in range(3):
        assert registry.put(f"acme/m/aws/1.0.{number}", tarball({"main.tf": f"# {number}\n"}), token).status == 201
    return registry


def blob_of(registry: Registry, version: str) -> Path:
    listing = registry.ask(f"/v1/modules/acme/m/aws/{version}/download", registry.token()).headers["x-terraform-get"]
    digest = listing.rpartition("sha256:")[2]
    return registry.settings.folder / "blobs" / digest[:2] / digest


def storage_of(registry: Registry) -> Storage:
    return open_storage(registry.settings.storage_url)


def put_orphan(registry: Registry, age: float) -> Path:
    digest = sha256(ORPHAN).hexdigest()
    storage_of(registry).put(digest, io.BytesIO(ORPHAN))
    place = registry.settings.folder / "blobs" / digest[:2] / digest
    os.utime(place, (time.time() - age, time.time() - age))
    return place


def where(registry: Registry) -> tuple[str, ...]:
    database = registry.settings.database
    return ("--data", str(registry.settings.data), *(("--database", database) if database else ()))


def verify(registry: Registry, *more: str) -> tuple[int, str]:
    done = CliRunner().invoke(command, ("verify", *where(registry), *more), standalone_mode=False)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout


def test_a_sound_registry_is_proven(own: Registry) -> None:
    code, text = verify(own)
    assert (code, text.splitlines()[0]) == (0, "3 versions are as they were published, 0 faults")
    assert ("pg_amcheck" in text) == (own.settings.database is not None)


def test_damage_is_named_by_version(own: Registry) -> None:
    changed, missing, cut = (blob_of(own, f"1.0.{number}") for number in range(3))
    size = cut.stat().st_size
    changed.write_bytes(changed.read_bytes()[:-1] + b"x")
    missing.unlink()
    cut.write_bytes(b"")
    orphan = put_orphan(own, 0)
    code, text = verify(own, "--json")
    found = json.loads(text)
    assert code == 1
    assert "acme/m/aws 1.0.1: its content is not there" in verify(own)[1]
    assert [(one["version"], one["reason"]) for one in found["damage"]] == [
        ("acme/m/aws 1.0.0", "its content has other bytes"),
        ("acme/m/aws 1.0.1", "its content is not there"),
        ("acme/m/aws 1.0.2", f"its content has 0 bytes instead of {size}"),
    ]
    assert (found["versions"], found["orphans"]) == (0, [orphan.name])


def test_only_what_is_old_and_belongs_to_no_version_goes(own: Registry) -> None:
    for place in (own.settings.folder / "blobs").glob("[0-9a-f][0-9a-f]/*"):
        os.utime(place, (0, 0))
    data = where(own)
    orphan = put_orphan(own, DAY - 60)
    assert run("gc", *data) == "removed 0 archives, 0 bytes\n"
    assert orphan.exists()
    orphan = put_orphan(own, DAY + 60)
    assert run("gc", *data, "--dry-run").split()[0] == orphan.name
    assert orphan.exists()
    assert run("gc", *data).split()[0] == orphan.name
    assert not orphan.exists()
    assert verify(own)[0] == 0


def test_a_server_collects_at_its_start(serve: Callable[..., Registry], own: Registry) -> None:
    orphan = put_orphan(own, DAY + 60)
    serve(own.settings)
    until = time.monotonic() + 30
    while orphan.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not orphan.exists()


def test_what_is_being_published_again_stays(own: Registry) -> None:
    """Its content was an orphan: either gc sees that it is young again, or the publisher that it is gone."""
    digest = sha256(ORPHAN).hexdigest()

    async def scenario() -> None:
        storage = storage_of(own)
        async with Database(own.settings.database_url) as database:
            garbage = Garbage(database, storage)

            async def held(digest: str) -> bool:
                return storage.exists(digest)

            async def publish(version: str) -> None:
                read = Reading(Packed(digest, 1, "c"), Description())
                await ModuleWriter(database, held).add(Address("acme", "m", "aws"), Version(version), read, Publishing(SERVER))

            put_orphan(own, DAY + 60)
            old = await garbage.found()
            storage.put(digest, io.BytesIO(ORPHAN))
            assert await garbage.collect() == []
            await publish("9.0.0")
            assert [await garbage._remove(blob) for blob in old] == [False]  # noqa: SLF001 - found before, published since
            assert storage.exists(digest)
            storage.delete(digest)
            with pytest.raises(BlobMissingError):
                await publish("9.0.1")

    asyncio.run(scenario())


def test_a_storage_that_is_gone_for_a_while_does_not_end_collecting(own: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.operations.garbage.DAY", 0.05)
    orphan, blobs = put_orphan(own, DAY + 60), own.settings.folder / "blobs"
    storage = storage_of(own)
    blobs.rename(own.settings.folder / "elsewhere")

    async def scenario() -> None:
        async with Database(own.settings.database_url) as database:
            collecting = asyncio.create_task(Garbage(database, storage, DAY).run())
            await asyncio.sleep(0.3)
            (own.settings.folder / "elsewhere").rename(blobs)
            for _ in range(600):
                await asyncio.sleep(0.05)
                if collecting.done() or not orphan.exists():
                    break
            assert not collecting.done()
            collecting.cancel()

    asyncio.run(scenario())
    assert not orphan.exists()


@pytest.mark.parametrize("name", ["verify", "gc"])
def test_a_mistyped_folder_is_none_of_ours(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="there is no registry in this folder"):
        run(name, "--data", str(tmp_path))
    assert list(tmp_path.iterdir()) == []
