"""Backup and restore: what comes back is what was there, of every kind of database in every other one."""

from __future__ import annotations

import gzip
import json
import stat
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from alembic import command as alembic
from alembic.config import Config
from click.testing import CliRunner
from sqlalchemy import text
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_downloads import until
from tests.unit.registry.test_operations import verify, where
from tests.unit.registry.test_precedence import fill

from fac_core.errors import UserError
from fac_registry.cli import command
from fac_registry.database import BACKENDS, migrating
from fac_registry.database.migrate import MIGRATIONS
from fac_registry.operations.snapshot import SUFFIX
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.postgresql import PostgresqlServer
    from tests.unit.registry.conftest import Archives, Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
VERSIONS = ("1.0.0", "1.1.0", "2.0.0-rc.1+b")
DOWNLOADS = {"1.0.0": 1, "1.1.0": 2}
NAME = f"????????T??????Z{SUFFIX}"


def backup(registry: Registry, folder: Path, *more: str) -> dict[str, Any]:
    return dict(json.loads(run("backup", str(folder), *where(registry), "--json", *more)))


@pytest.fixture(params=DATABASES)
def place(request: pytest.FixtureRequest, tmp_path: Path, postgresql: PostgresqlServer) -> Settings:
    """A place without a registry."""
    return Settings(tmp_path / "restored", postgresql.new_database() if request.param == "postgresql" else None, freshness=0.0)


def restore(folder: Path, into: Settings, *more: str) -> str:
    database = ("--database", into.database) if into.database else ()
    return run("restore", str(folder), "--data", str(into.data), *database, *more)


@pytest.fixture(scope="module")
def full(serve: Callable[..., Registry], tarball: Callable[..., bytes], archives: Archives) -> Registry:
    """A registry with something in every table that outlives a server."""
    registry = serve()
    publish, admin = registry.token(), registry.token("admin")
    for version in VERSIONS:
        assert registry.put(f"acme/m/aws/{version}", tarball({"main.tf": f"# {version} \u00e9\n"}), publish).status == 201
    zipped = archives.zipped({"terraform-provider-thing_v1.0.0": b"#!/bin/false\n"})
    assert registry.ask("/v1/providers/acme/thing/1.0.0/linux/amd64", publish, method="PUT", body=zipped).status == 201
    state = json.dumps({"state": "yanked", "reason": "broken", "replaced_by": "1.1.0"}).encode()
    assert registry.ask("/v1/modules/acme/m/aws/1.0.0/state", admin, method="PUT", body=state).status == 200
    registry.open_namespace("open")
    registry.revoke(admin)
    for version, times in DOWNLOADS.items():
        for _ in range(times):
            assert registry.ask(f"/v1/modules/acme/m/aws/{version}/download", publish).status == 200
    # A server keeps what it counted every few seconds.
    until(lambda: downloads(registry, publish) == sum(DOWNLOADS.values()))
    return registry


