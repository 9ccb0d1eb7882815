"""Say which pipelines may publish without a token that is kept for them."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry publisher trust acme --data ./registry-data --github acme/modules --claim environment=release
  fac-registry publisher list --data ./registry-data
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, default="list", epilog=EPILOG)
def command() -> None:
    """Say which pipelines may publish without a token that is kept for them: trusted publishers.

    A CI system such as GitHub's or GitLab's signs of each run whose it is. `fac-registry token exchange` gets a token for that, good for 15
    minutes and for one namespace or module. The registry must know its --public-url: what is signed must be for that address.
    """
