"""A publisher's own list of checksums."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vouched:
    """A list of checksums with its signature: ``sums`` maps names of files to SHA-256 digests."""

    text: bytes
    signature: bytes
    sums: dict[str, str]
