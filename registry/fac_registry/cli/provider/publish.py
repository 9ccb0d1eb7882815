"""Publish the zips of a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.complaints import complain
from fac_core.parameters import ANY_PATH, URL

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-registry provider publish dist/ --registry https://registry.example.com --namespace acme
  fac-registry provider publish dist/ --registry http://127.0.0.1:8080 --namespace acme --protocols 6.0 --json

Repeating it is safe. Any HTTP client can do the same:

\b
  curl -T terraform-provider-acme_1.0.0_linux_amd64.zip -H "Authorization: Bearer $TOKEN" \\
      https://registry.example.com/v1/providers/acme/acme/1.0.0/linux/amd64
"""


@click.command(epilog=EPILOG)
@click.argument("paths", type=ANY_PATH, nargs=-1, required=True)
@click.option("--registry", type=URL, required=True, metavar="URL", help="Address of the registry.")
@click.option("--token", envvar="FAC_REGISTRY_TOKEN", show_envvar=True, required=True, help="Token of scope publish.")
@click.option("--namespace", required=True, help="Namespace to publish in.")
@click.option("--protocols", default="5.0", show_default=True, help="Plugin protocols that the provider speaks, joined by commas.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line.")
def command(*, paths: tuple[Path, ...], registry: str, token: str, namespace: str, protocols: str, as_json: bool) -> None:
    """Publish zips, one a platform, or all that lie in a folder; their names say which provider, version and platform they are.

    The registry hashes what is in them, writes the list of checksums and signs it. Where terraform-provider-NAME_VERSION_SHA256SUMS and
    its signature, the same name with .sig, lie beside them, those are sent first and served as they are: the registry must know the key
    that signed (`fac-registry provider key trust`). Nothing in the zips is run.
    """
    import msgspec

    from fac_registry.client.provider import find, publish, sign, signatures
    from fac_registry.client.publish import Remote

    remote = Remote(registry, token)
    if remote.unencrypted:
        complain(["the token is sent unencrypted; use https"], "warning", colour="yellow")
    zips = find(list(paths))
    for signed in signatures(zips):
        told = sign(signed, remote, namespace, protocols)
        if as_json:
            click.echo(msgspec.json.encode(told))
        else:
            click.echo(f"{'signed' if told.new else 'already signed'} by {told.key}: {told.address} {told.version}")
    for found in zips:
        done = publish(found, remote, namespace, protocols)
        if as_json:
            click.echo(msgspec.json.encode(done))
        else:
            click.echo(f"{'published' if done.new else 'already there:'} {done.address} {done.version} {done.platform} {done.digest}")
