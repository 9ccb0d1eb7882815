"""Give versions to nobody any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

import click

from fac_registry.status_options import change, reasoned, told

if TYPE_CHECKING:
    from fac_registry.status_options import Asked

EPILOG = """\b
Examples:
  fac-registry revoke acme/queue/aws 1.0.0 --registry https://registry.example.com --reason 'a secret is in it' --replaced-by 1.0.1
"""


@click.command(epilog=EPILOG)
@told
@reasoned
def command(**asked: Unpack[Asked]) -> None:
    """Give each VERSION of ADDRESS to nobody any more: it is in no list, and its download and its archive answer 410 with the reason.

    Links that were handed out end with it, within a second; where archives come from a bucket, its own signed addresses end with
    --link-lifetime. The page tells why, and shows nothing of what is in it. Needs a token of scope admin.
    """
    from fac_registry.version_status import State

    change(State.REVOKED, asked)
