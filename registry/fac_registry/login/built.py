"""What the application takes of signing in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.routing import Route


@dataclass(frozen=True)
class Login:
    """Routes, what discovery says of ``login.v1`` (with whole addresses), and what ends it."""

    routes: Sequence[Route]
    service: Mapping[str, object]
    close: Callable[[], None]
