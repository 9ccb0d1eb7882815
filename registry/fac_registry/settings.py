"""Everything that can be configured, built once in the command line and handed down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_registry.archive.limits import Limits

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """``data`` holds database, key and, unless ``storage`` is the URL of another place, the blobs.

    ``link_lifetime`` and ``freshness`` are seconds; the latter is how long an answer about access may be remembered:
    a token revoked by another process is refused that much later at most.
    """

    data: Path
    storage: str | None = None
    public_url: str | None = None
    anonymous_read: bool = False
    link_lifetime: int = 900
    freshness: float = 1.0
    limits: Limits = field(default_factory=Limits)

    @property
    def scratch(self) -> Path:
        """Where nameless temporary files are made."""
        return self.data / "scratch"

    @property
    def storage_url(self) -> str:
        """Where blobs live, as a URL whose scheme names the backend."""
        return self.storage or f"file:{self.data / 'blobs'}"
