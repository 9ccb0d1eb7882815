"""The files of rules in Rego that a policy names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.tree import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.policy import Policy


def patterns(policy: Policy) -> Iterator[tuple[str, str, Place]]:
    """Yield each pattern with the folder from which it counts, and where it stands."""
    for number, pattern in enumerate(policy.rego):
        place = policy.place("rego", number) or Place(policy.origin, 1, 1)
        yield str(Path(place.file).parent), pattern, place
