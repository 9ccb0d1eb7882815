"""Offer versions to nobody any more, but keep giving them to who has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

import click

from fac_registry.status_options import change, reasoned, told

if TYPE_CHECKING:
    from fac_registry.status_options import Asked

EPILOG = """\b
Examples:
  fac-registry yank acme/queue/aws 1.0.0 --registry https://registry.example.com --reason 'opens the queue' --replaced-by 1.0.1
"""


@click.command(epilog=EPILOG)
@told
@reasoned
def command(**asked: Unpack[Asked]) -> None:
    """Take each VERSION of ADDRESS out of what clients choose from; its archive stays.

    No constraint finds it any more, and no pin either: Terraform looks for a pinned version in the same list, so the next init without
    .terraform fails there. To leave pins alone, deprecate it. What names the version in an address still gets it, with the same bytes.
    Needs a token of scope admin.
    """
    from fac_registry.version_status import State

    change(State.YANKED, asked)
