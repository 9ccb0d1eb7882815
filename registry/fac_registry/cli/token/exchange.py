"""Get a token for what the CI system signs of this run."""

from __future__ import annotations

import os

import click

from fac_core.complaints import complain
from fac_core.parameters import URL

EPILOG = """\b
Examples:
  export FAC_REGISTRY_TOKEN=$(fac-registry token exchange --registry https://registry.example.com)
  export FAC_REGISTRY_TOKEN=$(fac-registry token exchange --registry https://registry.example.com --for acme/queue/aws)

On GitHub the job needs the permission id-token: write. Elsewhere FAC_REGISTRY_ID_TOKEN holds what the CI system signed; on GitLab:

\b
  id_tokens: {FAC_REGISTRY_ID_TOKEN: {aud: https://registry.example.com}}
"""


@click.command(epilog=EPILOG)
@click.option("--registry", type=URL, required=True, metavar="URL", help="Address of the registry, as its --public-url has it.")
@click.option("--for", "place", metavar="PLACE", help="Namespace or module to publish, where the pipeline is trusted with more than one.")
def command(*, registry: str, place: str | None) -> None:
    """Print a token, good for 15 minutes, that publishes what this pipeline is trusted with (see `fac-registry publisher`)."""
    from fac_registry.client.exchange import exchange, signed_here
    from fac_registry.client.publish import Remote

    remote = Remote(registry.rstrip("/"), "")
    if remote.unencrypted:
        complain(["the token is sent unencrypted; use https"], "warning", colour="yellow")
    click.echo(exchange(remote, signed_here(os.environ, remote.url), place))
