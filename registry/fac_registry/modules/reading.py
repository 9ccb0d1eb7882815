"""What is said of an upload by the child process that opened it."""

from __future__ import annotations

import msgspec

from fac_registry.archive.pack import Packed
from fac_registry.modules.description import Description


class Reading(msgspec.Struct, frozen=True, tag="reading"):
    """The archive was good: what was packed anew, and what the module says of itself."""

    packed: Packed
    description: Description