@pytest.fixture
def own(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> Registry:
    """A small registry that a test may spoil."""
    registry = serve()
    token = registry.token()
    for version in ("1.0.0", "1.1.0"):
        assert registry.put(f"acme/m/aws/{version}", tarball({"main.tf": f"# {version}\n"}), token).status == 201
    return registry


def downloads(registry: Registry, token: str) -> int:
    return int(json.loads(registry.ask("/v1/modules/acme/m/aws", token).data)["downloads"])


def archive(registry: Registry, version: str, token: str) -> bytes:
    """Return an archive without its being counted as a download."""
    where = registry.ask(f"/v1/modules/acme/m/aws/{version}/download", token, method="HEAD").headers["x-terraform-get"]
    return registry.ask(where.partition("?")[0]).data


def told(registry: Registry, token: str) -> list[object]:
    """Return what a registry says of everything, archives included; asking changes nothing of it."""
    paths = ("/v1/modules/acme/m/aws", "/v1/modules/acme/m/aws/1.0.0", "/v1/modules", "/v1/providers/acme/thing/versions")
    bodies: list[object] = [registry.ask(path, token, host="registry.test").data for path in paths]
    said = json.loads(registry.ask("/v1/providers/acme/thing/1.0.0/download/linux/amd64", token).data)
    links = ("download_url", "shasums_url", "shasums_signature_url")
    bodies += [registry.ask(said[link]).data for link in links] + [said["signing_keys"], said["packages"]]
    bodies += [registry.ask(f"/modules/acme/m/aws/{version}", token, host="registry.test").data for version in VERSIONS]
    return bodies + [archive(registry, version, token) for version in VERSIONS]


def test_everything_comes_back_and_goes_on(
    full: Registry, place: Settings, tmp_path: Path, serve: Callable[..., Registry], tarball: Callable[..., bytes]
) -> None:
    token, folder = full.token(), tmp_path / "backup"
    made = backup(full, folder)
    assert (made["blobs"], made["copied"], made["damaged"]) == (6, 6, {})
    assert restore(folder, place).endswith("is restored: 6 versions are as they were published, 0 faults\n")
    again = serve(place)
    assert told(again, token) == told(full, token)
    assert downloads(again, token) == sum(DOWNLOADS.values())
    assert verify(again) == (0, verify(again)[1])
    assert run("gc", *where(again), "--dry-run").splitlines()[-1] == "would remove 0 archives, 0 bytes"
    entries = [json.loads(line)["action"] for line in run("audit", "list", *where(again), "--json").splitlines()]
    assert entries[-1] == "registry.restored"
    assert entries.count("version.published") == 3
    # Numbers go on where they were: of versions, of keys, of the log.
    assert again.put("acme/m/aws/3.0.0", tarball({"main.tf": "# 3\n"}), token).status == 201
    assert again.put("acme/new/aws/1.0.0", tarball({"main.tf": "# new\n"}), again.token()).status == 201
    assert "0 faults" in run("audit", "verify", *where(again))
    assert again.put("acme/m/aws/1.1.0", tarball({"main.tf": "# other\n"}), token).status == 409


def test_a_later_backup_copies_what_is_new_and_every_snapshot_stays(
    own: Registry, tmp_path: Path, serve: Callable[..., Registry], tarball: Callable[..., bytes]
) -> None:
    folder, token = tmp_path / "backup", own.token()
    first = backup(own, folder)
    assert own.put("acme/m/aws/3.0.0", tarball({"main.tf": "# 3\n"}), token).status == 201
    time.sleep(1.1)  # snapshots are named by the second
    second = backup(own, folder)
    assert (second["blobs"], second["copied"]) == (3, 1)
    assert sorted(path.name for path in folder.glob(NAME)) == [first["snapshot"], second["snapshot"]]
    for name, wanted in ((first["snapshot"], ["1.0.0", "1.1.0"]), (second["snapshot"], ["1.0.0", "1.1.0", "3.0.0"])):
        into = Settings(tmp_path / name, freshness=0.0)
        restore(folder, into, "--snapshot", name)
        assert json.loads(serve(into).ask("/v1/modules/acme/m/aws", token).data)["versions"] == wanted


def test_nobody_else_can_read_a_backup(full: Registry, tmp_path: Path) -> None:
    backup(full, tmp_path / "backup")
    assert stat.S_IMODE((tmp_path / "backup").stat().st_mode) == 0o700
    files = [path for path in (tmp_path / "backup").rglob("*") if path.is_file()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert [path.name for path in (tmp_path / "backup").glob(".*")] == []


def test_of_a_damaged_registry_the_rest_is_copied(own: Registry, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    own.put("acme/m/aws/1.2.0", tarball({"main.tf": "# whole\n"}), own.token())
    blobs = sorted((own.settings.folder / "blobs").glob("[0-9a-f][0-9a-f]/*"))
    blobs[0].unlink()
    blobs[1].write_bytes(b"other")
    done = CliRunner().invoke(command, ("backup", str(tmp_path / "backup"), *where(own), "--json"), standalone_mode=False)
    assert isinstance(done.exception, SystemExit)
    made = json.loads(done.stdout)
    assert (done.exit_code, made["copied"]) == (1, 1)
    assert made["damaged"] == {blobs[0].name: "its content is not there", blobs[1].name: "its content has other bytes"}
    done = CliRunner().invoke(command, ("restore", str(tmp_path / "backup"), "--data", str(tmp_path / "restored")), standalone_mode=False)
    assert done.exit_code == 1
    assert "1 version is as it was published, 2 faults" in done.stdout
    assert done.stderr.count("its content is not there") == 2


def test_where_a_registry_is_or_something_else_nothing_is_restored(
    full: Registry, tmp_path: Path, new_settings: Callable[..., Settings]
) -> None:
    folder = tmp_path / "backup"
    backup(full, folder)
    with pytest.raises(UserError, match=r"there is a registry in this (database|folder) already"):
        restore(folder, full.settings)
    with pytest.raises(UserError, match=r"there is a registry in this (database|folder) already"):
        restore(folder, new_settings())
    assert verify(full)[0] == 0
    somebody = tmp_path / "somebody"
    somebody.mkdir()
    (somebody / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match=r"there is no registry in this folder, but letter\.txt"):
        restore(folder, Settings(somebody))
    assert [path.name for path in somebody.iterdir()] == ["letter.txt"]


def spoilt(snapshot: bytes) -> dict[str, bytes]:
    lines = gzip.decompress(snapshot).splitlines(keepends=True)
    header = json.loads(lines[0])
    return {
        "the end is cut off": snapshot[: len(snapshot) // 2],
        "a byte is another one": snapshot[:200] + bytes([snapshot[200] ^ 1]) + snapshot[201:],
        "it is nothing of ours": b"a letter",
        "it is empty": b"",
        "the last line is missing": gzip.compress(b"".join(lines[:-1])),
        "a row is missing": gzip.compress(b"".join(lines[:2] + lines[3:])),
        "of a newer format": gzip.compress(json.dumps(header | {"format": 99}).encode() + b"\n" + b"".join(lines[1:])),
        "of a newer release": gzip.compress(json.dumps(header | {"schema": "9999"}).encode() + b"\n" + b"".join(lines[1:])),
    }


def test_what_is_no_whole_snapshot_is_said_to_be_none_and_brings_back_nothing(full: Registry, tmp_path: Path) -> None:
    made = backup(full, tmp_path / "backup")
    place = tmp_path / "backup" / made["snapshot"]
    whole = place.read_bytes()
    for why, content in spoilt(whole).items():
        place.write_bytes(content)
        into = Settings(tmp_path / "restored" / why)
        with pytest.raises(UserError, match=r"snapshot|newer version"):
            restore(tmp_path / "backup", into)
        with pytest.raises(UserError, match=r"there is no registry|no usable database"):
            run("verify", "--data", str(into.data))
    with pytest.raises(UserError, match="there is no backup of a registry"):
        restore(tmp_path / "elsewhere", Settings(tmp_path / "restored"))


def test_a_backup_of_an_older_release_is_brought_up_to_date(
    tmp_path: Path, new_database: Callable[[], str | None], serve: Callable[..., Registry]
) -> None:
    """The rows are those of revision 0004, which knew neither an audit log nor providers, and are read without changing them."""
    old = Settings(tmp_path / "old", new_database(), freshness=0.0)
    assert old.data
    old.data.mkdir()
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with migrating(old.database_url) as connection:
        config.attributes["connection"] = connection
        alembic.upgrade(config, "0004")
        fill(connection, "1.0.0", "1.1.0")
        connection.execute(text("UPDATE version SET digest = '" + "0" * 64 + "'"))
    database = ("--database", old.database) if old.database else ()
    done = CliRunner().invoke(command, ("backup", str(tmp_path / "backup"), "--data", str(old.data), *database), standalone_mode=False)
    assert done.exit_code == 1
    assert "1 archive could not be copied" in done.stderr
    with migrating(old.database_url) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "0004"
    into = replace(old, data=tmp_path / "restored", database=new_database())
    with pytest.raises(SystemExit):
        restore(tmp_path / "backup", into)
    registry = serve(into)
    listed = json.loads(registry.ask("/v1/modules/acme/queue/aws", registry.token()).data)
    assert (listed["versions"], listed["state"]["state"]) == (["1.0.0", "1.1.0"], "current")


def test_a_registry_of_a_newer_release_is_not_copied(own: Registry, tmp_path: Path) -> None:
    with migrating(own.settings.database_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UserError, match="newer version"):
        backup(own, tmp_path / "backup")
    assert list((tmp_path / "backup").glob(NAME)) == []
