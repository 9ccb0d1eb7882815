"""Run the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE, URL
from fac_registry.options import located

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.settings import Settings

EPILOG = """\b
Examples:
  fac-registry serve --data ./registry-data --host 127.0.0.1 --port 8080
  fac-registry serve --data /var/lib/fac-registry --storage s3://acme-terraform-modules
  fac-registry serve --database postgresql://fac@db.acme.example/registry --storage s3://acme-terraform-modules
  fac-registry serve --data /var/lib/fac-registry --host 0.0.0.0 --port 443 \\
      --tls-cert /etc/ssl/registry.pem --tls-key /etc/ssl/registry.key

When it is ready, one line with the URL is printed; logs go to stderr. SIGTERM ends it after running requests.
"""
_DATA = "Folder of database, archives and key; one that is empty or not there begins a registry."


@click.command(epilog=EPILOG)
@located(data=_DATA, storage=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535), help="Port to listen on; 0 takes a free one.")
@click.option("--public-url", type=URL, metavar="URL", help="Where clients reach the registry, when a proxy stands in front.")
@click.option("--tls-cert", type=FILE, help="PEM certificate chain: serve https.")
@click.option("--tls-key", type=FILE, help="PEM key of the certificate.")
@click.option("--anonymous-read", is_flag=True, help="Let anybody read every namespace without a token.")
@click.option("--log-level", type=click.Choice(["debug", "info", "warning", "error"]), default="info", show_default=True)
def command(
    *,
    settings: Settings,
    host: str,
    port: int,
    public_url: str | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    anonymous_read: bool,
    log_level: str,
) -> None:
    """Run the registry until SIGTERM or Ctrl-C.

    Everything is kept under --data, or in a PostgreSQL --database and a bucket as --storage: then any number of servers may run side by
    side, and no folder is needed. Reading needs a token (`fac-registry token create --scope read`) unless --anonymous-read is given
    or a namespace was opened with `fac-registry namespace set NS --anonymous-read`.
    """
    from dataclasses import replace

    from fac_registry import log
    from fac_registry.app import create_app
    from fac_registry.data import prepare, served
    from fac_registry.server import Listen, serve

    log.configure(log_level)
    prepare(settings)
    chosen = replace(settings, public_url=public_url and public_url.rstrip("/"), anonymous_read=anonymous_read)
    with served(settings.data):
        serve(create_app(chosen), Listen(host, port, tls_cert, tls_key), lambda url: click.echo(f"fac-registry is ready at {url}"))
