"""Run the registry."""

from __future__ import annotations

import errno
import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from fac_registry import options
from fac_registry.settings_schema import SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.types import ASGIApp

    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry serve --data ./registry-data --host 127.0.0.1 --port 8080
  fac-registry serve --data /var/lib/fac-registry --storage s3://acme-terraform-modules
  fac-registry serve --database postgresql://fac@db.acme.example/registry --storage s3://acme-terraform-modules
  fac-registry serve --data /var/lib/fac-registry --host 0.0.0.0 --port 443 \\
      --tls-cert /etc/ssl/registry.pem --tls-key /etc/ssl/registry.key

Each setting is taken from the command line, or else from the environment, or else from the TOML file of --config:

\b
  port = 8443
  storage = "s3://acme-terraform-modules"
  database_file = "/run/secrets/database"

A secret (the database's address, the one at the identity provider) may stand in a file of its own, which FAC_REGISTRY_DATABASE_FILE or
database_file names.

When it is ready, one line with the URL is printed; logs go to stderr. SIGTERM ends it after running requests.
"""
_DATA = "Folder of database, archives and key; one that is empty or not there begins a registry."


@click.command(epilog=EPILOG)
@options.settings(*SETTINGS, data=_DATA)
def command(
    *,
    settings: Settings,
    host: str,
    port: int,
    trusted_proxy: str | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    log_level: str,
) -> None:
    """Run the registry until SIGTERM or Ctrl-C.

    Everything is kept under --data, or in a PostgreSQL --database and a bucket as --storage: then any number of servers may run side by
    side, and no folder is needed. Reading needs a token (`fac-registry token create --scope read`) unless --anonymous-read is given
    or a namespace was opened with `fac-registry namespace set NS --anonymous-read`.
    """
    from fac_registry import log
    from fac_registry.app import create_app
    from fac_registry.data import prepare, served
    from fac_registry.proxies import read_proxies
    from fac_registry.server import Listen, serve

    listen = Listen(host, port, tls_cert, tls_key, read_proxies(trusted_proxy))
    log.configure(log_level)
    with ExitStack() as stack:

        def begin() -> ASGIApp:
            prepare(settings)
            stack.enter_context(served(settings.data))
            return create_app(settings)

        serve(begin, listen, _ready)


def _ready(url: str) -> None:
    """Tell where the registry is; who has closed the standard output does not want to know, and is served all the same."""
    try:
        click.echo(f"fac-registry is ready at {url}")
    except OSError as error:
        if error.errno != errno.EBADF:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
