"""Terraform ignores what follows the ``+`` of a version, so no two versions may differ in that alone."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from tests.unit.registry.test_upload import blobs, left

from fac_registry.data import prepare
from fac_registry.database import FILENAME
from fac_registry.database.migrate import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


def offered(registry: Registry, module: str, token: str) -> list[str]:
    answer = json.loads(registry.ask(f"/v1/modules/{module}/versions", token).data)
    return [one["version"] for one in answer["modules"][0]["versions"]]


@pytest.mark.parametrize(
    ("first", "second"), [("5.0.0+a", "5.0.0+b"), ("3.0.0", "3.0.0+b"), ("3.1.0+b", "3.1.0"), ("1.0.0-rc.1+a", "1.0.0-rc.1")]
)
@pytest.mark.parametrize("content", ["other", "same"])
def test_a_version_that_clients_take_for_another_is_refused(
    registry: Registry, tarball: Callable[..., bytes], first: str, second: str, content: str
) -> None:
    token, module = registry.token(), f"acme/{content}-{first.translate(str.maketrans('.+', '--'))}/aws"
    assert registry.put(f"{module}/{first}", tarball({"main.tf": "# same\n"}), token).status == 201
    kept = blobs(registry)
    refused = registry.put(f"{module}/{second}", tarball({"main.tf": f"# {content}\n"}), token)
    assert refused.status == 409
    assert f"{first} is already published, and clients cannot tell {second} from it" in registry.problem(refused)["detail"]
    assert offered(registry, module, token) == [first]
    assert registry.put(f"{module}/{first}", tarball({"main.tf": "# same\n"}), token).status == 200
    assert (blobs(registry), left(registry)) == (kept, [])


def test_the_database_refuses_what_a_careless_writer_lets_through(tmp_path: Path) -> None:
    prepare(tmp_path)
    with sqlite3.connect(tmp_path / FILENAME) as connection:
        _fill(connection, "1.0.0+a")
        columns = "module, version, digest, size, content, published, description, precedence"
        connection.execute(f"INSERT INTO version ({columns}) SELECT 1, '2.0.0', '', 0, '', 0, '{{}}', '2.0.0'")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(f"INSERT INTO version ({columns}) SELECT 1, '2.0.0+b', '', 0, '', 0, '{{}}', '2.0.0'")


def test_of_versions_that_a_store_already_holds_the_first_stays(serve: Callable[..., Registry], tmp_path: Path) -> None:
    _at_revision(tmp_path, "0001")
    with sqlite3.connect(tmp_path / FILENAME) as connection:
        _fill(connection, "5.0.0+b", "5.0.0+a", "5.0.0", "5.1.0", "5.0.0-rc.1+x")
    registry = serve(tmp_path)
    token = registry.token()
    assert offered(registry, "acme/queue/aws", token) == ["5.0.0-rc.1+x", "5.0.0+b", "5.1.0"]
    assert registry.ask("/v1/modules/acme/queue/aws/5.0.0+a/download", token).status == 404
    registry.open_namespace("acme")
    page = registry.ask("/modules/acme/queue/aws").data.decode()
    assert page.count("yanked: Terraform cannot tell it from 5.0.0+b, which was published before") == 2
    assert registry.ask("/modules/acme/queue/aws/5.0.0+a").status == 404


def _at_revision(folder: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine(f"sqlite:///{folder / FILENAME}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def _fill(connection: sqlite3.Connection, *versions: str) -> None:
    """Publish versions one second apart in the form that every revision of the tables has."""
    connection.execute("INSERT INTO namespace VALUES ('acme', 0)")
    connection.execute("INSERT INTO module (id, namespace, name, system) VALUES (1, 'acme', 'queue', 'aws')")
    held = {row[1] for row in connection.execute("PRAGMA table_info(version)")}
    extra, value = (", precedence", ", :precedence") if "precedence" in held else ("", "")
    statement = (
        f"INSERT INTO version (module, version, digest, size, content, published, description{extra}) "  # noqa: S608 - no input
        f"VALUES (1, :version, '', 0, :version, :published, '{{}}'{value})"
    )
    for number, version in enumerate(versions):
        connection.execute(statement, {"version": version, "published": number, "precedence": version.partition("+")[0]})
