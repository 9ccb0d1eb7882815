"""Say that versions should not be used any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

import click

from fac_registry.status_options import change, reasoned, told

if TYPE_CHECKING:
    from fac_registry.status_options import Asked

EPILOG = """\b
Examples:
  fac-registry deprecate acme/queue/aws 1.0.0 1.0.1 --registry https://registry.example.com --reason 'no budget' --replaced-by 1.1.0
"""


@click.command(epilog=EPILOG)
@told
@reasoned
def command(**asked: Unpack[Asked]) -> None:
    """Say that each VERSION of ADDRESS should not be used any more; it is offered and installed as before.

    Lists, pages and the API say so. Terraform prints it for providers, whenever it looks for versions, and nothing for modules.
    Needs a token of scope publish.
    """
    from fac_registry.version_status import State

    change(State.DEPRECATED, asked)
