"""One file of a module archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Member:
    """``name`` is relative with ``/``; ``size`` is what the container claims and is checked while reading."""

    name: str
    size: int
    executable: bool
    open: Callable[[], BinaryIO]
