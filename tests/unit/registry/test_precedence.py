"""Terraform ignores what follows the ``+`` of a version, so no two versions may differ in that alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from tests.unit.registry.test_upload import blobs, left

from fac_registry.database import BACKENDS, migrating
from fac_registry.database.migrate import MIGRATIONS
from fac_registry.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


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


def test_the_database_refuses_what_a_careless_writer_lets_through(new_settings: Callable[..., Settings]) -> None:
    columns = "module, version, digest, size, content, published, description, precedence"
    insert = f"INSERT INTO version ({columns}) SELECT 1, '2.0.0{{}}', '', 0, '', 0, '{{{{}}}}', '2.0.0'"
    with migrating(new_settings().database_url) as connection:
        fill(connection, "1.0.0+a")
        connection.execute(text(insert.format("")))
        with pytest.raises(IntegrityError), connection.begin_nested():
            connection.execute(text(insert.format("+b")))


def test_of_versions_that_a_store_already_holds_the_first_stays(
    serve: Callable[..., Registry], new_database: Callable[[], str | None], tmp_path: Path
) -> None:
    begun = Settings(tmp_path, new_database(), freshness=0.0)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with migrating(begun.database_url) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        fill(connection, "5.0.0+b", "5.0.0+a", "5.0.0", "5.1.0", "5.0.0-rc.1+x")
    registry = serve(begun)
    token = registry.token()
    assert offered(registry, "acme/queue/aws", token) == ["5.0.0-rc.1+x", "5.0.0+b", "5.1.0"]
    # Who names it in an address gets what was published under that name, and no constraint finds it.
    assert registry.ask("/v1/modules/acme/queue/aws/5.0.0+a/download", token).status == 200
    registry.open_namespace("acme")
    page = registry.ask("/modules/acme/queue/aws").data.decode()
    assert page.count("yanked: Terraform cannot tell it from 5.0.0+b, which was published before") == 2
    admin = registry.token("admin")
    again = registry.ask("/v1/modules/acme/queue/aws/5.0.0/state", admin, method="PUT", body=b'{"state": "current"}')
    assert (again.status, registry.problem(again)["detail"].partition(":")[0]) == (409, "acme/queue/aws 5.0.0 stays yanked")
    assert offered(registry, "acme/queue/aws", token) == ["5.0.0-rc.1+x", "5.0.0+b", "5.1.0"]


def fill(connection: Connection, *versions: str) -> None:
    """Publish versions one second apart in the form that every revision of the tables has."""
    connection.execute(text("INSERT INTO namespace (name, anonymous_read) VALUES ('acme', false)"))
    connection.execute(text("INSERT INTO module (id, namespace, name, system) VALUES (1, 'acme', 'queue', 'aws')"))
    held = {column["name"] for column in inspect(connection).get_columns("version")}
    extra, value = (", precedence", ", :precedence") if "precedence" in held else ("", "")
    statement = text(
        f"INSERT INTO version (module, version, digest, size, content, published, description{extra}) "  # noqa: S608 - no input
        f"VALUES (1, :version, '', 0, :version, :published, '{{}}'{value})"
    )
    for number, version in enumerate(versions):
        connection.execute(statement, {"version": version, "published": number, "precedence": version.partition("+")[0]})
