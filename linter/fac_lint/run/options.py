"""What a run is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from fac_core.caching import Store


@dataclass(frozen=True)
class Options:
    """``select`` and ``ignore`` are names of rules or sets."""

    today: date
    policy: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    value_files: tuple[Path, ...] = ()
    """Files of values for the inputs of roots, beside those that Terraform reads by itself."""
    jobs: int = 1
    """How many processes may judge modules at once; 0 for as many as there are processors."""
    store: Store | None = None
    """Where findings are kept between runs; None where nothing is."""
    owner: str = ""
    """The tag by which what costs money is counted; nothing is counted without one."""
