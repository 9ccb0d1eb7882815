"""Take back what was said of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

import click

from fac_registry.status_options import change, told

if TYPE_CHECKING:
    from fac_registry.status_options import Asked

EPILOG = """\b
Examples:
  fac-registry reinstate acme/queue/aws 1.0.0 --registry https://registry.example.com
"""


@click.command(epilog=EPILOG)
@told
def command(**asked: Unpack[Asked]) -> None:
    """Offer each VERSION of ADDRESS again as if nothing had been said of it; its bytes are what they always were.

    Needs a token of scope admin, or of scope publish where it is only deprecated.
    """
    from fac_registry.version_status import State

    change(State.CURRENT, asked)
